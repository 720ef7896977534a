# SPDX-License-Identifier: Apache-2.0
"""Every code of what is missing has words, and other proof is named first."""

from __future__ import annotations

from desktop.screens.elements.steps import missing_words, place_words
from models.casefile.places import PlacesTold
from models.law.nextsteps import Missing


def test_every_code_is_worded(indonesian: object) -> None:
    words = missing_words(list(Missing))
    assert len(words) == len(Missing) - 1
    assert all(words)


def test_either_would_do_is_one_line_that_spares_the_victim(
    indonesian: object,
) -> None:
    both = (Missing.VICTIM_STATEMENT, Missing.OTHER_KIND, Missing.AGE_PROOF)
    assert missing_words(both) == (
        "satu alat bukti lain yang berbeda jenis, atau keterangan korban",
        "bukti usia",
    )
    assert missing_words((Missing.OTHER_KIND,)) == (
        "satu alat bukti lain yang berbeda jenis",
    )
    assert missing_words(()) == ()


def test_a_place_that_is_asked_for_is_answered_with_what_the_case_holds(languages):
    assert languages.use("en")
    asked = (Missing.FIRST_ITEM, Missing.PLACE)
    data = PlacesTold(("Batam", "Johor"), "Batam - Johor")
    assert place_words((Missing.FIRST_ITEM,), data) == ()
    (told,) = place_words(asked, data)
    assert told == "the case data name: Batam; Johor; Batam - Johor"
    assert place_words(asked, PlacesTold()) == ("the case data name no place yet",)
    acts = tuple(f"Pos {number}" for number in range(6))
    assert place_words(asked, PlacesTold(acts=acts, items=("BB-02 Manifes",))) == (
        "the case data name no place yet",
        "dated acts name: Pos 0; Pos 1; Pos 2; Pos 3; and 2 more",
        "not linked yet: BB-02 Manifes",
    )
