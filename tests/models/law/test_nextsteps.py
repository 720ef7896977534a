# SPDX-License-Identifier: Apache-2.0
"""The nearest thing that closes a gap, and the kinds that could give it."""

from __future__ import annotations

import pytest

from models.law.finding import Standing
from models.law.nextsteps import Gap, Missing, NextSteps, candidates
from tests.models.law.world import World, pack, said_by, thing, victim_says

MEANS = "k455_cara/penipuan"
SUBJECT = "k455_subjek/perorangan"
CHAT = thing("EV_CHAT")


def steps(world: World, place: str, available: tuple[str, ...] = ()) -> NextSteps:
    element_id, _, option_id = place.partition("/")
    element = pack().offences[world.offence].element(element_id)
    assert element is not None
    option = element.option(option_id) if option_id else None
    gap = Gap(element, option, world.at(place), world.assess().basis.regime)
    return candidates(pack(), gap, available)


def linked(*items) -> World:
    return World().link(MEANS, *items)


@pytest.mark.parametrize(
    ("world", "place", "missing"),
    [
        (World(), "k455_cara", (Missing.CHOOSE_FORM,)),
        (World(), MEANS, (Missing.CHOOSE_FORM,)),
        (
            World(),
            "k455_wilayah/di_indonesia",
            (Missing.FIRST_ITEM, Missing.PLACE),
        ),
        (World(), "k455_tujuan", (Missing.CHOOSE_FORM, Missing.TO_PURPOSE)),
        (World("TPPO_6"), "a6_akibat", (Missing.CHOOSE_FORM, Missing.RESULT)),
        (
            World("TPPO_12"),
            "a12_sengaja/sengaja",
            (Missing.FIRST_ITEM, Missing.NEXUS),
        ),
        (World("TPPO_4"), "a4_korban/wni", (Missing.STATUS_DOCUMENT,)),
        (linked(CHAT), MEANS, (Missing.VICTIM_STATEMENT, Missing.OTHER_KIND)),
        (linked(victim_says()), MEANS, (Missing.OTHER_KIND,)),
        (linked(said_by("S1"), said_by("S2")), MEANS, (Missing.OTHER_KIND,)),
        (
            linked(CHAT, thing("EV_AD")),
            MEANS,
            (Missing.VICTIM_STATEMENT, Missing.OTHER_KIND),
        ),
        (
            linked(victim_says(), thing("EV_CHAT", origin="K1")),
            MEANS,
            (Missing.OTHER_ORIGIN,),
        ),
        (
            linked(thing("EV_CHAT", lawful=False)),
            MEANS,
            (Missing.FIRST_ITEM, Missing.REPLACE_REFUSED),
        ),
        (
            linked(thing("EV_PPATK")),
            MEANS,
            (Missing.FIRST_ITEM, Missing.FIND_PROOF),
        ),
        (
            linked(victim_says(), CHAT).link(MEANS, thing("EV_CCTV"), weakens=True),
            MEANS,
            (Missing.ANSWER_WEAKENING,),
        ),
        (linked(victim_says(), CHAT), MEANS, ()),
        (
            World("TPPO_10"),
            "a10_pokok/pasal_4",
            (Missing.BASE_COUNT, Missing.CHOOSE_FORM),
        ),
        (
            World("TPPO_6", children=frozenset({"K1"})),
            "a6_korban/anak",
            (Missing.STATUS_DOCUMENT, Missing.AGE_PROOF),
        ),
    ],
)
def test_what_is_missing(world, place, missing):
    assert steps(world, place).missing == missing


def test_typical_kinds_come_with_the_available_and_helpful_first():
    found = steps(linked(CHAT), MEANS, ("EV_VICTIM_STMT", "EV_CHAT"))
    assert [one.kind for one in found.kinds] == [
        "EV_VICTIM_STMT",
        "EV_CONTRACT",
        "EV_EXPERT_LABOUR",
        "EV_CHAT",
        "EV_AD",
    ]
    first, last = found.kinds[0], found.kinds[-1]
    assert (first.available, first.helps) == (True, True)
    assert (last.available, last.helps) == (False, False)


def test_a_crowd_of_witnesses_is_not_helped_by_another():
    found = steps(linked(said_by("S1"), said_by("S2")), MEANS)
    helps = {one.kind: one.helps for one in found.kinds}
    assert helps["EV_VICTIM_STMT"] is False
    assert helps["EV_CONTRACT"] is True


def test_a_lead_never_helps():
    world = World("TPPU_607", victims=("K1",))
    found = steps(world, "k607_harta/hasil")
    assert {one.kind: one.helps for one in found.kinds}["EV_PPATK"] is False


def test_proof_of_age_comes_first_where_it_is_demanded():
    world = World("TPPO_6", children=frozenset({"K1"}))
    world.link("a6_korban/anak", thing("EV_PASSPORT"))
    found = steps(world, "a6_korban/anak")
    assert world.at("a6_korban/anak").standing is Standing.SUPPORTED
    assert found.missing == ()
    assert [one.kind for one in found.kinds] == ["EV_BIRTH", "EV_AGE_EXPERT"]


def test_a_form_that_is_not_used_misses_nothing():
    world = World().link("k455_cara/penculikan", CHAT)
    assert steps(world, MEANS).missing == ()
