# SPDX-License-Identifier: Apache-2.0
"""Puts the clocks of a case into rows: overdue first, competing ones together.

Knows how clocks stand; must not count a day or choose between rules that
compete: they are shown side by side.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.item_models.section_lines import SectionLine
from desktop.wording.clock_lines import (
    clock_key,
    clock_state,
    clock_tone,
    estimated,
    short_due,
)
from desktop.wording.clocks import all_states
from desktop.wording.formats import language
from models.law.catalogue import Catalogue
from models.law.clock_values import ClockState, RunningClock

translate = QCoreApplication.translate
Naming = Callable[[str], str]
ORDER = (
    ClockState.OVERDUE,
    ClockState.TODAY,
    ClockState.SOON,
    ClockState.LATER,
    ClockState.UNCERTAIN,
    ClockState.PAUSED,
    ClockState.NOT_STARTED,
    ClockState.MET,
    ClockState.SUPERSEDED,
)
"""In which order clocks are read: what has to be done first, what is over last."""

DATED = frozenset(
    {ClockState.OVERDUE, ClockState.TODAY, ClockState.SOON, ClockState.LATER}
)
"""States in which a clock has a last day and still waits."""


def next_due(rows: Sequence[RunningClock]) -> RunningClock | None:
    """Return the deadline of law that ends next, ``None`` when none is ahead."""
    return next(
        (
            row
            for row in rows
            if row.clock.instrument
            and row.state in DATED
            and row.state is not ClockState.OVERDUE
        ),
        None,
    )


def agenda_rows(
    law: Catalogue, rows: Sequence[RunningClock], name: Naming
) -> list[SectionLine]:
    """Return every clock under how it stands; those of one question together."""
    groups: dict[str, list[RunningClock]] = {}
    for row in rows:
        groups.setdefault(_competes(row, rows), []).append(row)
    alone = groups.pop("", [])
    blocks: list[tuple[int, str, list[RunningClock]]] = []
    for state in ORDER:
        found = [row for row in alone if row.state is state]
        if found:
            words = f"{_heading(law, state)} · {len(found)}"
            blocks.append((ORDER.index(state), words, found))
    for key, found in groups.items():
        first = min(ORDER.index(row.state) for row in found)
        words = law.procedure.groups[key.partition("|")[0]].text(language())
        blocks.append((first, words, found))
    blocks.sort(key=lambda block: block[0])
    return [
        _row(row, heading, name)
        for _, heading, found in blocks
        for row in sorted(found, key=lambda row: ORDER.index(row.state))
    ]


def _competes(row: RunningClock, rows: Sequence[RunningClock]) -> str:
    """Return the question that this clock and another answer, "" for none."""
    group = row.clock.group
    beside = [one for one in rows if one.clock.group == group and one is not row]
    if not group or not any(one.clock.id != row.clock.id for one in beside):
        return ""
    return f"{group}|{row.about}"


def _heading(law: Catalogue, state: ClockState) -> str:
    """Return what a group is called."""
    if state is ClockState.SOON:
        return translate("acts", "Within {0} days").format(law.procedure.soon_days)
    return all_states()[state]


def _row(row: RunningClock, heading: str, name: Naming) -> SectionLine:
    """Return one clock as the list shows it."""
    clock, about = row.clock, name(row.about) if row.about else ""
    first = " · ".join(filter(None, (about, clock.action.text(language()))))
    guess = translate("acts", "estimate") if estimated(row) else ""
    basis = clock.citation or translate("acts", "practice")
    second = " · ".join(filter(None, (short_due(row), guess, basis)))
    state, tone = clock_state(row), clock_tone(row)
    return SectionLine(clock_key(row), heading, "", first, second, state, tone)
