# SPDX-License-Identifier: Apache-2.0
"""Gaps are elements, in reading order."""

from __future__ import annotations

from models.law.finding import Cell
from tests.models.law.world import World


def test_gaps_are_elements_not_forms():
    gaps = World(victims=("K1", "K2")).assess().gaps()
    assert gaps[0] == Cell("c1", "K1", "k455_subjek")
    assert all(not cell.option for cell in gaps)
    assert [cell.victim for cell in gaps] == ["K1"] * 5 + ["K2"] * 5
