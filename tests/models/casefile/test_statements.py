# SPDX-License-Identifier: Apache-2.0
"""Statements and answers keep words, times and numbers as they were."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from models.base.errors import FieldInvalid
from models.base.ids import AnswerId, CaseId, PersonId, StatementId
from models.casefile.statements import Answer, Setting, Statement, StatementKind

GOOD = Statement(
    StatementId("s"),
    CaseId("c"),
    PersonId("p"),
    StatementKind.FIRST,
    date(2026, 8, 12),
    "EV_VICTIM_STMT",
)
ANSWER = Answer(AnswerId("a"), StatementId("s"), 1, "Siapa?", "T-1.")


def test_plain_values_are_kept() -> None:
    assert GOOD.checked() is GOOD
    assert ANSWER.checked() is ANSWER
    timed = replace(GOOD, setting=Setting(start=time(9, 10), end=time(10, 55)))
    assert timed.checked()
    assert replace(GOOD, setting=Setting(start=time(9, 10))).checked()


@pytest.mark.parametrize(
    ("value", "field", "why"),
    [
        (replace(GOOD, evidence_kind=""), "statement.evidence_kind", "empty"),
        (replace(GOOD, number="x" * 301), "statement.number", "too_long"),
        (
            replace(GOOD, setting=Setting(start=time(9), end=time(8))),
            "statement.end",
            "order",
        ),
        (replace(ANSWER, question=" ", text=""), "answer.text", "empty"),
        (replace(ANSWER, text="x" * 200_001), "answer.text", "too_long"),
    ],
)
def test_what_cannot_be_kept_is_named(
    value: Statement | Answer, field: str, why: str
) -> None:
    with pytest.raises(FieldInvalid) as caught:
        value.checked()
    assert (caught.value.field, caught.value.why) == (field, why)


def test_lines_end_as_the_window_counts_them() -> None:
    given = Answer(AnswerId("a"), StatementId("s"), 1, "Nama?\r\nUmur?", "Ya.\rTidak.")
    kept = given.checked()
    assert (kept.question, kept.text) == ("Nama?\nUmur?", "Ya.\nTidak.")
    assert kept.checked() is kept


def test_an_unanswered_question_is_kept() -> None:
    assert replace(ANSWER, text="").checked()
