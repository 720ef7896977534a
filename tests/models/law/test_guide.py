# SPDX-License-Identifier: Apache-2.0
"""Every provision of the edition can be read up, once, where it stands."""

from __future__ import annotations

from dataclasses import replace

from models.law import guide
from models.law.guide import Topic, entries, key_of
from models.law.procedure import PRACTICE
from models.law.reading import load
from models.law.sheets import Sheets

LAW = load()
ACTS = LAW.procedure


def test_nothing_of_the_edition_is_left_out_and_nothing_stands_twice():
    found = entries(LAW)
    keys = [one.key for one in found]
    assert len(set(keys)) == len(keys)
    expected = {
        Topic.INSTRUMENT: LAW.instruments,
        Topic.OFFENCE: LAW.offences,
        Topic.PROOF: LAW.evidence_regimes,
        Topic.CLOCK: ACTS.clocks,
        Topic.TERM: ACTS.detention_rules(),
        Topic.DUTY: ACTS.not_clocks,
        Topic.RULE: LAW.rules,
        Topic.SHEET: {guide.NON_PUNISHMENT, guide.TABLE},
    }
    assert set(keys) == {
        key_of(topic, row_id) for topic, ids in expected.items() for row_id in ids
    }


def test_entries_stand_by_law_in_the_order_of_the_pack():
    groups = list(dict.fromkeys(one.group for one in entries(LAW)))
    assert groups == [*LAW.instruments, guide.PASSAGE, guide.SHEETS, PRACTICE]
    own = [one.topic for one in entries(LAW) if one.group == "UU_21_2007"]
    assert own[0] is Topic.INSTRUMENT
    assert own.count(Topic.OFFENCE) == 26 - 3 + 2


def test_each_entry_has_a_title_in_both_languages_and_an_article_where_there_is_one():
    without = set()
    for one in entries(LAW):
        assert one.title.id.strip(), one.key
        assert one.title.en.strip(), one.key
        assert isinstance(one.article, str), one.key
        if not one.article:
            without.add(one.topic)
    assert Topic.OFFENCE not in without
    (sheet,) = (one for one in entries(LAW) if one.id == guide.NON_PUNISHMENT)
    assert sheet.article == "Pasal 18"
    (table,) = (one for one in entries(LAW) if one.id == guide.TABLE)
    assert table.article == ""


def test_an_edition_without_worksheets_has_no_entry_for_them():
    bare = replace(LAW, sheets=Sheets())
    assert not [one for one in entries(bare) if one.group == guide.SHEETS]


def test_rows_know_what_they_replaced_and_what_may_go_with_them():
    assert guide.predecessors(LAW, "KUHP_455_1") == ("TPPO_2_1",)
    assert guide.predecessors(LAW, "TPPO_4") == ()
    attached = {one.offence for one in guide.aggravations_of(LAW, "TPPO_5")}
    assert "TPPO_17" not in attached, "childhood is an element of Art. 5 already"
    assert attached == {"TPPO_7_1", "TPPO_7_2", "TPPO_8", "TPPO_16"}
    assert set(guide.bases_of(LAW, "TPPO_17")) == {
        "TPPO_2_1",
        "TPPO_2_2",
        "KUHP_455_1",
        "KUHP_455_2",
        "TPPO_3",
        "TPPO_4",
    }
    ways = {mode.id: rule.offence for mode, rule in guide.ways_of(LAW, "TPPO_4")}
    assert ways["attempt"] == "TPPO_10"


def test_clocks_and_rules_of_the_table_are_found_from_the_offence():
    held = guide.clocks_in(LAW, "UU_21_2007")
    assert held
    assert {one.instrument for one in held} == {"UU_21_2007"}
    assert "T1" in {one.id for one in guide.table_rules_of(LAW, "KUHP_455_1")}
    alternative = next(one for one in LAW.sheets.rules if one.alternatives)
    other = alternative.alternatives[0]
    assert alternative in guide.table_rules_of(LAW, other)


def test_a_form_leads_to_the_first_law_it_names_and_never_to_a_namesake():
    named = guide.instrument_named
    assert named(LAW, ("UU 20/2025 (KUHAP) Pasal 235",)) == "KUHAP_2025"
    assert named(LAW, ("UU 21/2007 Pasal 30", "UU 20/2025")) == "UU_21_2007"
    assert named(LAW, ("Perkap 1/2023",)) == "", "not the code of 2023"
    assert named(LAW, ()) == ""
