# SPDX-License-Identifier: Apache-2.0
r"""The mathematics of the journal: digests, links, MACs.

Knows one entry and the keys; pure, without a database. The scheme, so that a
stand-alone verifier can be written from this page alone:

    record = canonical JSON of the entry's fields except salt, digest, prev,
             mac and body (see ``Entry.record``)
    digest = SHA-256("saksama/journal-entry/1\0" | salt
                     | u32 length of record | record | body)
    prev   = link of the entry before; of the first: the genesis link
    link   = SHA-256("saksama/journal-link/1\0" | u64 seq | prev | digest)
    genesis= SHA-256("saksama/journal-genesis/1\0" | vault id)
    mac    = HMAC-SHA-256(journal key, "saksama/journal-mac/1\0" | u64 seq
                     | prev | digest)
    state  = HMAC-SHA-256(row-digest key, "saksama/row-state/1\0" | status
                     | "\0" | form | "\0" | case id | "\0" | canonical state)

Numbers are big-endian. The link uses the salted digest and never the text, so
that a court can be shown some entries in clear and only digests of the rest.
The state MAC stands in the record, so the chain covers it too.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.store.canonical import clean, encoded
from models.store.rows.types import utc_text

_ENTRY = b"saksama/journal-entry/1\0"
_LINK = b"saksama/journal-link/1\0"
_GENESIS = b"saksama/journal-genesis/1\0"
_MAC = b"saksama/journal-mac/1\0"
_STATE = b"saksama/row-state/1\0"


class Status(StrEnum):
    """Whether an object is in its case; part of what its state MAC says."""

    LIVE = "live"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, repr=False)
class KeyPair:
    """The keys of one epoch of the vault.

    Attributes:
        mac: key of the entries' MACs.
        state: key of the state MACs.
    """

    mac: bytes
    state: bytes


@dataclass(frozen=True, slots=True, repr=False)
class JournalKeys:
    """What entries are, or once were, sealed with.

    Attributes:
        current: name of the pair that new entries use; each entry names its
            own, so entries outlive a change of the vault's key.
        pairs: name → pair.
    """

    current: str
    pairs: Mapping[str, KeyPair]


@dataclass(frozen=True, slots=True)
class Head:
    """How far a chain goes.

    Attributes:
        seq: number of the last entry, 0 = none.
        link: its link.
    """

    seq: int
    link: bytes


@dataclass(frozen=True, slots=True, repr=False)
class Entry:
    """One entry as it is kept; the fields are the journal's columns."""

    seq: int
    at: datetime
    offset_minutes: int
    monotonic_ns: int
    boot_id: str
    actor: str
    actor_name: str
    device: str
    action: str
    object_kind: str
    object_id: str
    case_id: str
    label: str
    person: str
    reason: str
    salt: bytes
    digest: bytes
    prev: bytes
    mac: bytes
    mac_key_id: str
    state_form: str
    state_mac: bytes
    body: str

    def record(self) -> bytes:
        """Return what the digest covers beside salt and body."""
        return encoded(
            {
                "action": clean(self.action),
                "actor": clean(self.actor),
                "actor_name": clean(self.actor_name),
                "at": utc_text(self.at),
                "boot_id": clean(self.boot_id),
                "case": clean(self.case_id),
                "device": clean(self.device),
                "kind": clean(self.object_kind),
                "id": clean(self.object_id),
                "label": clean(self.label),
                "mac_key_id": clean(self.mac_key_id),
                "monotonic_ns": self.monotonic_ns,
                "offset_minutes": self.offset_minutes,
                "person": clean(self.person),
                "reason": clean(self.reason),
                "seq": self.seq,
                "state_form": clean(self.state_form),
                "state_mac": self.state_mac.hex(),
            }
        )


def genesis(vault_id: str) -> Head:
    """Return the head of a chain that has no entry yet."""
    return Head(0, hashlib.sha256(_GENESIS + vault_id.encode()).digest())


def digest_of(entry: Entry) -> bytes:
    """Return the salted digest of an entry's content."""
    record = entry.record()
    size = len(record).to_bytes(4, "big")
    return hashlib.sha256(
        _ENTRY + entry.salt + size + record + entry.body.encode()
    ).digest()


def link_of(seq: int, prev: bytes, digest: bytes) -> bytes:
    """Return what the next entry names as its predecessor."""
    return hashlib.sha256(_LINK + seq.to_bytes(8, "big") + prev + digest).digest()


def mac_of(pair: KeyPair, seq: int, prev: bytes, digest: bytes) -> bytes:
    """Return the MAC of an entry's place and content."""
    place = seq.to_bytes(8, "big") + prev
    return hmac.digest(pair.mac, _MAC + place + digest, "sha256")


@dataclass(frozen=True, slots=True)
class State:
    """What a state MAC is taken of.

    Attributes:
        status: whether the object is in its case.
        form: canonical form of the bytes.
        case: the case its row belongs to, ``""`` = the vault.
        content: canonical bytes of the object.
    """

    status: Status
    form: str
    case: str
    content: bytes


def state_mac(pair: KeyPair, state: State) -> bytes:
    """Return the MAC of an object's state."""
    named = (state.status.value, state.form, state.case)
    head = b"".join(name.encode() + b"\0" for name in named)
    return hmac.digest(pair.state, _STATE + head + state.content, "sha256")


def whole(entry: Entry, keys: JournalKeys) -> bool:
    """Return whether an entry is as it was written, wherever it stands."""
    pair = keys.pairs.get(entry.mac_key_id)
    if pair is None or digest_of(entry) != entry.digest:
        return False
    mac = mac_of(pair, entry.seq, entry.prev, entry.digest)
    return hmac.compare_digest(mac, entry.mac)
