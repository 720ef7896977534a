# SPDX-License-Identifier: Apache-2.0
"""What suggests itself is named with its ground; what is charged is not repeated."""

from __future__ import annotations

import json

import pytest

from tests.desktop.console.kit import SAMPLES, assert_answers

TRIED_LATER = SAMPLES / "tried-later.json"


@pytest.fixture
def document():
    return json.loads(TRIED_LATER.read_text("utf-8"))


def suggested(console, tmp_path, document):
    target = tmp_path / "perkara.json"
    target.write_text(json.dumps(document), encoding="utf-8")
    said = console("assess", target, "--json")
    assert_answers(said.document, "assess-1")
    return said.document["suggestions"]


def of(found, kind, about=""):
    return {
        one["offence"] or one["code"]: one
        for one in found
        if one["kind"] == kind and (not about or one["about"] == about)
    }


def test_aggravations_only_where_they_attach_and_are_not_charged(
    console, tmp_path, document
):
    found = suggested(console, tmp_path, document)
    assert set(of(found, "aggravation", "D1")) == {"TPPO_8", "TPPO_16"}
    company = of(found, "aggravation", "D5")
    assert company["TPPO_17"]["answer"] == "yes", "a victim is recorded as a child"
    assert company["TPPO_16"]["answer"] == "unknown"
    assert "a16_kelompok/terstruktur" in company["TPPO_16"]["facts"]
    assert [one["law"] for one in company["TPPO_17"]["threats"]] == ["before", "after"]
    # Answered no on the worksheet of the count, or no child among its victims.
    assert set(of(found, "aggravation", "D6")) == {"TPPO_8"}
    assert not of(found, "aggravation", "D4"), "nothing attaches to placement"


def test_no_aggravation_for_a_child_where_childhood_is_an_element(
    console, tmp_path, document
):
    document["counts"] = [
        {"id": "A", "accused": "T-1", "offence": one, "victims": ["K-01"]}
        for one in ("TPPO_5", "TPPO_6", "TPPO_4")
    ]
    document |= {"links": [], "choices": [], "rulings": [], "worksheets": []}
    for at, count in enumerate(document["counts"]):
        count["id"] = "ABC"[at]
    found = suggested(console, tmp_path, document)
    assert "TPPO_17" not in of(found, "aggravation", "D1")
    assert "TPPO_17" not in of(found, "aggravation", "D2")
    assert "TPPO_17" in of(found, "aggravation", "D3")
    assert {"TPPO_7_1", "TPPO_7_2"} <= set(of(found, "aggravation", "D1"))


def test_a_corporation_is_shown_its_fine_and_a_user_once_asked_about(
    console, tmp_path, document
):
    found = suggested(console, tmp_path, document)
    old, new = of(found, "corporation", "D5")["TPPO_13_15"]["threats"]
    assert (old["fine_min_rp"], old["fine_max_rp"]) == (360_000_000, 1_800_000_000)
    assert new["confidence"] == "uncertain"
    assert of(found, "user", "D6")["TPPO_12"]["answer"] == "unknown"
    assert not of(found, "user", "D1"), "nobody asked"
    document["counts"][4]["offence"] = "PMI_83"
    assert not of(suggested(console, tmp_path, document), "corporation")


def test_a_victim_who_is_accused_is_screened_first(console, tmp_path, document):
    (sheet,) = of(
        suggested(console, tmp_path, document), "non_punishment", "K-03"
    ).values()
    assert (sheet["offence"], sheet["answer"]) == ("TPPO_18", "unknown")
    assert sheet["facts"] == ["coerced", "by_trafficker"]
    assert sheet["todo"]


def test_answered_facts_point_to_offences_and_silence_to_none(
    console, tmp_path, document
):
    pointed = of(suggested(console, tmp_path, document), "direction")
    assert {"TPPO_2_1", "KUHP_455_1"} <= set(pointed)
    document["worksheets"] = []
    assert not of(suggested(console, tmp_path, document), "direction")


def test_what_nobody_examined_names_its_place_and_no_word_of_an_answer(
    console, tmp_path, document
):
    found = suggested(console, tmp_path, document)
    open_ones = {one["about"]: one for one in found if one["kind"] == "unexamined"}
    assert open_ones["K-03"]["paths"] == ["$.counts[5]"]
    assert open_ones["broker"]["paths"] == ["$.statements[0]"]
    assert "calo" not in json.dumps(found, ensure_ascii=False)


def test_an_unknown_offence_is_suggested_nothing(console, tmp_path, document):
    document["counts"][4]["offence"] = "TPPO_99"
    assert not of(suggested(console, tmp_path, document), "aggravation", "D5")
