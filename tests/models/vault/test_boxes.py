# SPDX-License-Identifier: Apache-2.0
"""Boxes open with the right key and binding and with nothing else."""

from __future__ import annotations

from dataclasses import replace

from models.vault.boxes import Sealed, canonical, hkdf, seal, unseal, unwrap, wrap
from models.vault.keys import new_key, public_half


def test_a_wrapped_secret_opens_only_with_its_key_and_binding() -> None:
    key, secret = new_key(), new_key()
    box = wrap(key, secret, b"a")
    assert unwrap(key, box, b"a") == secret
    assert unwrap(key, box, b"b") is None
    assert unwrap(new_key(), box, b"a") is None
    assert unwrap(key, replace(box, nonce=bytes(12)), b"a") is None


def test_two_wraps_of_one_secret_differ() -> None:
    key = new_key()
    assert wrap(key, bytes(32), b"") != wrap(key, bytes(32), b"")


def test_a_sealed_secret_opens_only_for_its_holder_and_binding() -> None:
    private, secret = new_key(), new_key()
    box = seal(public_half(private), secret, b"a")
    assert unseal(private, box, b"a") == secret
    assert unseal(private, box, b"b") is None
    assert unseal(new_key(), box, b"a") is None
    assert unseal(private, replace(box, point=public_half(new_key())), b"a") is None


def test_a_point_of_low_order_opens_nothing() -> None:
    assert unseal(new_key(), Sealed(bytes(32), bytes(48)), b"") is None


def test_hkdf_follows_rfc_5869_test_case_3() -> None:
    expected = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
    assert hkdf(b"\x0b" * 22, b"").hex() == expected


def test_canonical_json_has_one_form() -> None:
    assert canonical({"b": 1, "a": "é"}) == b'{"a":"\\u00e9","b":1}'
