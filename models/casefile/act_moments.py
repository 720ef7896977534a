# SPDX-License-Identifier: Apache-2.0
"""The dated acts of a case as facts, stays and orders for the checks of time.

Knows what the pack says an event is to those checks. Must not compare two
times, and makes none up: an act without an hour may have been at any of its day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, time, tzinfo

from models.base.zones import zone_of
from models.casefile.acts import ProceduralAct, by_time
from models.casefile.clash import ClashCode, Grade, Settle
from models.casefile.dated import Fact, FactKind
from models.casefile.file import CaseFile
from models.casefile.journey import Stay
from models.casefile.moment_words import read_when
from models.casefile.moments import When, on
from models.casefile.order_rules import Group, Rule, Scope
from models.law.act_order import ActFact, Follows, Presence
from models.law.procedure import Event, Procedure

_LAST = time(23, 59)
_SETTLES = (Settle.READ_PAPER, Settle.OFFICE_REGISTER)

_SAID_DAY = re.compile(
    r"(?:hari\s+)?(?P<weekday>[^\W\d]+(?:['’][^\W\d]+)?)[\s,]+(?:tanggal\s+)?"
    r"(?P<date>\d{1,2}\s+[^\W\d]+\s+\d{4})"
)
"""A date with the weekday that a record gives it."""


def act_facts(file: CaseFile, law: Procedure) -> Iterator[Fact]:
    """Yield when each act was done, the days of its paper and dates it tells."""
    first = _first_of_each(file.acts)
    taken = {one.id for one in file.exhibits if one.taking.at is not None}
    for act in sorted(file.acts, key=by_time):
        event = law.events.get(act.event)
        kind, about = FactKind.ACT, (*act.persons, *act.exhibits)
        fact = ActFact.NONE if event is None else event.fact
        if fact is ActFact.TAKEN:
            fresh = tuple(one for one in act.exhibits if one not in taken)
            taken.update(fresh)
            kind, about = (FactKind.TAKEN, fresh) if fresh else (kind, about)
        elif fact is ActFact.HEARD or (fact and first[act.event] == act.id):
            kind = FactKind(fact)
        yield Fact(
            f"{act.id}:day",
            kind,
            _when(act, file),
            leg=str(act.id),
            also=about,
            event=act.event,
        )
        yield from _paper(act, event)
        yield from _told(act)


def act_stays(file: CaseFile, law: Procedure) -> Iterator[Stay]:
    """Yield who certainly was where at the hour of an act.

    A hearing that has a record of its own is told by that record.
    """
    heard = {(one.person, one.held_on) for one in file.statements}
    for act in file.acts:
        event = law.events.get(act.event)
        if event is None or act.at is None:
            continue
        if event.fact is ActFact.HEARD and any(
            (who, act.day) in heard for who in act.persons
        ):
            continue
        there = {
            Presence.NOBODY: (),
            Presence.OFFICERS: act.officers,
            Presence.ALL: (*act.officers, *act.persons),
        }[event.presence]
        when = _when(act, file)
        for who in dict.fromkeys(there):
            yield Stay(f"{act.id}:{who}", who, act.place, when, when)


def act_groups(
    file: CaseFile, law: Procedure, facts: Sequence[Fact]
) -> tuple[Group, ...]:
    """Return the orders that the pack asks for among the acts of the case.

    Of several acts that may come first only the earliest one counts, so that a
    second report or a second arrest accuses nobody.
    """
    by_id = {fact.id: fact for fact in facts}
    line = sorted(file.acts, key=by_time)
    found: list[Group] = []
    for act in line:
        event = law.events.get(act.event)
        for order in () if event is None else event.follows:
            if order.unless and order.unless in act.conditions:
                continue
            before = [
                *_earliest(line, act, order, by_id),
                *_dated_elsewhere(law, act, order, facts),
            ]
            if before:
                rule = _rule(order)
                after = by_id[f"{act.id}:day"]
                found.append(Group(rule, tuple(before), (after,)))
    return tuple(found)


def _first_of_each(acts: Iterable[ProceduralAct]) -> dict[str, str]:
    """Return the earliest act of each event."""
    found: dict[str, str] = {}
    for act in sorted(acts, key=by_time):
        found.setdefault(act.event, act.id)
    return found


def _earliest(
    line: Sequence[ProceduralAct],
    act: ProceduralAct,
    order: Follows,
    by_id: dict[str, Fact],
) -> Iterator[Fact]:
    """Yield the fact of the earliest act that has to come before another."""
    about = {*act.persons, *act.exhibits}
    for one in line:
        if one.event not in order.first:
            continue
        if not order.shared or about & {*one.persons, *one.exhibits}:
            yield by_id[f"{one.id}:day"]
            return


def _dated_elsewhere(
    law: Procedure, act: ProceduralAct, order: Follows, facts: Iterable[Fact]
) -> Iterator[Fact]:
    """Yield the same happening where the case dates it outside its acts."""
    told = {law.events[one].fact for one in order.first} - {ActFact.NONE}
    kinds = {FactKind(one) for one in told}
    about = {*act.persons, *act.exhibits}
    for fact in facts:
        alike = fact.kind in kinds and not fact.event
        if alike and (not order.shared or fact.subject in about):
            yield fact


def _rule(order: Follows) -> Rule:
    """Return an order of the pack as a rule of the chronology."""
    grade = Grade.IMPOSSIBLE if order.sure else Grade.UNLIKELY
    return Rule(
        ClashCode.ACT_ORDER, frozenset(), frozenset(), Scope.CASE, grade, _SETTLES
    )


def _when(act: ProceduralAct, file: CaseFile) -> When:
    """Return when an act was done, on the wall clock of the office."""
    office = file.case.office.zone
    zone = zone_of(act.zone) if act.zone else office
    return When(
        _moved(act, act.at or time.min, zone, office),
        _moved(act, act.at or _LAST, zone, office),
    )


def _moved(act: ProceduralAct, hour: time, zone: tzinfo, office: tzinfo) -> datetime:
    """Return an hour of the day of an act as the office's clock shows it."""
    there = datetime.combine(act.day, hour.replace(second=0, microsecond=0), zone)
    return there.astimezone(office).replace(tzinfo=None)


def _paper(act: ProceduralAct, event: Event | None) -> Iterator[Fact]:
    """Yield the first and last day of the paper that an act is done under."""
    if event is None or not event.on_paper:
        return
    ends = (
        ("valid_from", FactKind.PAPER_FROM, act.paper.valid_from),
        ("valid_until", FactKind.PAPER_UNTIL, act.paper.valid_until),
    )
    for field, kind, day in ends:
        if day is not None:
            yield Fact(f"{act.id}:{field}", kind, on(day), leg=str(act.id))


def _told(act: ProceduralAct) -> Iterator[Fact]:
    """Yield dates with a weekday that the note of an act tells."""
    for place, hit in enumerate(_SAID_DAY.finditer(act.note)):
        when = read_when(f"{hit['weekday']} {hit['date']}")
        if when is not None:
            yield Fact(f"{act.id}:note{place}", FactKind.OTHER, when)
