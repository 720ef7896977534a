# SPDX-License-Identifier: Apache-2.0
"""Old backups go, never the last that could be proved, never more than promised."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.vault.backup_expiry import DAYS, MONTHS, WEEKS, Dated, expired

START = date(2026, 11, 22)


def daily(days: int) -> list[Dated]:
    """One backup a day up to today."""
    return [
        Dated(number, START - timedelta(days=days - number))
        for number in range(1, days + 1)
    ]


def kept(backups: list[Dated]) -> list[Dated]:
    gone = expired(backups)
    return [one for one in backups if one not in gone]


backups = st.lists(
    st.tuples(st.dates(date(2024, 1, 1), date(2027, 1, 1)), st.booleans()),
    max_size=60,
).map(lambda made: [Dated(n, day, ok) for n, (day, ok) in enumerate(made, 1)])


def test_three_years_of_daily_backups_leave_days_weeks_and_months():
    left = kept(daily(3 * 365))
    days = {one.day for one in left}
    assert {START - timedelta(days=n) for n in range(DAYS)} <= days
    assert len({d.isocalendar()[:2] for d in days}) >= WEEKS
    assert len({(d.year, d.month) for d in days}) == MONTHS
    assert len(left) <= DAYS + WEEKS + MONTHS


def test_of_one_day_the_newest_stays():
    two = [Dated(1, START), Dated(2, START)]
    assert kept(two) == [Dated(2, START)]


def test_a_holiday_uses_up_no_place():
    rare = [Dated(n, date(2020 + n, 5, 1)) for n in range(1, 6)]
    assert kept(rare) == rare


@given(backups)
def test_the_last_proved_one_always_stays(made):
    proved = [one for one in made if one.verified]
    assert not proved or max(proved, key=lambda b: b.number) in kept(made)


@given(backups)
def test_what_could_not_be_proved_neither_goes_nor_pushes_others_out(made):
    proved = [one for one in made if one.verified]
    assert set(expired(made)) == set(expired(proved))


@given(backups)
def test_no_more_stay_than_promised_and_order_does_not_matter(made):
    left = [one for one in kept(made) if one.verified]
    assert len(left) <= DAYS + WEEKS + MONTHS + 1
    assert expired(made) == expired(list(reversed(made)))


@given(backups)
def test_expiring_again_takes_nothing_more(made):
    assert expired(kept(made)) == ()


@given(backups)
def test_what_goes_has_a_later_one_of_its_month(made):
    months = {(b.day.year, b.day.month) for b in made if b.verified}
    for gone in expired(made):
        month = (gone.day.year, gone.day.month)
        later = [b for b in kept(made) if (b.day.year, b.day.month) == month]
        assert later or month not in sorted(months)[-MONTHS:]
