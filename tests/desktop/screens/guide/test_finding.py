# SPDX-License-Identifier: Apache-2.0
"""By article, by word, by abbreviation."""

from __future__ import annotations

import pytest

from desktop.screens.guide.finding import findable
from desktop.wording.guide import entry_text
from models.law.guide import entries
from models.law.reading import load

LAW = load()
FOUND = {one.key: findable(LAW, one, entry_text(one)) for one in entries(LAW)}


def nearest(typed: str) -> str:
    fits = [key for key, one in FOUND.items() if one.fits(typed)]
    return min(fits, key=lambda key: FOUND[key].rank(typed), default="")


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("4", "offence:TPPO_4"),
        ("pasal 4", "offence:TPPO_4"),
        ("455", "offence:KUHP_455_1"),
        ("455(2)", "offence:KUHP_455_2"),
        ("2 ayat (2)", "offence:TPPO_2_2"),
        ("korporasi", "offence:TPPO_13_15"),
        ("KORPORASI tppo", "offence:TPPO_13_15"),
        ("18", "offence:TPPO_18"),
    ],
)
def test_the_nearest_is_the_one_meant(typed, key):
    assert nearest(typed) == key


def test_a_figure_inside_another_is_not_that_figure():
    assert not FOUND["offence:TPPO_4"].fits("45")
    assert not FOUND["offence:KUHP_455_1"].fits("45")


def test_words_of_the_forms_in_either_language_and_abbreviations_find_too():
    assert FOUND["offence:TPPO_2_1"].fits("penjeratan utang")
    assert FOUND["offence:TPPO_2_1"].fits("debt bondage")
    assert "SPDP" in FOUND[nearest("spdp")].head
    assert FOUND["proof:KUHAP_2025"].fits("keterangan saksi")
    assert FOUND["rule:SUB1"].fits("kuhp 618")


def test_what_nothing_holds_is_found_nowhere():
    assert nearest("kalimat karangan") == ""
    assert nearest("9999") == ""
