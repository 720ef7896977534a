# SPDX-License-Identifier: Apache-2.0
"""What a case holds of somebody's age, side by side.

Knows the age recorded and those that sources state. Must not choose between
them: where they do not agree, all of them are kept and said.
"""

from __future__ import annotations

from collections.abc import Iterator

from models.casefile.ages import AgeSide
from models.casefile.case import Case
from models.casefile.file import CaseFile
from models.casefile.moments import UNDATED, When, born_at_age, on
from models.casefile.people import Person

AGES = "ages"
"""Begins the name of a stated age as a fact; its place follows."""


def births_of(person: Person, case: Case) -> Iterator[tuple[str, When]]:
    """Yield each birth that is told, with the name of the field that tells it.

    An estimate says nothing that a source could contradict.
    """
    if person.particulars is not None and person.particulars.birth_date is not None:
        yield "birth_date", on(person.particulars.birth_date)
    if person.age is not None:
        born = born_at_age(person.age, case.offence_from, case.offence_to)
        yield "age", UNDATED if person.age_estimated else born
    for place, one in enumerate(person.ages):
        yield f"{AGES}{place}", one.born(case.offence_from, case.offence_to)


def births_differ(person: Person, case: Case) -> bool:
    """Return whether two of the births told of somebody cannot both be so."""
    told = [when for _, when in births_of(person, case)]
    soonest = [one.earliest for one in told if one.earliest is not None]
    latest = [one.latest for one in told if one.latest is not None]
    return bool(soonest) and bool(latest) and max(soonest) > min(latest)


def sides_of(person: Person, case: Case, adult_age: int) -> frozenset[AgeSide]:
    """Return on which sides of the limit somebody was, by whatever is told.

    Args:
        person: whom it is about.
        case: dates the conduct; its first day counts.
        adult_age: years from which the law pack counts an adult.
    """
    told: set[AgeSide] = set()
    if person.age is not None:
        told.add(AgeSide.CHILD if person.age < adult_age else AgeSide.ADULT)
    conduct = case.offence_from or case.offence_to
    for one in person.ages:
        told |= one.sides(adult_age, conduct)
    return frozenset(told)


def children_in(file: CaseFile, adult_age: int) -> frozenset[str]:
    """Return ids of people who were children by anything told of them."""
    return _with(file, adult_age, frozenset({AgeSide.CHILD}))


def doubtful_in(file: CaseFile, adult_age: int) -> frozenset[str]:
    """Return ids of people whose told ages lie on both sides of the limit."""
    return _with(file, adult_age, frozenset(AgeSide))


def papers_in(file: CaseFile) -> dict[str, frozenset[str]]:
    """Return person → items that a stated age was read from, where there are any."""
    found = {
        str(person.id): frozenset(one.item for one in person.ages if one.item)
        for person in file.people
    }
    return {person: items for person, items in found.items() if items}


def _with(file: CaseFile, adult_age: int, sides: frozenset[AgeSide]) -> frozenset[str]:
    """Return ids of people who were on all of these sides."""
    return frozenset(
        str(person.id)
        for person in file.people
        if sides <= sides_of(person, file.case, adult_age)
    )
