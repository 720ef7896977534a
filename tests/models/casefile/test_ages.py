# SPDX-License-Identifier: Apache-2.0
"""What one source says of an age: a birth, a side of the limit, or a refusal."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.base.errors import FieldInvalid
from models.casefile.ages import AgeSide, AgeStated
from models.casefile.moments import between, in_year, on
from tests.support.builders import exhibit_id, statement_id

CHILD, ADULT = AgeSide.CHILD, AgeSide.ADULT
DAY = date(2025, 7, 18)
LIMIT = 18


def test_a_birth_is_as_wide_as_what_was_said() -> None:
    assert AgeStated(born_on=DAY).born(None, None) == on(DAY)
    assert AgeStated(born_in=2008).born(None, None) == in_year(2008)
    asked = AgeStated(years=16, years_on=DAY).born(date(2020, 1, 1), None)
    assert asked == between(date(2008, 7, 19), date(2009, 7, 18))
    then = AgeStated(years=16).born(DAY, DAY + timedelta(days=31))
    assert then == between(date(2008, 7, 19), date(2009, 8, 18))


@pytest.mark.parametrize(
    ("stated", "sides"),
    [
        (AgeStated(born_on=date(2007, 7, 18)), {ADULT}),
        (AgeStated(born_on=date(2007, 7, 19)), {CHILD}),
        (AgeStated(born_in=2006), {ADULT}),
        (AgeStated(born_in=2007), {CHILD, ADULT}),
        (AgeStated(born_in=2008), {CHILD}),
        (AgeStated(years=17), {CHILD}),
        (AgeStated(years=18), {ADULT}),
        (AgeStated(years=18, years_on=date(2026, 7, 18)), {CHILD}),
        (AgeStated(years=18, years_on=date(2026, 1, 18)), {CHILD, ADULT}),
        (AgeStated(years=19, years_on=date(2026, 7, 17)), {ADULT}),
    ],
)
def test_the_limit_is_reached_on_the_birthday(stated, sides) -> None:
    born_late = AgeStated(years=18, years_on=date(2026, 7, 18))
    if stated == born_late:
        # Born from 19 July 2007 on: not yet eighteen on 18 July 2025.
        assert stated.born(None, None).earliest is not None
    assert stated.sides(LIMIT, DAY) == sides


def test_without_a_day_of_the_conduct_only_ages_speak() -> None:
    assert AgeStated(born_on=DAY).sides(LIMIT, None) == frozenset()
    assert AgeStated(years=17, years_on=DAY).sides(LIMIT, None) == {CHILD}
    assert AgeStated(years=30, years_on=DAY).sides(LIMIT, None) == frozenset()
    assert AgeStated(years=30).sides(LIMIT, None) == {ADULT}


def test_who_is_born_on_a_leap_day_is_a_child_until_march() -> None:
    born = AgeStated(born_on=date(2008, 2, 29))
    assert born.sides(LIMIT, date(2026, 2, 28)) == {CHILD}
    assert born.sides(LIMIT, date(2026, 3, 1)) == {ADULT}


@given(st.dates(date(1950, 1, 1), date(2026, 1, 1)), st.integers(-9000, 9000))
def test_a_full_date_is_always_on_one_side(born: date, days: int) -> None:
    day = DAY + timedelta(days=days)
    assert len(AgeStated(born_on=born).sides(LIMIT, day)) == 1
    assert AgeStated(born_on=born).sides(LIMIT, day) <= AgeStated(
        born_in=born.year
    ).sides(LIMIT, day)


GOOD = AgeStated(born_on=DAY, source="menurut ibunya")


@pytest.mark.parametrize(
    ("stated", "why"),
    [
        (AgeStated(source="x"), "one_age"),
        (AgeStated(born_on=DAY, years=3, source="x"), "one_age"),
        (AgeStated(born_on=DAY, years_on=DAY, source="x"), "one_age"),
        (AgeStated(born_in=1492, source="x"), "range"),
        (AgeStated(born_on=date(9990, 1, 1), source="x"), "range"),
        (AgeStated(years=-1, source="x"), "range"),
        (AgeStated(years=121, source="x"), "range"),
        (AgeStated(years=16, source="  "), "source"),
        (
            AgeStated(years=16, exhibit=exhibit_id("BB-01"), statement=statement_id(1)),
            "source",
        ),
        (AgeStated(years=16, source="NIK 3201015503100002"), "number"),
        (AgeStated(years=16, source="x", note="3201.0155.0310"), "number"),
        (AgeStated(years=16, source="x" * 301), "too_long"),
    ],
)
def test_what_cannot_be_kept_is_refused(stated: AgeStated, why: str) -> None:
    with pytest.raises(FieldInvalid) as caught:
        stated.checked()
    assert (caught.value.field, caught.value.why) == ("person.ages", why)


def test_what_can_be_kept_names_its_item() -> None:
    assert GOOD.checked().item == ""
    thing = AgeStated(born_in=2008, exhibit=exhibit_id("BB-01"))
    assert thing.checked().item == exhibit_id("BB-01")
    said = AgeStated(years=16, statement=statement_id(1), note="12/03/2010 juga")
    assert said.checked().item == statement_id(1)
