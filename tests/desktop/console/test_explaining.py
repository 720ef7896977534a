# SPDX-License-Identifier: Apache-2.0
"""Why a cell stands so: links, rule, article, edition, change and next step."""

from __future__ import annotations

import json

from desktop.console.commands import run
from desktop.console.explaining import Explainer
from models.law.breaking import Breaking
from models.law.finding import Standing
from models.law.reading import load
from models.usecases.assessing import Asked, assess_as_asked
from models.usecases.exchange import read_case_json
from tests.desktop.console.kit import SAMPLES
from tests.models.vault.kit import FakeClock


def elements(answer):
    return {
        (count["id"], victim["victim"], one["element"]): one
        for count in answer["counts"]
        for victim in count["victims"]
        for one in victim["elements"]
    }


def explained(console, name: str, *more: object):
    said = console("assess", SAMPLES / f"{name}.json", "--explain", "--json", *more)
    return elements(said.document)


def test_every_element_and_form_names_its_edition_and_its_rules(console):
    for one in explained(console, "P2").values():
        for told in (one["explanation"], *(o["explanation"] for o in one["options"])):
            assert told["edition"] == load().edition
            assert all(step["text"] and step["rule"] for step in told["because"])


def test_what_stands_says_its_links_its_article_and_what_would_bring_it_down(console):
    told = explained(console, "P2")["D1", "K-01", "a22_akibat"]["explanation"]
    pair = told["because"][1]
    assert pair["items"] == ["K-01", "BB-01"]
    (article,) = pair["articles"]
    assert (article["confidence"], article["checked"]) == (
        "verified",
        "Verified",
    )
    assert article["article"].startswith("Art. 30 ")
    assert told["changes"] == [
        "Without BB-01 it stands lower.",
        "Without K-01 it stands lower.",
    ]
    assert told["next_step"] == ""


def test_what_lacks_something_names_it_and_an_item_at_hand(console):
    told = explained(console, "P3")["D1", "K-01", "a4_maksud"]["explanation"]
    assert told["changes"][0] == "one other proof of another kind"
    assert told["next_step"].startswith("Link BB-07 (")


def test_without_an_item_at_hand_it_says_what_to_look_for(console):
    told = explained(console, "P2")["D3", "K-01", "pa88_korban"]["explanation"]
    assert told["next_step"].startswith("Look for: ")


def test_where_no_kind_helps_the_first_thing_missing_is_the_step(tmp_path, console):
    document = json.loads((SAMPLES / "P2.json").read_text("utf-8"))
    document["counts"] = document["counts"][:1]
    document["counts"][0] |= {"offence": "TPPO_16"}
    document["links"] = []
    target = tmp_path / "x.json"
    target.write_text(json.dumps(document), encoding="utf-8")
    said = console("assess", target, "--explain", "--json")
    found = elements(said.document)["D1", "K-01", "a16_pokok"]["explanation"]
    assert found["next_step"] == found["changes"][0]


def test_it_is_told_in_the_language_asked(qapp, capsys):
    run(["assess", str(SAMPLES / "P2.json"), "--explain"], FakeClock())
    told = capsys.readouterr().out
    assert "Yang akan mengubahnya: Tanpa K-01 statusnya turun." in told
    assert "Paket hukum program ini: " in told
    assert "Pasal 30 UU 21/2007 (Terverifikasi)" in told
    assert "Langkah berikutnya: " in told


def test_many_sets_are_counted_and_a_bound_is_told(console):
    catalogue = load()
    parsed = read_case_json(SAMPLES / "P2.json")
    weighed = assess_as_asked(parsed, catalogue, FakeClock(), Asked())
    items = [str(one.id) for one in (*weighed.file.exhibits, *weighed.file.statements)]
    codes = {one.id: one.source.proof for one in weighed.file.links}
    explainer = Explainer(catalogue, weighed, codes)
    known = list(explainer._items)
    assert set(known) <= set(items)
    many = tuple((one, other) for one in known[:3] for other in known[3:6])
    key = next(iter(weighed.assessment.tallies))
    told = explainer._breaks(Breaking(key, Standing.SUPPORTED, many, 2, True, 9))
    assert len(told) == 6
    assert told[-1].endswith(str(len(many) - 5))
    (bound,) = explainer._breaks(Breaking(key, Standing.SUPPORTED, (), 3, False, 9))
    assert "3" in bound
