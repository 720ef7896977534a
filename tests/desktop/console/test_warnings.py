# SPDX-License-Identifier: Apache-2.0
"""What does not fit is said with its place, and the rest is assessed all the same."""

from __future__ import annotations

import copy
import json

import pytest

from tests.desktop.console.kit import SAMPLES

WHOLE = json.loads((SAMPLES / "case-1.json").read_text("utf-8"))
ACCUSED = WHOLE["counts"][0]["accused"]


def with_places(tmp_path, **places):
    """The sample with some places changed."""
    document = copy.deepcopy(WHOLE)
    for place, value in places.items():
        *way, last = place.split("__")
        at = document
        for step in way:
            at = at[int(step) if step.isdecimal() else step]
        if isinstance(at, list):
            at.insert(int(last), value)
        else:
            at[last] = value
    path = tmp_path / "case.json"
    path.write_text(json.dumps(document), "utf-8")
    return path


def two_rulings():
    first = WHOLE["rulings"][0]
    return [first, first | {"outcome": "void"}]


@pytest.mark.parametrize(
    ("places", "code", "path"),
    [
        ({"counts__0__offence": "TPPO_99"}, "offence_unknown", "$.counts[0].offence"),
        (
            {"case__offence_from": None, "case__offence_to": None},
            "conduct_undated",
            "$.case.offence_from",
        ),
        (
            {"case__offence_from": "2025-05-02", "case__offence_to": "2025-05-01"},
            "period_reversed",
            "$.case.offence_to",
        ),
        (
            {"case__offence_from": "2031-01-01", "case__offence_to": "2031-01-02"},
            "conduct_ahead",
            "$.case.offence_from",
        ),
        (
            {"people__0": {"code": "K-09", "roles": [{"role": "victim"}]}},
            "victim_in_no_count",
            "$.people[0].roles",
        ),
        ({"counts__0__victims": [ACCUSED]}, "accused_is_victim", "$.people[4].roles"),
        ({"links__0__option": "entah"}, "element_unknown", "$.links[0].option"),
        ({"rulings": two_rulings()}, "rulings_differ", "$.rulings[0].outcome"),
        ({"choices": []}, "choice_open", "$.choices"),
        ({"exhibits__0__kind": "EV_ODD"}, "item_kind_unknown", "$.exhibits[0].kind"),
        ({"case__stage": "entah"}, "stage_unknown", "$.case.stage"),
        (
            {"statements__0__regime": "HIR"},
            "item_code_unknown",
            "$.statements[0].regime",
        ),
        (
            {"counts__0__taking_part": ["entah"]},
            "mode_unknown",
            "$.counts[0].taking_part",
        ),
        (
            {"counts__0__reliances__0__option": "entah"},
            "reliance_odd",
            "$.counts[0].reliances",
        ),
        ({"acts__0__event": "odd"}, "act_unknown", "$.acts[0].event"),
        ({"links__0__count": "D99"}, "count_unknown", "$.links[0].count"),
        ({"counts__0__offence": "TPPO_18"}, "count_is_ground", "$.counts[0].offence"),
    ],
)
def test_each_has_its_place_words_and_an_answer_all_the_same(
    console, tmp_path, places, code, path
):
    document = with_places(tmp_path, **places)
    said = console("assess", document, "--json")
    assert said.code == 1
    warnings = said.document["warnings"]
    found = {one["path"]: one for one in warnings if one["code"] == code}
    assert not any(one["path"].startswith(f"{path}[") for one in warnings)
    assert path in found, said.document["warnings"]
    assert found[path]["text"]
    assert len(said.document["counts"]) == len(WHOLE["counts"])
    told = console("assess", document).out
    assert found[path]["text"] in told


def test_a_case_that_fits_has_no_warning(console):
    said = console("assess", SAMPLES / "case-1.json", "--json")
    assert said.document["warnings"] == []


def test_what_cannot_be_read_past_is_refused_and_a_vault_takes_none_of_it(
    console, tmp_path, demo_folder
):
    nobody = with_places(tmp_path, counts__0__accused="X-99")
    said = console("assess", nobody, "--json")
    assert (said.code, said.document["fields"]["path"]) == (2, "$.counts[0].accused")
    assert "names something it lacks: $.counts[0].accused" in said.document["message"]
    assert f"{nobody.name}: $.counts[0].accused" in console("assess", nobody).err
