# SPDX-License-Identifier: Apache-2.0
"""A child's column says so, whatever the offence, until there is a paper of age."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.law.assessment import assess
from models.law.childhood import aged_in, bearer
from models.law.facts import Facts
from models.law.finding import Assessment, Cell
from models.law.nextsteps import Gap, Missing, candidates
from tests.models.law.world import TODAY, World, pack, thing, victim_says

OFFENCES = sorted(pack().offences)
CHILD = frozenset({"K1"})
SAYS = {"child_exempts_nothing", "child_replaces"}
BIRTH = thing("EV_BIRTH")


def told(world: World, facts: Facts | None = None) -> list[str]:
    """Return the codes of a child that the whole count says of K1, and where."""
    found = assess(pack(), facts or world.facts(), TODAY).findings
    return [
        str(reason.code)
        for finding in found.values()
        for reason in finding.reasons
        if reason.code in {*SAYS, "ages_both_sides"}
    ]


@pytest.mark.parametrize("offence", OFFENCES)
def test_every_offence_says_it_once_and_cites(offence: str) -> None:
    element = bearer(pack().offences[offence])
    world = World(offence, children=CHILD)
    finding = world.at(element.id)
    reason = next(one for one in finding.reasons if one.code in SAYS)
    said = "child_replaces" if element.child_exempt else "child_exempts_nothing"
    assert (reason.code, told(world)) == (said, [said])
    assert dict(reason.params) == {
        "element": element.id,
        "kinds": "EV_BIRTH,EV_AGE_EXPERT",
    }
    assert [one.source for one in reason.citations] == [
        "child_means",
        "UU_14_2009",
        "age_proof",
    ]
    assert told(World(offence)) == []


def test_it_stands_where_the_pack_speaks_of_children() -> None:
    named = {one: bearer(pack().offences[one]).id for one in OFFENCES}
    assert named["TPPO_2_1"] == "a2_cara"
    assert named["TPPO_6"] == "a6_cara"
    assert named["TPPO_5"] == "a5_korban"
    exempt = {one for one in OFFENCES if bearer(pack().offences[one]).child_exempt}
    assert exempt == {"TPPO_6"}, "only where the catalogue has it so"


def test_only_her_own_column_says_it() -> None:
    world = World(victims=("K1", "K2"), children=CHILD)
    assert SAYS & set(world.codes("k455_cara"))
    assert not SAYS & set(world.codes("k455_cara", "K2"))


@pytest.mark.parametrize(
    ("paper", "gone"),
    [
        (BIRTH, True),
        (thing("EV_AGE_EXPERT"), True),
        (thing("EV_PASSPORT"), False),
        (thing("EV_BIRTH", authentic=False), False),
        (thing("EV_BIRTH", lawful=False), False),
        (thing("EV_BIRTH", held=False), False),
    ],
)
def test_an_authentic_paper_linked_or_noted_ends_it(paper, gone: bool) -> None:
    linked = World(children=CHILD).link("k455_cara/penipuan", paper)
    assert (told(linked) == []) is gone
    bare = World(children=CHILD, proofs={paper.id: paper})
    assert told(bare)
    noted = replace(bare.facts(), age_papers={"K1": frozenset({paper.id})})
    assert (told(bare, noted) == []) is gone


def test_a_paper_that_speaks_of_another_or_against_does_not() -> None:
    both = World(victims=("K1", "K2"), children=CHILD)
    both.link("k455_cara/penipuan", BIRTH, victims=("K2",))
    assert told(both)
    against = World(children=CHILD).link("k455_cara/penipuan", BIRTH, weakens=True)
    assert told(against)
    assert aged_in(pack(), replace(both.facts(), children=frozenset())) == frozenset()


def test_ages_on_both_sides_are_said_paper_or_not() -> None:
    world = World(children=CHILD)
    facts = replace(world.facts(), ages_differ=CHILD)
    assert told(world, facts) == ["child_exempts_nothing", "ages_both_sides"]
    linked = world.link("k455_cara/penipuan", BIRTH)
    facts = replace(linked.facts(), ages_differ=CHILD)
    assert told(linked, facts) == ["ages_both_sides"]
    finding = assess(pack(), facts, TODAY).findings[Cell("c1", "K1", "k455_cara")]
    assert dict(finding.reasons[-1].params) == {"years": str(pack().adult_age)}


def test_a_supported_element_still_asks_for_the_paper() -> None:
    element = bearer(pack().offences["KUHP_455_1"])
    world = World(children=CHILD)
    world.link("k455_cara/penipuan", victim_says(), thing("EV_CHAT"))
    gap = Gap(element, None, world.at(element.id), "KUHAP_2025")
    steps = candidates(pack(), gap, ("EV_BIRTH",))
    assert steps.missing == (Missing.AGE_PROOF,)
    assert steps.kinds[0].kind == "EV_BIRTH"


@given(
    st.sampled_from(OFFENCES),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["EV_CHAT", "EV_BIRTH"]),
)
def test_childhood_never_moves_a_standing(offence, young, differ, kind) -> None:
    element = pack().offences[offence].elements[-1]
    place = f"{element.id}/{element.options[0].id}"
    world = World(offence).link(place, victim_says(), thing(kind))
    plain = world.facts()
    who = CHILD if young else frozenset()
    facts = replace(plain, children=who, ages_differ=who if differ else frozenset())

    def standings(found: Assessment) -> list[object]:
        return [one.standing for one in found.findings.values()]

    before, after = (assess(pack(), one, TODAY) for one in (plain, facts))
    assert standings(before) == standings(after)
    assert before.tallies == after.tallies


def test_a_link_elsewhere_reaches_every_count_that_names_her() -> None:
    second = replace(World("TPPO_6").facts().counts[0], id="c2", offence="TPPO_6")
    world = World(children=CHILD, also=(second,))
    before = world.assess()
    facts = world.link("a6_korban/anak", BIRTH, count="c2").facts()
    narrow = frozenset({("c2", "K1")})
    after = assess(pack(), facts, TODAY, only=narrow, previous=before)
    assert after == assess(pack(), facts, TODAY)
    assert told(world, facts) == []
