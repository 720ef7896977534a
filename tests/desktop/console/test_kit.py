# SPDX-License-Identifier: Apache-2.0
"""An answer beside its example: another shape is seen at any depth."""

from __future__ import annotations

import pytest

from tests.desktop.console.kit import unlike

KEPT = {
    "format": "a/1",
    "fields": {"path": "$"},
    "case": {"number": "1"},
    "counts": [{"id": "D1", "items": [{"n": 1}, "lain"], "on": None}],
}


@pytest.mark.parametrize(
    ("change", "places"),
    [
        ({}, []),
        ({"fields": {"why": "x", "tries": "1"}}, []),
        ({"counts": []}, []),
        ({"case": {}}, ["$.case.number"]),
        ({"case": {"number": 1}}, ["$.case.number"]),
        ({"case": {"number": "1", "title": ""}}, ["$.case.title"]),
        ({"case": []}, ["$.case"]),
        ({"lain": 1}, ["$.lain"]),
        ({"counts": [{"id": "D1", "on": "x"}]}, ["$.counts[].items"]),
        (
            {"counts": [{"id": "D1", "items": [{"m": 1}], "on": None}]},
            ["$.counts[].items[]"],
        ),
    ],
)
def test_another_shape_is_named_by_its_place(change, places):
    assert unlike(KEPT | change, KEPT) == places


def test_an_item_needs_one_like_it_only():
    many = KEPT | {"counts": [*KEPT["counts"], {"id": "D2", "items": [], "on": "x"}]}
    assert unlike(many, KEPT) == []
