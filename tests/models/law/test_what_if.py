# SPDX-License-Identifier: Apache-2.0
"""What if this falls away: told with reasons, and equal to assessing anew."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from models.law.assessment import assess
from models.law.elements import RANK
from models.law.facts import CountFacts
from models.law.finding import Standing
from models.law.standpoint import Standpoint
from models.law.what_if import loads, repeating, what_if, without, words_of
from tests.models.law.cases import cases
from tests.models.law.test_standpoint import standpoint
from tests.models.law.world import (
    TODAY,
    World,
    pack,
    said_by,
    supported,
    thing,
    victim_says,
)

CHAT, PAPER = thing("EV_CHAT"), thing("EV_CONTRACT")
FORM = "a4_maksud/kerja_paksa"
items = st.sets(st.sampled_from([f"p{n}" for n in range(7)]))


def whole(facts):
    return assess(pack(), facts, TODAY)


@given(cases(), items)
def test_it_is_the_same_as_assessing_without_the_items(facts, gone):
    before, after = whole(facts), whole(without(facts, gone))
    found = what_if(Standpoint(pack(), facts, before), gone)
    moved = {
        cell: (old, after.findings[cell])
        for cell, old in before.findings.items()
        if after.findings[cell].standing is not old.standing
    }
    assert {one.cell: (one.before, one.after) for one in found.changes} == moved
    assert [one.cell for one in found.changes] == list(moved)
    sums = {
        key: (old, after.tallies[key])
        for key, old in before.tallies.items()
        if after.tallies[key] != old
    }
    assert {one.key: (one.before, one.after) for one in found.sums} == sums
    assert [one.key for one in found.sums] == list(sums)


@given(cases(), st.lists(items, max_size=4))
def test_asking_changes_nothing_about_later_answers(facts, questions):
    point = Standpoint(pack(), facts, whole(facts))
    told = [what_if(point, gone) for gone in questions]
    assert [what_if(point, gone) for gone in questions[::-1]] == told[::-1]
    assert point.before == whole(facts)


@given(cases(), items)
def test_taking_away_and_putting_back_is_as_before(facts, gone):
    thin = without(facts, gone)
    back = replace(
        thin,
        proofs={**thin.proofs, **{k: v for k, v in facts.proofs.items() if k in gone}},
        links=(*thin.links, *(one for one in facts.links if one.proof in gone)),
    )
    assert whole(back).findings == whole(facts).findings
    assert whole(back).tallies == whole(facts).tallies
    assert whole(back).notices == whole(facts).notices


@given(cases())
def test_every_load_counts_what_the_single_question_tells(facts):
    point = Standpoint(pack(), facts, whole(facts))
    for load in loads(point):
        told = what_if(point, {load.name})
        steps = [
            (one.cell.option, RANK[one.after.standing] - RANK[one.before.standing])
            for one in told.changes
        ]
        assert load.elements == sum(step < 0 for form, step in steps if not form)
        assert load.forms == sum(step < 0 for form, step in steps if form)
        assert load.raised == sum(step > 0 for form, step in steps if not form)
        assert set(load.fallen) == {
            one.key
            for one in told.sums
            if RANK[one.after.standing] < RANK[one.before.standing]
        }


def test_the_answer_carries_both_findings_with_their_reasons():
    world = World("TPPO_4").link(FORM, victim_says(), CHAT)
    told = what_if(standpoint(world), {CHAT.id})
    element, form = told.changes
    assert (element.cell.element, element.cell.option) == ("a4_maksud", "")
    assert form.cell.option == "kerja_paksa"
    assert form.before.reasons[0].code == "victim_plus_other"
    assert form.after.reasons[0].code == "one_item"
    assert told.gone == {CHAT.id}
    (row,) = told.sums
    assert (row.before.supported, row.after.supported) == (1, 0)


def test_answers_come_in_reading_order_though_bases_are_asked_first():
    attempt = World("TPPO_10", also=(CountFacts("c2", "T1", "TPPO_4", ("K1",)),))
    for element in pack().offences["TPPO_4"].elements:
        place = f"{element.id}/{element.options[0].id}"
        attempt.link(place, victim_says(), PAPER, count="c2")
    told = what_if(standpoint(attempt), {PAPER.id})
    assert [one.key for one in told.sums] == [("c1", "K1"), ("c2", "K1")]
    counts = [one.cell.count for one in told.changes]
    assert counts == sorted(counts)
    assert counts[0] == "c1"


def test_a_person_falls_away_with_every_statement_of_theirs():
    first, second = said_by("S1"), said_by("S1", kind="EV_VICTIM_AV")
    copy = thing("EV_CHAT", origin="S1")
    facts = World("TPPO_4").link(FORM, first, second, copy, said_by("S2")).facts()
    assert words_of(facts, "S1") == {first.id, second.id}
    assert repeating(facts, "S1") == {first.id, second.id, copy.id}
    assert words_of(facts, "nobody") == frozenset()


def test_what_most_rests_on_comes_first():
    world = supported("TPPO_4")
    world.link(FORM, CHAT)
    for option in pack().offences["TPPO_4"].elements[0].options:
        place = f"{pack().offences['TPPO_4'].elements[0].id}/{option.id}"
        world.link(place, thing("EV_PHONE"), weakens=True)
    ranked = loads(standpoint(world))
    assert [one.name for one in ranked][:2] == [PAPER.id, "victim-K1"]
    assert ranked[0].elements == len(pack().offences["TPPO_4"].elements) - 1
    assert ranked[0].fallen == (("c1", "K1"),)
    last = {one.name: one for one in ranked}
    assert (last[CHAT.id].elements, last[CHAT.id].fallen) == (0, ())
    assert last["thing-EV_PHONE"].raised == 1


def test_items_may_fall_in_groups_of_any_name():
    world = World("TPPO_4").link(FORM, victim_says(), CHAT, PAPER)
    point = standpoint(world)
    groups = {"both": (CHAT.id, PAPER.id), "one": (CHAT.id,), "none": ()}
    both, none, one = loads(point, groups)
    assert (both.name, none.name, one.name) == ("both", "none", "one")
    assert (both.elements, one.elements, none.elements) == (1, 0, 0)


def test_without_leaves_the_rest_alone():
    facts = World("TPPO_4").link(FORM, victim_says(), CHAT).facts()
    thin = without(facts, {CHAT.id})
    assert set(thin.proofs) == {"victim-K1"}
    assert [one.proof for one in thin.links] == ["victim-K1"]
    assert replace(thin, proofs=facts.proofs, links=facts.links) == facts
    assert whole(thin).tallies["c1", "K1"].standing is Standing.ABSENT
