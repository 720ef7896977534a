# SPDX-License-Identifier: Apache-2.0
"""A chosen way of taking part leaves with its rules, its penalty and how sure."""

from __future__ import annotations

import json

from tests.desktop.console.kit import SAMPLES, assert_answers


def ways(console, tmp_path, *modes):
    """What ``assess`` says of ways put on the first count of the sample."""
    document = json.loads((SAMPLES / "case-1.json").read_text("utf-8"))
    document["counts"][0]["taking_part"] = list(modes)
    path = tmp_path / "case.json"
    path.write_text(json.dumps(document), "utf-8")
    said = console("assess", path, "--json")
    answer = {k: v for k, v in said.document.items() if k != "without"}
    assert_answers(answer, "assess-1")
    return said.document["counts"][0]["taking_part"]


def test_each_rule_names_its_side_article_penalty_and_how_sure(console, tmp_path):
    (way,) = ways(console, tmp_path, "attempt")
    assert way["label"] in {"Percobaan", "Attempt"}
    assert [(r["side"], r["article"], r["special"]) for r in way["routes"]] == [
        ("before", "10", True),
        ("before", "53", False),
        ("after", "10", True),
        ("after", "17", False),
    ]
    whole, part = way["routes"][:2]
    assert whole["offence"] == "TPPO_10"
    assert (whole["confidence"], part["confidence"]) == (
        "verified",
        "general_knowledge",
    )
    assert whole["threat"]["prison_min_months"] == 36
    assert part["threat"]["prison_max_months"] == 120
    assert part["threat"]["fine"] == "not_certain"
    assert part["threat"]["fine_max_rp"] is None
    assert part["threat"]["reckoned"] is True


def test_a_way_the_pack_lacks_has_no_rule_and_is_a_warning(console, tmp_path):
    (way,) = ways(console, tmp_path, "dancing")
    assert way == {"mode": "dancing", "label": "dancing", "routes": []}
