# SPDX-License-Identifier: Apache-2.0
"""Ages told of one person stand side by side; none is chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.casefile.ages import AgeSide, AgeStated
from models.casefile.known_ages import (
    births_differ,
    births_of,
    children_in,
    doubtful_in,
    papers_in,
    sides_of,
)
from models.casefile.moments import on
from models.casefile.people import Particulars
from tests.support.builders import a_case, a_person, exhibit_id
from tests.support.lembayung import a_case_file

CASE = a_case(offence_from=date(2025, 1, 12), offence_to=date(2025, 7, 18))
YOUNG = AgeStated(born_on=date(2008, 3, 4), source="menurut anak")
OLD = AgeStated(born_on=date(2006, 3, 4), exhibit=exhibit_id("BB-01"))


def test_every_birth_keeps_the_name_of_its_field() -> None:
    known = Particulars(birth_date=date(1990, 5, 6))
    told = a_person("T-01", age=34, particulars=known, ages=(YOUNG,))
    named = dict(births_of(told, CASE))
    assert set(named) == {"birth_date", "age", "ages0"}
    assert named["birth_date"] == on(date(1990, 5, 6))
    assert named["ages0"] == on(date(2008, 3, 4))


def test_births_differ_only_where_both_cannot_be_so() -> None:
    def differ(**told: object) -> bool:
        return births_differ(a_person("K-03", **{"age": None, **told}), CASE)

    assert not differ()
    assert not differ(age=16)
    assert not differ(age=16, ages=(YOUNG,))
    assert differ(age=16, ages=(OLD,))
    assert not differ(age=16, age_estimated=True, ages=(OLD,))
    assert differ(ages=(YOUNG, OLD))
    assert not differ(ages=(YOUNG, AgeStated(born_in=2008, source="rapor")))


@pytest.mark.parametrize(
    ("age", "sides"),
    [
        (None, set()),
        (0, {AgeSide.CHILD}),
        (17, {AgeSide.CHILD}),
        (18, {AgeSide.ADULT}),
        (60, {AgeSide.ADULT}),
    ],
)
def test_childhood_ends_at_the_age_of_the_pack(age, sides) -> None:
    assert sides_of(a_person("K-02", age=age), CASE, 18) == sides


def test_both_sides_are_kept() -> None:
    both = a_person("K-03", age=None, ages=(YOUNG, OLD))
    assert sides_of(both, CASE, 18) == set(AgeSide)
    assert sides_of(replace(both, ages=()), CASE, 18) == frozenset()
    assert sides_of(replace(both, ages=(), age=16), CASE, 18) == {AgeSide.CHILD}
    assert sides_of(replace(both, ages=(OLD,), age=20), CASE, 18) == {AgeSide.ADULT}
    undated = replace(CASE, offence_from=None)
    assert sides_of(replace(both, ages=(YOUNG,)), undated, 18) == {AgeSide.CHILD}


def test_a_case_tells_who_was_a_child_by_any_word() -> None:
    file = a_case_file()
    before = children_in(file, 18)
    victim = file.people[0]
    told = replace(victim, age=30, ages=(AgeStated(years=15, source="paman"), OLD))
    file = replace(file, people=(told, *file.people[1:]))
    assert children_in(file, 18) == before | {victim.id}
    assert doubtful_in(file, 18) == {victim.id}
    assert papers_in(file) == {victim.id: {exhibit_id("BB-01")}}
