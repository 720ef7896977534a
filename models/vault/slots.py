# SPDX-License-Identifier: Apache-2.0
"""Slots: the ways into a vault, made and opened.

Knows what each box is bound to (``FORMAT.md``, "Bindings"); must not know
passphrases as text, files or the database.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from models.base.errors import VaultDamaged
from models.base.ids import new_id
from models.vault.boxes import Sealed, Wrapped, hkdf, seal, unseal, unwrap, wrap
from models.vault.header import Ground, Header, KeySet, RecoverySlot, Role, UserSlot
from models.vault.keys import (
    VaultKeys,
    new_key,
    public_half,
    signing_seed,
    user_keys,
)

_NOT_YET = Sealed(b"", b"")


S = TypeVar("S", UserSlot, RecoverySlot)


@dataclass(frozen=True, slots=True)
class Entry(Generic[S]):
    """A slot that opened.

    Attributes:
        keys: the key set it stands in.
        slot: the slot itself.
        vault_key: the vault key of that set's epoch.
    """

    keys: KeySet
    slot: S
    vault_key: bytes


@dataclass(frozen=True, slots=True)
class Person:
    """A user as the header knows one.

    Attributes:
        user_id: UUIDv7.
        role: what the user is.
    """

    user_id: str
    role: Role


def make_user(
    ground: Ground, person: Person, kek: bytes, epoch: int, vault_key: bytes
) -> UserSlot:
    """Return a slot with fresh user keys, opened by the passphrase key ``kek``."""
    slot_id, secret = new_id(), new_key()
    own = user_keys(secret, ground.vault_id, person.user_id)
    bound = ground.binding("user", slot_id, person.user_id, person.role.value)
    slot = UserSlot(
        slot_id=slot_id,
        user_id=person.user_id,
        role=person.role,
        x25519=own.x25519,
        ed25519=own.ed25519,
        secret=wrap(kek, secret, bound),
        vault_key=_NOT_YET,
    )
    return reseal_user(ground, slot, epoch, vault_key)


def reseal_user(
    ground: Ground, slot: UserSlot, epoch: int, vault_key: bytes
) -> UserSlot:
    """Return the same slot with the vault key of another epoch sealed to it."""
    bound = _bound_user(ground, slot, epoch)
    return replace(slot, vault_key=seal(slot.x25519, vault_key, bound))


def make_recovery(
    ground: Ground, code: bytes, epoch: int, vault_key: bytes
) -> RecoverySlot:
    """Return a slot with a fresh recovery key pair, opened by ``code``."""
    slot_id, private = new_id(), new_key()
    public = public_half(private)
    bound = ground.binding("recovery", slot_id, public.hex())
    slot = RecoverySlot(
        slot_id=slot_id,
        x25519=public,
        private=wrap(_code_key(ground, code), private, bound),
        vault_key=_NOT_YET,
        confirmed=False,
    )
    return reseal_recovery(ground, slot, epoch, vault_key)


def reseal_recovery(
    ground: Ground, slot: RecoverySlot, epoch: int, vault_key: bytes
) -> RecoverySlot:
    """Return the same slot with the vault key of another epoch sealed to it."""
    bound = _bound_recovery(ground, slot, epoch)
    return replace(slot, vault_key=seal(slot.x25519, vault_key, bound))


def enter_as_user(header: Header, kek: bytes) -> Entry[UserSlot] | None:
    """Return the slot that the passphrase key opens, or ``None``.

    Raises:
        VaultDamaged: the passphrase is right, what it leads to is not.
    """
    ground = header.ground
    for keys in header.sets:
        for slot in keys.users:
            bound = ground.binding("user", slot.slot_id, slot.user_id, slot.role.value)
            secret = unwrap(kek, slot.secret, bound)
            if secret is not None:
                own = user_keys(secret, ground.vault_id, slot.user_id)
                found = unseal(
                    own.private, slot.vault_key, _bound_user(ground, slot, keys.epoch)
                )
                return Entry(keys, slot, _required(found))
    return None


def enter_by_code(header: Header, code: bytes) -> Entry[RecoverySlot] | None:
    """Return the slot that the recovery code opens, or ``None``.

    Raises:
        VaultDamaged: the code is right, what it leads to is not.
    """
    ground = header.ground
    for keys in header.sets:
        for slot in keys.recovery:
            private = unlock_private(ground, slot, code)
            if private is not None:
                bound = _bound_recovery(ground, slot, keys.epoch)
                found = unseal(private, slot.vault_key, bound)
                return Entry(keys, slot, _required(found))
    return None


def signer(ground: Ground, slot: UserSlot, kek: bytes) -> bytes:
    """Return the seed of the user's signing key.

    Raises:
        VaultDamaged: the passphrase key is not the slot's.
    """
    bound = ground.binding("user", slot.slot_id, slot.user_id, slot.role.value)
    secret = _required(unwrap(kek, slot.secret, bound))
    return signing_seed(secret, ground.vault_id, slot.user_id)


def unlock_private(ground: Ground, slot: RecoverySlot, code: bytes) -> bytes | None:
    """Return the private recovery key, or ``None`` for another code."""
    bound = ground.binding("recovery", slot.slot_id, slot.x25519.hex())
    return unwrap(_code_key(ground, code), slot.private, bound)


def keep_past(ground: Ground, keys: VaultKeys, epoch: int, vault_key: bytes) -> KeySet:
    """Return an empty set of ``epoch`` that leads to every key now held."""
    past = tuple(
        (e, wrap(_link(vault_key), keys.master(e), _bound_link(ground, epoch, e)))
        for e in keys.epochs
        if e < epoch
    )
    return KeySet(epoch=epoch, users=(), recovery=(), past=past)


def collect(header: Header, entry: Entry[S]) -> VaultKeys:
    """Return every vault key that the opened slot leads to.

    Raises:
        VaultDamaged: a link is broken.
    """
    ground, current, turn = header.ground, header.current, header.pending
    held = {entry.keys.epoch: entry.vault_key}
    top = current
    if turn is not None:
        top = turn.next
        if entry.keys is current:
            bound = _bound_link(ground, current.epoch, top.epoch)
            forward = unwrap(_link(entry.vault_key), turn.forward, bound)
            held[top.epoch] = _required(forward)
    latest = held[top.epoch]
    for epoch, box in top.past:
        bound = _bound_link(ground, top.epoch, epoch)
        held[epoch] = _required(unwrap(_link(latest), box, bound))
    if current.epoch not in held:
        raise VaultDamaged(part="header", detail="past")
    return VaultKeys(ground.vault_id, current.epoch, held)


def link(ground: Ground, keys: VaultKeys, epoch: int, vault_key: bytes) -> Wrapped:
    """Return the vault key of a later ``epoch`` under the one in force."""
    under = _link(keys.master(keys.epoch))
    return wrap(under, vault_key, _bound_link(ground, keys.epoch, epoch))


def _link(vault_key: bytes) -> bytes:
    """Return the key under which one vault key keeps others."""
    return hkdf(vault_key, b"saksama/1|link")


def _code_key(ground: Ground, code: bytes) -> bytes:
    """Return the key that 160 random bits stand for; no stretching is needed."""
    return hkdf(code, b"saksama/1|recovery|" + ground.vault_id.encode(), ground.salt)


def _bound_user(ground: Ground, slot: UserSlot, epoch: int) -> bytes:
    """Return the binding of a user's sealed vault key."""
    keys = (slot.x25519.hex(), slot.ed25519.hex())
    who = (slot.slot_id, slot.user_id, slot.role.value)
    return ground.binding("vault-key", epoch, *who, *keys)


def _bound_recovery(ground: Ground, slot: RecoverySlot, epoch: int) -> bytes:
    """Return the binding of the vault key sealed to a recovery slot."""
    return ground.binding("vault-key", epoch, slot.slot_id, slot.x25519.hex())


def _bound_link(ground: Ground, under: int, kept: int) -> bytes:
    """Return the binding of one vault key kept under another."""
    return ground.binding("link", under, kept)


def _required(secret: bytes | None) -> bytes:
    """Return ``secret``, or say that the header is damaged."""
    if secret is None:
        raise VaultDamaged(part="header", detail="slot")
    return secret
