# SPDX-License-Identifier: Apache-2.0
"""The database's errors as errors of the house.

Knows SQLite's result names. Must not let a statement, a value or a path out:
what is raised here carries codes only, and is shown without the driver's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from models.base.errors import (
    Conflict,
    DiskTrouble,
    FieldInvalid,
    Missing,
    VaultBusy,
    VaultDamaged,
)

READ_ONLY = "SQLITE_READONLY"
"""How SQLite's results begin where a disk takes nothing."""

_DISK = {
    "SQLITE_FULL": "full",
    READ_ONLY: "readonly",
    "SQLITE_IOERR": "io",
    "SQLITE_CANTOPEN": "io",
}
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")


@contextmanager
def guarded(kind: str = "", id: str = "") -> Iterator[None]:
    """Turn the driver's errors into ours.

    Args:
        kind: kind of the object being saved, if one is.
        id: its id.

    Raises:
        DiskTrouble: full, read-only or failing.
        VaultDamaged: the file is not what it was.
        VaultBusy: another process writes.
        Conflict: the id is already there.
        FieldInvalid: a code or number is already taken.
        Missing: something it refers to is not there.
    """
    try:
        yield
    except DBAPIError as error:
        name = result_of(error)
        # The driver's exception names tables and is shown to nobody.
        raise trouble_of(name, str(error.orig), kind, id) from None


def result_of(error: DBAPIError) -> str:
    """Return SQLite's result name, e.g. ``SQLITE_FULL``; ``""`` = none."""
    return str(getattr(error.orig, "sqlite_errorname", ""))


def trouble_of(name: str, text: str, kind: str, id: str) -> Exception:
    """Return our error for one of SQLite's.

    Args:
        name: result name, e.g. ``SQLITE_IOERR_WRITE``.
        text: message; names tables and columns, never values.
        kind: kind of the object being saved, ``""`` = none.
        id: its id.
    """
    for start, reason in _DISK.items():
        if name.startswith(start):
            return DiskTrouble(reason)
    if name.startswith(_DAMAGED):
        return VaultDamaged("database", "corrupt")
    if name.startswith(_BUSY):
        return VaultBusy()
    if text.startswith("FOREIGN KEY"):
        return Missing()
    if text.startswith("UNIQUE"):
        column = text.rpartition(".")[2]
        return (
            Conflict(kind, id)
            if column == "id"
            else FieldInvalid(f"{kind}.{column}", "taken")
        )
    return AssertionError(name or "driver error")
