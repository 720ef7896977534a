# SPDX-License-Identifier: Apache-2.0
"""The answer in words: what falls, and what stands as it did."""

from __future__ import annotations

from tests.desktop.console.kit import SAMPLES


def test_what_falls_is_said_element_by_element_and_summed_up(console):
    said = console("assess", SAMPLES / "P2.json", "--without", "BB-01")
    assert "As if this were not there: BB-01" in said.out
    assert "Supported → Needs support" in said.out
    assert "D1 K-01  5 → 4/5" in said.out


def test_a_sum_may_fall_without_another_standing(console):
    said = console("assess", SAMPLES / "P3.json", "--without", "BB-06")
    assert "D1 K-01  4 → 3/5  Needs support\n" in said.out


def test_an_item_nothing_rests_on_takes_nothing_with_it(console):
    said = console("assess", SAMPLES / "P2.json", "--without", "BB-03")
    assert "Nothing stands otherwise." in said.out


def test_without_being_asked_nothing_is_explained(console):
    said = console("assess", SAMPLES / "P2.json")
    assert "Would change it" not in said.out
    assert "As if" not in said.out


def test_an_explanation_stands_below_its_element(console):
    lines = console("assess", SAMPLES / "P3.json", "--explain").out.splitlines()
    where = next(n for n, line in enumerate(lines) if "Intent that" in line)
    below = [line.strip() for line in lines[where + 1 : where + 12]]
    assert any(line.startswith("Rule of this program: ") for line in below)
    assert "Would change it: one other proof of another kind" in below
    assert any(line.startswith("Next step: Link BB-07") for line in below)
