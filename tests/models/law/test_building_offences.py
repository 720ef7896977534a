# SPDX-License-Identifier: Apache-2.0
"""Offences refer to one another without circles, doubles or dead ends."""

from __future__ import annotations

import pytest

from models.law.reading import read_catalogue
from tests.models.law.packs import refused, row, spoiled
from tests.models.law.world import pack

NAME = "offences.json"


def test_referred_elements_are_those_of_the_offence_referred_to():
    offences = pack().offences
    assert offences["IMIG_120"].elements == offences["KUHP_457"].elements
    assert offences["TPPU_3_5"].elements is offences["TPPU_607"].elements


def test_a_chain_of_references_is_followed():
    def chain(rows):
        row(rows, "TPPU_3_5").update(elements_ref="IMIG_120")

    offences = read_catalogue(spoiled(NAME, chain)).offences
    assert offences["TPPU_3_5"].elements is offences["KUHP_457"].elements


def circle(rows):
    defining = row(rows, "KUHP_457")
    del defining["elements"]
    defining["elements_ref"] = "IMIG_120"


def itself(rows):
    row(rows, "IMIG_120")["elements_ref"] = "IMIG_120"


@pytest.mark.parametrize("spoil", [circle, itself])
def test_a_circle_of_references_is_refused(spoil):
    file, path, why = refused(spoiled(NAME, spoil))
    assert file == NAME
    assert path.endswith(".elements_ref")
    assert why.startswith("cycle")


def leaning_on_leaning(rows):
    first = row(rows, "TPPO_10")["elements"][2]["options"][0]
    first["offences"] = ["TPPO_11"]


def test_a_base_offence_that_itself_leans_is_refused():
    assert refused(spoiled(NAME, leaning_on_leaning)) == (
        NAME,
        "$[12].elements[2]",
        "cycle: TPPO_11",
    )


def element(rows, offence=0, place=1):
    return rows[offence]["elements"][place]


@pytest.mark.parametrize(
    ("spoil", "path", "why"),
    [
        (
            lambda d: d[0].update(instrument="UU_0"),
            "$[0].instrument[0]",
            "unknown_id: UU_0",
        ),
        (
            lambda d: d[0].update(sources=["S99"]),
            "$[0].sources[0]",
            "unknown_id: S99",
        ),
        (
            lambda d: d[0].update(replaced_by="KUHP_9"),
            "$[0].replaced_by",
            "unknown_id: KUHP_9",
        ),
        (
            lambda d: row(d, "IMIG_120").update(elements_ref="KUHP_9"),
            "$[28].elements_ref",
            "unknown_id: KUHP_9",
        ),
        (
            lambda d: d[0].update(elements_ref="TPPO_3"),
            "$[0].elements_ref",
            "elements_and_ref",
        ),
        (
            lambda d: element(d).update(typical_evidence=["EV_CHAT", "EV_X"]),
            "$[0].elements[1].typical_evidence[1]",
            "unknown_id: EV_X",
        ),
        (
            lambda d: element(d)["options"][2].update(typical_evidence=["EV_X"]),
            "$[0].elements[1].options[2].typical_evidence[0]",
            "unknown_id: EV_X",
        ),
        (
            lambda d: element(d).update(child_option="sihir"),
            "$[0].elements[1].child_option",
            "unknown_id: sihir",
        ),
        (
            lambda d: element(d, 12, 2)["options"][0].update(offences=["TPPO_99"]),
            "$[12].elements[2].options[0].offences[0]",
            "unknown_id: TPPO_99",
        ),
        (
            lambda d: element(d, 12, 2)["options"][0].pop("offences"),
            "$[12].elements[2].options[0].offences",
            "linked_offence",
        ),
        (
            lambda d: element(d)["options"][0].update(offences=["TPPO_3"]),
            "$[0].elements[1].options[0].offences",
            "linked_offence",
        ),
        (lambda d: d.append(d[0]), "$[40].id", "duplicate_id: TPPO_2_1"),
        (
            lambda d: element(d, 1, 1).update(id="a2_proses"),
            "$[1].elements[1].id",
            "duplicate_id: a2_proses",
        ),
        (
            lambda d: element(d)["options"].append(element(d)["options"][0]),
            "$[0].elements[1].options[6].id",
            "duplicate_id: perekrutan",
        ),
        (lambda d: d[0].pop("elements"), "$[0].elements", "nothing_required"),
        (
            lambda d: [e.update(required=False) for e in d[0]["elements"]],
            "$[0].elements",
            "nothing_required",
        ),
        (
            lambda d: d[0].update(available_from="2026-02-01"),
            "$[0].available_until",
            "date_order",
        ),
        (
            lambda d: element(d).update(options=[]),
            "$[0].elements[1].options",
            "type",
        ),
    ],
)
def test_a_wrong_offence_is_refused_at_its_place(spoil, path, why):
    file, where, reason = refused(spoiled(NAME, spoil))
    assert (file, where) == (NAME, path)
    assert reason.startswith(why)


def test_penalties_keep_their_remark_in_both_languages():
    penalty = pack().offences["KUHP_455_1"].penalties[0]
    assert (penalty.prison_max_years, penalty.connective) == (15, "or")
    assert penalty.note.id.startswith("sebagaimana diubah")
    assert penalty.note.en.startswith("as amended")
    assert pack().offences["TPPO_3"].penalties[0].note is None
