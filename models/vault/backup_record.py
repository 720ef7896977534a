# SPDX-License-Identifier: Apache-2.0
"""The record beside a backup: what it holds, what was verified, and when.

Knows its form and its MAC (``FORMAT.md``, "Backups"); must not know where a
backup stands. What an unproved record says may be used to find files, never to
believe in them.
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from models.base.backup_errors import BackupDamaged
from models.base.errors import (
    VaultTooNew,
)
from models.vault.boxes import canonical
from models.vault.keys import VaultKeys

NAME = "backup.json"
FORMAT = 1
LARGEST = 1 << 28
_MAC_LENGTH = 65  # 64 hexadecimal digits and a newline
_FRAME = re.compile(rb"saksama-backup ([1-9][0-9]{0,8})\n(.*)\n", re.DOTALL)
_HEX = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a backup, or one sealed file it needs.

    Attributes:
        size: bytes.
        sha256: of those bytes, hexadecimal; "" for a sealed file, which
            proves itself.
    """

    size: int
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """What a backup holds.

    Attributes:
        vault_id: whose backup it is.
        name: display name of the vault.
        number: counts the backups in one place, from 1.
        made: UTC time it was verified, ISO 8601.
        epoch: of the key the record is proved under.
        size: entries in its journal.
        head: hash of the last one, 32 bytes.
        counts: how many of each thing its rows hold.
        parts: its own files by name.
        blobs: the sealed files it needs by name.
        whole: how many sealed files were read to the end when it was made.
    """

    vault_id: str
    name: str
    number: int
    made: str
    epoch: int
    size: int
    head: bytes
    counts: Mapping[str, int]
    parts: Mapping[str, Part]
    blobs: Mapping[str, int]
    whole: int

    @property
    def day(self) -> date:
        """Return the day it was made."""
        return datetime.fromisoformat(self.made).date()


def encode(record: Record, keys: VaultKeys) -> bytes:
    """Return the record's file, proved under the epoch it names."""
    body = b"saksama-backup %d\n%s\n" % (FORMAT, canonical(_plain(record)))
    return body + _mac(body, keys.backup_mac_key(record.epoch))


def parse(data: bytes) -> Record:
    """Return what a record says, unproved.

    Raises:
        BackupDamaged: cut or no record at all.
        VaultTooNew: written by a later Saksama.
    """
    frame = _FRAME.fullmatch(data[:-_MAC_LENGTH])
    if frame is None:
        raise BackupDamaged(part="record", detail="frame")
    if int(frame[1]) > FORMAT:
        raise VaultTooNew(found=int(frame[1]), known=FORMAT)
    try:
        return _record(json.loads(frame[2]))
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise BackupDamaged(part="record", detail="fields") from error


def prove(data: bytes, keys: VaultKeys) -> Record:
    """Return what a record says, once its MAC fits the vault's keys.

    Raises:
        BackupDamaged: any byte is not what was written, or of another vault.
        VaultTooNew: written by a later Saksama.
    """
    record = parse(data)
    if record.epoch not in keys.epochs:
        raise BackupDamaged(part="record", detail="epoch")
    body, mac = data[:-_MAC_LENGTH], data[-_MAC_LENGTH:]
    if not hmac.compare_digest(mac, _mac(body, keys.backup_mac_key(record.epoch))):
        raise BackupDamaged(part="record", detail="mac")
    return record


def _mac(body: bytes, key: bytes) -> bytes:
    """Return the last line of a record."""
    return hmac.digest(key, body, "sha256").hex().encode() + b"\n"


def _plain(record: Record) -> dict[str, Any]:
    """Return the record as JSON takes it."""
    return {
        "blobs": dict(record.blobs),
        "counts": dict(record.counts),
        "epoch": record.epoch,
        "head": record.head.hex(),
        "made": record.made,
        "name": record.name,
        "number": record.number,
        "parts": {name: [p.size, p.sha256] for name, p in record.parts.items()},
        "size": record.size,
        "vault_id": record.vault_id,
        "whole": record.whole,
    }


def _record(plain: Any) -> Record:  # noqa: ANN401 - what JSON gives
    """Return the record that JSON holds.

    Raises:
        KeyError: a field is missing.
        TypeError: a field is of another type.
        ValueError: a field cannot be what it says.
    """
    made = str(plain["made"])
    datetime.fromisoformat(made)
    return Record(
        vault_id=str(plain["vault_id"]),
        name=str(plain["name"]),
        number=_natural(plain["number"]),
        made=made,
        epoch=_natural(plain["epoch"]),
        size=_natural(plain["size"]),
        head=bytes.fromhex(_hex(plain["head"])),
        counts={str(k): _natural(v) for k, v in _pairs(plain["counts"])},
        parts={
            str(name): Part(_natural(size), _hex(sha256))
            for name, (size, sha256) in _pairs(plain["parts"])
        },
        blobs={_hex(name): _natural(size) for name, size in _pairs(plain["blobs"])},
        whole=_natural(plain["whole"]),
    )


def _pairs(value: object) -> Iterable[tuple[str, Any]]:
    """Return names with their values."""
    if not isinstance(value, dict):
        raise TypeError
    return value.items()


def _natural(value: object) -> int:
    """Return a whole number from 0 up."""
    if not isinstance(value, int) or value < 0:
        raise ValueError
    return value


def _hex(value: object) -> str:
    """Return 64 hexadecimal digits: what may become a file name."""
    if not isinstance(value, str) or not _HEX.fullmatch(value):
        raise ValueError
    return value
