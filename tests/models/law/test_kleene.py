# SPDX-License-Identifier: Apache-2.0
"""An unknown answer stays unknown until another one decides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.law.kleene import Answer, all_of, any_of

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
ANSWERS = st.lists(st.sampled_from(Answer))


@pytest.mark.parametrize(
    ("answers", "every", "some"),
    [
        ([], YES, NO),
        ([YES], YES, YES),
        ([YES, NO], NO, YES),
        ([YES, UNKNOWN], UNKNOWN, YES),
        ([NO, UNKNOWN], NO, UNKNOWN),
        ([UNKNOWN], UNKNOWN, UNKNOWN),
    ],
)
def test_how_answers_combine(answers, every, some):
    assert (all_of(answers), any_of(answers)) == (every, some)


@given(ANSWERS)
def test_finding_out_never_turns_a_decided_answer(answers):
    for combine in (all_of, any_of):
        if combine(answers) is UNKNOWN:
            continue
        for known in (YES, NO):
            filled = [known if one is UNKNOWN else one for one in answers]
            assert combine(filled) is combine(answers)
