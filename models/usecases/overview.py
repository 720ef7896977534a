# SPDX-License-Identifier: Apache-2.0
"""Looks over every case: what is due, what lacks, who waits for protection.

Knows how one case is summed up and when that must be done anew. Must not decide
what comes first for whom: a page does. Reads only, in short slices, so that
no save ever waits behind a hundred cases.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from models.base.errors import Missing
from models.base.ids import CaseId
from models.base.page import Cursor
from models.casefile.people import Person, Role
from models.law.catalogue import Catalogue
from models.law.clock_values import ClockState, RunningClock
from models.law.finding import Standing
from models.law.holidays import Calendar, RestDay
from models.law.way import way_of
from models.snapshot.case import CaseSnapshot
from models.snapshot.lists import CaseSummary
from models.snapshot.overview import (
    Agenda,
    CaseOverview,
    CountState,
    Looked,
    OpenGap,
    VictimState,
)
from models.store.drafts import tallies
from models.usecases.board import Seen
from models.usecases.changes import children_of
from models.usecases.deadlines import clocks_of
from models.usecases.filing import whole
from models.usecases.judging import judged
from models.usecases.tools import Tools

RIBBON_DAYS = 14
"""Days ahead that pages over all cases show one by one."""

MOST_GAPS = 24
"""Gaps kept of one case; its own pages show them all."""

SLICE_SECONDS = 0.03
"""How long cases are read before whoever waits behind gets a turn."""

_ENDED = frozenset({ClockState.MET, ClockState.SUPERSEDED, ClockState.NOT_STARTED})
_WORST = (Standing.ABSENT, Standing.DISPUTED, Standing.PARTIAL)


def read_agenda(tools: Tools) -> Agenda:
    """Return today, every case, and the days off ahead."""
    cases: list[CaseSummary] = []
    after: Cursor | None = None
    with tools.open_work() as work:
        while True:
            page = work.cases(after, 500)
            cases += page.items
            after = page.next
            if after is None:
                break
    tools.board.keep_only(case.id for case in cases)
    today = tools.clock.today()
    return Agenda(today, tuple(cases), days_off(tools.catalogue, today, RIBBON_DAYS))


def look_over(tools: Tools, summary: CaseSummary) -> CaseOverview:
    """Return one case among all of them, read anew only where that is needed.

    Args:
        tools: the verbs' tools.
        summary: its line, as the agenda has it.

    Raises:
        Missing: the case was taken out meanwhile.
    """
    now = tools.clock.now()
    known = tools.board.fresh(summary.id, summary.changed_at, now)
    if known is not None:
        return replace(known, summary=_named(summary, known.summary))
    snapshot = tools.desk.lying(summary.id)
    if snapshot is None or snapshot.assessment.on != tools.clock.today():
        snapshot = _read(tools, summary.id)
    overview = summed_up(tools.catalogue, summary, snapshot, now)
    until = _until(overview.clocks, now)
    tools.board.seen[summary.id] = Seen(summary.changed_at, until, overview)
    return overview


def look_over_some(tools: Tools, waiting: Sequence[CaseSummary]) -> Looked:
    """Return the first of these cases, as many as one slice of time holds.

    At least one is dealt with; one that was taken out meanwhile is left out.
    """
    began, seen, done = time.monotonic(), [], 0
    for summary in waiting:
        with suppress(Missing):
            seen.append(look_over(tools, summary))
        done += 1
        if time.monotonic() - began > SLICE_SECONDS:
            break
    return Looked(tuple(seen), done)


def summed_up(
    catalogue: Catalogue, summary: CaseSummary, snapshot: CaseSnapshot, now: datetime
) -> CaseOverview:
    """Return what is told of a case beside others.

    Args:
        catalogue: the edition.
        summary: its line of the list.
        snapshot: the case, assessed.
        now: an aware moment.
    """
    running = clocks_of(catalogue, snapshot.file, now)
    supported, partial, absent = tallies(snapshot.assessment)
    file = snapshot.file
    names = {str(one.id): one.label for one in file.people}
    names |= {str(one.id): one.code for one in file.exhibits}
    names |= {str(one.id): one.paper.number for one in file.acts}
    clocks = tuple(row for row in running.rows if row.state not in _ENDED)
    about = {row.about for row in clocks}
    about |= {row.trigger.id.partition(" ")[0] for row in clocks if row.trigger}
    return CaseOverview(
        summary=replace(summary, supported=supported, partial=partial, absent=absent),
        clocks=clocks,
        gaps=_gaps(snapshot)[:MOST_GAPS],
        counts=tuple(_counts(snapshot)),
        victims=tuple(_victim(snapshot, one) for one in file.with_role(Role.VICTIM)),
        names={key: words for key, words in names.items() if key in about},
        tasks=tuple(one for one in file.tasks if not one.done),
        people=tuple((str(one.id), one.label) for one in file.people),
        way=way_of(
            catalogue, file.case.stage, [(act.event, act.day) for act in file.acts]
        ),
    )


def days_off(
    catalogue: Catalogue, first: date, count: int
) -> dict[date, RestDay | None]:
    """Return the days off among ``count`` days; ``None`` = an unnamed weekend."""
    calendar = Calendar(catalogue.procedure.holidays)
    days = [first + timedelta(days=step) for step in range(count)]
    return {day: calendar.holiday(day) for day in days if calendar.off(day)}


def _read(tools: Tools, case: CaseId) -> CaseSnapshot:
    """Read a case and assess it; its documents and journal are not looked at.

    Raises:
        Missing: no such case.
    """
    with tools.open_work() as work:
        file = whole(work.case_file(case))
    return CaseSnapshot(
        file=file, assessment=judged(tools, file), children=children_of(tools, file)
    )


def _gaps(snapshot: CaseSnapshot) -> tuple[OpenGap, ...]:
    """Return the gaps, nothing at all before nearly enough."""
    file, findings = snapshot.file, snapshot.assessment.findings
    counts = {str(one.id): one for one in file.counts}
    people = {str(one.id): one for one in file.people}
    made = []
    for cell in snapshot.assessment.gaps():
        count = counts[cell.count]
        victim, accused = people.get(cell.victim), people.get(count.accused)
        made.append(
            OpenGap(
                cell,
                findings[cell].standing,
                count.offence,
                victim.label if victim else "",
                accused.code if accused else "",
            )
        )
    return tuple(sorted(made, key=lambda gap: _WORST.index(gap.standing)))


def _counts(snapshot: CaseSnapshot) -> Iterator[CountState]:
    """Yield how each count stands."""
    tallied = snapshot.assessment.tallies
    for count in snapshot.file.counts:
        accused = snapshot.file.person(count.accused)
        mine = [one for (key, _), one in tallied.items() if key == count.id]
        required = sum(one.required for one in mine)
        yield CountState(
            str(count.id),
            count.offence,
            accused.code if accused else "",
            required - sum(one.supported for one in mine),
            required,
        )


def _victim(snapshot: CaseSnapshot, victim: Person) -> VictimState:
    """Return where the protection of a victim stands, by the latest application."""
    child = victim.id in snapshot.children
    asked = [one for one in snapshot.file.requests if one.person == victim.id]
    if not asked:
        return VictimState(str(victim.id), victim.label, child)
    last = asked[-1]
    return VictimState(
        id=str(victim.id),
        label=victim.label,
        child=child,
        asked=True,
        consent_on=last.consent_on,
        registered=bool(last.register),
        decided=bool(last.decision),
        restitution=last.restitution,
        claimed_rp=last.claimed_rp,
    )


def _named(now: CaseSummary, then: CaseSummary) -> CaseSummary:
    """Return today's line with the tallies of the assessment that was made."""
    return replace(
        now, supported=then.supported, partial=then.partial, absent=then.absent
    )


def _until(clocks: tuple[RunningClock, ...], now: datetime) -> datetime:
    """Return from when on a clock may stand otherwise.

    Days end on a full hour in every zone of the country; a clock of hours ends
    at its own moment.
    """
    hour = now.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    moments = [row.due.at for row in clocks if row.due is not None]
    ahead = [one for one in moments if one is not None and one > now]
    return min([hour + timedelta(hours=1), *ahead])
