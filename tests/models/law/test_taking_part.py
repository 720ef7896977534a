# SPDX-License-Identifier: Apache-2.0
"""Attempt, assistance, conspiracy, participation, corporations, users."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.law.favourable import readings
from models.law.kleene import Answer
from models.law.notes import LawNote
from models.law.offences import Confidence
from models.law.passage import Side
from models.law.penalties import Connective, Held, threat
from models.law.taking_part import corporate, no_route, reached, routes, user
from models.law.temporal import split
from tests.models.law.world import pack

OLD, NEW = Side.BEFORE, Side.AFTER


def found(mode, base, side=NEW):
    return [
        (
            one.article,
            one.special,
            None if one.threat is None else one.threat.prison_max,
        )
        for one in routes(pack(), mode, base, side)
    ]


@pytest.mark.parametrize(
    ("mode", "base", "side", "expected"),
    [
        ("attempt", "TPPO_4", NEW, [("10", True, 180), ("17", False, 120)]),
        ("attempt", "TPPO_4", OLD, [("10", True, 180), ("53", False, 120)]),
        ("attempt", "KUHP_455_1", NEW, [("10", True, 180), ("17", False, 120)]),
        ("attempt", "PMI_81", NEW, [("17", False, 80)]),
        ("attempt", "IMIG_120", OLD, [("120(2)", True, 180), ("53", False, 120)]),
        ("attempt", "KUHP_457", NEW, [("120(2)", True, 180), ("17", False, 120)]),
        ("assistance", "TPPO_3", NEW, [("10", True, 180), ("21", False, 120)]),
        ("assistance", "TPPO_3", OLD, [("10", True, 180), ("56-57", False, 120)]),
        ("conspiracy", "TPPO_6", NEW, [("11", True, 180), ("13", False, 60)]),
        ("conspiracy", "TPPO_6", OLD, [("11", True, 180)]),
        ("incitement", "TPPO_4", NEW, [("9", True, 72)]),
        ("participation", "TPPO_4", OLD, [("55", False, 180)]),
        ("participation", "TPPO_4", NEW, [("20", False, 180)]),
        ("participation", "TPPO_2_1", NEW, [("20", False, None)]),
        ("attempt", "TPPO_2_1", NEW, [("10", True, None), ("17", False, None)]),
        ("dancing", "TPPO_4", NEW, []),
    ],
)
def test_special_rules_come_first_and_keep_the_whole_penalty(
    mode, base, side, expected
):
    assert found(mode, base, side) == expected


def test_a_general_rule_has_no_special_minimum_and_an_uncertain_fine():
    special, general = routes(pack(), "attempt", "TPPO_4", OLD)
    assert special.threat.prison_min == 36
    assert special.threat.offence == special.offence == "TPPO_10"
    assert special.reason.code == LawNote.MODE_WHOLE_PENALTY
    assert general.threat.prison_min is None
    assert general.threat.fine is Held.NOT_CERTAIN
    assert general.reason.code == LawNote.MODE_GENERAL_RULE
    cited = general.reason.citations[0]
    assert (cited.source, cited.confidence) == ("KUHP_1946", "general_knowledge")


def test_a_general_rule_is_no_surer_than_the_penalty_it_is_about():
    (general,) = routes(pack(), "participation", "TPPO_9", NEW)
    assert threat(pack(), "TPPO_9", NEW).confidence is Confidence.UNCERTAIN
    assert general.reason.citations[0].confidence != Confidence.UNCERTAIN
    assert general.threat.confidence is Confidence.UNCERTAIN


def test_a_clause_that_was_not_seen_to_survive_says_so():
    special, _ = routes(pack(), "attempt", "KUHP_457", NEW)
    assert special.reason.citations[0].confidence == "uncertain"
    assert special.threat.confidence is Confidence.UNCERTAIN
    assert special.threat.offence == "KUHP_457"


def test_incitement_that_failed_has_a_penalty_of_its_own():
    (route,) = routes(pack(), "incitement", "KUHP_455_1", OLD)
    assert route.reason.code == LawNote.MODE_OWN_PENALTY
    assert (route.threat.prison_min, route.threat.prison_max) == (12, 72)


def test_a_mode_without_a_rule_is_said():
    told = no_route("dancing", "TPPO_4", NEW)
    assert told.code == LawNote.MODE_NO_RULE
    assert ("side", "after") in told.params


def test_a_corporation_pays_the_multiplied_fine_under_the_old_law():
    held, reason = corporate(pack(), "TPPO_4", OLD)
    stated = pack().offences["TPPO_13_15"].penalties[0]
    assert held is not None
    assert (held.fine_min, held.fine_max) == (stated.fine_min_rp, stated.fine_max_rp)
    assert (held.connective, held.prison) == (Connective.FINE_ONLY, Held.NOT_THREATENED)
    assert (held.prison_min, held.prison_max) == (None, None)
    assert (held.offence, held.category, held.reckoned) == ("TPPO_13_15", "", True)
    base = threat(pack(), "TPPO_4", OLD)
    assert held.citations == (*reason.citations, *base.citations)
    assert reason.code == LawNote.CORPORATE_MULTIPLIED
    assert ("times", "3") in reason.params


def test_under_the_new_law_the_corporate_fine_is_not_settled():
    held, reason = corporate(pack(), "TPPO_4", NEW)
    assert held is not None
    assert (held.fine_min, held.confidence) == (200_000_000, Confidence.UNCERTAIN)
    assert reason.code == LawNote.CORPORATE_NOT_SETTLED
    assert pack().tariff.corporation.unsettled.id
    nothing, reason = corporate(pack(), "KUHP_455_1", OLD)
    assert nothing is not None
    assert reason.code == LawNote.CORPORATE_NOT_SETTLED


def test_a_corporation_answers_only_for_the_offences_named():
    held, reason = corporate(pack(), "PMI_81", NEW)
    assert (held, reason.code) == (None, LawNote.CORPORATE_NOT_FOR_BASE)


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({}, LawNote.USER_OPEN),
        ({"a12_korban/korban": Answer.NO}, LawNote.USER_NOT_SHOWN),
        (
            {
                "a12_korban/korban": Answer.YES,
                "a12_perbuatan/mempekerjakan": Answer.YES,
                "a12_sengaja/sengaja": Answer.YES,
            },
            LawNote.USER_SUGGESTED,
        ),
    ],
)
def test_who_uses_a_victim_without_recruiting(answers, code):
    told = user(pack(), answers)
    assert told is not None
    assert told.code == code
    assert told.citations[0].article == "12"


def test_a_pack_without_the_offence_suggests_no_user():
    tariff = replace(pack().tariff, user_offence="")
    assert user(replace(pack(), tariff=tariff), {}) is None


def test_a_rule_reaches_a_way_law_by_law_and_no_surer_than_it_was_checked():
    read = readings(pack(), "TPPO_2_1", split(pack(), date(2025, 1, 1), None))
    assert [side for side, _ in read] == [OLD, NEW]
    found = reached(pack(), "participation", read)
    assert [(side, one.article) for side, one in found] == [(OLD, "55"), (NEW, "20")]
    old, new = (one.threat for _, one in found)
    assert old.confidence is Confidence.GENERAL_KNOWLEDGE
    assert new.confidence is Confidence.VERIFIED
    assert old.citations[0].article == "55"
    later = readings(pack(), "KUHP_455_1", split(pack(), *[date(2026, 3, 1)] * 2))
    assert later == ((NEW, "KUHP_455_1"),)
    assert reached(pack(), "dancing", later) == ()
    assert reached(pack(), "incitement", ((NEW, "PMI_81"),)) == ()
