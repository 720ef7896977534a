# SPDX-License-Identifier: Apache-2.0
"""The one mapping between the header's values and JSON, out and in.

Knows names and types of the JSON fields; must not judge what they mean.
"""

from __future__ import annotations

from models.vault.boxes import NONCE_BYTES, Sealed, Wrapped
from models.vault.header import (
    Ground,
    Header,
    KeySet,
    RecoverySlot,
    Role,
    Rotation,
    State,
    UserSlot,
)
from models.vault.kdf import SALT_BYTES, KdfParams

KEY_BYTES = 32
TAG_BYTES = 16

Plain = dict[str, object]


def to_plain(header: Header) -> Plain:
    """Return the header as JSON values."""
    ground, cost, turn = header.ground, header.ground.kdf, header.pending
    return {
        "created": header.created,
        "current": _plain_set(header.current),
        "kdf": {"m_kib": cost.m_kib, "p": cost.p, "salt": ground.salt.hex()}
        | {"name": "argon2id-19", "t": cost.t},
        "mac": header.mac.hex(),
        "name": header.name,
        "pending": turn
        and {"forward": _out(turn.forward), "next": _plain_set(turn.next)},
        "seals": [],
        "state": header.state.value,
        "vault_id": ground.vault_id,
    }


def _plain_set(keys: KeySet) -> Plain:
    """Return a key set as JSON values."""
    return {
        "epoch": keys.epoch,
        "past": [{"epoch": e, "key": _out(box)} for e, box in keys.past],
        "recovery": [
            {
                "confirmed": slot.confirmed,
                "private": _out(slot.private),
                "slot_id": slot.slot_id,
                "vault_key": _out(slot.vault_key),
                "x25519": slot.x25519.hex(),
            }
            for slot in keys.recovery
        ],
        "users": [
            {
                "ed25519": slot.ed25519.hex(),
                "role": slot.role.value,
                "secret": _out(slot.secret),
                "slot_id": slot.slot_id,
                "user_id": slot.user_id,
                "vault_key": _out(slot.vault_key),
                "x25519": slot.x25519.hex(),
            }
            for slot in keys.users
        ],
    }


def _out(box: Wrapped | Sealed) -> str:
    """Return a box as hexadecimal text: nonce or point first."""
    head = box.nonce if isinstance(box, Wrapped) else box.point
    return (head + box.box).hex()


def from_plain(raw: Plain) -> Header:
    """Return the header that JSON values describe.

    Unknown names are not refused here: the caller writes the header again and
    compares, which refuses everything that has another form.

    Raises:
        KeyError: a name is missing.
        TypeError: a value has the wrong type.
        ValueError: a value is not one of the known ones.
    """
    cost, turn = _dict(raw["kdf"]), raw["pending"]
    kdf = KdfParams(_int(cost["m_kib"]), _int(cost["t"]), _int(cost["p"]))
    rotation = None
    if turn is not None:
        step = _dict(turn)
        rotation = Rotation(_key_set(step["next"]), _wrapped(step["forward"]))
    return Header(
        ground=Ground(_text(raw["vault_id"]), kdf, _hex(cost["salt"], SALT_BYTES)),
        created=_text(raw["created"]),
        name=_text(raw["name"]),
        state=State(_text(raw["state"])),
        current=_key_set(raw["current"]),
        pending=rotation,
        mac=_hex(raw["mac"], KEY_BYTES) if raw["mac"] else b"",
    )


def _key_set(value: object) -> KeySet:
    """Return the key set that a JSON value describes."""
    raw = _dict(value)
    return KeySet(
        epoch=_int(raw["epoch"]),
        users=tuple(_user(item) for item in _list(raw["users"])),
        recovery=tuple(_recovery(item) for item in _list(raw["recovery"])),
        past=tuple(
            (_int(_dict(p)["epoch"]), _wrapped(_dict(p)["key"]))
            for p in _list(raw["past"])
        ),
    )


def _user(value: object) -> UserSlot:
    """Return the user slot that a JSON value describes."""
    raw = _dict(value)
    return UserSlot(
        slot_id=_text(raw["slot_id"]),
        user_id=_text(raw["user_id"]),
        role=Role(_text(raw["role"])),
        x25519=_hex(raw["x25519"], KEY_BYTES),
        ed25519=_hex(raw["ed25519"], KEY_BYTES),
        secret=_wrapped(raw["secret"]),
        vault_key=_sealed(raw["vault_key"]),
    )


def _recovery(value: object) -> RecoverySlot:
    """Return the recovery slot that a JSON value describes."""
    raw = _dict(value)
    return RecoverySlot(
        slot_id=_text(raw["slot_id"]),
        x25519=_hex(raw["x25519"], KEY_BYTES),
        private=_wrapped(raw["private"]),
        vault_key=_sealed(raw["vault_key"]),
        confirmed=bool(raw["confirmed"]),
    )


def _wrapped(value: object) -> Wrapped:
    """Return a wrapped 32-byte key."""
    raw = _hex(value, NONCE_BYTES + KEY_BYTES + TAG_BYTES)
    return Wrapped(raw[:NONCE_BYTES], raw[NONCE_BYTES:])


def _sealed(value: object) -> Sealed:
    """Return a sealed 32-byte key."""
    raw = _hex(value, KEY_BYTES + KEY_BYTES + TAG_BYTES)
    return Sealed(raw[:KEY_BYTES], raw[KEY_BYTES:])


def _dict(value: object) -> Plain:
    """Return ``value`` if it is an object."""
    if isinstance(value, dict):
        return value
    raise TypeError


def _list(value: object) -> list[object]:
    """Return ``value`` if it is a list."""
    if isinstance(value, list):
        return value
    raise TypeError


def _text(value: object) -> str:
    """Return ``value`` if it is text."""
    if isinstance(value, str):
        return value
    raise TypeError


def _int(value: object) -> int:
    """Return ``value`` if it is a whole number from 1 that fits 31 bits."""
    if type(value) is int and 0 < value < 1 << 31:
        return value
    raise TypeError


def _hex(value: object, length: int) -> bytes:
    """Return the ``length`` bytes that hexadecimal text stands for."""
    raw = bytes.fromhex(_text(value))
    if len(raw) != length:
        raise ValueError
    return raw
