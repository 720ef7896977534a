# SPDX-License-Identifier: Apache-2.0
"""Every clock that the happenings started: when it ends, and how it stands.

Knows the pack's clocks and the happenings it is shown. Must not know a case, a
screen or today's date: now is an argument. The order of the happenings never
matters, and each computes from its own date, however late it was entered.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from models.law.catalogue import Catalogue
from models.law.clock_company import with_company
from models.law.clock_rows import Base, extended, row_of, superseded
from models.law.clock_values import ClockCode, Clocks, RunningClock, remark
from models.law.custody import Custody
from models.law.day_counting import Start, count
from models.law.detention_clock import detention_clocks
from models.law.finding import Reason
from models.law.happenings import Happening
from models.law.holidays import Calendar
from models.law.ledger import Ledger
from models.law.procedure import Clock
from models.law.regime import governing_code
from models.law.vetting import vet


@dataclass(frozen=True, slots=True)
class Started:
    """One clock, what started it, and the code it is read under.

    Attributes:
        clock: the rule.
        trigger: the happening.
        code: procedural code, ``""`` = not known.
        why: remarks on the code and on open conditions.
    """

    clock: Clock
    trigger: Happening
    code: str
    why: tuple[Reason, ...]


def running_clocks(
    catalogue: Catalogue,
    happenings: Iterable[Happening],
    now: datetime,
    calendar: Calendar | None = None,
    threats: Mapping[str, Sequence[str]] | None = None,
) -> Clocks:
    """Return every started clock, and findings on what did not fit.

    Args:
        catalogue: the edition.
        happenings: dated events in any order.
        now: an aware moment.
        calendar: what is no working day; ``None`` = the pack's rules over the
            library's days off.
        threats: person → offence ids charged, for exceptional detention; the
            key ``""`` stands for everybody.
    """
    law = catalogue.procedure
    vetted = vet(catalogue, happenings)
    ledger = Ledger(vetted.happenings, now)
    days = calendar or Calendar(law.holidays)
    findings = set(vetted.findings)
    rows: list[RunningClock] = []
    for clock in law.clocks.values():
        triggers = ledger.of(clock.starts)
        for started in _started(catalogue, clock, triggers, findings):
            base = _base(catalogue, started, days)
            rows.extend(_rows(catalogue, base, ledger, triggers))
    _lone_extensions(catalogue, ledger)
    custody = Custody(catalogue, ledger, dict(threats or {}))
    rows.extend(detention_clocks(custody))
    places = {name: place for place, name in enumerate(law.clocks)}
    whole = with_company(catalogue, rows)
    return Clocks(
        rows=tuple(sorted(whole, key=lambda row: _place(row, places))),
        findings=tuple(sorted(findings | ledger.findings, key=_finding)),
    )


def _started(
    catalogue: Catalogue,
    clock: Clock,
    triggers: Sequence[Happening],
    findings: set[Reason],
) -> Iterator[Started]:
    """Yield each trigger under whose code, law and conditions the clock runs."""
    for trigger in triggers:
        why: list[Reason] = []
        code = code_of(catalogue, trigger)
        if clock.code:
            if code and code != clock.code:
                continue
            if not trigger.code:
                known = ClockCode.CODE_ASSUMED if code else ClockCode.CODE_OPEN
                why.append(remark(known, code=clock.code))
        elif not _in_force(catalogue, clock, trigger):
            params = {"happening": trigger.id, "clock": clock.id}
            findings.add(
                remark(ClockCode.NOT_IN_FORCE, **params, instrument=clock.instrument)
            )
            continue
        if clock.condition and clock.condition not in trigger.yes:
            if clock.condition in trigger.no:
                continue
            why.append(remark(ClockCode.CONDITION_OPEN, condition=clock.condition))
        yield Started(clock, trigger, code, tuple(why))


def _lone_extensions(catalogue: Catalogue, ledger: Ledger) -> None:
    """Tell of an extension of a term that nobody recorded."""
    clocks = catalogue.procedure.clocks.values()
    events = {one.extension.event for one in clocks if one.extension is not None}
    ledger.lone(events, ClockCode.EXTENSION_ALONE)


def code_of(catalogue: Catalogue, one: Happening) -> str:
    """Return the procedural code of an act: its own, else the day's."""
    if one.code or one.day is None:
        return one.code
    return governing_code(catalogue, one.day)


def _in_force(catalogue: Catalogue, clock: Clock, trigger: Happening) -> bool:
    """Return whether the clock's law applied on the day; unknown counts as yes."""
    if not clock.instrument or trigger.day is None:
        return True
    return catalogue.instruments[clock.instrument].in_force(trigger.day)


def _base(catalogue: Catalogue, started: Started, days: Calendar) -> Base:
    """Count the first term."""
    rule = catalogue.procedure.day_rule(started.clock)
    trigger = started.trigger
    return Base(
        clock=started.clock,
        trigger=trigger,
        code=started.code,
        why=started.why,
        count=None
        if trigger.day is None
        else count(
            started.clock.figure,
            rule,
            Start(trigger.day, trigger.clock, trigger.zone),
            days,
        ),
        calendar=days,
        rule=rule,
    )


def _rows(
    catalogue: Catalogue, base: Base, ledger: Ledger, triggers: Sequence[Happening]
) -> list[RunningClock]:
    """Return the first term and those that prolonged it."""
    clock = base.clock
    met = ledger.closing(
        base.trigger, triggers, clock.met_by, before=clock.figure.before
    )
    soon = catalogue.procedure.soon_days
    if clock.extension is None:
        return [row_of(base, ledger, met, soon)]
    more = ledger.extending(base.trigger, triggers, clock.extension.event)
    terms = extended(base, clock.extension, more, ledger)
    rows = [row_of(term, ledger, met, soon) for term in terms]
    return [*(superseded(row) for row in rows[:-1]), rows[-1]]


def _place(row: RunningClock, places: Mapping[str, int]) -> tuple[str, int, str, int]:
    """Return what sorts rows: due, then pack order, trigger and term."""
    due = "9" if row.due is None else row.due.day.isoformat()
    trigger = "" if row.trigger is None else row.trigger.id
    place = places.get(row.clock.id, len(places))
    return due, place, f"{row.clock.id} {row.about} {trigger}", row.term


def _finding(one: Reason) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return what sorts findings."""
    return one.code, one.params
