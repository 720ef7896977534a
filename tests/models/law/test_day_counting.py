# SPDX-License-Identifier: Apache-2.0
"""Last days, counted two ways; what cannot be counted says why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.base.public_days import PublicDay
from models.law.day_counting import Start, count
from models.law.holidays import Calendar
from models.law.procedure import Figure, Unit
from tests.models.law import reckoner
from tests.models.law.clockwork import codes
from tests.models.law.world import pack

LAW = pack().procedure
CODE, WORKDAYS = LAW.counting["KUHAP_2025"], LAW.counting["PP_7_2018"]
ASSUMED = LAW.counting["UU_21_2007"]
CALENDAR = Calendar(LAW.holidays)


def counted(value, unit, day, *, rule=CODE, calendar=CALENDAR, clock=None, **more):
    figure = Figure(value, unit, **more)
    return count(figure, rule, Start(day, clock, "WIB"), calendar)


DATES = [
    date(2026, 1, 2),
    date(2026, 2, 27),
    date(2026, 3, 13),
    date(2026, 3, 17),
    date(2026, 3, 20),
    date(2026, 5, 13),
    date(2026, 7, 31),
    date(2024, 2, 28),
    date(2024, 2, 29),
    date(2028, 2, 29),
    date(2025, 12, 31),
]
FIGURES = [
    (1, Unit.DAYS),
    (7, Unit.DAYS),
    (14, Unit.DAYS),
    (90, Unit.DAYS),
    (6, Unit.MONTHS),
    (1, Unit.YEARS),
    (3, Unit.YEARS),
]


@pytest.mark.parametrize("day", DATES, ids=str)
@pytest.mark.parametrize(("value", "unit"), FIGURES)
def test_the_last_day_is_the_clerks(value, unit, day):
    assert counted(value, unit, day).due.day == reckoner.last_day(unit, value, day)


@pytest.mark.parametrize("day", [one for one in DATES if one.year == 2026], ids=str)
@pytest.mark.parametrize("value", [1, 2, 3, 5, 7, 14, 30])
def test_working_days_are_the_clerks(value, day):
    found = counted(value, Unit.WORKING_DAYS, day).due.day
    assert found == reckoner.working(day, value)


@pytest.mark.parametrize("value", [1, 7])
def test_a_day_of_an_instrument_of_working_days_is_one(value):
    day = date(2026, 3, 17)
    found = counted(value, Unit.DAYS, day, rule=WORKDAYS)
    assert found.due.day == reckoner.working(day, value)


@given(some.dates(date(2026, 1, 1), date(2026, 9, 1)), some.integers(1, 40))
def test_any_working_day_is_the_clerks(day, value):
    found = counted(value, Unit.WORKING_DAYS, day).due.day
    assert found == reckoner.working(day, value)


@given(
    some.dates(date(1950, 1, 1), date(2150, 1, 1)),
    some.integers(1, 400),
    some.sampled_from([Unit.DAYS, Unit.MONTHS]),
)
def test_any_day_is_the_clerks(day, value, unit):
    found = counted(value, unit, day).due.day
    assert found == reckoner.last_day(unit, value, day)


@given(some.dates(date(2026, 1, 1), date(2026, 8, 1)), some.integers(1, 20))
def test_a_longer_figure_never_ends_sooner(day, value):
    for unit in (Unit.DAYS, Unit.WORKING_DAYS, Unit.MONTHS, Unit.YEARS):
        shorter = counted(value, unit, day).due.day
        assert shorter < counted(value + 1, unit, day).due.day


def test_lebaran_2026_is_stepped_over_and_said_so():
    found = counted(5, Unit.WORKING_DAYS, date(2026, 3, 16))
    assert found.due.day == date(2026, 3, 30)
    days = [one.get("day") for one in found.steps if one.code == "holiday"]
    assert days == [f"2026-03-{n}" for n in (18, 19, 20, 23, 24)]
    (weekends,) = [one.get("days") for one in found.steps if one.code == "weekends"]
    assert weekends == "4"


def test_the_switch_of_the_pack_makes_collective_leave_a_working_day():
    off = Calendar(replace(LAW.holidays, collective_leave=False))
    found = counted(5, Unit.WORKING_DAYS, date(2026, 3, 16), calendar=off)
    assert found.due.day == date(2026, 3, 24)
    leave = [one.get("day") for one in found.steps if one.code == "leave_counted"]
    assert leave == [f"2026-03-{n}" for n in (18, 20, 23, 24)]


def test_an_estimated_holiday_is_marked():
    found = counted(3, Unit.WORKING_DAYS, date(2027, 3, 8))
    assert "estimated_holiday" in codes(found.why)


def test_a_year_without_announced_leave_is_marked():
    found = counted(3, Unit.WORKING_DAYS, date(2031, 3, 8))
    assert codes(found.why) == ["leave_not_announced"]
    off = Calendar(replace(LAW.holidays, collective_leave=False))
    quiet = counted(3, Unit.WORKING_DAYS, date(2031, 3, 8), calendar=off)
    assert quiet.why == ()


def test_seven_days_before_a_hearing():
    found = counted(7, Unit.DAYS, date(2026, 4, 20), before=True)
    assert found.due.day == date(2026, 4, 13)
    assert "backwards" in codes(found.steps)
    assert "first_day" not in codes(found.steps)


def test_working_days_count_backwards_too():
    found = counted(2, Unit.WORKING_DAYS, date(2026, 3, 25), before=True)
    assert found.due.day == date(2026, 3, 16)


def test_months_and_years_count_backwards_too():
    day = date(2028, 3, 31)
    assert counted(1, Unit.MONTHS, day, before=True).due.day == date(2028, 3, 1)
    plain = counted(1, Unit.MONTHS, day, rule=ASSUMED, before=True)
    assert plain.due.day == date(2028, 2, 29)
    assert counted(1, Unit.YEARS, day, before=True).due.day == date(2027, 3, 31)


def test_a_month_is_thirty_days_only_where_the_code_says_so():
    day = date(2026, 1, 31)
    assert counted(1, Unit.MONTHS, day).due.day == date(2026, 3, 2)
    assert counted(1, Unit.MONTHS, day, rule=ASSUMED).due.day == date(2026, 2, 28)
    assert counted(13, Unit.MONTHS, day, rule=ASSUMED).due.day == date(2027, 2, 28)


def test_a_year_is_a_calendar_year_leap_day_or_not():
    assert counted(1, Unit.YEARS, date(2027, 2, 28)).due.day == date(2028, 2, 28)
    assert counted(1, Unit.YEARS, date(2028, 2, 29)).due.day == date(2029, 2, 28)
    assert counted(4, Unit.YEARS, date(2024, 2, 29)).due.day == date(2028, 2, 29)


def test_hours_are_exact():
    found = counted(24, Unit.HOURS, date(2026, 2, 28), clock=time(22, 15))
    assert found.due.at.isoformat() == "2026-03-01T22:15:00+07:00"
    assert found.due.day == date(2026, 3, 1)
    back = counted(24, Unit.HOURS, date(2026, 3, 1), clock=time(1), before=True)
    assert back.due.at.isoformat() == "2026-02-28T01:00:00+07:00"


def test_hours_without_an_hour_have_bounds_only():
    found = counted(48, Unit.HOURS, date(2026, 4, 1))
    assert found.due is None
    assert found.latest.date() == date(2026, 4, 3)
    (why,) = found.why
    assert dict(why.params) == {
        "earliest": "2026-04-03T00:00+07:00",
        "latest": "2026-04-03T23:59+07:00",
    }


def test_up_to_the_event_itself():
    to_day = counted(0, Unit.DAYS, date(2026, 4, 1), before=True)
    assert (to_day.due.day, to_day.due.at) == (date(2026, 4, 1), None)
    to_hour = counted(0, Unit.DAYS, date(2026, 4, 1), before=True, clock=time(9))
    assert to_hour.due.at.isoformat() == "2026-04-01T09:00:00+07:00"


def test_a_figure_that_nobody_holds_is_not_certain_and_never_zero():
    found = counted(None, Unit.DAYS, date(2026, 4, 1))
    assert (found.due, codes(found.why)) == (None, ["figure_unknown"])


@pytest.mark.parametrize("unit", list(Unit))
def test_a_figure_beyond_the_calendar_does_not_crash(unit):
    found = counted(10**12, unit, date(9998, 4, 1), clock=time(9), calendar=EMPTY)
    assert found.due is None
    assert codes(found.why)[-1] == "beyond_calendar"


def test_an_assumed_kind_of_day_says_so():
    found = counted(14, Unit.DAYS, date(2026, 4, 1), rule=ASSUMED)
    assert codes(found.why) == ["day_kind_assumed"]


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 8, 10), "Hari Kemerdekaan Republik Indonesia"),
        (date(2026, 8, 1), ""),
    ],
)
def test_a_last_day_of_rest_stays_and_says_so(day, name):
    found = counted(7, Unit.DAYS, day)
    (why,) = found.why
    assert (why.code, dict(why.params)["name"]) == ("falls_on_rest_day", name)


def _nobody_rests(year):
    return (PublicDay(date(year, 1, 1), "Libur", "Holiday", collective=True),)


EMPTY = Calendar(LAW.holidays, _nobody_rests)
