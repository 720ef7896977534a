# SPDX-License-Identifier: Apache-2.0
"""Links find their cells, and those that fit nowhere are noticed."""

from __future__ import annotations

from msgspec import structs

from models.law.facts import CountFacts, Facts
from models.law.finding import Standing
from models.law.index import keys_of_link, keys_of_proof, victims_of
from tests.models.law.world import World, thing, victim_says

MEANS = "k455_cara/penipuan"
CHAT = thing("EV_CHAT")


def notices(world: World) -> list[tuple[str, dict[str, str], tuple[str, ...]]]:
    return [(str(n.code), dict(n.params), n.links) for n in world.assess().notices]


def test_a_link_without_victims_speaks_of_all_of_them():
    world = World(victims=("K1", "K2")).link(MEANS, CHAT)
    assert world.at(MEANS, "K1") == world.at(MEANS, "K2")
    assert world.at(MEANS, "K1").standing is Standing.PARTIAL


def test_a_link_speaks_only_of_the_victims_it_names():
    world = World(victims=("K1", "K2")).link(MEANS, CHAT, victims=("K2", "K2"))
    assert world.at(MEANS, "K1").standing is Standing.ABSENT
    assert world.at(MEANS, "K2").standing is Standing.PARTIAL


def test_naming_every_victim_is_the_same_as_naming_none():
    named = World(victims=("K1", "K2")).link(MEANS, CHAT, victims=("K2", "K1"))
    unnamed = World(victims=("K1", "K2")).link(MEANS, CHAT)
    assert named.assess() == unnamed.assess()


def test_a_count_without_victims_has_one_column():
    world = World("TPPU_607", victims=())
    assert victims_of(CountFacts("c", "T", "TPPU_607", ())) == ("",)
    world.link("k607_harta/hasil", thing("EV_BANK"))
    assert world.at("k607_harta", "").standing is Standing.PARTIAL
    assert set(world.assess().tallies) == {("c1", "")}


def test_a_victim_named_twice_has_one_column():
    assert set(World(victims=("K1", "K1")).assess().tallies) == {("c1", "K1")}


def test_links_that_fit_nowhere_are_noticed_and_do_not_count():
    world = World().link("k455_cara/sihir", CHAT)
    world.link(MEANS, CHAT, count="c9")
    world.link(MEANS, CHAT, victims=("K9", "K8"))
    world.link("k455_cara/sihir", CHAT)
    world.links.append(structs.replace(world.links[0], id="z", proof="gone"))
    assert notices(world) == [
        ("count_unknown", {"count": "c9"}, ("l0001",)),
        (
            "element_unknown",
            {"count": "c1", "element": "k455_cara", "option": "sihir"},
            ("l0000", "l0003"),
        ),
        ("proof_unknown", {"proof": "gone"}, ("z",)),
        ("victim_not_in_count", {"count": "c1", "victims": "K8,K9"}, ("l0002",)),
    ]
    assert world.at(MEANS).standing is Standing.ABSENT


def test_a_stranger_among_the_victims_does_not_cost_the_others_their_link():
    world = World().link(MEANS, CHAT, victims=("K1", "K9"))
    assert world.at(MEANS).standing is Standing.PARTIAL
    assert notices(world)[0][0] == "victim_not_in_count"


def test_keys_of_a_link_and_of_an_item():
    world = World(victims=("K1", "K2")).link(MEANS, CHAT, victims=("K2",))
    world.link(MEANS, victim_says())
    facts = world.facts()
    assert keys_of_link(facts, facts.links[0]) == {("c1", "K2")}
    assert keys_of_link(facts, facts.links[1]) == {("c1", "K1"), ("c1", "K2")}
    assert keys_of_proof(facts, CHAT.id) == {("c1", "K2")}
    assert keys_of_proof(facts, "nothing") == frozenset()
    assert keys_of_link(Facts(), facts.links[0]) == frozenset()
