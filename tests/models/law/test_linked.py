# SPDX-License-Identifier: Apache-2.0
"""Aggravations, attempts and corporations lean on the base offence's count."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.law.facts import CountFacts, Reliance
from models.law.finding import Cell, Standing
from tests.models.law.world import TODAY, World, enough, pack, thing, victim_says

BASE = CountFacts("c2", "T1", "TPPO_4", ("K1",))
LINKED = "a10_pokok/pasal_4"


def base_supported(world: World) -> World:
    """Support every element of the base count, once each."""
    for element in pack().offences["TPPO_4"].elements:
        enough(world, element, element.options[0].id, count="c2")
    return world


def test_without_a_base_count_it_is_absent_and_says_what_to_link():
    world = World("TPPO_10")
    finding = world.at(LINKED)
    assert (finding.standing, finding.gap) == (Standing.ABSENT, True)
    assert finding.reasons[0].code == "link_base_count"
    assert dict(finding.reasons[0].params)["offences"] == "TPPO_4"


def test_the_base_count_answers_for_the_same_victim():
    world = base_supported(World("TPPO_10", also=(BASE,)))
    finding = world.at(LINKED)
    assert finding.standing is Standing.SUPPORTED
    reason = finding.reasons[0]
    assert reason.code == "base_count"
    assert dict(reason.params) == {
        "count": "c2",
        "offence": "TPPO_4",
        "standing": "supported",
    }
    assert len(finding.reasons) == 1
    assert world.at("a10_pokok").standing is Standing.SUPPORTED
    assert world.at("a10_pokok/pasal_3").standing is Standing.NOT_USED


def test_a_base_count_of_another_victim_answers_nothing():
    other = replace(BASE, victims=("K2",))
    world = base_supported(World("TPPO_10", victims=("K1", "K2"), also=(other,)))
    assert world.at(LINKED, "K1").standing is Standing.ABSENT
    assert world.at(LINKED, "K2").standing is Standing.SUPPORTED


def test_an_unfinished_base_count_is_as_weak_as_it_is():
    world = World("TPPO_10", also=(BASE,))
    finding = world.at(LINKED)
    assert finding.standing is Standing.ABSENT
    assert [r.code for r in finding.reasons] == ["base_count"]


def test_a_direct_link_counts_as_well():
    world = World("TPPO_10").link(LINKED, victim_says(), thing("EV_CHAT"))
    assert world.at(LINKED).standing is Standing.SUPPORTED
    assert world.codes(LINKED) == ["victim_plus_other"]


def test_the_better_of_base_and_direct_links_stands():
    world = World("TPPO_10", also=(BASE,)).link(LINKED, thing("EV_CHAT"))
    assert world.at(LINKED).standing is Standing.PARTIAL
    assert world.codes(LINKED) == ["base_count", "one_item"]


def test_a_direct_link_that_counts_for_nothing_still_asks_for_the_count():
    world = World("TPPO_10").link(LINKED, thing("EV_PPATK"))
    assert world.codes(LINKED) == ["link_base_count", "nothing_counts", "no_proof_type"]


def test_a_supported_base_does_not_hide_what_weakens_it_here():
    world = base_supported(World("TPPO_10", also=(BASE,)))
    world.link(LINKED, thing("EV_CCTV"), weakens=True)
    assert world.at(LINKED).standing is Standing.DISPUTED


def test_setting_the_form_aside_outweighs_the_base_count():
    aside = Reliance("a10_pokok", "pasal_4", "", used=False)
    world = base_supported(World("TPPO_10", also=(BASE,), reliances=(aside,)))
    assert world.at(LINKED).standing is Standing.NOT_USED


@pytest.mark.parametrize(
    ("offence", "place", "standing"),
    [
        ("TPPO_10", "a10_pokok/pasal_4", Standing.SUPPORTED),
        ("TPPO_13_15", "a13_pokok/pasal_4", Standing.SUPPORTED),
        ("TPPO_7_2", "a72_pokok/pasal_4", Standing.ABSENT),
        ("TPPO_17", "a17_pokok/pasal_4", Standing.ABSENT),
    ],
)
def test_only_some_elements_may_lean_on_another_accused(offence, place, standing):
    theirs = replace(BASE, accused="T2")
    world = base_supported(World(offence, also=(theirs,)))
    assert world.at(place).standing is standing


def test_ones_own_base_count_goes_before_anothers():
    theirs = CountFacts("c3", "T2", "TPPO_4", ("K1",))
    world = World("TPPO_10", also=(BASE, theirs))
    for element in pack().offences["TPPO_4"].elements:
        enough(world, element, element.options[0].id, count="c3")
    assert world.at(LINKED).standing is Standing.ABSENT


def test_of_two_base_counts_the_stronger_answers():
    twin = CountFacts("c0", "T1", "TPPO_4", ("K1",))
    world = base_supported(World("TPPO_10", also=(BASE, twin)))
    reason = world.at(LINKED).reasons[0]
    assert dict(reason.params)["count"] == "c2"
    empty = World("TPPO_10", also=(BASE, twin)).at(LINKED).reasons[0]
    assert dict(empty.params)["count"] == "c0"


def test_art_7_attaches_to_the_result_offence_and_not_to_intent_alone():
    options = pack().offences["TPPO_7_1"].elements[0].options
    assert options[0].offences == ("TPPO_2_2", "KUHP_455_2")


def test_a_count_does_not_answer_itself():
    assert World("TPPO_10").assess().findings[Cell("c1", "K1", *LINKED.split("/"))].gap
    assert World("TPPO_10").assess().on == TODAY
