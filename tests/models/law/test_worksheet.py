# SPDX-License-Identifier: Apache-2.0
"""The non-punishment sheet is offered in time, and points without deciding."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.law.kleene import Answer
from models.law.sheets import Points, Sheets
from models.law.worksheet import offered, screen
from tests.models.law.world import pack

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
SHEET = pack().sheets.non_punishment
CONDITIONS = ("is_victim", "coerced", "by_trafficker")


@pytest.mark.parametrize(
    ("roles", "named", "answer"),
    [
        ({"victim"}, True, True),
        ({"victim", "suspect"}, True, True),
        ({"victim"}, False, False),
        ({"witness"}, True, False),
        (set(), True, False),
    ],
)
def test_it_comes_before_a_victim_is_named_suspect(roles, named, answer):
    assert offered(SHEET, roles, named_suspect=named) is answer


def test_an_edition_without_the_sheet_offers_none():
    assert not offered(None, {"victim"}, named_suspect=True)
    assert screen(replace(pack(), sheets=Sheets()), {}) is None


def test_an_unanswered_sheet_names_what_would_settle_it():
    found = screen(pack(), {})
    assert (found.pointed, found.settles) == (UNKNOWN, CONDITIONS)
    assert {one.points for one in found.told} == {Points.ASK}
    assert found.citation.article == "18"
    assert found.citation.confidence == "verified"


def test_every_condition_must_point():
    found = screen(pack(), dict.fromkeys(CONDITIONS, YES))
    assert (found.pointed, found.settles) == (YES, ())
    for one in CONDITIONS:
        answers = {**dict.fromkeys(CONDITIONS, YES), one: NO}
        against = screen(pack(), answers)
        assert (against.pointed, against.settles) == (NO, ())
        open_ = screen(pack(), {**answers, one: UNKNOWN})
        assert (open_.pointed, open_.settles) == (UNKNOWN, (one,))


def test_the_other_questions_add_to_the_picture_and_settle_nothing():
    conditions = dict.fromkeys(CONDITIONS, YES)
    for answer in Answer:
        more = {"typical_offence": answer, "recruited_others": answer}
        assert screen(pack(), {**conditions, **more}).pointed is YES
    found = screen(pack(), {"good_faith_report": YES})
    assert found.elsewhere == ("good_faith_report",)


def test_every_answer_is_worded_in_both_languages():
    for question in SHEET.questions:
        assert list(question.answers) == [one.value for one in Answer]
        for row in question.answers.values():
            assert row.text.id
            assert row.text.en
            assert row.text.id != row.text.en
