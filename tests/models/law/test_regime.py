# SPDX-License-Identifier: Apache-2.0
"""Which law governs: the change of 2 January 2026, day by day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.base.errors import ProvisionUnknown
from models.law.regime import (
    Chargeable,
    Situation,
    chargeable,
    choices,
    governing_code,
    rule_for,
)
from tests.models.law.world import AFTER, BEFORE, pack

LAST_OLD = date(2026, 1, 1)
FIRST_NEW = date(2026, 1, 2)


@pytest.mark.parametrize(
    ("offence", "first", "last", "answer"),
    [
        ("TPPO_2_1", BEFORE, BEFORE, Chargeable.YES),
        ("TPPO_2_1", LAST_OLD, LAST_OLD, Chargeable.YES),
        ("TPPO_2_1", FIRST_NEW, FIRST_NEW, Chargeable.TOO_LATE),
        ("TPPO_2_1", LAST_OLD, FIRST_NEW, Chargeable.STRADDLES),
        ("KUHP_455_1", FIRST_NEW, AFTER, Chargeable.YES),
        ("KUHP_455_1", BEFORE, LAST_OLD, Chargeable.BESIDE),
        ("KUHP_455_1", LAST_OLD, FIRST_NEW, Chargeable.STRADDLES),
        ("KUHP_457", BEFORE, BEFORE, Chargeable.BESIDE),
        ("KUHP_419_422", BEFORE, BEFORE, Chargeable.TOO_EARLY),
        ("TPPO_4", BEFORE, AFTER, Chargeable.YES),
        ("TPPO_4", None, None, Chargeable.YES),
        ("TPPO_2_1", None, None, Chargeable.UNDATED),
        ("TPPO_2_1", BEFORE, None, Chargeable.YES),
        ("TPPO_2_1", None, AFTER, Chargeable.TOO_LATE),
        ("TPPO_2_1", AFTER, BEFORE, Chargeable.STRADDLES),
    ],
)
def test_what_may_be_charged(offence, first, last, answer):
    found = chargeable(pack(), offence, first, last)
    assert (found.offence, found.answer) == (offence, answer)
    assert (found.reason is None) == (answer is Chargeable.YES)


def test_every_answer_but_a_yes_cites_its_rule():
    for found in choices(pack(), BEFORE, BEFORE):
        if found.reason is not None:
            assert found.reason.citations[0].source == "SUB1"
    beside = chargeable(pack(), "KUHP_455_2", BEFORE, BEFORE).reason
    assert beside is not None
    assert ("replaces", "TPPO_2_2") in beside.params
    early = chargeable(pack(), "KUHP_295_299", BEFORE, BEFORE).reason
    assert early is not None
    assert ("from", "2026-01-02") in early.params


def test_every_offence_is_answered_for():
    assert [one.offence for one in choices(pack(), AFTER, AFTER)] == list(
        pack().offences
    )
    refused = [
        one.offence
        for one in choices(pack(), AFTER, AFTER)
        if one.answer is not Chargeable.YES
    ]
    assert refused == ["TPPO_2_1", "TPPO_2_2", "IMIG_120", "TPPU_3_5"]


def test_conduct_across_the_change_is_answered_from_its_first_day_to_its_last():
    found = {one.offence: one.answer for one in choices(pack(), BEFORE, AFTER)}
    for offence in ("TPPO_2_1", "TPPO_2_2", "IMIG_120", "KUHP_455_1", "KUHP_457"):
        assert found[offence] is Chargeable.STRADDLES, offence
    assert found["TPPO_4"] is Chargeable.YES


def test_an_offence_that_replaces_two_names_both():
    two = {**pack().offences}
    two["TPPO_2_2"] = replace(two["TPPO_2_2"], replaced_by="KUHP_455_1")
    law = replace(pack(), offences=two)
    beside = chargeable(law, "KUHP_455_1", BEFORE, BEFORE).reason
    assert dict(beside.params)["replaces"] == "TPPO_2_1,TPPO_2_2"


def test_an_offence_the_pack_lacks_is_named():
    with pytest.raises(ProvisionUnknown):
        chargeable(pack(), "TPPO_99", BEFORE, BEFORE)


@pytest.mark.parametrize(
    ("situation", "code"),
    [
        (Situation.INVESTIGATION_RUNNING, "KUHAP_1981"),
        (Situation.INVESTIGATION_NOT_BEGUN, "KUHAP_2025"),
        (Situation.COURT_BEGUN, "KUHAP_1981"),
        (Situation.COURT_NOT_BEGUN, "KUHAP_2025"),
        (Situation.MIXED_FILE, ""),
    ],
)
def test_the_stage_at_the_change_decides_the_code(situation, code):
    assert rule_for(pack(), situation).code == code


def test_a_situation_the_pack_does_not_rule_on_is_named():
    with pytest.raises(ProvisionUnknown) as caught:
        rule_for(replace(pack(), rules={}), Situation.MIXED_FILE)
    assert caught.value.id == Situation.MIXED_FILE.value


@pytest.mark.parametrize(
    ("on", "code"),
    [
        (date(1981, 12, 30), ""),
        (date(1981, 12, 31), "KUHAP_1981"),
        (LAST_OLD, "KUHAP_1981"),
        (FIRST_NEW, "KUHAP_2025"),
    ],
)
def test_the_code_in_force_on_a_day(on, code):
    assert governing_code(pack(), on) == code
