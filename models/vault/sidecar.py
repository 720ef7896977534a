# SPDX-License-Identifier: Apache-2.0
"""The journal-head file: how many entries there are and the last one's hash.

Knows a number and a hash, authenticated; must not know what they stand for. It
stands outside the database on purpose: a rolled-back database or a write-ahead
log that lost its end passes every check of its own, and does not fit this file.

Two slots of 512 bytes are written in turn, each with its own MAC, in place and
flushed once: a write cut short by a power failure leaves the other slot, and no
free disk space is needed.
"""

from __future__ import annotations

import hmac
import struct
from dataclasses import dataclass
from pathlib import Path

from models.base.errors import VaultDamaged
from models.vault.durable import overwrite, read_small
from models.vault.keys import VaultKeys

NAME = "head"
SLOT = 512
HASH_BYTES = 32
_BODY = struct.Struct(">8sIQQ32s")  # magic, epoch, turn, size, head
_MAGIC = b"SAKSHEAD"


@dataclass(frozen=True, slots=True)
class Head:
    """What the file says.

    Attributes:
        size: entries in the journal.
        digest: hash of the last entry, 32 bytes.
        doubtful: the other slot fails its check: a write was cut short, or
            somebody changed it.
    """

    size: int
    digest: bytes
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class _Slot:
    """One slot that is whole.

    Attributes:
        turn: number of the write, from 1.
        head: what it says.
    """

    turn: int
    head: Head


class HeadFile:
    """The head file of one vault."""

    def __init__(self, folder: Path, keys: VaultKeys) -> None:
        """Use the file in ``folder``, authenticated under the vault's keys."""
        self._path = folder / NAME
        self._keys = keys
        self._turn: int | None = None

    def write_head(self, size: int, digest: bytes) -> None:
        """Record the head; durable when it returns.

        Args:
            size: entries in the journal.
            digest: 32-byte hash of the last one.

        Raises:
            DiskTrouble: it could not be written.
            VaultClosed: the vault was locked.
        """
        if len(digest) != HASH_BYTES:
            message = "a head is a SHA-256"
            raise ValueError(message)
        turn = (self._last_turn() if self._turn is None else self._turn) + 1
        epoch = self._keys.epoch
        body = _BODY.pack(_MAGIC, epoch, turn, size, digest)
        mac = hmac.digest(self._keys.journal_mac_key(epoch), body, "sha256")
        overwrite(self._path, turn % 2 * SLOT, (body + mac).ljust(SLOT, b"\0"))
        self._turn = turn

    def read_head(self) -> Head | None:
        """Return the latest head, or ``None`` when none was ever written.

        ``None`` beside a journal that has entries means that the file was taken
        away: the caller must treat it as damage.

        Raises:
            VaultDamaged: no slot is whole.
            VaultClosed: the vault was locked.
        """
        self._keys.require_held()
        raw = read_small(self._path, 2 * SLOT + 1).ljust(2 * SLOT, b"\0")
        parts = [raw[:SLOT], raw[SLOT : 2 * SLOT]]
        if not any(raw):
            return None
        whole = [slot for part in parts if (slot := self._open(part)) is not None]
        if not whole or len(raw) > 2 * SLOT:
            raise VaultDamaged(part="sidecar", detail="mac")
        latest = max(whole, key=lambda slot: slot.turn)
        self._turn = latest.turn
        broken = sum(1 for part in parts if any(part)) > len(whole)
        return Head(latest.head.size, latest.head.digest, doubtful=broken)

    def _last_turn(self) -> int:
        """Return the turn of the latest whole slot, 0 when there is none."""
        self.read_head()
        return self._turn or 0

    def _open(self, part: bytes) -> _Slot | None:
        """Return what one slot says, or ``None`` when it is not whole."""
        body, rest = part[: _BODY.size], part[_BODY.size :]
        magic, epoch, turn, size, digest = _BODY.unpack(body)
        # An epoch behind the one in force is not believed: whoever held its
        # keys may hold them no longer.
        if magic != _MAGIC or epoch not in self._keys.epochs:
            return None
        if epoch < self._keys.epoch:
            return None
        mac = hmac.digest(self._keys.journal_mac_key(epoch), body, "sha256")
        if not hmac.compare_digest(rest, mac.ljust(SLOT - _BODY.size, b"\0")):
            return None
        return _Slot(turn, Head(size, digest))
