# SPDX-License-Identifier: Apache-2.0
"""Sources of one origin: which of a cell count as one, and what a person said.

Knows items by what they ultimately repeat; must not weigh anything.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.screens.elements.inspection import SameOrigin
from desktop.screens.elements.sources import (
    SourceLine,
    exhibit_title,
    origin_name,
    statement_title,
)
from desktop.wording.formats import medium_date
from models.casefile.file import CaseFile
from models.casefile.independence import Independence
from models.casefile.origins import origins_of, spoken


def groups_of(file: CaseFile, lines: Sequence[SourceLine]) -> tuple[SameOrigin, ...]:
    """Return the origins of which a cell holds more than one item.

    What speaks against the form, or does not count, is left out: it corroborates
    nothing anyway.
    """
    origins = origins_of(file)
    held: dict[str, dict[str, None]] = {}
    for line in lines:
        if line.counted and not line.weakens:
            origin = origins.get(line.proof, line.proof)
            held.setdefault(origin, {})[line.proof] = None
    return tuple(
        SameOrigin(
            origin=origin,
            label=origin_name(file, origin),
            items=tuple(items),
            words=tuple(
                (one.id, _said(file, one))
                for one in file.independences
                if one.items <= items.keys()
            ),
            one_voice=all(spoken(file, item) for item in items),
        )
        for origin, items in held.items()
        if len(items) > 1
    )


def item_title(file: CaseFile, item: str) -> str:
    """Return what an item is called, told apart by its day or its words."""
    exhibit, statement = file.exhibit(item), file.statement(item)
    if exhibit is not None:
        return exhibit_title(exhibit)
    if statement is None:
        return item
    title = statement_title(file, statement)
    day = medium_date(statement.held_on) if statement.held_on else ""
    return ", ".join(filter(None, (title, day)))


def _said(file: CaseFile, word: Independence) -> str:
    """Return who said that two items are independent, when and why."""
    names = [item_title(file, one) for one in (word.first, word.second)]
    words = QCoreApplication.translate(
        "elements", "{0} and {1} are said to be independent: {2} ({3})"
    )
    day = medium_date(word.on) if word.on else ""
    who = ", ".join(filter(None, (word.by, day)))
    return words.format(*names, word.reason, who)
