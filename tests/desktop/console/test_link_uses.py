# SPDX-License-Identifier: Apache-2.0
"""Every link of a form says what became of it, at its place in the document."""

from __future__ import annotations

import json

from tests.desktop.console.kit import SAMPLES

TRIED_LATER = SAMPLES / "tried-later.json"


def uses(console, path, victim, element, option):
    counts = console("assess", path, "--json").document["counts"]
    held = next(one for one in counts[0]["victims"] if one["victim"] == victim)
    cells = next(one for one in held["elements"] if one["element"] == element)
    form = next(one for one in cells["options"] if one["option"] == option)
    assert form["label"]
    return [(one["item"], one["use"], one["path"]) for one in form["links"]]


def test_links_count_weaken_or_are_no_means_of_proof(console):
    purpose = ("a2_tujuan", "tenaga_kemampuan")
    found = uses(console, TRIED_LATER, "K-01", *purpose)
    assert [one[:2] for one in found] == [
        ("K-01", "counts"),
        ("BB-02", "no_means"),
        ("T-1", "weakens"),
    ]
    links = json.loads(TRIED_LATER.read_text("utf-8"))["links"]
    for item, _, path in found:
        place = links[int(path.removeprefix("$.links[").removesuffix("]"))]
        assert place["option"] == "tenaga_kemampuan"
        assert item in (place.get("exhibit"), place.get("statement", "").split("/")[0])
    others = uses(console, TRIED_LATER, "K-02", *purpose)
    assert [one[0] for one in others] == ["BB-02", "T-1"], "not those of K-01 alone"


def test_what_a_court_refused_and_what_was_set_aside_are_told_apart(console):
    refused = uses(console, TRIED_LATER, "K-02", "a2_cara", "penipuan")
    assert [one[:2] for one in refused] == [("K-02", "counts"), ("BB-03", "refused")]
    aside = uses(console, TRIED_LATER, "K-01", "a2_cara", "penyekapan")
    assert [one[:2] for one in aside] == [("S-01", "set_aside")]


def test_an_item_only_asked_for_is_awaited(console, tmp_path):
    document = json.loads(TRIED_LATER.read_text("utf-8"))
    document["exhibits"][0]["availability"] = "requested"
    target = tmp_path / "perkara.json"
    target.write_text(json.dumps(document), encoding="utf-8")
    found = uses(console, target, "K-01", "a2_wilayah", "di_indonesia")
    assert [one[:2] for one in found] == [("K-01", "counts"), ("BB-01", "awaited")]
