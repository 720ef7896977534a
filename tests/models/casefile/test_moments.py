# SPDX-License-Identifier: Apache-2.0
"""Times as finely as they are known, and never finer."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.casefile.moments import (
    DAWN,
    DUSK,
    UNDATED,
    Precision,
    When,
    after,
    around,
    at,
    before,
    between,
    born_at_age,
    in_month,
    in_year,
    on,
)

DAY = date(2026, 6, 15)


@pytest.mark.parametrize(
    ("when", "precision", "earliest", "latest"),
    [
        (at(datetime(2026, 6, 15, 9, 5, 59)), "minute", "06-15T09:05", "06-15T09:05"),
        (on(DAY), "day", "06-15T00:00", "06-15T23:59"),
        (in_month(2026, 6), "span", "06-01T00:00", "06-30T23:59"),
        (in_year(2026), "span", "01-01T00:00", "12-31T23:59"),
        (around(DAY, 3), "span", "06-12T00:00", "06-18T23:59"),
        (before(DAY), "before", None, "06-14T23:59"),
        (after(DAY), "after", "06-16T00:00", None),
        (on(None), "undated", None, None),
        (UNDATED, "undated", None, None),
    ],
)
def test_each_way_of_knowing(when, precision, earliest, latest):
    def said(moment):
        return moment and moment.isoformat(timespec="minutes")

    assert when.precision is Precision(precision)
    assert said(when.earliest) == (earliest and f"2026-{earliest}")
    assert said(when.latest) == (latest and f"2026-{latest}")


def test_a_leap_month_has_its_day():
    assert in_month(2024, 2).latest == datetime(2024, 2, 29, 23, 59)


def test_the_clock_on_the_wall_is_kept_not_the_zone():
    assert at(datetime(2026, 6, 15, 9, 5, tzinfo=UTC)) == at(
        datetime(2026, 6, 15, 9, 5)
    )


def test_the_calendar_ends_where_it_ends():
    assert before(date.min).latest.date() == date.min
    assert after(date.max).earliest.date() == date.max
    assert DAWN < on(DAY).earliest < on(DAY).latest < DUSK


@pytest.mark.parametrize(
    ("when", "is_reversed"),
    [
        (between(DAY, DAY), False),
        (between(DAY, date(2026, 6, 14)), True),
        (between(None, DAY), False),
        (between(DAY, None), False),
    ],
)
def test_a_span_that_ends_before_it_begins(when, is_reversed):
    assert when.reversed is is_reversed


@pytest.mark.parametrize(
    ("when", "weekday", "fits"),
    [
        (on(DAY), 0, True),  # 15 June 2026 is a Monday
        (on(DAY), 1, False),
        (between(DAY, date(2026, 6, 17)), 2, True),
        (between(DAY, date(2026, 6, 17)), 6, False),
        (in_month(2026, 6), 6, True),
        (before(DAY), 3, True),
        (after(DAY), 3, True),
        (between(DAY, date(2026, 6, 10)), 3, True),
    ],
)
def test_a_stated_weekday_is_held_against_the_date(when, weekday, fits):
    assert when.stated_as(weekday).weekday_fits is fits
    assert when.weekday_fits


@given(st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.integers(0, 90))
def test_who_had_that_age_that_day_was_born_in_that_year_of_days(day, age):
    when = born_at_age(age, day, day)
    birth = when.earliest.date()
    assert 364 <= (when.latest.date() - birth).days <= 366
    for born in (birth + timedelta(1), when.latest.date() - timedelta(1)):
        had = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
        assert had == age


def test_an_age_over_a_period_says_less():
    wide = born_at_age(16, date(2024, 5, 17), date(2025, 7, 18))
    assert wide == between(date(2007, 5, 18), date(2009, 7, 18))
    assert born_at_age(16, None, None) is not None
    assert born_at_age(16, None, None).precision is Precision.UNDATED
    assert born_at_age(16, date(2024, 5, 17), None).latest is None


def test_a_leap_day_gives_way_to_the_safe_side():
    leap = date(2024, 2, 29)
    assert born_at_age(17, leap, leap) == between(date(2006, 3, 1), date(2007, 3, 1))
    assert born_at_age(20, leap, leap).latest.date() == date(2004, 2, 29)


def test_a_time_is_equal_to_itself_only():
    assert When() == UNDATED
    assert on(DAY) != before(DAY)
