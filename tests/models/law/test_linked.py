# SPDX-License-Identifier: Apache-2.0
"""Aggravations, attempts and corporations lean on the base offence's count."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.law.facts import CountFacts, Reliance
from models.law.finding import Cell, Standing
from models.law.linked import bases_of
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
        ("TPPO_7_2", "a72_pokok/pasal_4", Standing.SUPPORTED),
        ("TPPO_17", "a17_pokok/pasal_4", Standing.SUPPORTED),
    ],
)
def test_what_leans_on_another_accused_says_so(offence, place, standing):
    theirs = replace(BASE, accused="T2")
    world = base_supported(World(offence, also=(theirs,)))
    assert world.at(place).standing is standing
    assert world.codes(place) == ["base_count", "base_of_other"]
    own = base_supported(World(offence, also=(BASE,)))
    assert own.codes(place) == ["base_count"]


def test_without_the_pack_nobody_leans_on_another_accused():
    offence = pack().offences["TPPO_17"]
    element = replace(offence.element("a17_pokok"), any_accused=False)
    theirs = replace(BASE, accused="T2")
    own = CountFacts("c1", "T1", "TPPO_17", ("K1",))
    option = element.option("pasal_4")
    assert bases_of(own, element, option, (theirs,), "K1") == ()
    assert bases_of(own, element, option, (BASE,), "K1") == (BASE,)


def test_beside_only_what_it_cannot_attach_to_no_base_is_asked_for():
    place, other = "a17_pokok/pasal_4", replace(BASE, offence="TPPO_5")
    world = World("TPPO_17", also=(other,))
    finding = world.at(place)
    assert (finding.standing, finding.gap) == (Standing.ABSENT, True)
    assert finding.reasons[0].code == "not_attached"
    assert dict(finding.reasons[0].params) == {"offences": "TPPO_5"}
    assert "link_base_count" not in world.codes(place)
    elsewhere = World("TPPO_17", also=(replace(other, accused="T2"),))
    assert elsewhere.codes(place)[0] == "link_base_count", "not theirs"
    both = World("TPPO_17", also=(other, replace(BASE, id="c3")))
    assert both.codes(place)[0] == "base_count"
    leaning = World("TPPO_17", also=(replace(BASE, offence="TPPO_16"),))
    assert leaning.codes(place)[0] == "link_base_count", "it waits for one as well"
    unknown = World("TPPO_17", also=(replace(BASE, offence="TPPO_99"),))
    assert unknown.codes(place)[0] == "link_base_count"


def test_a_form_set_aside_is_not_told_that_it_does_not_attach():
    aside = Reliance("a17_pokok", "pasal_4", "", used=True)
    other = replace(BASE, offence="TPPO_5")
    world = World("TPPO_17", also=(other,), reliances=(aside,))
    assert "not_attached" in world.codes("a17_pokok/pasal_4")
    assert "not_attached" not in world.codes("a17_pokok/pasal_3")


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
