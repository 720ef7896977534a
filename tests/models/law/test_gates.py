# SPDX-License-Identifier: Apache-2.0
"""What opens or closes with the height of a threat is flagged, not decided."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.law.gates import GateId, gate
from models.law.notes import LawNote
from models.law.passage import Side
from models.law.tariff import Tariff
from tests.models.law.world import pack

OPEN, CLOSED, UNCLEAR = (
    LawNote.GATE_OPEN,
    LawNote.GATE_CLOSED,
    LawNote.GATE_UNCLEAR,
)
LONG = GateId.EXCEPTIONAL_DETENTION
PEACE = GateId.RESTORATIVE_JUSTICE
PLEA = GateId.PLEA


@pytest.mark.parametrize(
    ("name", "offence", "side", "code"),
    [
        (LONG, "KUHP_455_1", Side.AFTER, OPEN),
        (LONG, "TPPO_7_2", Side.AFTER, OPEN),
        (LONG, "TPPO_9", Side.AFTER, CLOSED),
        (LONG, "TPPO_2_1", Side.AFTER, UNCLEAR),
        (LONG, "TPPO_13_15", Side.AFTER, UNCLEAR),
        (PEACE, "TPPO_21_1", Side.AFTER, OPEN),
        (PLEA, "TPPO_21_1", Side.AFTER, OPEN),
        (PLEA, "TPPO_4", Side.AFTER, CLOSED),
        (PLEA, "TPPO_4", Side.BEFORE, CLOSED),
        (PLEA, "TPPO_9", Side.AFTER, UNCLEAR),
        (PLEA, "TPPO_7_2", Side.AFTER, UNCLEAR),
        (PLEA, "TPPO_13_15", Side.AFTER, UNCLEAR),
    ],
)
def test_a_threat_lies_inside_or_outside_or_it_is_not_clear(name, offence, side, code):
    found = gate(pack(), name, offence, side)
    assert found.code == code
    assert found.citations[0].source == "KUHAP_2025"


def test_a_pack_without_the_gate_says_so():
    bare = replace(pack(), tariff=Tariff())
    assert gate(bare, PLEA, "TPPO_4", Side.AFTER).code == LawNote.GATE_NOT_HELD


def test_a_category_the_pack_lacks_leaves_the_plea_open_to_doubt():
    fines = replace(pack().tariff.fines, categories=())
    bare = replace(pack(), tariff=replace(pack().tariff, fines=fines))
    assert gate(bare, PLEA, "TPPO_21_1", Side.AFTER).code == UNCLEAR


def test_every_gate_of_the_code_stands_in_the_pack():
    assert [one.id for one in pack().tariff.gates] == list(GateId)
