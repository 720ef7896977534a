# SPDX-License-Identifier: Apache-2.0
"""Days belong to a zone; an unknown hour may be any of its day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from models.law.happenings import concern_one, first, follows, instant, last, local
from tests.models.law.clockwork import act

DAY = date(2026, 4, 1)


@pytest.mark.parametrize(
    ("zone", "day", "hour"),
    [
        ("WIB", date(2026, 4, 1), 23),
        ("WITA", date(2026, 4, 2), 0),
        ("WIT", date(2026, 4, 2), 1),
        ("Asia/Jakarta", date(2026, 4, 1), 23),
        ("Asia/Makassar", date(2026, 4, 2), 0),
        ("Asia/Jayapura", date(2026, 4, 2), 1),
        ("Mars", date(2026, 4, 1), 23),
    ],
)
def test_one_moment_is_another_day_further_east(zone, day, hour):
    assert local(datetime(2026, 4, 1, 16, tzinfo=UTC), zone) == (day, time(hour))


def test_an_hour_with_a_zone_of_its_own_is_read_as_local():
    assert instant(DAY, time(9, tzinfo=UTC), "WIB") == instant(DAY, time(9), "WIB")


def test_an_undated_happening_has_no_moment_and_follows_nothing():
    lost = act("arrest", None)
    assert (first(lost), last(lost)) == (None, None)
    assert not follows(lost, act("arrest", DAY))
    assert not follows(act("arrest", DAY), lost)


def test_without_an_hour_the_same_day_may_follow():
    assert follows(act("a", DAY), act("b", DAY, 23))
    assert not follows(act("a", DAY, 9), act("b", DAY, 10))
    assert follows(act("a", DAY, 10), act("b", DAY, 10))


def test_the_same_hour_further_east_came_first():
    east, west = act("a", DAY, 9, zone="WIT"), act("b", DAY, 9, zone="WIB")
    assert follows(west, east)
    assert not follows(east, west)


def test_what_names_nobody_may_concern_anybody():
    assert concern_one(act("a", DAY), act("b", DAY, about="T1"))
    assert concern_one(act("a", DAY, about="T1"), act("b", DAY))
    assert concern_one(act("a", DAY, about="T1"), act("b", DAY, about="T1"))
    assert not concern_one(act("a", DAY, about="T2"), act("b", DAY, about="T1"))
