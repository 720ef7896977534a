# SPDX-License-Identifier: Apache-2.0
"""Real, coded cases from a file to findings, without any vault."""

from __future__ import annotations

import json
import re

import jsonschema
import pytest

from models.interchange.schemas import published
from models.law.finding import Standing
from tests.desktop.console.kit import SAMPLES, assert_answers, example, fields

# What a court found of each element; it stands here and never in the file.
FOUND = {
    "P1": {"D1": ["a4_perbuatan", "a4_maksud"]},
    "P2": {"D1": ["a22_subjek", "a22_proses", "a22_cara", "a22_akibat", "a22_wilayah"]},
    "P3": {"D2": ["p81_subjek", "p81_perbuatan"]},
}

ASIDE = "the court convicted on another count and did not weigh this one; "
UNLINKED = ASIDE + "the sample states no proof for it, and none is invented"
# Where a standing is not what was found, or where nothing was found: why.
DIFFERS = {
    ("P1", "D2", "p81_perbuatan"): UNLINKED,
    **{("P2", "D2", f"a6_{one}"): UNLINKED for one in ("subjek", "korban")},
    **{("P2", "D2", f"a6_{one}"): UNLINKED for one in ("perbuatan", "cara", "akibat")},
    ("P2", "D3", "pa88_subjek"): UNLINKED,
    ("P2", "D3", "pa88_korban"): UNLINKED,
    ("P2", "D3", "pa88_perbuatan"): UNLINKED,
    ("P3", "D1", "a4_maksud"): ASIDE + "one account alone points to a purpose",
}

IDENTITY = re.compile(r"\b01[0-9a-f]{6}-[0-9a-f]{4}-7")
"""How every identity of ours begins; a hash has no hyphens."""


def assessed(console, name: str):
    said = console("assess", SAMPLES / f"{name}.json", "--json")
    assert_answers(said.document, "assess-1")
    return said


@pytest.mark.parametrize("name", sorted(FOUND))
def test_what_a_court_found_met_is_supported(console, name):
    answer = assessed(console, name).document
    for count, elements in FOUND[name].items():
        held = next(c for c in answer["counts"] if c["id"] == count)
        for victim in held["victims"]:
            standings = {e["element"]: e["standing"] for e in victim["elements"]}
            for element in elements:
                assert standings[element] == Standing.SUPPORTED, element


@pytest.mark.parametrize("name", sorted(FOUND))
def test_what_differs_from_what_a_court_found_is_explained(console, name):
    differing = {
        (name, count["id"], element["element"])
        for count in assessed(console, name).document["counts"]
        for victim in count["victims"]
        for element in victim["elements"]
        if element["standing"] != Standing.SUPPORTED
    }
    assert differing == {one for one in DIFFERS if one[0] == name}


@pytest.mark.parametrize("name", sorted(FOUND))
def test_no_file_says_what_a_court_found_and_links_are_marked(name):
    text = (SAMPLES / f"{name}.json").read_text("utf-8").casefold()
    for word in ("terbukti", "terpenuhi", "putusan", "vonis", "pidana penjara"):
        assert word not in text
    for link in json.loads(text)["links"]:
        assert link["note"].startswith("inferred:")


def test_an_alternative_the_court_left_aside_is_still_weighed(console):
    counts = assessed(console, "P3").document["counts"]
    first = next(c for c in counts if c["id"] == "D1")
    purposes = {
        e["element"]: e["standing"] for v in first["victims"] for e in v["elements"]
    }
    assert purposes["a4_maksud"] == Standing.PARTIAL


def test_gaps_are_findings_and_their_absence_is_done(console, tmp_path):
    assert assessed(console, "P2").code == 1
    document = json.loads((SAMPLES / "P2.json").read_text("utf-8"))
    document["counts"] = document["counts"][:1]
    target = tmp_path / "satu.json"
    target.write_text(json.dumps(document), encoding="utf-8")
    said = console("assess", target, "--json")
    assert (said.code, said.document["gaps"]) == (0, 0)


def test_an_answer_in_words_names_elements_and_standing(console):
    said = console("assess", SAMPLES / "P3.json")
    assert said.code == 1
    assert "not yet signed off" in said.out
    assert "Needs support" in said.out
    assert said.err == ""


def test_reasons_name_codes_and_never_identities(console):
    text = assessed(console, "P2").out
    assert not IDENTITY.search(text)
    assert '"supports": [\n' in text


def test_fields_it_does_not_know_are_named(console, tmp_path):
    document = json.loads((SAMPLES / "P1.json").read_text("utf-8"))
    document["bearingg"] = "supports"
    target = tmp_path / "x.json"
    target.write_text(json.dumps(document), encoding="utf-8")
    assert console("assess", target, "--json").document["ignored"] == ["$.bearingg"]
    assert "Not read: $.bearingg" in console("assess", target).out


def test_the_kept_example_of_an_asked_answer_is_what_is_answered(console, tmp_path):
    document = json.loads((SAMPLES / "P2.json").read_text("utf-8"))
    document["counts"] = document["counts"][2:]
    document["links"] = [x for x in document["links"] if x["count"] == "D3"]
    target = tmp_path / "tiga.json"
    target.write_text(json.dumps(document), encoding="utf-8")
    flags = ("--as-of", "21/11/2026", "--without", "BB-01", "--explain", "--json")
    answer = console("assess", target, *flags).document
    jsonschema.validate(answer, json.loads(published("assess-1")))
    kept = example("assess-1-asked")
    jsonschema.validate(kept, json.loads(published("assess-1")))
    assert fields(answer) == fields(kept)


def test_an_answer_on_a_day_says_the_day(console):
    said = console("assess", SAMPLES / "P2.json", "--as-of", "2 Januari 2026", "--json")
    assert said.document["on"] == "2026-01-02"


def test_an_answer_without_an_item_says_what_fell_and_never_an_identity(console):
    where = ("assess", SAMPLES / "P2.json")
    whole = console(*where, "--json").document
    said = console(*where, "--without", "BB-01", "--json")
    assert_answers(
        {k: v for k, v in said.document.items() if k != "without"}, "assess-1"
    )
    fallen = said.document["without"]
    assert (fallen["named"], fallen["items"]) == (["BB-01"], 1)
    assert {one["element"] for one in fallen["changes"]} == {"a22_akibat"}
    (total,) = fallen["sums"]
    assert (total["count"], total["victim"]) == ("D1", "K-01")
    assert (total["supported_before"], total["supported_after"]) == (5, 4)
    assert said.document["gaps"] == whole["gaps"] + 1
    assert not IDENTITY.search(said.out)
