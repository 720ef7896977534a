# SPDX-License-Identifier: Apache-2.0
"""What must be shown for an offence, and what often shows it."""

from __future__ import annotations

from datetime import date

import pytest

from models.base.errors import ProvisionUnknown
from models.law.checklist import checklist_for, kinds_for
from tests.models.law.world import AFTER, BEFORE, pack


def test_rows_follow_the_statute():
    rows = checklist_for(pack(), "KUHP_455_1", AFTER).rows
    assert [row.element.role for row in rows] == [
        "subject",
        "process",
        "means",
        "purpose",
        "territory",
    ]
    assert [len(row.forms) for row in rows] == [2, 6, 10, 11, 1]


def test_a_form_without_kinds_of_its_own_takes_the_elements():
    subject, process, *_ = checklist_for(pack(), "KUHP_455_1", AFTER).rows
    assert subject.forms[0].kinds == subject.kinds == subject.element.typical_evidence
    assert process.forms[0].kinds == process.forms[0].option.typical_evidence
    assert kinds_for(process.element) == process.kinds


@pytest.mark.parametrize(
    ("offence", "on", "available"),
    [
        ("TPPO_2_1", date(2026, 1, 1), True),
        ("TPPO_2_1", date(2026, 1, 2), False),
        ("KUHP_455_1", date(2026, 1, 1), False),
        ("KUHP_455_1", date(2026, 1, 2), True),
        ("TPPO_4", BEFORE, True),
        ("TPPO_4", AFTER, True),
    ],
)
def test_availability_turns_on_the_day_of_the_conduct(offence, on, available):
    assert checklist_for(pack(), offence, on).available is available


def test_arts_3_4_and_6_ask_for_no_means():
    for offence in ("TPPO_3", "TPPO_4", "TPPO_6"):
        rows = checklist_for(pack(), offence, AFTER).rows
        assert not [r for r in rows if r.element.role == "means" and r.element.required]


def test_an_unknown_offence_is_named():
    with pytest.raises(ProvisionUnknown):
        checklist_for(pack(), "TPPO_99", AFTER)
