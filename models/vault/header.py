# SPDX-License-Identifier: Apache-2.0
"""What the header of a vault says.

Knows the values only (``FORMAT.md``, "Header"); must not open a slot, write
JSON or touch a disk.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.vault.boxes import Sealed, Wrapped, canonical
from models.vault.kdf import KdfParams


class Role(StrEnum):
    """What a user of the vault is; says nothing of who it is."""

    INVESTIGATOR = "investigator"
    PARALEGAL = "paralegal"
    PROSECUTOR = "prosecutor"
    SUPERVISOR = "supervisor"


class State(StrEnum):
    """Whether the vault was finished."""

    PENDING = "pending"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Ground:
    """What every slot is bound to, so that none can be moved or cheapened.

    Attributes:
        vault_id: UUIDv7 of the vault.
        kdf: cost of the passphrase key.
        salt: the vault's 16-byte salt.
    """

    vault_id: str
    kdf: KdfParams
    salt: bytes

    def binding(self, purpose: str, *parts: str | int) -> bytes:
        """Return the associated data of a box made for ``purpose``."""
        cost = [self.kdf.m_kib, self.kdf.t, self.kdf.p, self.salt.hex()]
        return canonical(["saksama/1", purpose, self.vault_id, *cost, *parts])


@dataclass(frozen=True, slots=True)
class UserSlot:
    """One user's way in.

    Attributes:
        slot_id: UUIDv7 of the slot.
        user_id: UUIDv7 of the user, whose name is kept in the database only.
        role: what the user is.
        x25519: public encryption key.
        ed25519: public signing key.
        secret: the user's secret key under the passphrase key.
        vault_key: the vault key of the set's epoch, sealed to ``x25519``.
    """

    slot_id: str
    user_id: str
    role: Role
    x25519: bytes
    ed25519: bytes
    secret: Wrapped
    vault_key: Sealed


@dataclass(frozen=True, slots=True)
class RecoverySlot:
    """The way in by recovery code.

    Attributes:
        slot_id: UUIDv7 of the slot.
        x25519: public half of the recovery key pair.
        private: its private half under the code.
        vault_key: the vault key of the set's epoch, sealed to ``x25519``.
        confirmed: whether somebody typed the code back after it was shown.
    """

    slot_id: str
    x25519: bytes
    private: Wrapped
    vault_key: Sealed
    confirmed: bool


@dataclass(frozen=True, slots=True)
class KeySet:
    """All that leads to the vault key of one epoch, and what it leads to.

    Attributes:
        epoch: number of the vault key, from 1.
        users: at least one.
        recovery: at least one.
        past: vault keys of earlier epochs, each under this epoch's key.
    """

    epoch: int
    users: tuple[UserSlot, ...]
    recovery: tuple[RecoverySlot, ...]
    past: tuple[tuple[int, Wrapped], ...]


@dataclass(frozen=True, slots=True)
class Rotation:
    """A change of vault key that has begun.

    Attributes:
        next: the key set that will be in force.
        forward: its vault key under the vault key still in force.
    """

    next: KeySet
    forward: Wrapped


@dataclass(frozen=True, slots=True)
class Header:
    """Everything the header file says.

    Attributes:
        ground: identity and cost.
        created: UTC time of making, ISO 8601 with seconds.
        name: display name of the vault, in clear like the folder's.
        state: whether the recovery code was ever typed back.
        current: the key set in force.
        pending: the change that has begun, or ``None``.
        mac: HMAC-SHA256 under the current epoch's header key; b"" = unsigned.
    """

    ground: Ground
    created: str
    name: str
    state: State
    current: KeySet
    pending: Rotation | None = None
    mac: bytes = b""

    @property
    def sets(self) -> tuple[KeySet, ...]:
        """Return the key sets that may open, the one in force first."""
        return (self.current, self.pending.next) if self.pending else (self.current,)
