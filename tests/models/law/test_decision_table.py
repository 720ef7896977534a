# SPDX-License-Identifier: Apache-2.0
"""The decision table points, says what would move it, and imposes nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.law.decision_table import answers, read
from models.law.kleene import Answer
from models.law.regime import Chargeable
from tests.models.law.world import AFTER, BEFORE, pack
from tests.support.effort import examples

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
FACTS = [one.id for one in pack().sheets.facts]
LATER = (AFTER, AFTER)
EARLIER = (BEFORE, BEFORE)
NO_EXPLOITATION = {"exploitation_done": NO, "exploitation_intended": NO}


def yes(*facts, **others):
    return {**dict.fromkeys(facts, YES), **others}


def met(facts):
    return [one.rule for one in answers(pack(), facts) if one.answer is YES]


def offences(facts, period=LATER, *, alternative=False):
    return [
        one.offence
        for one in read(pack(), facts, period).pointed
        if one.alternative is alternative
    ]


HOME = yes("exploitation_in_indonesia", "means", "exploitation_intended")
ABROAD = yes("indonesian_citizen", "exploitation_abroad", "exploitation_intended")
SENT = yes("worker_sent_abroad", **NO_EXPLOITATION)


@pytest.mark.parametrize(
    ("rule", "facts", "now", "then"),
    [
        ("T1", HOME, ["KUHP_455_1"], ["KUHP_455_1", "TPPO_2_1"]),
        (
            "T1",
            {**HOME, "exploitation_done": YES},
            ["KUHP_455_1", "KUHP_455_2"],
            ["KUHP_455_1", "TPPO_2_1", "KUHP_455_2", "TPPO_2_2"],
        ),
        ("T2", {**ABROAD, "taken_abroad": YES}, ["TPPO_4"], ["TPPO_4"]),
        (
            "T2",
            {**ABROAD, "stopped_before_departure": YES},
            ["TPPO_10"],
            ["TPPO_10"],
        ),
        ("T3", yes("brought_in", "exploitation_intended"), ["TPPO_3"], ["TPPO_3"]),
        (
            "T4",
            yes("child", "child_moved", "exploitation_done"),
            ["TPPO_6"],
            ["TPPO_6"],
        ),
        (
            "T5",
            yes("child", "adopted_for_payment", "exploitation_intended"),
            ["TPPO_5"],
            ["TPPO_5"],
        ),
        (
            "T6",
            yes("paid_crossing", "no_right_to_cross", **NO_EXPLOITATION),
            ["KUHP_457"],
            ["KUHP_457", "IMIG_120"],
        ),
        ("T7", {**SENT, "unlicensed_individual": YES}, ["PMI_81"], ["PMI_81"]),
        ("T8", {**SENT, "requirements_missing": YES}, ["PMI_83"], ["PMI_83"]),
        (
            "T9",
            yes("worker_sent_abroad", "job_contrary", "worker_harmed"),
            ["PMI_82"],
            ["PMI_82"],
        ),
        (
            "T10",
            yes("sexual_exploitation", moved_or_recruited=NO),
            ["TPKS_12", "TPKS_13", "KUHP_419_422"],
            ["TPKS_12", "TPKS_13"],
        ),
        ("T12", yes("victim_also_offended"), ["TPPO_18"], ["TPPO_18"]),
    ],
)
def test_where_facts_point_on_either_side_of_the_change(rule, facts, now, then):
    assert met(facts) == [rule]
    assert offences(facts, LATER) == now
    assert offences(facts, EARLIER) == then


def test_a_money_trail_needs_an_offence_it_comes_from():
    trail = yes("money_trail")
    assert met(trail) == []
    assert met({**trail, **HOME}) == ["T1", "T11"]
    last = answers(
        pack(), {**trail, **dict.fromkeys(FACTS[:-1], YES), "means": UNKNOWN}
    )
    assert last[10].answer is YES
    open_ = next(one for one in answers(pack(), trail) if one.rule == "T11")
    assert "means" in open_.missing
    assert "money_trail" not in open_.missing
    assert "TPPU_607" in offences({**trail, **HOME})
    earlier = read(pack(), {**trail, **HOME}, EARLIER).pointed
    washing = [one for one in earlier if one.rule == "T11"]
    assert [one.offence for one in washing] == ["TPPU_607", "TPPU_3_5"]
    assert washing[0].chargeable.answer is Chargeable.BESIDE


def test_alternatives_are_marked_and_never_lead():
    facts = {**ABROAD, "taken_abroad": YES}
    assert offences(facts, alternative=True) == ["PMI_81", "PMI_83"]
    inbound = yes("brought_in", "exploitation_intended")
    assert offences(inbound, alternative=True) == ["KUHP_457"]
    assert offences(inbound, EARLIER, alternative=True) == ["KUHP_457", "IMIG_120"]


def test_nothing_known_points_nowhere():
    sheet = read(pack(), {}, (None, None))
    assert {one.answer for one in sheet.rules} == {UNKNOWN}
    assert (sheet.families, sheet.pointed, sheet.leans) == ((), (), {})
    assert all(one.missing and not one.by for one in sheet.rules)


def test_a_rule_names_what_decided_it():
    rules = {one.rule: one for one in answers(pack(), {**HOME, "brought_in": NO})}
    assert rules["T1"].by == (
        "exploitation_in_indonesia",
        "means",
        "exploitation_intended",
    )
    assert rules["T1"].missing == ()
    assert (rules["T3"].answer, rules["T3"].by) == (NO, ("brought_in",))
    assert rules["T6"].by == ("exploitation_intended",)
    assert rules["T1"].citation.source == "T1"
    assert rules["T1"].citation.confidence == "verified"


def test_the_single_fact_that_settles_it_is_named():
    facts = dict.fromkeys(FACTS, NO) | {
        "exploitation_intended": UNKNOWN,
        "paid_crossing": YES,
        "no_right_to_cross": YES,
        "brought_in": YES,
    }
    sheet = read(pack(), facts, LATER)
    (move,) = sheet.moves
    assert (move.fact, move.settles) == ("exploitation_intended", True)
    assert move.if_yes == (("T3", YES), ("T6", NO))
    assert move.if_no == (("T3", NO), ("T6", YES))


def test_a_fact_that_only_moves_it_does_not_settle_it():
    moves = {one.fact: one for one in read(pack(), HOME, LATER).moves}
    assert not moves["brought_in"].settles
    assert moves["brought_in"].if_yes == (("T3", YES),)
    assert "profit_over_time" not in moves


def test_facts_lean_by_themselves_without_pointing():
    sheet = read(pack(), yes("control_continues", "no_right_to_cross"), LATER)
    assert sheet.leans == {
        "tip": ("control_continues",),
        "smuggling": ("no_right_to_cross",),
    }
    assert sheet.families == ()
    ended = read(pack(), {"control_continues": NO}, LATER)
    assert ended.leans == {"smuggling": ("control_continues",)}


def test_families_are_told_in_the_order_of_the_table():
    facts = {**HOME, **yes("worker_sent_abroad", "job_contrary", "worker_harmed")}
    assert read(pack(), facts, LATER).families == ("tip", "placement")
    nine = next(one for one in pack().sheets.rules if one.id == "T9")
    assert nine.first == "tip"


@given(st.dictionaries(st.sampled_from(FACTS), st.sampled_from(Answer)))
def test_a_decided_rule_is_never_turned_by_finding_out_more(facts):
    before = {one.rule: one.answer for one in answers(pack(), facts)}
    for known in (YES, NO):
        filled = {one: facts.get(one, UNKNOWN) for one in FACTS}
        filled = {k: known if v is UNKNOWN else v for k, v in filled.items()}
        after = {one.rule: one.answer for one in answers(pack(), filled)}
        for rule, answer in before.items():
            assert answer is UNKNOWN or after[rule] is answer


@given(st.permutations(FACTS))
def test_the_order_of_facts_never_matters(order):
    facts = {one: (YES if len(one) % 2 else NO) for one in FACTS}
    shuffled = {one: facts[one] for one in order}
    assert read(pack(), facts, LATER) == read(pack(), shuffled, LATER)


@examples(25)
@given(st.dictionaries(st.sampled_from(FACTS), st.sampled_from(Answer)))
def test_every_move_is_what_answering_it_gives(facts):
    now = {one.rule: one.answer for one in answers(pack(), facts)}
    for move in read(pack(), facts, LATER).moves:
        for known, told in ((YES, move.if_yes), (NO, move.if_no)):
            then = answers(pack(), {**facts, move.fact: known})
            changed = tuple(
                (one.rule, one.answer)
                for one in then
                if one.answer is not now[one.rule]
            )
            assert told == changed
