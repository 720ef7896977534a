# SPDX-License-Identifier: Apache-2.0
"""Competing clocks stand together: those not started are shown for company.

Knows groups of the pack and started rows. Must not count.
"""

from __future__ import annotations

from collections.abc import Sequence

from models.law.catalogue import Catalogue
from models.law.clock_values import ClockCode, ClockState, RunningClock, remark
from models.law.procedure import Clock


def with_company(
    catalogue: Catalogue, rows: Sequence[RunningClock]
) -> list[RunningClock]:
    """Return the rows and, for each group begun, its clocks not started yet."""
    found = list(rows)
    begun = dict.fromkeys((row.clock.group, row.about) for row in rows)
    for group, about in begun:
        if not group:
            continue
        beside = [
            row
            for row in rows
            if (row.clock.group == group and about in (row.about, ""))
            or (row.clock.group == group and not row.about)
        ]
        found.extend(
            _waiting(clock, about)
            for clock in catalogue.procedure.clocks.values()
            if clock.group == group and _may_run(clock, beside)
        )
    return found


def _may_run(clock: Clock, beside: Sequence[RunningClock]) -> bool:
    """Return whether the clock is not begun and nothing rules it out."""
    if any(row.clock.id == clock.id for row in beside):
        return False
    codes = {row.code for row in beside if row.code}
    if clock.code and codes and clock.code not in codes:
        return False
    denied = {no for row in beside if row.trigger for no in row.trigger.no}
    return not clock.condition or clock.condition not in denied


def _waiting(clock: Clock, about: str) -> RunningClock:
    """Return a row for a clock that has not begun."""
    why = [remark(ClockCode.TRIGGER_MISSING, events=",".join(clock.starts))]
    if clock.condition:
        why.append(remark(ClockCode.CONDITION_OPEN, condition=clock.condition))
    return RunningClock(
        clock=clock,
        trigger=None,
        state=ClockState.NOT_STARTED,
        why=tuple(why),
        about=about,
    )
