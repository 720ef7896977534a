# SPDX-License-Identifier: Apache-2.0
"""The smallest sets that break a count, beside trying every set there is."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.law.assessment import assess
from models.law.breaking import Breaking, breaking, breaking_element
from models.law.elements import RANK
from models.law.facts import CountFacts, Facts
from models.law.finding import Standing
from models.law.standpoint import Standpoint
from models.law.what_if import without
from tests.models.law.cases import held_cases
from tests.models.law.test_standpoint import standpoint
from tests.models.law.world import TODAY, World, pack, supported, thing, victim_says
from tests.support.effort import examples

KEY = ("c1", "K1")
CHAT, PAPER = thing("EV_CHAT"), thing("EV_CONTRACT")


def brute(facts: Facts, key: tuple[str, str]) -> tuple[tuple[str, ...], ...]:
    """Every smallest set that breaks the column, by trying all of them."""
    now = assess(pack(), facts, TODAY).tallies[key].standing
    for size in range(1, len(facts.proofs) + 1):
        found = [
            gone
            for gone in combinations(sorted(facts.proofs), size)
            if RANK[assess(pack(), without(facts, gone), TODAY).tallies[key].standing]
            < RANK[now]
        ]
        if found:
            return tuple(sorted(found))
    return ()


@st.composite
def held(draw: st.DrawFn) -> tuple[Facts, tuple[str, str]]:
    """A small case in which some column has something to lose."""
    facts = draw(held_cases())
    tallies = assess(pack(), facts, TODAY).tallies
    return facts, draw(st.sampled_from(sorted(tallies)))


@pytest.mark.no_cover  # others drive the same lines; this one is a sweep
@examples(40)
@given(held())
def test_they_are_what_trying_every_set_finds(drawn):
    facts, key = drawn
    found = breaking(Standpoint(pack(), facts, assess(pack(), facts, TODAY)), key)
    assert found.whole
    assert found.sets == brute(facts, key)
    assert all(len(one) == found.searched for one in found.sets)


def broken(world: World, most: int = 1000, key: tuple[str, str] = KEY) -> Breaking:
    return breaking(standpoint(world), key, most)


def test_a_count_that_hangs_on_two_items_breaks_without_either():
    found = broken(supported("TPPO_4"))
    assert found.standing is Standing.SUPPORTED
    assert found.sets == ((PAPER.id,), ("victim-K1",))
    assert (found.searched, found.whole) == (1, True)


def test_what_is_doubly_held_needs_two_items_to_break():
    world = supported("TPPO_4")
    for element in pack().offences["TPPO_4"].elements:
        for option in element.options:
            world.link(f"{element.id}/{option.id}", CHAT, victim_says("K2"))
    found = broken(world)
    assert found.searched == 2
    assert (CHAT.id, PAPER.id) in {tuple(sorted(one)) for one in found.sets}
    assert found.sets == brute(world.facts(), KEY)


def test_where_nothing_stands_there_is_nothing_to_break():
    found = broken(World("TPPO_4"))
    assert found == Breaking(KEY, Standing.ABSENT, (), 0, whole=True, tried=0)


def test_the_bound_is_told_and_nothing_is_half_answered():
    world = supported("TPPO_4")
    for element in pack().offences["TPPO_4"].elements:
        for option in element.options:
            world.link(f"{element.id}/{option.id}", CHAT, victim_says("K2"))
    full = broken(world)
    short = broken(world, full.tried - 1)
    assert (short.sets, short.searched, short.whole) == ((), 1, False)
    assert short.tried < full.tried
    assert broken(world, full.tried) == full
    assert broken(world, 1).searched == 0


def test_a_leaning_count_breaks_where_its_base_and_its_own_items_fall():
    attempt = CountFacts("c2", "T1", "TPPO_10", ("K1",))
    world = supported("TPPO_4", also=(attempt,))
    for element in pack().offences["TPPO_10"].elements:
        if not element.linked_offence:
            for option in element.options:
                place = f"{element.id}/{option.id}"
                world.link(place, victim_says("K3"), CHAT, count="c2")
                world.link(place, victim_says("K2"), thing("EV_PHONE"), count="c2")
    found = broken(world, key=("c2", "K1"))
    assert found.standing is Standing.SUPPORTED
    assert found.sets == ((PAPER.id,), ("victim-K1",))


def test_one_element_may_be_asked_about_by_itself():
    world = World("TPPO_4").link("a4_maksud/kerja_paksa", victim_says(), CHAT)
    element = next(
        one for one in pack().offences["TPPO_4"].elements if one.id == "a4_maksud"
    )
    assert broken(world).sets == ()
    found = breaking_element(standpoint(world), KEY, element)
    assert found.standing is Standing.SUPPORTED
    assert found.sets == ((CHAT.id,), ("victim-K1",))
