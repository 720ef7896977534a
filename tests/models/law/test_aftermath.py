# SPDX-License-Identifier: Apache-2.0
"""What an absence changes: only what stands otherwise, bases before leaners."""

from __future__ import annotations

from models.law.absence import Absence
from models.law.aftermath import Aftermath, aftermath
from models.law.facts import CountFacts, Reliance
from models.law.finding import Standing
from tests.models.law.test_standpoint import standpoint
from tests.models.law.world import World, supported, thing, victim_says

CHAT, PAPER = thing("EV_CHAT"), thing("EV_CONTRACT")
FORM = "a4_maksud/kerja_paksa"


def without(world: World, *gone: str) -> Aftermath:
    return aftermath(standpoint(world), Absence(gone=frozenset(gone)))


def shifted(found: Aftermath) -> list[tuple[str, str, Standing]]:
    return [(*one.key, one.after[1].standing) for one in found.shifts]


def test_an_item_nobody_linked_changes_nothing():
    assert without(World("TPPO_4"), "nothing") == Aftermath((), {})


def test_where_enough_is_left_nothing_stands_otherwise():
    world = World("TPPO_4").link(FORM, victim_says(), CHAT, PAPER)
    assert without(world, CHAT.id) == Aftermath((), {})


def test_an_element_without_its_second_item_is_partial():
    world = World("TPPO_4").link(FORM, victim_says(), CHAT)
    assert shifted(without(world, CHAT.id)) == [("c1", "K1", Standing.PARTIAL)]


def test_only_the_victims_an_item_speaks_of_are_asked_again():
    world = World("TPPO_4", victims=("K1", "K2")).link(FORM, victim_says())
    world.link(FORM, CHAT, victims=("K2",))
    assert shifted(without(world, CHAT.id)) == [("c1", "K2", Standing.PARTIAL)]


def test_what_nothing_but_the_item_relied_on_is_not_used_after_all():
    world = World("TPPO_4", victims=("K1", "K2"))
    world.link(FORM, victim_says(), PAPER)
    world.link("a4_maksud/pelacuran", CHAT, victims=("K2",))
    (shift,) = without(world, CHAT.id).shifts
    assert shift.before[1].standing is shift.after[1].standing is Standing.SUPPORTED
    assert [one.standing for one in shift.after[0]].count(Standing.NOT_USED) == (
        len(shift.after[0]) - 1
    )


def test_a_choice_keeps_a_form_in_use_without_any_link():
    chosen = Reliance("a4_maksud", "kerja_paksa", "K1", used=True)
    world = World("TPPO_4", reliances=(chosen,)).link(FORM, CHAT, victims=("K1",))
    assert shifted(without(world, CHAT.id)) == [("c1", "K1", Standing.ABSENT)]


def test_a_count_that_leans_falls_with_what_it_leans_on():
    attempt = CountFacts("c2", "T1", "TPPO_10", ("K1",))
    found = without(supported("TPPO_4", also=(attempt,)), "victim-K1")
    assert found.tallies["c1", "K1"].standing is Standing.PARTIAL
    leaning = [one for one in found.shifts if one.key == ("c2", "K1")]
    assert [one.after[1].standing for one in leaning] == [Standing.PARTIAL]


def test_a_leaning_count_is_left_alone_when_its_base_stands_as_before():
    attempt = CountFacts("c2", "T1", "TPPO_10", ("K1",))
    world = World("TPPO_4", also=(attempt,)).link(FORM, victim_says(), CHAT)
    found = without(world, CHAT.id)
    assert {one.key for one in found.shifts} == {("c1", "K1")}
    assert found.tallies["c1", "K1"].supported == 0


def test_several_items_go_together():
    world = World("TPPO_4").link(FORM, victim_says(), CHAT, PAPER)
    found = without(world, CHAT.id, PAPER.id)
    assert shifted(found) == [("c1", "K1", Standing.PARTIAL)]


def test_a_mute_item_goes_on_weakening():
    world = World("TPPO_4").link(FORM, victim_says(), PAPER)
    world.link(FORM, CHAT, weakens=True)
    point = standpoint(world)
    assert not aftermath(point, Absence(mute=frozenset({CHAT.id}))).shifts
    (shift,) = aftermath(point, Absence(gone=frozenset({CHAT.id}))).shifts
    assert shift.before[1].standing is Standing.DISPUTED
    assert shift.after[1].standing is Standing.SUPPORTED
