# SPDX-License-Identifier: Apache-2.0
"""The encrypted database file: opened with every setting read back.

Knows SQLCipher and the settings under which it is safe; must not know a table.
A connection belongs to the thread that opened it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from models.base.errors import DiskTrouble, SaksamaError, VaultBusy, VaultDamaged
from models.base.progress import Progress
from models.vault.durable import disk_trouble, read_small

NAME = "case.db"
APPLICATION_ID = 0x53414B53  # "SAKS"
BUSY_MILLISECONDS = 5000
# Kept statements live in SQLite's small fast memory. Many of them fill it, and then
# every row asks the system for memory that cipher_memory_security locks and wipes:
# 100,000 inserts took 3.3 s with the usual 128 statements, 1.6 s with 8.
_STATEMENTS = 8
# About a megabyte between two looks at whether the user wants to stop.
_PAGES_AT_ONCE = 256
# SQLite 3.7.0 to 3.51.2 can corrupt a database when a WAL is reset.
OLDEST_SQLITE = (3, 51, 3)
_PLAIN = b"SQLite format 3\x00"
_SETTINGS = (
    ("cipher_memory_security", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("foreign_keys", "ON", "1"),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("trusted_schema", "OFF", "0"),
    ("busy_timeout", str(BUSY_MILLISECONDS), str(BUSY_MILLISECONDS)),
)
_SQLITE_FUNCTION = 31
_FORBIDDEN_FUNCTIONS = frozenset({"load_extension", "sqlcipher_export"})
_REASONS = {
    "SQLITE_FULL": "full",
    "SQLITE_READONLY": "readonly",
    "SQLITE_PERM": "readonly",
    "SQLITE_AUTH": "readonly",
}
_DAMAGE = ("SQLITE_NOTADB", "SQLITE_CORRUPT", "SQLITE_FORMAT")
_HELD = ("SQLITE_BUSY", "SQLITE_LOCKED")

# sqlcipher3 ships no types.
Connection = Any


def connect(path: Path, key: bytes) -> Connection:
    """Return a connection to the existing database at ``path``.

    ``isolation_level`` is ``None``: the caller says BEGIN IMMEDIATE and COMMIT.

    Raises:
        VaultDamaged: missing, not encrypted, another key, or a changed page.
        VaultBusy: somebody else writes.
        DiskTrouble: the disk does not give it.
    """
    start = read_small(path, len(_PLAIN))
    if len(start) < len(_PLAIN):
        raise VaultDamaged(part="database", detail="missing")
    if start == _PLAIN:
        raise VaultDamaged(part="database", detail="plain")
    return _open(path, key)


def create(path: Path, key: bytes) -> None:
    """Make an empty encrypted database at ``path``.

    Raises:
        DiskTrouble: it could not be written.
        VaultDamaged: the library wrote something that is not encrypted.
    """
    with disk_trouble():
        path.touch(mode=0o600, exist_ok=False)
    connection = _open(path, key, new=True)
    connection.close()
    connect(path, key).close()


def opens(path: Path, key: bytes) -> bool:
    """Return whether ``key`` is the database's key.

    Raises:
        DiskTrouble: the disk does not give it.
    """
    try:
        connect(path, key).close()
    except VaultDamaged:
        return False
    return True


def rekey(path: Path, old: bytes, new: bytes) -> None:
    """Encrypt the whole database under ``new``, in one transaction.

    Killed at any point, it opens with exactly one of the two keys.

    Raises:
        DiskTrouble: the disk does not take it; ``old`` still opens.
    """
    connection = connect(path, old)
    try:
        with _said():
            connection.reset_key(_raw(new))
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()


def copy(path: Path, key: bytes, target: Path, progress: Progress) -> None:
    """Copy the whole database into a new file, page by page, under the same key.

    What another connection saves meanwhile is in the copy or begins it anew.

    Args:
        path: the database.
        key: its key, and the copy's.
        target: must not be there.
        progress: told of pages.

    Raises:
        DiskTrouble: the disk does not take it.
        VaultDamaged: the database does not open, or a page of it is damaged.
        Cancelled: the user stopped it; half a copy is left.
    """

    def told(_: int, left: int, total: int) -> None:
        progress.report(total - left, total)

    with disk_trouble():
        target.touch(mode=0o600, exist_ok=False)
    source = connect(path, key)
    try:
        with _said():
            made = dbapi2.connect(str(target), isolation_level=None)
            try:
                made.set_key(_raw(key))
                made.execute("PRAGMA cipher_compatibility = 4")
                made.execute("PRAGMA synchronous = FULL")
                source.backup(made, pages=_PAGES_AT_ONCE, progress=told)
            finally:
                made.close()
    finally:
        source.close()


def check(path: Path, key: bytes) -> None:
    """Return if every page opens under ``key``.

    Raises:
        VaultDamaged: a page does not.
    """
    connection = connect(path, key)
    try:
        with _said():
            if connection.execute("PRAGMA cipher_integrity_check").fetchall():
                raise VaultDamaged(part="database", detail="page")
    finally:
        connection.close()


def trouble(error: dbapi2.Error) -> SaksamaError:
    """Return what an error of the library means; its text is not kept."""
    name = str(getattr(error, "sqlite_errorname", ""))
    if name.startswith(_DAMAGE):
        return VaultDamaged(part="database", detail=name.lower())
    if name.startswith(_HELD):
        return VaultBusy()
    base = "_".join(name.split("_")[:2])
    return DiskTrouble(reason=_REASONS.get(base, "io"))


@contextmanager
def _said() -> Iterator[None]:
    """Turn an error of the library into one of ours."""
    try:
        yield
    except dbapi2.Error as error:
        raise trouble(error) from error


def _raw(key: bytes) -> bytes:
    """Return the form in which SQLCipher takes a raw key."""
    return b"x'" + key.hex().encode() + b"'"


def _open(path: Path, key: bytes, *, new: bool = False) -> Connection:
    """Return a keyed connection with every setting in force."""
    require_library()
    with _said():
        connection = dbapi2.connect(
            str(path), isolation_level=None, cached_statements=_STATEMENTS
        )
        try:
            connection.set_key(_raw(key))
            _set(connection)
            if new:
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            if _value(connection, "application_id") != str(APPLICATION_ID):
                raise VaultDamaged(part="database", detail="application_id")
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
            connection.set_authorizer(_authorize)
        except BaseException:
            connection.close()
            raise
    return connection


def _set(connection: Connection) -> None:
    """Put every setting in force and read it back."""
    # The format of the file is pinned; a later library may have other defaults.
    connection.execute("PRAGMA cipher_compatibility = 4")
    for name, wanted, answer in _SETTINGS:
        connection.execute(f"PRAGMA {name} = {wanted}").fetchall()
        if _value(connection, name) != answer:
            raise VaultDamaged(part="database", detail=name)
    if _value(connection, "cipher_status") != "1":
        raise VaultDamaged(part="database", detail="cipher_status")


def _value(connection: Connection, name: str) -> str:
    """Return a setting as text, "" when the library does not know it."""
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return "" if row is None else str(row[0])


def _authorize(action: int, _: str | None, name: str | None, *__: object) -> int:
    """Deny what would write the content elsewhere or load foreign code."""
    if action == dbapi2.SQLITE_ATTACH:
        return int(dbapi2.SQLITE_DENY)
    if action == _SQLITE_FUNCTION and name in _FORBIDDEN_FUNCTIONS:
        return int(dbapi2.SQLITE_DENY)
    return int(dbapi2.SQLITE_OK)


def require_library() -> None:
    """Return if the library encrypts and is not one that loses data.

    Also silences it: by default it prints page numbers to standard error.

    Raises:
        AssertionError: the program was packaged with an unfit library.
    """
    probe = dbapi2.connect(":memory:", isolation_level=None)
    try:
        probe.execute("PRAGMA cipher_log_level = NONE").fetchall()
        version = _value(probe, "cipher_version")
    finally:
        probe.close()
    if not version or dbapi2.sqlite_version_info < OLDEST_SQLITE:
        message = "this build of SQLite must not hold a vault"
        raise AssertionError(message)
