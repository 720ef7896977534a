# SPDX-License-Identifier: Apache-2.0
"""One row of the clocks: counted, met or not, and how it stands now.

Knows one trigger at a time. Must not know which happenings start a clock
(``clocks`` does) or how detention runs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from models.law.clock_values import (
    ClockCode,
    ClockState,
    Count,
    Due,
    RunningClock,
    Step,
    StepCode,
    remark,
    step,
)
from models.law.day_counting import Start, count
from models.law.finding import Reason
from models.law.happenings import Happening, first, last, local
from models.law.holidays import Calendar
from models.law.ledger import Ledger
from models.law.procedure import Clock, DayRule, Extension


@dataclass(frozen=True, slots=True)
class Base:
    """One term of a clock, counted.

    Attributes:
        clock: the rule.
        trigger: what started it.
        code: procedural code it is read under.
        why: remarks that came before counting.
        count: the outcome, ``None`` = the trigger is undated.
        calendar: what is no working day.
        rule: how its instrument counts.
        term: 0 = the first.
        open: a condition is open, so nobody can say that it runs.
    """

    clock: Clock
    trigger: Happening
    code: str
    why: tuple[Reason, ...]
    count: Count | None
    calendar: Calendar
    rule: DayRule
    term: int = 0

    @property
    def open(self) -> bool:
        """Return whether a condition or the code is open."""
        doubts = {ClockCode.CONDITION_OPEN, ClockCode.CODE_OPEN}
        return any(one.code in doubts for one in self.why)


def extended(
    base: Base, allowed: Extension, more: Sequence[Happening], ledger: Ledger
) -> list[Base]:
    """Return the first term and one for each extension the law allows.

    Each begins where the one before ended; findings go to the ledger.
    """
    terms = [base]
    for place, one in enumerate(more, start=1):
        if place > allowed.most:
            params = {"happening": one.id, "clock": base.clock.id}
            ledger.find(
                remark(ClockCode.EXTENSION_TOO_MANY, **params, most=str(allowed.most))
            )
            continue
        before = terms[-1].count
        due = None if before is None else before.due
        if due is None:
            found = Count(None, (remark(ClockCode.TERM_BEFORE_UNKNOWN),))
        else:
            ledger.judge_extension(one, base.clock.id, due)
            begin = Start(due.day, None, due.zone)
            found = count(allowed.figure, base.rule, begin, base.calendar)
            said = step(StepCode.FROM_TERM, day=due.day.isoformat())
            found = replace(found, steps=(said, *found.steps))
        terms.append(replace(base, count=found, term=place))
    return terms


def row_of(
    base: Base, ledger: Ledger, met: Happening | None, soon: int
) -> RunningClock:
    """Return the row of one term.

    Args:
        base: the term.
        ledger: knows now.
        met: what met it.
        soon: days left from which it counts as soon.
    """
    trigger, found = base.trigger, base.count or undated()
    due = found.due
    state = ClockState.MET
    if met is None:
        state = standing(found, trigger.zone, ledger.now, soon)
        if base.open:
            state = ClockState.UNCERTAIN
    return RunningClock(
        clock=base.clock,
        trigger=trigger,
        state=state,
        due=due,
        why=(*base.why, *found.why),
        steps=(*_began(base), *found.steps),
        days_left=None if met is not None else days_left(due, ledger.now),
        met_by=met,
        late=None if met is None else was_late(met, due),
        code=base.code,
        term=base.term,
        planned=ledger.ahead(trigger),
        about=trigger.about,
    )


def superseded(row: RunningClock) -> RunningClock:
    """Return an earlier term, prolonged by the next."""
    return replace(
        row, state=ClockState.SUPERSEDED, met_by=None, late=None, days_left=None
    )


def undated() -> Count:
    """Return what can be said without a date: nothing, with the reason."""
    return Count(None, (remark(ClockCode.TRIGGER_UNDATED),))


def standing(found: Count, zone: str, now: datetime, soon: int) -> ClockState:
    """Return how an unmet clock stands now, by the local day of its event."""
    due = found.due
    if due is None:
        past = found.latest is not None and found.latest < now
        return ClockState.OVERDUE if past else ClockState.UNCERTAIN
    today, _ = local(now, zone)
    if due.day < today or (due.at is not None and due.at < now):
        return ClockState.OVERDUE
    if due.day == today:
        return ClockState.TODAY
    near = (due.day - today).days <= soon
    return ClockState.SOON if near else ClockState.LATER


def days_left(due: Due | None, now: datetime) -> int | None:
    """Return the days to the last day, negative once past."""
    if due is None:
        return None
    today, _ = local(now, due.zone)
    return (due.day - today).days


def was_late(met: Happening, due: Due | None) -> bool | None:
    """Return whether it was met too late; ``None`` = cannot be said."""
    begin, end = first(met), last(met)
    if due is None or met.day is None or begin is None or end is None:
        return None
    if due.at is not None:
        if begin > due.at:
            return True
        return False if end <= due.at else None
    day = met.day if met.clock is None else local(begin, due.zone)[0]
    return day > due.day


def _began(base: Base) -> tuple[Step, ...]:
    """Return the line that names the trigger."""
    trigger = base.trigger
    return (
        step(
            StepCode.TRIGGER,
            event=trigger.event,
            day="" if trigger.day is None else trigger.day.isoformat(),
            hour=""
            if trigger.clock is None
            else trigger.clock.isoformat(timespec="minutes"),
            zone=trigger.zone,
        ),
    )
