# SPDX-License-Identifier: Apache-2.0
"""What a reader is told of a count: each step and doubt with all its figures."""

from __future__ import annotations

from datetime import date, time

import pytest

from models.law.day_counting import Start, count
from models.law.holidays import Calendar
from models.law.procedure import Figure, Unit
from tests.models.law.world import pack

LAW = pack().procedure
CODE = LAW.counting["KUHAP_2025"]
ASSUMED = LAW.counting["UU_21_2007"]
CALENDAR = Calendar(LAW.holidays)
LEAVE = ("Cuti Bersama Hari Raya Idul Fitri", "Eid al-Fitr Joint Holiday")
EID = ("Hari Raya Idul Fitri", "Eid al-Fitr")
SECOND = ("Hari kedua dari Hari Raya Idul Fitri", "Eid al-Fitr Second Day")
FREEDOM = ("Hari Kemerdekaan Republik Indonesia", "Independence Day")


def told(reasons):
    return [(str(one.code), dict(one.params)) for one in reasons]


def named(day, names):
    return {"day": day, "name": names[0], "name_en": names[1]}


def off(day, names, *, estimated=False, collective=False):
    marks = {"estimated": str(estimated).lower(), "collective": str(collective).lower()}
    return "holiday", {**named(day, names), **marks}


def figure(value, unit):
    return "figure", {"value": str(value), "unit": unit}


@pytest.mark.parametrize(
    ("asked", "rule", "start", "steps", "why"),
    [
        pytest.param(
            Figure(3, Unit.WORKING_DAYS),
            CODE,
            Start(date(2027, 3, 8), None, "WIB"),
            [
                figure(3, "working_days"),
                ("first_day", {"day": "2027-03-09"}),
                off("2027-03-09", LEAVE, collective=True),
                off("2027-03-10", EID, estimated=True),
                off("2027-03-11", SECOND, estimated=True),
                off("2027-03-12", LEAVE, collective=True),
                off("2027-03-15", LEAVE, collective=True),
                ("weekends", {"days": "2"}),
                ("last_day", {"day": "2027-03-18"}),
            ],
            [
                ("estimated_holiday", named("2027-03-10", EID)),
                ("estimated_holiday", named("2027-03-11", SECOND)),
            ],
            id="working days over Lebaran",
        ),
        pytest.param(
            Figure(2, Unit.WORKING_DAYS),
            CODE,
            Start(date(2030, 12, 31), None, "WIB"),
            [
                figure(2, "working_days"),
                ("first_day", {"day": "2031-01-01"}),
                off("2031-01-01", ("Tahun Baru Masehi", "New Year's Day")),
                ("last_day", {"day": "2031-01-03"}),
            ],
            [
                ("leave_not_announced", {"year": "2030"}),
                ("leave_not_announced", {"year": "2031"}),
            ],
            id="working days into a year without announced leave",
        ),
        pytest.param(
            Figure(6, Unit.MONTHS),
            CODE,
            Start(date(2026, 4, 1), None, "WIB"),
            [
                figure(6, "months"),
                ("first_day", {"day": "2026-04-02"}),
                ("months_as_days", {"months": "6", "month_days": "30", "days": "180"}),
                ("last_day", {"day": "2026-09-28"}),
            ],
            [],
            id="months of thirty days",
        ),
        pytest.param(
            Figure(7, Unit.DAYS),
            ASSUMED,
            Start(date(2026, 8, 10), None, "WIB"),
            [
                figure(7, "days"),
                ("first_day", {"day": "2026-08-11"}),
                ("last_day", {"day": "2026-08-17"}),
            ],
            [
                ("day_kind_assumed", {"instrument": "UU_21_2007"}),
                ("falls_on_rest_day", named("2026-08-17", FREEDOM)),
            ],
            id="a kind of day that is assumed, ending on a holiday",
        ),
        pytest.param(
            Figure(1, Unit.DAYS),
            CODE,
            Start(date(2026, 7, 31), None, "WIB"),
            [
                figure(1, "days"),
                ("first_day", {"day": "2026-08-01"}),
                ("last_day", {"day": "2026-08-01"}),
            ],
            [("falls_on_rest_day", named("2026-08-01", ("", "")))],
            id="one day, ending on a Saturday",
        ),
        pytest.param(
            Figure(24, Unit.HOURS),
            CODE,
            Start(date(2026, 2, 28), time(22, 15, 40), "WIT"),
            [
                figure(24, "hours"),
                (
                    "hours",
                    {
                        "from": "2026-02-28T22:15+09:00",
                        "until": "2026-03-01T22:15+09:00",
                    },
                ),
                ("last_moment", {"moment": "2026-03-01T22:15+09:00"}),
            ],
            [],
            id="hours in the east",
        ),
        pytest.param(
            Figure(0, Unit.DAYS, before=True),
            CODE,
            Start(date(2026, 4, 1), time(9), "WITA"),
            [
                figure(0, "days"),
                ("backwards", {}),
                ("last_moment", {"moment": "2026-04-01T09:00+08:00"}),
            ],
            [],
            id="up to the moment itself",
        ),
        pytest.param(
            Figure(0, Unit.DAYS),
            CODE,
            Start(date(2026, 4, 1), None, "WIB"),
            [figure(0, "days"), ("last_day", {"day": "2026-04-01"})],
            [],
            id="on the day itself",
        ),
    ],
)
def test_each_step_and_doubt_is_told_with_its_figures(asked, rule, start, steps, why):
    found = count(asked, rule, start, CALENDAR)
    assert told(found.steps) == steps
    assert told(found.why) == why
    assert found.due is not None
    assert found.due.zone == start.zone
    assert found.latest is None


def test_what_is_not_known_still_tells_what_was_asked():
    unknown = count(Figure(None, Unit.DAYS), CODE, Start(date(2026, 4, 1)), CALENDAR)
    assert (unknown.due, unknown.steps) == (None, ())
    assert told(unknown.why) == [("figure_unknown", {})]
    no_hour = count(Figure(48, Unit.HOURS), CODE, Start(date(2026, 4, 1)), CALENDAR)
    assert told(no_hour.steps) == [figure(48, "hours")]
    far = count(Figure(9, Unit.YEARS), CODE, Start(date(9998, 4, 1)), CALENDAR)
    assert (far.due, told(far.why)) == (None, [("beyond_calendar", {})])
    assert told(far.steps) == [figure(9, "years"), ("first_day", {"day": "9998-04-02"})]


def test_the_thirty_first_becomes_the_last_of_a_shorter_month():
    for day, last in (("2026-08-31", "2026-09-30"), ("2026-12-31", "2027-01-31")):
        start = Start(date.fromisoformat(day), None, "WIB")
        found = count(Figure(1, Unit.MONTHS), ASSUMED, start, CALENDAR)
        assert found.due.day == date.fromisoformat(last)
