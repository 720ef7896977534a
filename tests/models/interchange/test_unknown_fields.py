# SPDX-License-Identifier: Apache-2.0
"""A reader says what it passed over, once for a whole list."""

from __future__ import annotations

import msgspec

from models.interchange.unknown_fields import MOST, passed_over


class Leaf(msgspec.Struct):
    name: str = ""


class Tree(msgspec.Struct):
    leaf: Leaf | None = None
    leaves: tuple[Leaf, ...] = ()


def test_nothing_unknown_is_nothing():
    assert passed_over({"leaf": {"name": "x"}, "leaves": [{}]}, Tree) == ()
    assert passed_over({"leaf": None}, Tree) == ()


def test_an_unknown_field_is_named_once_with_its_place():
    raw = {"leaf": {"umur": 1}, "leaves": [{"akar": 1}, {"akar": 2}], "batang": {}}
    found = passed_over(raw, Tree)
    assert found == ("$.leaf.umur", "$.leaves[].akar", "$.batang")


def test_names_and_their_number_stay_small():
    raw = {f"kolom-{n}-" + "x" * 200: 1 for n in range(200)}
    found = passed_over(raw, Tree)
    assert len(found) == MOST
    assert max(map(len, found)) < 60
