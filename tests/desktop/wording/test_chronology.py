# SPDX-License-Identifier: Apache-2.0
"""Every clash and every open mention has words in both languages; none blames."""

from __future__ import annotations

import re

import pytest

from desktop.wording import chronology, unexamined
from models.casefile.clash import ClashCode, Grade, Settle
from models.casefile.dated import FactKind
from models.casefile.unexamined import PlaceKind, UnexaminedCode
from models.casefile.unnamed import Unnamed

TABLES = (
    (ClashCode, chronology.all_clashes),
    (Settle, chronology.all_settles),
    (FactKind, chronology.all_facts),
    (UnexaminedCode, unexamined.all_unexamined),
    (Unnamed, unexamined.all_unnamed),
    (PlaceKind, unexamined.all_places),
)
BLAME = re.compile(r"bohong|kontradik|mengaku|lied|liar|must be|wajib", re.IGNORECASE)


@pytest.mark.parametrize(("codes", "words"), TABLES)
def test_every_code_is_worded_and_no_word_blames(codes, words, languages) -> None:
    english = words()
    assert {str(code) for code in codes} == set(english)
    languages.use("id")
    indonesian = words()
    for code, text in indonesian.items():
        assert text != english[code], code
        assert not BLAME.search(text), text


def test_a_clash_fills_its_sentence_with_days_and_places(languages) -> None:
    languages.use("id")
    said = chronology.clash_text(
        ClashCode.TWO_PLACES,
        {
            "first_place": "Mess B",
            "second_place": "",
            "from": "2026-08-12T09:10",
            "until": "2026-08-12T00:00",
        },
    )
    assert "Mess B" in said
    assert "12 Agu 2026, 09.10" in said
    assert "{" not in said
    wrong = chronology.clash_text(ClashCode.WEEKDAY_WRONG, {"weekday": "1"})
    assert "Selasa" in wrong
    languages.use("en")
    wrong = chronology.clash_text(ClashCode.WEEKDAY_WRONG, {"weekday": "1"})
    assert "Tuesday" in wrong


def test_every_sentence_can_be_said_without_parameters() -> None:
    for code in ClashCode:
        assert "{" not in chronology.clash_text(code)
    for grade in Grade:
        words, tone, icon = chronology.grade_look(grade)
        assert words
        assert tone != "bad", "a date is nobody's fault"
        assert icon


def test_an_unknown_code_is_shown_as_it_is() -> None:
    assert chronology.clash_text("later") == "later"
    assert chronology.settle_text("later") == "later"
    assert chronology.fact_text("later") == "later"
    assert unexamined.unexamined_text("later") == "later"
    assert unexamined.unnamed_text("later") == "later"
    assert unexamined.place_text("later") == "later"
