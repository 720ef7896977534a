# SPDX-License-Identifier: Apache-2.0
"""Impossible input is a finding in codes; nothing crashes, nothing is skipped."""

from __future__ import annotations

from datetime import date

import pytest

from tests.models.law.clockwork import NEW, act, at, finding, row, run

NOW = at(date(2026, 4, 10))
DAY = date(2026, 4, 1)


@pytest.mark.parametrize(
    ("one", "code", "params"),
    [
        (act("moonrise", DAY, id="x"), "event_unknown", {"event": "moonrise"}),
        (act("arrest", None, id="x"), "undated", {"event": "arrest"}),
        (
            act("arrest", date(1, 1, 1), id="x"),
            "date_impossible",
            {"day": "0001-01-01"},
        ),
        (act("arrest", date.max, id="x"), "date_impossible", {"day": "9999-12-31"}),
        (act("arrest", DAY, id="x", zone="Mars"), "zone_unknown", {"zone": "Mars"}),
        (
            act("arrest", DAY, id="x", code="KUHAP_1"),
            "code_unknown",
            {"code": "KUHAP_1"},
        ),
        (
            act("arrest", DAY, id="x", code="UU_21_2007_special"),
            "code_unknown",
            {"code": "UU_21_2007_special"},
        ),
        (
            act("arrest", date(2026, 1, 1), id="x", code=NEW),
            "code_not_in_force",
            {"code": NEW, "day": "2026-01-01"},
        ),
        (
            act("arrest", DAY, id="x", yes=frozenset({"moon"})),
            "condition_unknown",
            {"condition": "moon"},
        ),
        (
            act(
                "arrest",
                DAY,
                id="x",
                yes=frozenset({"urgent"}),
                no=frozenset({"urgent"}),
            ),
            "condition_both",
            {"condition": "urgent"},
        ),
        (
            act("arrest", DAY, id="x", answers=("ghost",)),
            "answer_unknown",
            {"answers": "ghost"},
        ),
    ],
)
def test_what_does_not_fit_is_told(one, code, params):
    assert finding(run(one, now=NOW), code) == [{"happening": "x", **params}]


@pytest.mark.parametrize(
    ("day", "read"),
    [
        (date(1899, 12, 31), False),
        (date(1900, 1, 1), True),
        (date(2200, 12, 31), True),
        (date(2201, 1, 1), False),
    ],
)
def test_days_are_believed_from_1900_to_2200(day, read):
    told = finding(run(act("arrest", day), now=NOW), "date_impossible")
    assert told == ([] if read else [{"happening": "arrest", "day": day.isoformat()}])


def test_what_was_read_otherwise_still_runs():
    found = run(act("arrest", DAY, 9, zone="Mars", code="KUHAP_1"), now=NOW)
    assert row(found, "N_ARREST").due.at == at(date(2026, 4, 2), 9)


def test_two_of_one_id_are_told_and_one_is_kept_whatever_the_order():
    one, two = act("arrest", DAY, 9, id="x"), act("arrest", DAY, 10, id="x")
    assert run(one, two, now=NOW) == run(two, one, now=NOW)
    assert finding(run(one, two, now=NOW), "id_twice") == [{"happening": "x"}]


def test_two_that_are_equal_are_one():
    one = act("arrest", DAY, 9, id="x")
    assert run(one, one, now=NOW) == run(one, now=NOW)
    assert run(one, one, now=NOW).findings == ()


def test_nothing_at_all_is_nothing():
    assert run(now=NOW).rows == ()
    assert run(now=NOW).findings == ()
