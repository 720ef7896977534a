# SPDX-License-Identifier: Apache-2.0
"""A kept case knows its cells, its items and which columns lean on which."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.law.assessment import assess
from models.law.facts import CountFacts
from models.law.finding import Cell, Standing, Tally
from models.law.linked import leans
from models.law.standpoint import Standpoint
from tests.models.law.world import TODAY, World, pack, supported, thing, victim_says

ATTEMPT = CountFacts("c2", "T1", "TPPO_10", ("K1", "K2"))


def standpoint(world: World) -> Standpoint:
    facts = world.facts()
    return Standpoint(pack(), facts, assess(pack(), facts, TODAY))


@pytest.mark.parametrize("children", [frozenset(), frozenset({"K2"})], ids=str)
@pytest.mark.parametrize("offence", ["TPPO_4", "KUHP_455_1"])
def test_it_holds_the_answers_of_the_assessment(offence, children):
    world = supported(offence, victims=("K1", "K2"), also=(ATTEMPT,), children=children)
    point = standpoint(world)
    for key in point.before.tallies:
        for element in point.matrices[key[0]].offence.elements:
            forms, whole = point.row(key, element)
            cell = Cell(*key, element.id)
            told = point.said(cell, whole, point.before.basis)
            assert told == point.before.findings[cell]
            assert list(forms) == [
                point.before.findings[replace(cell, option=option.id)]
                for option in element.options
            ]


def test_what_leans_comes_after_what_it_leans_on():
    point = standpoint(
        World(
            "TPPO_10",
            victims=("K1",),
            also=(CountFacts("c2", "T1", "TPPO_4", ("K1",)),),
        )
    )
    assert list(point.matrices) == ["c2", "c1"]
    assert point.leaning == {("c2", "K1"): [("c1", "K1")]}
    assert point.bases_of(("c1", "K1")) == (("c2", "K1"),)


def test_an_item_is_found_in_every_cell_that_holds_a_link_of_it():
    world = World("TPPO_4", victims=("K1", "K2"))
    world.link("a4_subjek/perorangan", victim_says())
    world.link("a4_maksud/kerja_paksa", thing("EV_CHAT"), victims=("K2",))
    places = standpoint(world).touching
    form = places["victim-K1"]["c1"]
    assert form == {("a4_subjek", "perorangan"): {"K1", "K2"}}
    own = places["thing-EV_CHAT"]["c1"]
    assert list(own.values()) == [{"K2"}]


def test_a_base_that_adds_up_to_something_else_is_leaned_on_as_such():
    point = standpoint(World("TPPO_4", also=(ATTEMPT,)))
    leaning = next(e for e in pack().offences["TPPO_10"].elements if e.linked_offence)
    fallen = {("c1", "K1"): Tally(Standing.DISPUTED, 0, 5)}
    bases = point.bases(("c2", "K1"), leaning, fallen)
    told = {one.standing for group in bases.values() for one in group}
    assert told == {Standing.DISPUTED}
    asis = point.bases(("c2", "K1"), leaning, {})
    assert {one.standing for g in asis.values() for one in g} == {Standing.ABSENT}


def test_a_count_the_pack_does_not_know_is_left_out():
    point = standpoint(World("TPPO_4", also=(CountFacts("c9", "T1", "X", ("K1",)),)))
    assert list(point.matrices) == ["c1"]


def test_no_offence_of_the_pack_leans_on_one_that_leans_itself():
    offences = pack().offences
    for offence in offences.values():
        for element in offence.elements:
            for option in element.options:
                if element.linked_offence:
                    assert not any(leans(offences[one]) for one in option.offences)
