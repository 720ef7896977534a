# SPDX-License-Identifier: Apache-2.0
"""The governing law, what courts said and suggestions are said in words as well."""

from __future__ import annotations

import json

from tests.desktop.console.kit import SAMPLES

TRIED_LATER = SAMPLES / "tried-later.json"


def test_in_words_each_count_says_its_laws_the_choice_and_the_rulings(console):
    out = console("assess", TRIED_LATER).out
    assert "D1  T-1  Pasal 2 ayat (1)  UU 21/2007" in out
    assert "Old law: prison and fine; 3 years to 15 years" in out
    assert "Chosen by J-1 on 20 January 2026: the new law." in out
    assert out.count("Shown beside, never weighed:") == 3
    assert "Suggestions, never decisions:" in out


def test_what_is_only_open_says_its_threat_when_reasons_are_asked_for(console):
    short = console("assess", TRIED_LATER).out
    whole = console("assess", TRIED_LATER, "--explain").out
    line = "worked out here"
    assert whole.count(line) > short.count(line) > 0


def test_conduct_across_the_change_is_said_part_by_part(console, tmp_path):
    document = json.loads(TRIED_LATER.read_text("utf-8"))
    document["case"] |= {"offence_from": "2025-12-20", "offence_to": "2026-01-15"}
    document["rulings"][0] |= {"months": 400}
    target = tmp_path / "perkara.json"
    target.write_text(json.dumps(document), encoding="utf-8")
    out = console("assess", target).out
    assert "  20 December 2025 – 1 January 2026: before the change of law" in out
    assert "  2 January 2026 – 15 January 2026: after the change of law" in out
