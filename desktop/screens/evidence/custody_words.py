# SPDX-License-Identifier: Apache-2.0
"""Puts the chain of custody into lines, holes between them.

Knows entries of one exhibit; must not know widgets or verbs.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.item_models.evidence_state import ExhibitState
from desktop.screens.evidence.chain import ChainLine
from desktop.screens.evidence.words import long_moment, short_moment
from desktop.wording.labels import label
from models.casefile.custody import CustodyAct, CustodyEntry
from models.casefile.evidence import Exhibit
from models.casefile.file import CaseFile
from models.casefile.people import Role

translate = QCoreApplication.translate
_OFFICE = (Role.OFFICER, Role.PROSECUTOR, Role.EXPERT)


def chain_lines(state: ExhibitState, file: CaseFile) -> list[ChainLine]:
    """Return the chain oldest first, a line for each hole."""
    lines: list[ChainLine] = []
    for place, entry in enumerate(state.chain, start=1):
        if entry.id in state.holes:
            lines.append(_hole(entry))
        lines.append(_line(entry, file, now=place == len(state.chain)))
    return lines


def holders(file: CaseFile) -> list[str]:
    """Return who may hold an item: who held one, then officers and experts."""
    held = [entry.to_holder for entry in file.custody]
    office = [
        person.particulars.full_name
        for role in _OFFICE
        for person in file.with_role(role)
        if person.particulars is not None
    ]
    return list(dict.fromkeys(filter(None, [*held, *office])))


def before_hole(
    chain: Sequence[CustodyEntry], after: str
) -> tuple[CustodyEntry, CustodyEntry] | None:
    """Return the entries on both sides of a hole."""
    for earlier, later in itertools.pairwise(chain):
        if later.id == after:
            return earlier, later
    return None


def first_act(exhibit: Exhibit) -> CustodyAct:
    """Return how a chain begins: seized on an order, else received."""
    return CustodyAct.SEIZED if exhibit.basis.order else CustodyAct.RECEIVED


def _hole(after: CustodyEntry) -> ChainLine:
    """Return the line of a hole."""
    title = translate("evidence", "Path not recorded")
    act = translate("evidence", "Complete it")
    return ChainLine(after.id, title, act, "", hole=True, spoken=f"{title}. {act}")


def _line(entry: CustodyEntry, file: CaseFile, *, now: bool) -> ChainLine:
    """Return the line of an entry."""
    words = translate("evidence", "{act}: {holder}")
    title = words.format(act=label("custody_act", entry.act), holder=entry.to_holder)
    second = " · ".join(
        filter(None, (entry.place, entry.condition, _seal(entry), entry.purpose))
    )
    when = short_moment(entry.at, file)
    held = translate("evidence", "holds it now") if now else ""
    whole = (title, long_moment(entry.at, file), second, held)
    return ChainLine(
        key=entry.id,
        title=title,
        second=second,
        when=when,
        now=now,
        spoken=". ".join(filter(None, whole)),
    )


def _seal(entry: CustodyEntry) -> str:
    """Return how the seal was, where the condition does not say it."""
    if entry.seal_intact is None or entry.condition:
        return ""
    if entry.seal_intact:
        return translate("evidence", "seal intact")
    return translate("evidence", "seal broken")
