# SPDX-License-Identifier: Apache-2.0
"""Days off: the library, the switch, and the table that has the last word."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from models.base.public_days import PublicDay
from models.law.holidays import Calendar
from models.law.offences import Bilingual
from models.law.procedure import HolidayChange
from tests.models.law import reckoner
from tests.models.law.world import pack

RULES = pack().procedure.holidays
WHY = Bilingual("Keputusan Presiden", "presidential decree")
EID = date(2026, 3, 21)


def test_2026_is_the_joint_decree():
    found = {one.day.isoformat() for one in Calendar(RULES).days(2026)}
    assert found == reckoner.DECREE_2026


def test_a_weekend_and_a_holiday_are_off():
    calendar = Calendar(RULES)
    assert calendar.off(date(2026, 4, 4))
    assert calendar.off(date(2026, 4, 3))
    assert not calendar.off(date(2026, 4, 6))


def test_collective_leave_counts_by_the_switch_of_the_pack():
    leave = date(2026, 3, 23)
    assert Calendar(RULES).off(leave)
    assert not Calendar(replace(RULES, collective_leave=False)).off(leave)


def test_the_table_adds_and_takes_away_with_its_source():
    vote = HolidayChange(
        date(2026, 7, 1), True, Bilingual("Pilkada", "Election"), WHY, collective=False
    )
    gone = HolidayChange(date(2026, 12, 24), False, Bilingual("", ""), WHY)
    calendar = Calendar(replace(RULES, changes=(vote, gone)))
    assert calendar.holiday(vote.day).why == WHY
    assert calendar.off(vote.day)
    assert calendar.holiday(gone.day) is None
    assert calendar.holiday(date(2026, 12, 25)).why is None
    assert vote.day not in {one.day for one in calendar.days(2027)}


def test_a_later_row_of_the_table_wins():
    name = Bilingual("Libur", "Holiday")
    day = date(2026, 7, 1)
    rows = (HolidayChange(day, True, name, WHY), HolidayChange(day, False, name, WHY))
    assert Calendar(replace(RULES, changes=rows)).holiday(day) is None
    assert Calendar(replace(RULES, changes=rows[::-1])).holiday(day).name == name


def test_a_holiday_stands_before_leave_of_the_same_day_whatever_the_order():
    both = [
        PublicDay(EID, "Cuti", "Leave", collective=True),
        PublicDay(EID, "Idul Fitri", "Eid"),
    ]
    for days in (both, both[::-1]):
        calendar = Calendar(RULES, lambda _, days=days: days)
        assert not calendar.holiday(EID).collective


def test_leave_of_a_year_is_announced_or_not():
    calendar = Calendar(RULES)
    assert calendar.announced(2026)
    assert not calendar.announced(2031)
