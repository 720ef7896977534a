# SPDX-License-Identifier: Apache-2.0
"""Which law each count stands under, and which code each act, is answered with it."""

from __future__ import annotations

import json

from tests.desktop.console.kit import SAMPLES, assert_answers

TRIED_LATER = SAMPLES / "tried-later.json"


def asked(console, path, *flags):
    said = console("assess", path, *flags, "--json")
    assert_answers(said.document, "assess-1")
    return said.document


def changed(tmp_path, **changes):
    document = json.loads(TRIED_LATER.read_text("utf-8"))
    document["case"] |= changes
    target = tmp_path / "perkara.json"
    target.write_text(json.dumps(document), encoding="utf-8")
    return target


def test_earlier_conduct_stands_under_both_laws_with_what_was_chosen(console):
    first, *_, coerced = asked(console, TRIED_LATER)["counts"]
    old, new = first["law"]["threats"]
    assert (old["offence"], new["offence"]) == ("TPPO_2_1", "KUHP_455_1")
    assert (old["prison_min_months"], old["prison_max_months"]) == (36, 180)
    assert (new["prison_min_months"], new["category"]) == (None, "VII")
    assert first["law"]["chosen"]["law"] == "after"
    lighter = {one["aspect"]: one["lighter"] for one in first["law"]["compare"]}
    assert (lighter["special_minimum"], lighter["fine_max"]) == ("new", "old")
    assert lighter["limitation"] == "not_compared"
    assert coerced["law"]["chosen"] is None


def test_an_article_that_survived_reads_its_references_anew(console):
    child = asked(console, TRIED_LATER)["counts"][1]
    codes = [one["code"] for one in child["law"]["reasons"]]
    assert codes == ["both_laws", "reference_read_as", "reference_read_as"]
    told = child["law"]["reasons"][0]["text"]
    assert told.startswith("Pasal 17 UU 21/2007 stands on both sides")
    assert child["law"]["threats"][1]["fine"] == "not_certain"


def test_a_later_offence_beside_the_one_it_replaced_says_for_which_count(console):
    beside = asked(console, TRIED_LATER)["counts"][2]
    assert beside["law"]["chargeable"] == "beside"
    assert "{" not in beside["law"]["reasons"][0]["text"]
    assert "D3" in beside["law"]["reasons"][0]["text"]


def test_later_conduct_has_one_law_and_conduct_across_is_split(console, tmp_path):
    across = asked(
        console, changed(tmp_path, offence_from="2025-12-20", offence_to="2026-01-15")
    )
    days = [(one["law"], one["first"], one["last"]) for one in across["conduct"]]
    assert days == [
        ("before", "2025-12-20", "2026-01-01"),
        ("after", "2026-01-02", "2026-01-15"),
    ]
    straddling = across["counts"][0]["law"]
    assert straddling["chargeable"] == "straddles"
    assert "2 January 2026" in straddling["reasons"][0]["text"]
    days = {"offence_from": "2026-02-01", "offence_to": "2026-02-02"}
    later = asked(console, changed(tmp_path, **days, switch_stage=""))
    law = later["counts"][0]["law"]
    assert (law["chargeable"], law["beside"]) == ("too_late", False)
    assert [one["offence"] for one in law["threats"]] == ["KUHP_455_1"]
    assert later["counts"][3]["law"]["threats"][0]["law"] == "after"


def test_undated_conduct_shows_both_laws_and_decides_nothing(console, tmp_path):
    answer = asked(console, changed(tmp_path, offence_from=None, offence_to=None))
    assert [one["law"] for one in answer["conduct"]] == [None]
    law = answer["counts"][3]["law"]
    assert [one["law"] for one in law["threats"]] == ["before", "after"]
    assert law["beside"] is False


def test_each_act_says_its_own_code_and_each_item_how_it_is_read(console, tmp_path):
    acts = {one["path"]: one for one in asked(console, TRIED_LATER)["acts"]}
    cash = acts["$.exhibits[1]"]
    assert (cash["code"], cash["read_under"]) == ("KUHAP_1981", "KUHAP_1981")
    assert cash["means"] == [], "no means of proof under the old code"
    judged = acts["$.acts[3]"]
    assert (judged["item"], judged["code"]) == ("judgment", "KUHAP_1981")
    assert "read_under" not in judged
    assert judged["reasons"][0]["text"]
    running = changed(tmp_path, switch_stage="investigation_running")
    cash = {one["path"]: one for one in asked(console, running)["acts"]}[
        "$.exhibits[1]"
    ]
    assert (cash["code"], cash["read_under"]) == ("KUHAP_1981", "KUHAP_2025")
    assert cash["means"] == ["barang_bukti"]
    named = changed(tmp_path, switch_stage="", regime="KUHAP_1981")
    judged = {one["path"]: one for one in asked(console, named)["acts"]}["$.acts[3]"]
    assert (judged["recorded"], judged["settles"]) == ("KUHAP_1981", ["stage"])


def test_what_courts_said_stands_beside_and_moves_nothing(console, tmp_path):
    document = json.loads(TRIED_LATER.read_text("utf-8"))
    whole = asked(console, TRIED_LATER)["counts"]
    said = [(one["instance"], one["outcome"]) for one in whole[0]["rulings"]]
    assert said == [("first", "proven"), ("appeal", "not_proven")]
    assert whole[3]["rulings"][0]["label"] == "Not considered"
    document["rulings"][0] |= {"months": 400}
    document["choices"] = []
    target = tmp_path / "lain.json"
    target.write_text(json.dumps(document), encoding="utf-8")
    other = asked(console, target)["counts"]
    assert other[0]["rulings"][0]["remarks"], "above both ceilings"
    assert [one["victims"] for one in other] == [one["victims"] for one in whole]
