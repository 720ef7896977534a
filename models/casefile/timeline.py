# SPDX-License-Identifier: Apache-2.0
"""What a case already holds about time and place, as facts and stays.

Knows where the dates of a case file are. Must not compare them, and makes none
up: what the file does not date comes out undated. The id of a fact is the id of
the record it was read from and the name of the field.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo

from models.casefile.act_moments import act_facts, act_groups, act_stays
from models.casefile.case import Case
from models.casefile.chronology import clashes_of
from models.casefile.clash import Clash
from models.casefile.dated import Fact, FactKind, undated
from models.casefile.evidence import Exhibit
from models.casefile.file import CaseFile
from models.casefile.journey import Leg, Stay, facts_of_leg
from models.casefile.known_ages import births_of
from models.casefile.moments import UNDATED, When, at, on
from models.casefile.order_rules import Group
from models.casefile.people import Person
from models.casefile.presence import two_places
from models.casefile.protection import ProtectionRequest
from models.casefile.route import route_holes
from models.casefile.statements import Statement
from models.law.procedure import Procedure


@dataclass(frozen=True, slots=True)
class Timeline:
    """All that is looked at together.

    Attributes:
        facts: one thing at one time each.
        stays: who was where.
        legs: who travelled how; their ends are facts by themselves.
        orders: what the pack says of the order of acts.
    """

    facts: tuple[Fact, ...] = ()
    stays: tuple[Stay, ...] = ()
    legs: tuple[Leg, ...] = ()
    orders: tuple[Group, ...] = ()

    def every_fact(self) -> tuple[Fact, ...]:
        """Return the facts, the ends of the legs among them."""
        ends = (end for leg in self.legs for end in facts_of_leg(leg))
        return (*self.facts, *ends)

    def clashes(self) -> tuple[Clash, ...]:
        """Return what cannot all be so, and the holes of routes."""
        return (
            *clashes_of(self.every_fact(), self.orders),
            *two_places(self.stays, self.legs),
            *route_holes(self.legs),
        )

    def undated(self) -> tuple[str, ...]:
        """Return the facts nobody dated, in order of id."""
        return undated(self.every_fact())


def timeline_of(file: CaseFile, law: Procedure) -> Timeline:
    """Return the facts and stays of a case; legs come from a person's account.

    Args:
        file: the case.
        law: says what an act is to the checks of time.
    """
    zone = file.case.office.zone
    facts = list(_case(file.case))
    for person in file.people:
        facts.extend(_person(person, file.case))
    facts.extend(_heard(statement) for statement in file.statements)
    for exhibit in file.exhibits:
        facts.extend(_exhibit(exhibit, zone))
    for entry in file.custody:
        held = at(entry.at.astimezone(zone))
        facts.append(_fact(entry.id, "at", FactKind.HELD, held, entry.exhibit))
    for request in file.requests:
        facts.extend(_request(request))
    facts.extend(act_facts(file, law))
    stays = [stay for one in file.statements for stay in _stays(one)]
    stays.extend(act_stays(file, law))
    orders = act_groups(file, law, facts)
    return Timeline(tuple(facts), tuple(stays), orders=orders)


def _fact(id: str, field: str, kind: FactKind, when: When, subject: str = "") -> Fact:
    """Return a fact that knows which field of which record it was read from."""
    return Fact(f"{id}:{field}", kind, when, subject)


def _case(case: Case) -> Iterator[Fact]:
    """Yield the dates of the matter itself; an unused register says nothing."""
    yield _fact(case.id, "offence_from", FactKind.OFFENCE_FROM, on(case.offence_from))
    yield _fact(case.id, "offence_to", FactKind.OFFENCE_UNTIL, on(case.offence_to))
    numbers = case.numbers
    if numbers.report or numbers.report_date:
        when = on(numbers.report_date)
        yield _fact(case.id, "report_date", FactKind.REPORTED, when)
    if numbers.order or numbers.order_date:
        yield _fact(case.id, "order_date", FactKind.ORDERED, on(numbers.order_date))


def _person(person: Person, case: Case) -> Iterator[Fact]:
    """Yield when somebody was born, by all that is told, and held a role."""
    who = person.id
    for field, born in births_of(person, case):
        yield _fact(who, field, FactKind.BORN, born, who)
    for place, span in enumerate(person.roles):
        leg = f"{who}:role{place}"
        if span.since is not None:
            start = on(span.since)
            yield Fact(f"{leg}:since", FactKind.ROLE_FROM, start, who, leg=leg)
        if span.until is not None:
            end = on(span.until)
            yield Fact(f"{leg}:until", FactKind.ROLE_UNTIL, end, who, leg=leg)


def _heard(statement: Statement) -> Fact:
    """Return when somebody was heard, to the minute where it is known."""
    when = _moment(statement, start=True)
    return _fact(statement.id, "held_on", FactKind.HEARD, when, statement.person)


def _moment(statement: Statement, *, start: bool) -> When:
    """Return when a hearing began or ended, else its day."""
    clock = statement.setting.start if start else statement.setting.end
    if statement.held_on is None or clock is None:
        return on(statement.held_on)
    return at(datetime.combine(statement.held_on, clock))


def _stays(statement: Statement) -> Iterator[Stay]:
    """Yield who sat at the hearing, where its hours are known."""
    how = statement.setting
    if statement.held_on is None or how.start is None or how.end is None:
        return
    start, end = _moment(statement, start=True), _moment(statement, start=False)
    there = (how.officer, how.companion, how.interpreter, how.counsel)
    for who in dict.fromkeys((statement.person, *there)):
        if who is not None:
            yield Stay(f"{statement.id}:{who}", who, how.place, start, end)


def _exhibit(exhibit: Exhibit, zone: tzinfo) -> Iterator[Fact]:
    """Yield when an item was ordered, permitted and taken."""
    basis, taken, what = exhibit.basis, exhibit.taking.at, exhibit.id
    if basis.order_date is not None:
        ordered = on(basis.order_date)
        yield _fact(what, "order_date", FactKind.SEIZURE_ORDERED, ordered, what)
    if basis.court_date is not None:
        permitted = on(basis.court_date)
        yield _fact(what, "court_date", FactKind.SEIZURE_PERMITTED, permitted, what)
    when = UNDATED if taken is None else at(taken.astimezone(zone))
    yield _fact(what, "taken_at", FactKind.TAKEN, when, what)


def _request(request: ProtectionRequest) -> Iterator[Fact]:
    """Yield when somebody consented to protection and was threatened."""
    who = request.person
    if request.consent_on is not None:
        consented = on(request.consent_on)
        yield _fact(request.id, "consent_on", FactKind.CONSENTED, consented, who)
    for place, threat in enumerate(request.threats):
        field = f"threat{place}"
        yield _fact(request.id, field, FactKind.THREATENED, on(threat.on), who)
