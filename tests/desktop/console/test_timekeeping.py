# SPDX-License-Identifier: Apache-2.0
"""What must happen by when is answered from the acts of a document."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from tests.desktop.console.kit import SAMPLES, assert_answers


def clocks(console, path, *flags):
    said = console("assess", path, *flags, "--json")
    assert_answers(
        {k: v for k, v in said.document.items() if k != "without"}, "assess-1"
    )
    return said.document["clocks"]


def changed(tmp_path, **changes):
    document = json.loads((SAMPLES / "case-1.json").read_text("utf-8"))
    target = tmp_path / "perkara.json"
    target.write_text(json.dumps(document | changes), encoding="utf-8")
    return target


def test_each_clock_says_when_about_whom_and_how_it_was_counted(console):
    found = clocks(console, SAMPLES / "case-1.json", "--as-of", "2026-08-25")
    at = datetime.fromisoformat(found["at"])
    assert (at.date().isoformat(), at.utcoffset()) == (
        "2026-08-25",
        timedelta(hours=8),
    )
    assert found["findings"] == []
    rows = {row["started_by"]["event"]: row for row in found["rows"]}
    assert set(rows) == {"seizure_done", "detention_start"}
    for row in found["rows"]:
        assert row["about"] == "T-01"
        assert row["citation"]
        assert row["steps"][0]["code"] == "trigger"
        assert row["steps"][-1]["code"] in {"last_day", "last_moment"}


def test_another_day_another_state(console):
    path = SAMPLES / "case-1.json"
    late = clocks(console, path, "--as-of", "2027-01-01")["rows"]
    early = clocks(console, path, "--as-of", "2026-08-14")["rows"]
    ended = {row["clock"]: row["state"] for row in late}
    begun = {row["clock"]: row["state"] for row in early}
    assert "overdue" in ended.values()
    assert begun != ended
    assert all(row["days_left"] is None or row["days_left"] >= 0 for row in early)


def test_an_act_without_a_known_zone_or_condition_is_bad_input(console, tmp_path):
    document = json.loads((SAMPLES / "case-1.json").read_text("utf-8"))
    act = document["acts"][0] | {"conditions": ["sudah_izin"]}
    said = console("assess", changed(tmp_path, acts=[act]), "--json")
    assert said.code == 2
    assert said.document["fields"]["path"] == "$.acts[0].conditions"


def test_a_document_without_acts_has_no_clock(console):
    assert clocks(console, SAMPLES / "P1.json")["rows"] == []


def test_in_words_each_clock_says_its_state_its_day_and_its_article(console):
    said = console("assess", SAMPLES / "case-1.json", "--as-of", "2026-08-25")
    lines = [line for line in said.out.splitlines() if "Pasal 40" in line]
    assert len(lines) == 1
    assert "T-01" in lines[0]
    asked = ("--as-of", "2026-08-25", "--explain")
    told = console("assess", SAMPLES / "case-1.json", *asked).out
    assert len(told.splitlines()) > len(said.out.splitlines()) + 10


def test_what_cannot_be_counted_is_said(console, tmp_path):
    document = json.loads((SAMPLES / "case-1.json").read_text("utf-8"))
    act = document["acts"][1] | {"answers": [], "day": "1850-01-01"}
    path = changed(tmp_path, acts=[act])
    found = clocks(console, path)["findings"]
    assert [one["code"] for one in found] == ["date_impossible"]
    assert "  ! " in console("assess", path).out
