# SPDX-License-Identifier: Apache-2.0
"""Header and JSON: one mapping, and nothing of another type gets through."""

from __future__ import annotations

import copy
import json

import pytest

from models.vault.boxes import canonical
from models.vault.header_file import NAME, parse
from models.vault.header_json import from_plain, to_plain
from tests.models.vault.kit import Made


@pytest.fixture
def plain(template: Made) -> dict[str, object]:
    raw = to_plain(parse((template.path / NAME).read_bytes()))
    assert isinstance(raw, dict)
    return json.loads(json.dumps(raw))


def test_a_header_survives_the_way_out_and_in(plain: dict[str, object]) -> None:
    assert to_plain(from_plain(plain)) == plain


def test_no_name_of_a_user_is_in_the_header(plain: dict[str, object]) -> None:
    (user,) = plain["current"]["users"]
    assert set(user) == {
        "ed25519", "role", "secret", "slot_id", "user_id", "vault_key", "x25519",
    }  # fmt: skip


WRONG = [None, True, 0, -1, 2**31, 1.5, "", "zz", "00", [], {}, [[]], ["x"], {"a": 1}]


def spots(value: object, path: tuple[object, ...] = ()):
    """Go through every place of a JSON value."""
    if path:
        yield path
    items = ()
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = enumerate(value)
    for key, inner in items:
        yield from spots(inner, (*path, key))


def test_a_value_of_another_type_anywhere_is_refused(
    plain: dict[str, object],
) -> None:
    places = [p for p in spots(plain) if p != ("seals",)]
    assert len(places) > 25
    for place in places:
        for wrong in WRONG:
            spoilt = copy.deepcopy(plain)
            node = spoilt
            for step in place[:-1]:
                node = node[step]
            kind = type(node[place[-1]])
            node[place[-1]] = wrong
            try:
                again = to_plain(from_plain(spoilt))
            except (KeyError, TypeError, ValueError):
                continue
            # The file's text is compared; a value may stay only in its own type.
            assert canonical(again) != canonical(spoilt) or type(wrong) is kind
