# SPDX-License-Identifier: Apache-2.0
"""Detention: one row for each term, per person and authority.

Knows the pack's terms and what was ordered, prolonged, suspended and ended.
Must not know figures, offences by name or today's date. The paper's own last
day counts where it is the earlier one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from models.law.clock_rows import days_left as left_of
from models.law.clock_rows import standing, superseded, undated, was_late
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
from models.law.custody import Chain, Custody, chain_of
from models.law.detention_gate import gate
from models.law.detention_terms import clock_of, next_term
from models.law.finding import Reason
from models.law.happenings import Happening
from models.law.ledger import Ledger
from models.law.pauses import Pause, shifted
from models.law.procedure import Term


def detention_clocks(custody: Custody) -> list[RunningClock]:
    """Return every term of every detention; findings go to the ledger."""
    rules, ledger = custody.catalogue.procedure.detention, custody.ledger
    starts = ledger.of((rules.starts,))
    rows: list[RunningClock] = []
    for start in starts:
        if not ledger.ahead(start):
            rows.extend(_rows(custody, chain_of(custody, start, starts)))
    ledger.lone({rules.extends}, ClockCode.EXTENSION_ALONE)
    ledger.lone({rules.pauses}, ClockCode.PAUSE_ALONE)
    ledger.lone({rules.resumes}, ClockCode.RESUME_ALONE)
    return rows


def _rows(custody: Custody, chain: Chain) -> list[RunningClock]:
    """Return one row for each term that was ordered."""
    rows: list[RunningClock] = []
    last = chain.start.day
    pauses = chain.pauses
    for place, paper in enumerate(chain.papers):
        why = _allowed(custody, chain, place, last)
        if why is None:
            break
        term = chain.terms[place]
        counted, pauses = _counted(custody.ledger, term, paper, last, pauses)
        counted = replace(counted, why=(*chain.why, *why, *counted.why))
        rows.append(_row(custody, chain, place, counted))
        last = None if counted.due is None else counted.due.day
    whole = [superseded(row) for row in rows[:-1]]
    final = rows[-1]
    more = next_term(chain.terms, len(rows))
    if more is not None and chain.end is None:
        final = replace(final, why=(*final.why, more, *_gates(custody, chain, rows)))
    return [*whole, final]


def _gates(
    custody: Custody, chain: Chain, rows: Sequence[RunningClock]
) -> tuple[Reason, ...]:
    """Say whether the next term is open, where it is gated."""
    if not chain.terms[len(rows)].gated:
        return ()
    return (gate(custody.catalogue, chain.offences, chain.papers)[1],)


def _allowed(
    custody: Custody,
    chain: Chain,
    place: int,
    last: date | None,
) -> tuple[Reason, ...] | None:
    """Return remarks on a term, ``None`` when the law does not give it."""
    if place == 0:
        return ()
    paper, ledger = chain.papers[place], custody.ledger
    if place >= len(chain.terms):
        params = {"happening": paper.id, "clock": chain.terms[0].rule}
        most = str(len(chain.terms) - 1)
        ledger.find(remark(ClockCode.EXTENSION_TOO_MANY, **params, most=most))
        return None
    term = chain.terms[place]
    if last is not None:
        ledger.judge_extension(paper, term.rule, Due(last, chain.start.zone))
    if not term.gated:
        return ()
    answer, why = gate(custody.catalogue, chain.offences, chain.papers)
    if answer is False:
        params = {"happening": paper.id, "rule": term.rule}
        ledger.find(remark(ClockCode.EXTENSION_NOT_ALLOWED, **params))
        return None
    return (why,)


def _counted(
    ledger: Ledger,
    term: Term,
    paper: Happening,
    begin: date | None,
    pauses: Sequence[Pause],
) -> tuple[Count, tuple[Pause, ...]]:
    """Count one term; return the suspensions that later terms still have."""
    if begin is None:
        why_not = remark(ClockCode.TERM_BEFORE_UNKNOWN)
        known = paper.day is None
        return undated() if known else Count(None, (why_not,)), tuple(pauses)
    last = begin + timedelta(days=term.days)
    steps = [
        step(StepCode.FIGURE, value=str(term.days), unit="days"),
        step(StepCode.FIRST_DAY, day=(begin + timedelta(days=1)).isoformat()),
    ]
    why: list[Reason] = []
    ends = _paper_ends(ledger, paper, begin)
    if ends is None:
        why.append(remark(ClockCode.ORDER_DATE_MISSING))
    elif ends < last:
        last = ends
        steps.append(step(StepCode.ORDER_ENDS, day=ends.isoformat()))
    moved = shifted(last, pauses)
    steps.extend(moved.steps)
    if moved.last is None:
        since = "" if moved.since is None else moved.since.isoformat()
        why.append(remark(ClockCode.PAUSED, since=since, days_left=str(moved.left)))
        return Count(None, tuple(why), tuple(steps)), tuple(pauses)
    if ends is not None and ends > moved.last:
        params = {"happening": paper.id, "until": ends.isoformat()}
        most = moved.last.isoformat()
        ledger.find(remark(ClockCode.OVER_MAXIMUM, **params, most=most))
    steps.append(step(StepCode.LAST_DAY, day=moved.last.isoformat()))
    rest = tuple(one for one in pauses if one.since > moved.last)
    return Count(Due(moved.last, paper.zone), tuple(why), tuple(steps)), rest


def _paper_ends(ledger: Ledger, paper: Happening, begin: date) -> date | None:
    """Return the last day the paper states; one before its start is a finding."""
    if paper.until is None or paper.until >= begin:
        return paper.until
    params = {"happening": paper.id, "until": paper.until.isoformat()}
    ledger.find(remark(ClockCode.ENDS_BEFORE_START, **params))
    return None


def _row(custody: Custody, chain: Chain, place: int, counted: Count) -> RunningClock:
    """Return the row of one term."""
    catalogue, ledger, end = custody.catalogue, custody.ledger, chain.end
    start = chain.start
    soon = catalogue.procedure.soon_days
    state = ClockState.MET
    if end is None:
        state = standing(counted, start.zone, ledger.now, soon)
        if any(one.code == ClockCode.PAUSED for one in counted.why):
            state = ClockState.PAUSED
    return RunningClock(
        clock=clock_of(catalogue, chain.terms[place], chain.authority, chain.code),
        trigger=start,
        state=state,
        due=counted.due,
        why=counted.why,
        steps=(_began(chain, place), *counted.steps),
        days_left=None if end is not None else left_of(counted.due, ledger.now),
        met_by=end,
        late=None if end is None else was_late(end, counted.due),
        code=chain.code,
        term=place,
        about=start.about,
    )


def _began(chain: Chain, place: int) -> Step:
    """Return the line that names the order or the extension."""
    paper = chain.papers[place]
    return step(
        StepCode.TRIGGER,
        event=paper.event,
        day="" if paper.day is None else paper.day.isoformat(),
        hour="" if paper.clock is None else paper.clock.isoformat("minutes"),
        zone=paper.zone,
    )
