# SPDX-License-Identifier: Apache-2.0
"""What one element stands on, its own items and those of its base count."""

from __future__ import annotations

from models.law.absence import Absence
from models.law.catalogue import Element
from models.law.facts import CountFacts
from models.law.finding import Standing
from models.law.footing import required, standing, supporters
from tests.models.law.test_standpoint import standpoint
from tests.models.law.world import World, pack, supported, thing, victim_says

CHAT, PAPER = thing("EV_CHAT"), thing("EV_CONTRACT")
FORM = "a4_maksud/kerja_paksa"
KEY = ("c1", "K1")


def element(name: str, offence: str = "TPPO_4") -> Element:
    return next(one for one in pack().offences[offence].elements if one.id == name)


def test_only_required_elements_are_added_up():
    point = standpoint(World("TPPO_4"))
    assert all(one.required for one in required(point, KEY))
    assert len(required(point, KEY)) == point.before.tallies[KEY].required


def test_it_stands_on_what_supports_it_for_that_victim():
    world = World("TPPO_4", victims=("K1", "K2")).link(FORM, victim_says())
    world.link(FORM, CHAT, victims=("K2",))
    world.link(FORM, PAPER, weakens=True)
    point = standpoint(world)
    assert supporters(point, KEY, element("a4_maksud")) == {"victim-K1"}
    two = supporters(point, ("c1", "K2"), element("a4_maksud"))
    assert two == {"victim-K1", CHAT.id}


def test_what_leans_stands_on_the_items_of_its_base():
    attempt = CountFacts("c2", "T1", "TPPO_10", ("K1",))
    point = standpoint(supported("TPPO_4", also=(attempt,)))
    leaning = next(
        one for one in pack().offences["TPPO_10"].elements if one.linked_offence
    )
    key = ("c2", "K1")
    assert supporters(point, key, leaning) == {"victim-K1", PAPER.id}
    assert standing(point, key, leaning, Absence()) is Standing.SUPPORTED
    gone = Absence(gone=frozenset({PAPER.id}))
    assert standing(point, key, leaning, gone) is Standing.PARTIAL


def test_without_an_item_it_stands_as_if_it_had_never_been_there():
    point = standpoint(World("TPPO_4").link(FORM, victim_says(), CHAT))
    gone = Absence(gone=frozenset({CHAT.id, "victim-K1"}))
    assert standing(point, KEY, element("a4_maksud"), gone) is Standing.ABSENT
