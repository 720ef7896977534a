# SPDX-License-Identifier: Apache-2.0
"""Choices of law need a reason and a name; rulings stand beside one another."""

from __future__ import annotations

import pytest

from models.base.errors import FieldInvalid
from models.law.favourable import Choice
from models.law.outcomes import Outcome, Ruling, contradictions, standing
from tests.support.decided import a_choice, a_ruling


@pytest.mark.parametrize(
    ("value", "field", "why"),
    [
        (a_choice(reason=" \n"), "choice.reason", "empty"),
        (a_choice(reason="x" * 200_001), "choice.reason", "too_long"),
        (a_choice(by=""), "choice.by", "empty"),
        (a_ruling(court="x" * 301), "ruling.court", "too_long"),
        (a_ruling(number="x" * 301), "ruling.number", "too_long"),
        (a_ruling(note="\x00"), "ruling.note", "character"),
        (a_ruling(months=-1), "ruling.prison", "range"),
        (a_ruling(fine_rp=10**18), "ruling.fine_rp", "range"),
    ],
)
def test_what_cannot_be_kept_is_refused(value, field, why) -> None:
    with pytest.raises(FieldInvalid) as refused:
        value.checked()
    assert (refused.value.field, refused.value.why) == (field, why)


def test_both_are_handed_to_the_law_as_it_knows_them() -> None:
    choice, ruling = a_choice().checked(), a_ruling().checked()
    assert choice.choice == Choice(choice.law, choice.reason, choice.by, choice.on)
    assert ruling.ruling == Ruling(
        ruling.count, ruling.instance, ruling.outcome, ruling.on, ruling.note
    )


def test_rulings_that_contradict_are_kept_and_named() -> None:
    said = [a_ruling(1).ruling, a_ruling(2, outcome=Outcome.VOID).ruling]
    assert len(contradictions(said)) == 1
    assert standing(said, a_ruling().count) is None
