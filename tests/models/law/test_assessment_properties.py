# SPDX-License-Identifier: Apache-2.0
"""Promises that hold for every case, tried on many made-up ones."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from models.law.assessment import assess
from models.law.elements import RANK
from models.law.facts import (
    Bearing,
    CountFacts,
    Facts,
    Proof,
    ProofLink,
    Reliance,
    Speaker,
)
from models.law.index import keys_of_link, keys_of_proof
from tests.models.law.world import AFTER, TODAY, pack

KINDS = (
    "EV_VICTIM_STMT",
    "EV_WITNESS_STMT",
    "EV_VICTIM_AV",
    "EV_CHAT",
    "EV_BIRTH",
    "EV_PPATK",
    "EV_WEAPON",
    "EV_VISUM",
)
PEOPLE = ("K1", "K2", "S1")
COUNTS = (
    CountFacts("c1", "T1", "TPPO_4", ("K1", "K2")),
    CountFacts("c2", "T1", "TPPO_10", ("K1", "K2")),
    CountFacts("c3", "T2", "TPPO_6", ("K1",)),
)
PLACES = tuple(
    (count.id, element.id, option.id)
    for count in COUNTS
    for element in pack().offences[count.offence].elements
    for option in element.options
)

proofs = st.builds(
    Proof,
    id=st.sampled_from([f"p{n}" for n in range(6)]),
    kind=st.sampled_from(KINDS),
    speaker=st.sampled_from(list(Speaker)),
    origin=st.sampled_from(["K1", "K2", "S1", "x", "y"]),
    authentic=st.sampled_from([True, True, True, False]),
    lawful=st.sampled_from([True, True, True, False]),
    regime=st.sampled_from(["", "KUHAP_1981", "KUHAP_2025", "KUHAP_1900"]),
)


@st.composite
def link_rows(draw: st.DrawFn, number: int) -> ProofLink:
    count, element, option = draw(st.sampled_from(PLACES))
    return ProofLink(
        id=f"l{number}",
        proof=draw(st.sampled_from([f"p{n}" for n in range(6)])),
        count=count,
        victims=draw(st.sampled_from([(), ("K1",), ("K2",), ("K1", "K2")])),
        element=element,
        option=option,
        bearing=draw(st.sampled_from([*[Bearing.SUPPORTS] * 4, Bearing.WEAKENS])),
        strength=draw(st.integers(1, 3)),
    )


@st.composite
def cases(draw: st.DrawFn) -> Facts:
    found = draw(st.lists(proofs, min_size=6, max_size=6))
    items = {f"p{n}": replace(one, id=f"p{n}") for n, one in enumerate(found)}
    size = draw(st.integers(0, 14))
    links = tuple(draw(link_rows(number)) for number in range(size))
    counts = list(COUNTS)
    for place in draw(st.lists(st.sampled_from(PLACES), max_size=3)):
        choice = Reliance(
            place[1], place[2], draw(st.sampled_from(["", "K1"])), draw(st.booleans())
        )
        index = int(place[0][1]) - 1
        had = counts[index].reliances
        counts[index] = replace(counts[index], reliances=(*had, choice))
    return Facts(
        counts=tuple(counts),
        proofs=items,
        links=links,
        children=frozenset(draw(st.sets(st.sampled_from(PEOPLE)))),
        offence_from=AFTER,
        offence_to=AFTER,
        regime=draw(st.sampled_from(["", "KUHAP_1981", "KUHAP_2025"])),
    )


@given(cases(), st.randoms())
def test_the_order_of_facts_never_matters(facts, chance):
    links = list(facts.links)
    chance.shuffle(links)
    items = list(facts.proofs.items())
    chance.shuffle(items)
    counts = tuple(replace(one, reliances=one.reliances[::-1]) for one in facts.counts)
    before = assess(pack(), facts, TODAY)
    after = assess(
        pack(),
        replace(facts, links=tuple(links), proofs=dict(items), counts=counts),
        TODAY,
    )
    assert after.findings == before.findings
    assert (after.tallies, after.notices) == (before.tallies, before.notices)


@given(cases(), link_rows(99))
def test_adding_a_support_never_lowers_an_element(facts, link):
    support = structs.replace(link, bearing=Bearing.SUPPORTS)
    before = assess(pack(), facts, TODAY)
    after = assess(pack(), replace(facts, links=(*facts.links, support)), TODAY)
    for cell, finding in before.findings.items():
        mine = (cell.element, cell.option) == (link.element, link.option)
        if not cell.option or mine:
            assert RANK[after.findings[cell].standing] >= RANK[finding.standing], cell
    for key, tally in before.tallies.items():
        assert after.tallies[key].supported >= tally.supported


@given(cases(), link_rows(99))
def test_weakening_never_raises_anything(facts, link):
    against = structs.replace(link, bearing=Bearing.WEAKENS)
    before = assess(pack(), facts, TODAY)
    after = assess(pack(), replace(facts, links=(*facts.links, against)), TODAY)
    for cell, finding in before.findings.items():
        assert RANK[after.findings[cell].standing] <= RANK[finding.standing], cell


@given(cases())
def test_irrelevant_facts_change_nothing(facts):
    stray = Proof("stray", "EV_CHAT", Speaker.THING, "stray")
    elsewhere = ProofLink("zz", "stray", "c9", (), "a4_subjek", "perorangan")
    more = replace(
        facts,
        proofs={**facts.proofs, "stray": stray},
        links=(*facts.links, elsewhere),
    )
    before, after = assess(pack(), facts, TODAY), assess(pack(), more, TODAY)
    assert (after.findings, after.tallies) == (before.findings, before.tallies)


@given(cases(), link_rows(99))
def test_removing_and_adding_again_is_as_before(facts, link):
    before = assess(pack(), facts, TODAY)
    more = replace(facts, links=(*facts.links, link))
    only = keys_of_link(more, link)
    there = assess(pack(), more, TODAY, only=only, previous=before)
    back = assess(pack(), facts, TODAY, only=only, previous=there)
    assert there == assess(pack(), more, TODAY)
    assert back == before


@given(cases())
def test_items_of_one_origin_never_corroborate(facts):
    one = {key: replace(item, origin="same") for key, item in facts.proofs.items()}
    assessment = assess(pack(), replace(facts, proofs=one), TODAY)
    for finding in assessment.findings.values():
        codes = {reason.code for reason in finding.reasons}
        assert not codes & {"victim_plus_other", "two_kinds"}


@given(cases(), st.sampled_from([f"p{n}" for n in range(6)]))
def test_refusing_an_item_is_the_same_carried_over_or_anew(facts, name):
    item = facts.proofs[name]
    refused = replace(facts, proofs={**facts.proofs, name: replace(item, lawful=False)})
    before = assess(pack(), facts, TODAY)
    only = keys_of_proof(refused, name)
    carried = assess(pack(), refused, TODAY, only=only, previous=before)
    anew = assess(pack(), refused, TODAY)
    assert carried == anew
    assert list(carried.findings) == list(anew.findings)


@given(cases())
def test_every_finding_explains_itself_and_gaps_are_consistent(facts):
    assessment = assess(pack(), facts, TODAY)
    for cell, finding in assessment.findings.items():
        assert finding.reasons
        if cell.option and finding.gap:
            whole = replace(cell, option="")
            assert assessment.findings[whole].gap
    for (count, victim), tally in assessment.tallies.items():
        open_ones = [
            c for c in assessment.gaps() if (c.count, c.victim) == (count, victim)
        ]
        assert tally.required - tally.supported == len(open_ones)
