# SPDX-License-Identifier: Apache-2.0
"""Sub-keys: one per purpose, vault and epoch, and none after the lock."""

from __future__ import annotations

import pytest

from models.base.errors import VaultClosed
from models.vault.boxes import hkdf
from models.vault.keys import VaultKeys, new_key, public_half, user_keys
from tests.models.vault.kit import some_keys

PURPOSES = {
    "db_key": "db-key",
    "blob_id_key": "blob-id",
    "blob_wrap_key": "blob-wrap",
    "row_digest_key": "row-digest",
    "journal_mac_key": "journal-mac",
    "header_mac_key": "header-mac",
}


@pytest.mark.parametrize(("method", "label"), PURPOSES.items())
def test_a_sub_key_follows_from_label_vault_and_epoch(method: str, label: str) -> None:
    keys = some_keys(epochs=2)
    ask = getattr(keys, method)
    assert ask() == ask(2) == hkdf(b"\x02" * 32, f"{label}|vault|2".encode())
    assert ask(1) == hkdf(b"\x01" * 32, f"{label}|vault|1".encode())
    assert ask(1) == ask(1)


def test_no_two_purposes_vaults_or_epochs_share_a_key() -> None:
    all_keys = [
        getattr(keys, method)(epoch)
        for keys in (some_keys("a", 2), some_keys("b", 2))
        for method in PURPOSES
        for epoch in (1, 2)
    ]
    assert len(set(all_keys)) == 2 * len(PURPOSES) * 2


def test_the_epoch_in_force_moves_only_when_told() -> None:
    keys = VaultKeys("vault", 1, {1: b"\x01" * 32})
    keys.add(2, b"\x02" * 32)
    assert (keys.epoch, keys.epochs) == (1, (2, 1))
    before = keys.db_key()
    keys.advance(2)
    assert keys.epoch == 2
    assert keys.db_key() != before
    assert keys.db_key(1) == before
    assert keys.master(1) == b"\x01" * 32


@pytest.mark.parametrize("method", [*PURPOSES, "require_held"])
def test_after_the_lock_nothing_is_given(method: str) -> None:
    keys = some_keys()
    getattr(keys, method)()
    keys.drop()
    with pytest.raises(VaultClosed):
        getattr(keys, method)()


def test_after_the_lock_not_even_the_epochs_are_told() -> None:
    keys = some_keys()
    keys.drop()
    with pytest.raises(VaultClosed):
        _ = keys.epochs
    with pytest.raises(VaultClosed):
        keys.master(1)


def test_user_keys_follow_from_the_secret_and_nothing_else() -> None:
    secret = new_key()
    own = user_keys(secret, "vault", "user")
    assert own == user_keys(secret, "vault", "user")
    assert own.x25519 == public_half(own.private)
    others = [
        user_keys(secret, "vault", "other"),
        user_keys(secret, "another", "user"),
        user_keys(new_key(), "vault", "user"),
    ]
    assert len({o.x25519 for o in others} | {own.x25519}) == 4
    assert len({o.ed25519 for o in others} | {own.ed25519}) == 4
