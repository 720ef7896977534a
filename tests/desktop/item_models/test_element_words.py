# SPDX-License-Identifier: Apache-2.0
"""Looks and spoken words of findings: calm by default, honest about the pair."""

from __future__ import annotations

import pytest

from desktop.item_models.element_words import (
    CellLook,
    Sign,
    form_look,
    group_look,
    items_text,
    samples,
    spoken,
    tip,
    unchosen,
)
from models.law.finding import Finding, Reason, Standing
from models.law.reasons import ReasonCode

SUPPORTED = Finding(Standing.SUPPORTED, victim_items=2, other_items=3, strength=3)
PARTIAL = Finding(Standing.PARTIAL, victim_items=1, strength=1, gap=True)


def because(standing: Standing, code: ReasonCode, **figures: int) -> Finding:
    return Finding(standing, (Reason(code),), **figures)


def test_supported_is_plain_words_on_white():
    look = form_look(SUPPORTED)
    assert (look.label, look.second, look.tone) == (
        "Supported",
        "2 victim + 3 other",
        "ok",
    )
    assert look.sign is Sign.PAIR
    assert look.parts == (True, True)
    assert not look.gap


def test_a_gap_is_tinted_and_says_what_is_there():
    look = form_look(PARTIAL)
    assert look.gap
    assert look.parts == (True, False)
    assert look.second == "1 victim + 0 other"


def test_no_circle_stands_for_a_statement_nobody_made():
    two = form_look(Finding(Standing.SUPPORTED, other_items=2))
    assert two.sign is Sign.THINGS
    assert two.parts == (True, True)
    one = form_look(
        because(Standing.SUPPORTED, ReasonCode.STATUS_DOCUMENT, other_items=1)
    )
    assert one.sign is Sign.THINGS
    assert one.parts == (False, True)
    assert one.second == "by a document"


def test_two_items_of_one_kind_are_there_and_not_joined():
    look = form_look(Finding(Standing.PARTIAL, victim_items=1, other_items=1))
    assert look.sign is Sign.UNJOINED


def test_accounts_that_differ_show_both_sides():
    look = form_look(
        Finding(Standing.DISPUTED, victim_items=1, other_items=1, weakening=1)
    )
    assert look.sign is Sign.DIFFER
    assert look.second == "sources 2 ≠ 1"


def test_an_answer_from_another_count_says_so():
    finding = because(Standing.PARTIAL, ReasonCode.BASE_COUNT)
    look = form_look(finding)
    assert look.sign is Sign.BASE
    assert look.second == "from the base count"
    said = spoken(look, finding, "Percobaan", "K-01 Melur")
    assert said == "Needs support. Percobaan, K-01 Melur. From the base count."


@pytest.mark.parametrize(
    ("finding", "second"),
    [
        (Finding(Standing.ABSENT), "no source"),
        (Finding(Standing.ABSENT, refused=1, idle=1), "2 not counted"),
    ],
)
def test_nothing_yet_says_why(finding: Finding, second: str):
    assert form_look(finding).second == second


def test_forms_that_play_no_part_stay_quiet():
    aside = form_look(Finding(Standing.NOT_USED))
    assert aside.plain
    assert aside.label == "Not used"
    fresh = because(Standing.ABSENT, ReasonCode.NO_FORM_CHOSEN)
    assert unchosen(fresh)
    assert form_look(fresh) == CellLook("Not chosen yet")
    assert tip(aside, fresh) == ""
    assert spoken(aside, fresh, "Penyekapan", "K-01") == "Not used. Penyekapan, K-01."


def test_an_element_is_not_enough_rather_than_in_need():
    assert group_look(PARTIAL, required=True).label == "Not enough yet"
    assert group_look(SUPPORTED, required=True).label == "Supported"
    absent = Finding(Standing.ABSENT)
    assert group_look(absent, required=True).tone == "bad"
    optional = group_look(absent, required=False)
    assert optional.label == "Not alleged"
    assert optional.plain


def test_items_are_counted_in_words(indonesian: object):
    finding = Finding(Standing.DISPUTED, victim_items=2, other_items=1, weakening=1)
    assert items_text(finding) == (
        "2 keterangan korban, 1 alat bukti lain, 1 sumber melemahkan"
    )
    assert items_text(Finding(Standing.ABSENT)) == (
        "Belum ada keterangan korban, belum ada alat bukti lain"
    )


def test_the_tooltip_tells_strength_in_words():
    assert tip(form_look(SUPPORTED), SUPPORTED).endswith("Strength: Strong")


def test_samples_cover_every_standing_of_forms_and_elements():
    looks = samples()
    tones = {"ok", "warn", "bad", "alt", "neutral"}
    assert {look.tone for look in looks if not look.group} == tones
    assert {look.tone for look in looks if look.group} == tones
    assert any(look.second == "10 victim + 10 other" for look in looks)
