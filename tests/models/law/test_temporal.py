# SPDX-License-Identifier: Apache-2.0
"""Conduct is split at the change of law, and says what is not known of it."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.law.notes import LawNote
from models.law.passage import Side
from models.law.temporal import read_as, references, split
from tests.models.law.world import AFTER, BEFORE, pack

LAST_OLD = date(2026, 1, 1)
FIRST_NEW = date(2026, 1, 2)
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))


def told(span):
    return [reason.code for reason in span.reasons]


@pytest.mark.parametrize(
    ("first", "last", "sides", "codes"),
    [
        (BEFORE, BEFORE, ["before"], [LawNote.CONDUCT_BEFORE]),
        (BEFORE, LAST_OLD, ["before"], [LawNote.CONDUCT_BEFORE]),
        (FIRST_NEW, AFTER, ["after"], [LawNote.CONDUCT_AFTER]),
        (LAST_OLD, FIRST_NEW, ["before", "after"], [LawNote.CONDUCT_SPLIT]),
        (
            AFTER,
            BEFORE,
            ["before", "after"],
            [LawNote.CONDUCT_SPLIT, LawNote.CONDUCT_REVERSED],
        ),
        (
            LAST_OLD,
            BEFORE,
            ["before"],
            [LawNote.CONDUCT_BEFORE, LawNote.CONDUCT_REVERSED],
        ),
        (
            BEFORE,
            None,
            ["before"],
            [LawNote.CONDUCT_BEFORE, LawNote.CONDUCT_OPEN],
        ),
        (FIRST_NEW, None, ["after"], [LawNote.CONDUCT_AFTER]),
        (None, LAST_OLD, ["before"], [LawNote.CONDUCT_BEFORE]),
        (
            None,
            AFTER,
            ["after"],
            [LawNote.CONDUCT_AFTER, LawNote.CONDUCT_OPEN],
        ),
    ],
)
def test_on_which_side_conduct_lies(first, last, sides, codes):
    spans = split(pack(), first, last)
    assert [span.side for span in spans] == sides
    assert told(spans[0]) == codes


def test_undated_conduct_stays_undated():
    (span,) = split(pack(), None, None)
    assert (span.first, span.last, span.side) == (None, None, None)
    assert told(span) == [LawNote.CONDUCT_UNDATED]


def test_a_split_cites_its_rule_and_the_day():
    old, new = split(pack(), BEFORE, AFTER)
    assert (old.first, old.last) == (BEFORE, LAST_OLD)
    assert (new.first, new.last) == (FIRST_NEW, AFTER)
    (reason,) = old.reasons
    assert reason.citations[0].source == "SUB4"
    assert reason.citations[0].confidence == "inferred_from_verified"
    assert ("switch", "2026-01-02") in reason.params


@given(DAYS, DAYS)
def test_parts_cover_the_period_and_nothing_else(one, other):
    first, last = min(one, other), max(one, other)
    spans = split(pack(), one, other)
    assert (spans[0].first, spans[-1].last) == (first, last)
    for left, right in pairwise(spans):
        assert left.last + timedelta(days=1) == right.first
    for span in spans:
        before = span.last < pack().switch_date
        assert span.side is (Side.BEFORE if before else Side.AFTER)
        assert before or span.first >= pack().switch_date


def test_a_reference_to_the_repealed_article_is_read_as_its_successor():
    found = read_as(pack(), "TPPO_2_2", Side.AFTER)
    assert found is not None
    assert found.params == (("from", "TPPO_2_2"), ("to", "KUHP_455_2"))
    assert found.citations[0].article == "622(9)"
    assert read_as(pack(), "TPPO_2_2", Side.BEFORE) is None
    assert read_as(pack(), "TPPO_4", Side.AFTER) is None


def test_an_offence_that_leans_on_the_repealed_one_says_how_it_is_read():
    read = {
        offence: [dict(one.params)["to"] for one in references(pack(), offence, side)]
        for offence in pack().offences
        for side in (Side.AFTER,)
    }
    leaning = {offence: found for offence, found in read.items() if found}
    assert leaning == {
        "TPPO_7_1": ["KUHP_455_2"],
        "TPPO_7_2": ["KUHP_455_2"],
        "TPPO_10": ["KUHP_455_1", "KUHP_455_2"],
        "TPPO_11": ["KUHP_455_1", "KUHP_455_2"],
        "TPPO_13_15": ["KUHP_455_1", "KUHP_455_2"],
        "TPPO_16": ["KUHP_455_1", "KUHP_455_2"],
        "TPPO_17": ["KUHP_455_1", "KUHP_455_2"],
    }
    assert references(pack(), "TPPO_17", Side.BEFORE) == ()
    assert references(pack(), "TPPO_99", Side.AFTER) == ()
