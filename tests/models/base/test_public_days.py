# SPDX-License-Identifier: Apache-2.0
"""Days off come as plain dates, in both languages, with estimates marked."""

from __future__ import annotations

from datetime import date

import pytest

from models.base.public_days import public_days


def _of(year, day):
    return [one for one in public_days(year) if one.day == day]


def test_the_joint_decree_of_2026_is_held_whole():
    days = public_days(2026)
    assert sum(not one.collective for one in days) == 17
    assert sum(one.collective for one in days) == 8
    assert not any(one.estimated for one in days)


def test_lebaran_2026_with_its_collective_leave():
    (eid,) = _of(2026, date(2026, 3, 21))
    assert (eid.name, eid.collective) == ("Hari Raya Idul Fitri", False)
    assert eid.name_en == "Eid al-Fitr"
    (leave,) = _of(2026, date(2026, 3, 23))
    assert leave.collective
    assert leave.name.startswith("Cuti Bersama")
    assert "Joint Holiday" in leave.name_en


def test_an_estimated_date_is_marked_and_its_name_is_clean():
    (eid,) = _of(2027, date(2027, 3, 10))
    assert eid.estimated
    assert eid.name == "Hari Raya Idul Fitri"
    assert "(" not in eid.name_en


def test_a_year_without_a_decree_yet_has_no_collective_leave():
    assert not any(one.collective for one in public_days(2031))


@pytest.mark.parametrize("year", [1, 1900, 9999])
def test_years_far_away_do_not_fail(year):
    assert all(one.day.year == year for one in public_days(year))


def test_days_stand_in_order_without_an_empty_name():
    for year in range(2015, 2032):
        days = public_days(year)
        assert [one.day for one in days] == sorted(one.day for one in days)
        assert all(one.name.strip() and one.name_en.strip() for one in days)
