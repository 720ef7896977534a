# SPDX-License-Identifier: Apache-2.0
"""References between the files of a pack hold, or the place is named."""

from __future__ import annotations

import pytest

from models.law.reading import read_catalogue
from tests.models.law.packs import files, refused, row, spoiled
from tests.models.law.world import pack


def test_everything_the_reasoning_asks_for_is_there():
    catalogue = read_catalogue(files())
    assert catalogue == pack()
    assert len(catalogue.steps) == 8
    assert catalogue.statement_kinds["victim"] == "EV_VICTIM_STMT"
    assert catalogue.instruments["KUHAP_1981"].note.id.startswith("Tetap mengatur")
    assert catalogue.instruments["KUHAP_1981"].note.en.startswith("Still governs")
    assert catalogue.instruments["UU_31_2014"].note is None


@pytest.mark.parametrize(
    ("name", "spoil", "place"),
    [
        (
            "instruments.json",
            lambda d: d[0].update(sources=["S01", "S99"]),
            "$[0].sources[1]",
        ),
        (
            "evidence_regimes.json",
            lambda d: d[1].update(instrument="UU_0"),
            "$[1].instrument[0]",
        ),
        (
            "evidence_regimes.json",
            lambda d: d[1].update(sources=["S99"]),
            "$[1].sources[0]",
        ),
        (
            "evidence_kinds.json",
            lambda d: d["kinds"][2]["proof_types"].update(KUHAP_1900=[]),
            "$.kinds[2].proof_types[2]",
        ),
        (
            "evidence_kinds.json",
            lambda d: d["kinds"][2]["proof_types"].update(KUHAP_1981=["sihir"]),
            "$.kinds[2].proof_types.KUHAP_1981[0]",
        ),
        (
            "evidence_kinds.json",
            lambda d: d["statements"].update(victim="EV_DREAM"),
            "$.statements.victim[0]",
        ),
        (
            "evidence_kinds.json",
            lambda d: d["statements"].update(ghost="EV_CHAT"),
            "$.statements[4]",
        ),
        (
            "evidence_kinds.json",
            lambda d: d.update(assessment="EV_DREAM"),
            "$.assessment[0]",
        ),
        (
            "policy.json",
            lambda d: d[0].update(standing="proven"),
            "$[0].standing[0]",
        ),
        ("policy.json", lambda d: d[0].update(instrument="UU_0"), "$[0].instrument"),
        (
            "policy.json",
            lambda d: row(d, "status_document").update(proof_types=["sihir"]),
            "$[2].proof_types[0]",
        ),
        (
            "policy.json",
            lambda d: row(d, "age_proof").update(kinds=["EV_DREAM"]),
            "$[18].kinds[0]",
        ),
        (
            "regimes.json",
            lambda d: d["rules"][6].update(code="KUHAP_1900"),
            "$.rules[6].code",
        ),
        (
            "regimes.json",
            lambda d: d["rules"][0].update(sources=["S99"]),
            "$.rules[0].sources[0]",
        ),
        (
            "stages.json",
            lambda d: d["stages"][4].update(step=8),
            "$.stages[4].step",
        ),
    ],
)
def test_an_unknown_id_is_refused_at_its_place(name, spoil, place):
    file, path, why = refused(spoiled(name, spoil))
    assert (file, path) == (name, place)
    assert why.startswith("unknown_id")


def twice(rows: list[object]) -> None:
    rows.append(rows[0])


@pytest.mark.parametrize(
    ("name", "spoil", "path"),
    [
        ("sources.json", twice, "$[33].id"),
        ("instruments.json", twice, "$[25].id"),
        ("evidence_regimes.json", twice, "$[4].id"),
        ("evidence_regimes.json", lambda d: twice(d[0]["types"]), "$[0].types[5].id"),
        ("evidence_kinds.json", lambda d: twice(d["kinds"]), "$.kinds[56].id"),
        ("policy.json", twice, "$[20].id"),
        ("regimes.json", lambda d: twice(d["rules"]), "$.rules[12].id"),
        ("stages.json", lambda d: twice(d["stages"]), "$.stages[15].id"),
    ],
)
def test_an_id_that_stands_twice_is_refused(name, spoil, path):
    file, where, why = refused(spoiled(name, spoil))
    assert (file, where) == (name, path)
    assert why.startswith("duplicate_id")


def test_a_policy_row_the_reasoning_needs_may_not_be_missing():
    found = spoiled("policy.json", lambda d: d.remove(row(d, "two_kinds")))
    assert refused(found) == ("policy.json", "$", "missing_row: two_kinds")


def test_a_temporal_rule_the_reasoning_needs_may_not_be_missing():
    found = spoiled("regimes.json", lambda d: d["rules"].pop(0))
    assert refused(found) == ("regimes.json", "$.rules", "missing_row: conduct_before")


def test_a_signed_edition_keeps_who_and_when():
    found = spoiled(
        "edition.json",
        lambda d: d.update(signed_by="Jurist", signed_on="2026-12-01"),
    )
    catalogue = read_catalogue(found)
    assert catalogue.signed_by == "Jurist"
    assert str(catalogue.signed_on) == "2026-12-01"
    assert catalogue.sha256 != pack().sha256
