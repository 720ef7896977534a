# SPDX-License-Identifier: Apache-2.0
"""The chain in words: who, when, where, and where nobody wrote."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop.item_models.evidence_state import states_of
from desktop.screens.evidence.custody_words import (
    before_hole,
    chain_lines,
    first_act,
    holders,
)
from models.casefile.custody import CustodyAct
from models.casefile.evidence import LawfulBasis
from tests.support.builders import a_custody_entry, an_exhibit, exhibit_id
from tests.support.lembayung import a_case_file

TORN = (
    a_custody_entry("BB-07", 1, seal_intact=None),
    a_custody_entry(
        "BB-07",
        2,
        at=datetime(2026, 8, 14, 20, 0, tzinfo=UTC),
        act=CustodyAct.STORED,
        from_holder="Entah",
        to_holder="Petugas gudang",
        condition="",
        seal_intact=False,
    ),
)


def test_every_link_has_a_line_and_every_hole(indonesian):
    file = a_case_file(custody=TORN)
    lines = chain_lines(states_of(file)[exhibit_id("BB-07")], file)
    assert [line.hole for line in lines] == [False, True, False]
    assert lines[0].title == "Disita · P-01"
    assert lines[0].when == "14/08 10.20 WIB"
    assert lines[2].when == "15/08 03.00 WIB"
    assert "segel rusak" in lines[2].second
    assert lines[2].now
    assert lines[2].spoken.endswith("memegang sekarang")
    assert lines[1].title == "Jalur belum dicatat"


def test_both_sides_of_a_hole_are_found():
    assert before_hole(TORN, TORN[1].id) == TORN
    assert before_hole(TORN, "nobody") is None


def test_who_held_something_is_offered_and_no_protected_person():
    names = holders(a_case_file(custody=TORN))
    assert names[:2] == ["P-01", "Petugas gudang"]
    assert "Sekar Adiwarna, S.H." in names
    assert not any("K-0" in name for name in names)


def test_a_chain_begins_as_the_thing_came():
    assert first_act(an_exhibit()) is CustodyAct.SEIZED
    assert first_act(an_exhibit(basis=LawfulBasis())) is CustodyAct.RECEIVED
