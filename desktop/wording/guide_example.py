# SPDX-License-Identifier: Apache-2.0
"""The invented example of an offence: the story, what points where, what lacks.

Knows rows of the pack; must not make an example up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from desktop.wording.formats import language
from desktop.wording.guide_lines import Line, Section
from models.law.catalogue import Catalogue, Offence
from models.law.guides import Pointer

translate = QCoreApplication.translate


def plain_words(law: Catalogue, offence_id: str) -> tuple[str, ...]:
    """Return what an offence says in plain words, nothing where the pack is silent."""
    held = law.guides.of(offence_id)
    return () if held is None else (held.plain.text(language()),)


def example_section(law: Catalogue, offence: Offence) -> Section:
    """Return the example, empty where the pack has none."""
    held, here = law.guides.of(offence.id), language()
    title = translate("guide", "Worked example: invented, no judgment")
    if held is None:
        return Section(title, ())
    happened = Line(held.story.text(here))
    lacking = Line(translate("guide", "Still missing"), head=True)
    lines = (
        happened,
        Line(translate("guide", "What points where"), head=True),
        *_pointed(offence, held.facts),
        lacking,
        *_pointed(offence, held.missing),
    )
    return Section(title, lines, law.guides.note.text(here))


def _pointed(offence: Offence, pointers: Iterable[Pointer]) -> Iterator[Line]:
    """Yield each fact with the element and the form it points to."""
    here = language()
    for one in pointers:
        element = offence.element(one.element)
        assert element is not None, "checked when the pack was read"
        option = element.option(one.option)
        form = "" if option is None else option.label.text(here)
        named = dict.fromkeys(filter(None, (element.label.text(here), form)))
        words = f"→ {' · '.join(named)}"
        yield Line(one.text.text(here), under=(words,), item=True)
