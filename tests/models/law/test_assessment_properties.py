# SPDX-License-Identifier: Apache-2.0
"""Promises that hold for every case, tried on many made-up ones."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from models.law.assessment import assess
from models.law.elements import RANK
from models.law.facts import Bearing, Proof, ProofLink, Speaker
from models.law.index import keys_of_link, keys_of_proof
from tests.models.law.cases import cases, link_rows, proofs
from tests.models.law.world import TODAY, pack


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
        assert all(reason.citations for reason in finding.reasons), cell
        if cell.option and finding.gap:
            whole = replace(cell, option="")
            assert assessment.findings[whole].gap
    for (count, victim), tally in assessment.tallies.items():
        open_ones = [
            c for c in assessment.gaps() if (c.count, c.victim) == (count, victim)
        ]
        assert tally.required - tally.supported == len(open_ones)


@st.composite
def edits(draw, facts):
    """One random edit of the facts, and the keys that it may change."""
    kind = draw(st.sampled_from(["add", "drop", "item", "links"]))
    if kind == "add" or not facts.links:
        link = draw(link_rows(draw(st.integers(50, 99))))
        more = replace(facts, links=(*facts.links, link))
        return more, keys_of_link(more, link)
    link = draw(st.sampled_from(facts.links))
    if kind == "drop":
        rest = tuple(one for one in facts.links if one is not link)
        return replace(facts, links=rest), keys_of_link(facts, link)
    if kind == "links":
        other = structs.replace(draw(link_rows(0)), id=link.id)
        rest = tuple(other if one is link else one for one in facts.links)
        after = replace(facts, links=rest)
        return after, keys_of_link(facts, link) | keys_of_link(after, other)
    changed = replace(draw(proofs), id=link.proof)
    after = replace(facts, proofs={**facts.proofs, link.proof: changed})
    return after, keys_of_proof(after, link.proof)


@pytest.mark.no_cover  # others drive the same lines; this one is a sweep
@given(cases(), st.data())
def test_carried_over_is_as_anew_after_every_one_of_many_edits(facts, data):
    carried = assess(pack(), facts, TODAY)
    for _ in range(data.draw(st.integers(1, 5))):
        facts, only = data.draw(edits(facts))
        carried = assess(pack(), facts, TODAY, only=only, previous=carried)
        anew = assess(pack(), facts, TODAY)
        assert carried == anew
        assert list(carried.findings) == list(anew.findings)
