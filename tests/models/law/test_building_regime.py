# SPDX-License-Identifier: Apache-2.0
"""References of penalties and of the change of law hold, or are named."""

from __future__ import annotations

import pytest

from models.law.reading import read_catalogue
from tests.models.law.packs import refused, spoiled

PENALTIES = "penalties.json"
TEMPORAL = "temporal.json"


@pytest.mark.parametrize(
    ("name", "spoil", "path"),
    [
        (PENALTIES, lambda d: d["fines"].update(sources=["S99"]), "$.sources[0]"),
        (PENALTIES, lambda d: d["gates"][0].update(instrument="UU_0"), "$.instrument"),
        (
            PENALTIES,
            lambda d: d["fines"]["tiers"][1].update(category="X"),
            "$.fines.tiers[1].category",
        ),
        (
            PENALTIES,
            lambda d: d["gates"][2].update(most_fine_category="X"),
            "$.gates.plea.most_fine_category",
        ),
        (
            PENALTIES,
            lambda d: d["aggravations"][0].update(offence="TPPO_0"),
            "$.aggravations[0].offence[0]",
        ),
        (
            PENALTIES,
            lambda d: d["aggravations"][2].update(base_element="a17_anak"),
            "$.aggravations[2].base_element",
        ),
        (
            PENALTIES,
            lambda d: d["aggravations"][1].update(bases=["TPPO_0"]),
            "$.aggravations[1].bases[0]",
        ),
        (
            PENALTIES,
            lambda d: d["aggravations"][0].update(fine_raised_in=["someday"]),
            "$.aggravations[0].fine_raised_in[0]",
        ),
        (
            PENALTIES,
            lambda d: d["aggravations"][3].update(pegged_to={"any": "TPPO_0"}),
            "$.aggravations[3].pegged_to[0]",
        ),
        (
            PENALTIES,
            lambda d: d["aggravations"][3].update(pegged_to={"someday": "TPPO_4"}),
            "$.aggravations[3].pegged_to[0]",
        ),
        (
            PENALTIES,
            lambda d: d["corporation"].update(offence="TPPO_0"),
            "$.corporation.offence",
        ),
        (
            PENALTIES,
            lambda d: d["corporation"].update(bases=["TPPO_0"]),
            "$.corporation.bases[0]",
        ),
        (
            PENALTIES,
            lambda d: d["corporation"].update(multiplied_in=["someday"]),
            "$.corporation.multiplied_in[0]",
        ),
        (PENALTIES, lambda d: d.update(user_offence="TPPO_0"), "$.user_offence"),
        (
            PENALTIES,
            lambda d: d["modes"][0]["special"][0].update(offence="TPPO_0"),
            "$.modes[0].special[0].offence",
        ),
        (
            PENALTIES,
            lambda d: d["modes"][0]["special"][1].update(bases=["TPPO_0"]),
            "$.modes[0].special[1].bases[0]",
        ),
        (
            PENALTIES,
            lambda d: d["modes"][1]["general"][0].update(side="never"),
            "$.modes[1].general[0].side[0]",
        ),
        (
            PENALTIES,
            lambda d: d["modes"][1]["general"][0].update(instrument="UU_0"),
            "$.instrument",
        ),
        (
            "offences.json",
            lambda d: d[0]["penalties"][0].update(connective="maybe"),
            "TPPO_2_1.connective[0]",
        ),
        (
            TEMPORAL,
            lambda d: d["penalty_regimes"].pop("any"),
            "$.penalty_regimes[2]",
        ),
        (
            TEMPORAL,
            lambda d: d["references"][0].update(instrument="UU_0"),
            "$.references[0].instrument[2]",
        ),
        (
            TEMPORAL,
            lambda d: d["references"][0].update(sources=["S99"]),
            "$.references[0].sources[0]",
        ),
        (
            TEMPORAL,
            lambda d: d["references"][0].update(offences={"TPPO_2_1": "TPPO_0"}),
            "$.references[0].offences[1]",
        ),
        (
            TEMPORAL,
            lambda d: d["stages"][1].update(situation="asleep"),
            "$.stages.investigation_running.situation[0]",
        ),
        (
            TEMPORAL,
            lambda d: d["stages"][1].update(denied_by=["dance"]),
            "$.stages.investigation_running.denied_by[0]",
        ),
        (TEMPORAL, lambda d: d["acts"][1].update(stage="x"), "$.acts[1].stage[0]"),
        (TEMPORAL, lambda d: d["acts"][1].update(phase="x"), "$.acts[1].phase[0]"),
        (TEMPORAL, lambda d: d["acts"][1].update(rule="x"), "$.acts[1].rule[0]"),
        (
            TEMPORAL,
            lambda d: d["acts"][1].update(codes=["UU_21_2007_special"]),
            "$.acts[1].codes[0]",
        ),
    ],
)
def test_an_unknown_id_is_refused_at_its_place(name, spoil, path):
    file, where, why = refused(spoiled(name, spoil))
    assert (file, where) == (name, path)
    assert why.startswith("unknown_id")


def twice(rows: list[object]) -> None:
    rows.append(rows[0])


@pytest.mark.parametrize(
    ("name", "spoil", "path"),
    [
        (PENALTIES, lambda d: twice(d["fines"]["rules"]), "$.fines.rules[2].id"),
        (PENALTIES, lambda d: twice(d["gates"]), "$.gates[3].id"),
        (PENALTIES, lambda d: twice(d["modes"]), "$.modes[5].id"),
        (TEMPORAL, lambda d: twice(d["phases"]), "$.phases[6].id"),
        (TEMPORAL, lambda d: twice(d["stages"]), "$.stages[5].id"),
    ],
)
def test_an_id_that_stands_twice_is_refused(name, spoil, path):
    file, where, why = refused(spoiled(name, spoil))
    assert (file, where) == (name, path)
    assert why.startswith("duplicate_id")


def test_an_act_is_ruled_on_once_and_with_an_answer():
    found = refused(spoiled(TEMPORAL, lambda d: twice(d["acts"])))
    assert found == (TEMPORAL, "$.acts[30]", "one_answer")
    found = refused(spoiled(TEMPORAL, lambda d: d["acts"][4].update(codes=[])))
    assert found == (TEMPORAL, "$.acts[4]", "one_answer")


def test_every_line_to_compare_has_its_code():
    found = refused(spoiled(TEMPORAL, lambda d: d["aspects"].pop()))
    assert found == (TEMPORAL, "$.aspects", "one_per_line")


def test_a_pack_may_lack_what_reasoning_then_misses_in_words():
    law = read_catalogue(spoiled(PENALTIES, lambda d: d.update(gates=[], modes=[])))
    assert (law.tariff.gates, law.tariff.modes) == ((), ())
