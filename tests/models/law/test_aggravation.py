# SPDX-License-Identifier: Apache-2.0
"""Aggravations suggest themselves only where the catalogue lets them attach."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.law.aggravation import raised, suggestions
from models.law.kleene import Answer
from models.law.notes import LawNote
from models.law.offences import Confidence
from models.law.passage import Side
from models.law.penalties import Connective, Held, threat
from models.law.raising import capped, weaker
from models.law.tariff import FixedTerm
from tests.models.law.world import pack

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
OLD, NEW = Side.BEFORE, Side.AFTER
CHILD = {"a17_anak/anak": YES}
GROUP = {
    f"a16_kelompok/{one}": YES
    for one in (
        "tiga_orang",
        "terstruktur",
        "waktu_tertentu",
        "tujuan_untung",
        "tujuan_tppo",
    )
}


def looked_at(aggravation, base, answers, side=NEW, law=None):
    found = suggestions(law or pack(), base, side, answers)
    return next(one for one in found if one.offence == aggravation)


def rows(law=None):
    return {one.offence: one for one in (law or pack()).tariff.aggravations}


@pytest.mark.parametrize(
    ("aggravation", "bases"),
    [
        ("TPPO_7_1", "TPPO_2_2 KUHP_455_2 TPPO_3 TPPO_4 TPPO_5 TPPO_6"),
        ("TPPO_7_2", "TPPO_2_2 KUHP_455_2 TPPO_3 TPPO_4 TPPO_5 TPPO_6"),
        (
            "TPPO_8",
            "TPPO_2_1 TPPO_2_2 KUHP_455_1 KUHP_455_2 TPPO_3 TPPO_4 TPPO_5 TPPO_6",
        ),
        (
            "TPPO_16",
            "TPPO_2_1 TPPO_2_2 KUHP_455_1 KUHP_455_2 TPPO_3 TPPO_4 TPPO_5 TPPO_6",
        ),
        ("TPPO_17", "TPPO_2_1 TPPO_2_2 KUHP_455_1 KUHP_455_2 TPPO_3 TPPO_4"),
    ],
)
def test_to_what_each_attaches(aggravation, bases):
    assert set(rows()[aggravation].bases) == set(bases.split())
    for offence in pack().offences:
        found = looked_at(aggravation, offence, {})
        refused = found.reasons[0].code == LawNote.AGGRAVATION_NOT_FOR_BASE
        assert refused is (offence not in bases.split())
        assert (found.threat is None) is refused or offence.startswith("TPPO_2")


@pytest.mark.parametrize("aggravation", ["TPPO_7_1", "TPPO_8", "TPPO_16", "TPPO_17"])
@pytest.mark.parametrize("side", Side)
def test_the_arithmetic_agrees_with_what_the_catalogue_states(aggravation, side):
    row = rows()[aggravation]
    base = "TPPO_4" if aggravation != "TPPO_16" else "TPPO_6"
    stated = threat(pack(), aggravation, side)
    reckoned = raised(pack(), row, base, side)
    assert stated is not None
    assert reckoned is not None
    assert (reckoned.prison_min, reckoned.prison_max) == (
        stated.prison_min,
        stated.prison_max,
    )
    assert (reckoned.fine, reckoned.fine_min, reckoned.fine_max) == (
        stated.fine,
        stated.fine_min,
        stated.fine_max,
    )
    assert reckoned.connective is stated.connective
    assert reckoned.reckoned
    assert reckoned.confidence is not Confidence.VERIFIED
    assert reckoned.citations[0].source == "UU_21_2007"


def test_the_organised_group_is_pegged_to_one_penalty_whatever_the_base():
    found = raised(pack(), rows()["TPPO_16"], "TPPO_6", NEW)
    assert found is not None
    assert found.connective is Connective.OR
    assert found.citations[1].source == "KUHP_2023"


def test_death_has_a_range_of_its_own():
    found = raised(pack(), rows()["TPPO_7_2"], "TPPO_4", OLD)
    assert found == threat(pack(), "TPPO_7_2", OLD)
    shown = looked_at("TPPO_7_2", "TPPO_4", {"a72_akibat/mati": YES}, OLD)
    assert [one.code for one in shown.reasons] == [LawNote.AGGRAVATION_SUGGESTED]


def test_a_suggestion_names_its_reckoning_and_what_stays_uncertain():
    found = looked_at("TPPO_17", "TPPO_4", CHILD)
    assert found.answer is YES
    assert [one.code for one in found.reasons] == [
        LawNote.AGGRAVATION_SUGGESTED,
        LawNote.CEILING_RECKONED,
        LawNote.CEILING_CAPPED,
        LawNote.FINE_NOT_CERTAIN,
    ]
    assert found.threat is not None
    assert (found.threat.fine, found.threat.fine_max) == (Held.NOT_CERTAIN, None)
    assert found.threat.confidence is Confidence.UNCERTAIN
    old = looked_at("TPPO_17", "TPPO_4", CHILD, OLD)
    assert len(old.reasons) == 3
    assert old.threat is not None
    assert old.threat.confidence is Confidence.INFERRED


def test_an_open_fact_is_named_and_a_no_is_final():
    found = looked_at("TPPO_17", "TPPO_4", {})
    assert (found.answer, found.missing) == (UNKNOWN, ("a17_anak/anak",))
    assert found.reasons[0].code == LawNote.AGGRAVATION_OPEN
    grown = looked_at("TPPO_17", "TPPO_4", {"a17_anak/anak": NO})
    assert (grown.answer, grown.threat) == (NO, None)
    assert grown.reasons[0].code == LawNote.AGGRAVATION_NOT_SHOWN


def test_an_official_and_the_abuse_of_power_are_both_needed():
    official = {"a8_subjek/polri": YES}
    found = looked_at("TPPO_8", "TPPO_4", official)
    assert (found.answer, found.missing) == (UNKNOWN, ("a8_perbuatan/salah_guna",))
    both = {**official, "a8_perbuatan/salah_guna": YES}
    assert looked_at("TPPO_8", "TPPO_4", both).answer is YES


def test_a_pack_without_a_penalty_suggests_without_a_ceiling():
    bare = {k: replace(v, penalties=()) for k, v in pack().offences.items()}
    law = replace(pack(), offences=bare)
    found = looked_at("TPPO_17", "TPPO_4", CHILD, law=law)
    assert (found.answer, found.threat) == (YES, None)
    assert len(found.reasons) == 1
    assert raised(law, rows()["TPPO_7_2"], "TPPO_4", NEW) is None


def test_without_a_longest_term_nothing_is_capped():
    law = replace(pack(), tariff=replace(pack().tariff, fixed_term=FixedTerm()))
    assert capped(law, 999) == 999
    assert capped(pack(), 999) == 240
    assert capped(pack(), None) is None
    found = looked_at("TPPO_17", "TPPO_4", CHILD, law=law)
    assert LawNote.CEILING_CAPPED not in {one.code for one in found.reasons}


def test_what_is_worked_out_is_never_surer_than_its_base():
    assert weaker(Confidence.VERIFIED, Confidence.UNCERTAIN) is Confidence.UNCERTAIN
    assert weaker(Confidence.INFERRED, Confidence.VERIFIED) is Confidence.INFERRED
