# SPDX-License-Identifier: Apache-2.0
"""Times that cannot all be so are part of the answer, with where they stand."""

from __future__ import annotations

import copy
import json

from tests.desktop.console.kit import SAMPLES, assert_answers

WHOLE = json.loads((SAMPLES / "case-1.json").read_text("utf-8"))


def act(event: str, day: str, **more: object) -> dict[str, object]:
    return {"event": event, "day": day, "persons": [ACCUSED], **more}


ACCUSED = WHOLE["counts"][0]["accused"]


def told(console, tmp_path, *acts):
    document = copy.deepcopy(WHOLE)
    document["acts"] = list(acts)
    path = tmp_path / "case.json"
    path.write_text(json.dumps(document), "utf-8")
    said = console("assess", path, "--json")
    assert_answers(said.document, "assess-1")
    return said, console("assess", path)


def test_acts_in_the_wrong_order_are_told_with_both_places(console, tmp_path):
    acts = act("detention_start", "2026-10-05"), act("arrest", "2026-10-06")
    said, spoken = told(console, tmp_path, *acts)
    (clash,) = [one for one in said.document["times"] if one["code"] == "act_order"]
    assert clash["grade"] == "unlikely"
    assert {one["path"] for one in clash["facts"]} == {"$.acts[0]", "$.acts[1]"}
    assert {one["event"] for one in clash["facts"]} == {"detention_start", "arrest"}
    assert {one["field"] for one in clash["facts"]} == {"day"}
    assert clash["text"] in spoken.out
    assert "Arrest: 6 Oct 2026 [$.acts[1]]" in spoken.out


def test_two_places_in_one_minute_are_told_as_stays(console, tmp_path):
    here = {"at": "09:00:00"}
    acts = (
        act("arrest", "2026-10-06", place="Mess B", **here),
        act("detention_start", "2026-10-06", place="Rutan Polda", **here),
    )
    said, _ = told(console, tmp_path, *acts)
    (clash,) = [one for one in said.document["times"] if one["code"] == "two_places"]
    assert clash["grade"] == "impossible"
    assert [one["kind"] for one in clash["facts"]] == ["stay", "stay"]
    assert "Mess B" in clash["text"]
    assert said.code == 1


def test_acts_that_fit_are_not_mentioned(console, tmp_path):
    acts = act("arrest", "2026-10-05"), act("detention_start", "2026-10-06")
    said, spoken = told(console, tmp_path, *acts)
    assert said.document["times"] == []
    assert "Times that cannot all be so" not in spoken.out
