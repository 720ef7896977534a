# SPDX-License-Identifier: Apache-2.0
"""The header as a file: framing, checks, and its twin.

Knows checksum, MAC and the two places where the same header is kept; must not
open a slot. A flipped bit fails the checksum before any work is done on it; a
deliberate change fails a binding of a slot or, at last, the header's MAC.
No earlier header is ever kept: it would bring a dead passphrase back.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from dataclasses import dataclass, replace
from pathlib import Path

from models.base.errors import VaultDamaged, VaultMissing, VaultTooNew
from models.vault.boxes import canonical
from models.vault.durable import read_small, replace_file
from models.vault.header import Header
from models.vault.header_json import from_plain, to_plain
from models.vault.kdf import acceptable

FORMAT = 1
NAME = "header.json"
TWIN = "header.twin"
_LARGEST = 1 << 18
_CHECK_LENGTH = 65  # 64 hexadecimal digits and a newline
_FRAME = re.compile(rb"saksama-vault ([1-9][0-9]{0,8})\n(.*)\n", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A header read from disk.

    Attributes:
        header: what it says; not yet authenticated.
        healthy: both copies are whole and the same.
    """

    header: Header
    healthy: bool


def save(folder: Path, header: Header) -> None:
    """Write the header, then its twin; each step survives a power cut.

    Raises:
        DiskTrouble: the header before it is still there, at least once.
    """
    data = encode(header)
    replace_file(folder / NAME, data)
    replace_file(folder / TWIN, data)


def load(folder: Path) -> Loaded:
    """Return the header, from its twin where the first copy is damaged.

    Raises:
        VaultMissing: neither copy is there.
        VaultDamaged: no copy is whole.
        VaultTooNew: written by a later Saksama.
        DiskTrouble: the disk does not give it.
    """
    first = read_small(folder / NAME, _LARGEST + 1)
    twin = read_small(folder / TWIN, _LARGEST + 1)
    if not first and not twin:
        raise VaultMissing
    try:
        return Loaded(parse(first), healthy=first == twin)
    except VaultDamaged:
        return Loaded(parse(twin), healthy=False)


def sign(header: Header, key: bytes) -> Header:
    """Return the header with its MAC under ``key``."""
    return replace(header, mac=_mac(header, key))


def is_signed(header: Header, key: bytes) -> bool:
    """Return whether the header's MAC is right under ``key``."""
    return hmac.compare_digest(header.mac, _mac(header, key))


def _mac(header: Header, key: bytes) -> bytes:
    """Return the MAC over the header's own text with an empty MAC in it."""
    return hmac.digest(key, encode(replace(header, mac=b"")), "sha256")


def encode(header: Header) -> bytes:
    """Return the header file's bytes."""
    text = canonical(to_plain(header))
    body = b"saksama-vault %d\n%s\n" % (FORMAT, text)
    return body + hashlib.sha256(body).hexdigest().encode() + b"\n"


def parse(data: bytes) -> Header:
    """Return what the header file's bytes say.

    Raises:
        VaultDamaged: any byte is not what it was; ``detail`` says which check.
        VaultTooNew: whole, but written by a later Saksama.
    """
    body, check = data[:-_CHECK_LENGTH], data[-_CHECK_LENGTH:]
    wanted = hashlib.sha256(body).hexdigest().encode() + b"\n"
    if len(data) > _LARGEST or not hmac.compare_digest(check, wanted):
        raise _damaged("checksum")
    frame = _FRAME.fullmatch(body)
    if frame is None:
        raise _damaged("frame")
    if int(frame[1]) > FORMAT:
        raise VaultTooNew(found=int(frame[1]), known=FORMAT)
    try:
        header = from_plain(json.loads(frame[2]))
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise _damaged("fields") from error
    if not acceptable(header.ground.kdf):
        raise _damaged("kdf")
    if not all(keys.users and keys.recovery for keys in header.sets):
        raise _damaged("slots")
    if encode(header) != data:
        raise _damaged("form")
    return header


def _damaged(detail: str) -> VaultDamaged:
    """Return the error of a header that fails the named check."""
    return VaultDamaged(part="header", detail=detail)
