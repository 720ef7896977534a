# SPDX-License-Identifier: Apache-2.0
"""The keys of an open vault and of its users, one label per purpose.

Knows how keys follow from one another (``FORMAT.md``, "Keys"); must not know
where they are stored. Dropping keys forgets the references: Python cannot wipe
``bytes``, and no claim is made that it does.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from models.base.errors import VaultClosed
from models.vault.boxes import hkdf

KEY_BYTES = 32


def new_key() -> bytes:
    """Return 32 fresh random bytes."""
    return secrets.token_bytes(KEY_BYTES)


@dataclass(frozen=True, slots=True)
class UserKeys:
    """What follows from one user's secret key.

    Attributes:
        private: X25519 private half, opens what is sealed to the user.
        x25519: its public half.
        ed25519: public half of the user's signing key.
    """

    private: bytes
    x25519: bytes
    ed25519: bytes


def user_keys(secret: bytes, vault_id: str, user_id: str) -> UserKeys:
    """Return the key pairs of the user whose secret key is ``secret``."""
    private = hkdf(secret, f"x25519|{vault_id}|{user_id}".encode())
    seed = signing_seed(secret, vault_id, user_id)
    signing = Ed25519PrivateKey.from_private_bytes(seed)
    return UserKeys(
        private=private,
        x25519=public_half(private),
        ed25519=signing.public_key().public_bytes_raw(),
    )


def signing_seed(secret: bytes, vault_id: str, user_id: str) -> bytes:
    """Return the seed of the signing key of the user with this secret key."""
    return hkdf(secret, f"ed25519|{vault_id}|{user_id}".encode())


def public_half(private: bytes) -> bytes:
    """Return the public half of an X25519 private key."""
    key = X25519PrivateKey.from_private_bytes(private)
    return key.public_key().public_bytes_raw()


class VaultKeys:
    """The vault key of every epoch, and the sub-keys that follow from each.

    The highest epoch in force writes; earlier ones still read. Every method
    takes the epoch a thing was written in and defaults to the one in force.
    """

    def __init__(self, vault_id: str, epoch: int, keys: dict[int, bytes]) -> None:
        """Hold ``keys`` by epoch; ``epoch`` is the one in force."""
        self._vault_id = vault_id
        self._epoch = epoch
        self._keys = dict(keys)
        self._derived: dict[tuple[str, int], bytes] = {}

    @property
    def epoch(self) -> int:
        """Return the epoch in force: the ``mac_key_id`` of what is written now."""
        return self._epoch

    @property
    def epochs(self) -> tuple[int, ...]:
        """Return every epoch held, the latest first.

        Raises:
            VaultClosed: the keys were dropped.
        """
        self.require_held()
        return tuple(sorted(self._keys, reverse=True))

    def db_key(self, epoch: int | None = None) -> bytes:
        """Return the raw key of the database file."""
        return self._sub("db-key", epoch)

    def blob_id_key(self, epoch: int | None = None) -> bytes:
        """Return the key that turns a content hash into a file name."""
        return self._sub("blob-id", epoch)

    def blob_wrap_key(self, epoch: int | None = None) -> bytes:
        """Return the key that wraps the random key of each sealed file."""
        return self._sub("blob-wrap", epoch)

    def row_digest_key(self, epoch: int | None = None) -> bytes:
        """Return the key of the digests over an object's canonical state."""
        return self._sub("row-digest", epoch)

    def journal_mac_key(self, epoch: int | None = None) -> bytes:
        """Return the key of the journal's entries and of its head file."""
        return self._sub("journal-mac", epoch)

    def header_mac_key(self, epoch: int | None = None) -> bytes:
        """Return the key of the header's own MAC."""
        return self._sub("header-mac", epoch)

    def backup_mac_key(self, epoch: int | None = None) -> bytes:
        """Return the key of the record beside each backup."""
        return self._sub("backup-mac", epoch)

    def master(self, epoch: int) -> bytes:
        """Return the vault key itself; only the header's slots may hold it.

        Raises:
            VaultClosed: the keys were dropped.
            KeyError: no such epoch is held.
        """
        self.require_held()
        return self._keys[epoch]

    def add(self, epoch: int, key: bytes) -> None:
        """Hold one more vault key; the epoch in force stays."""
        self._keys[epoch] = key

    def advance(self, epoch: int) -> None:
        """Put a later epoch, already held, in force."""
        self._epoch = epoch

    def drop(self) -> None:
        """Forget every key; whoever asks from now on gets ``VaultClosed``."""
        self._keys.clear()
        self._derived.clear()

    def require_held(self) -> None:
        """Return while the keys are held.

        Raises:
            VaultClosed: they were dropped.
        """
        if not self._keys:
            raise VaultClosed

    def _sub(self, label: str, epoch: int | None) -> bytes:
        """Return the sub-key ``label`` of ``epoch``."""
        self.require_held()
        wanted = self._epoch if epoch is None else epoch
        known = self._derived.get((label, wanted))
        if known is None:
            info = f"{label}|{self._vault_id}|{wanted}".encode()
            known = hkdf(self._keys[wanted], info)
            self._derived[label, wanted] = known
        return known
