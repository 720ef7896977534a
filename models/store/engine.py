# SPDX-License-Identifier: Apache-2.0
"""SQLAlchemy over the vault's one connection.

Knows how transactions begin and how nothing stays open after lock. Must not
know keys (the vault hands out a connection that is already open) or tables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, StaticPool, create_engine, event
from sqlalchemy.exc import DBAPIError, OperationalError

from models.store.troubles import READ_ONLY, guarded, result_of

_DESCRIPTORS = Path("/proc/self/fd")

_BEGIN = "saksama_begin"
"""Execution option: how a transaction begins; ``""`` = none is begun."""


class KeysLike(Protocol):
    """The keys of a vault, by epoch; see ``vault.keys.VaultKeys``."""

    @property
    def epoch(self) -> int:
        """Return the epoch new things are sealed under."""
        ...

    @property
    def epochs(self) -> tuple[int, ...]:
        """Return every epoch whose keys are held."""
        ...

    def row_digest_key(self, epoch: int | None = None) -> bytes:
        """Return the key of the state MACs."""
        ...

    def journal_mac_key(self, epoch: int | None = None) -> bytes:
        """Return the key of the journal's MACs."""
        ...


class KeptHead(Protocol):
    """What the head file says; see ``vault.sidecar.Head``."""

    @property
    def size(self) -> int:
        """Return how many entries there were."""
        ...

    @property
    def digest(self) -> bytes:
        """Return the link of the last one."""
        ...


class HeadFileLike(Protocol):
    """The head file beside the database; see ``vault.sidecar.HeadFile``."""

    def write_head(self, size: int, digest: bytes) -> None:
        """Record the head; durable when it returns."""
        ...

    def read_head(self) -> KeptHead | None:
        """Return the latest head, ``None`` when none was ever written."""
        ...


class VaultLike(Protocol):
    """What the store needs of an open vault; see ``vault.opened.OpenVault``."""

    vault_id: str

    @property
    def keys(self) -> KeysLike:
        """Return the keys."""
        ...

    @property
    def head(self) -> HeadFileLike:
        """Return the head file."""
        ...

    def connect(self) -> Any:  # noqa: ANN401 - the driver ships no types
        """Return a new connection: keyed, configured, in autocommit mode."""
        ...


def make_engine(connect: Callable[[], Any]) -> Engine:
    """Return an engine that keeps the one connection ``connect`` gives.

    The driver begins nothing by itself: a transaction begins here, at once as
    a writer (``BEGIN IMMEDIATE``) unless ``reading`` asked otherwise. Values
    never appear in an exception's text.
    """
    engine = create_engine(
        "sqlite://",
        module=sqlcipher3.dbapi2,
        creator=connect,
        poolclass=StaticPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begin as a writer, or as was asked for."""
    mode = connection.get_execution_options().get(_BEGIN, "IMMEDIATE")
    if mode:
        connection.exec_driver_sql(f"BEGIN {mode}")


def begin_work(engine: Engine) -> Connection:
    """Return the connection with a transaction begun, as a writer.

    On a disk that turned read-only it begins as a reader: what is there can
    still be looked at, and the first save says what is wrong.

    Raises:
        VaultBusy: another process writes.
        VaultDamaged: the file cannot be read as what it was.
        DiskTrouble: the disk fails.
    """
    with guarded():
        connection = engine.connect()
        try:
            try:
                connection.begin()
            except OperationalError as error:
                if not result_of(error).startswith(READ_ONLY):
                    raise
                connection.execution_options(**{_BEGIN: "DEFERRED"}).begin()
        except DBAPIError:
            connection.close()
            raise
    return connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Give one short view of the database that never changes under the reader.

    Raises:
        VaultDamaged: the file cannot be read as what it was.
        DiskTrouble: the disk fails.
    """
    with guarded(), engine.connect() as connection:
        yield connection.execution_options(**{_BEGIN: "DEFERRED"})


@contextmanager
def outside(engine: Engine) -> Iterator[Connection]:
    """Give the connection without a transaction, for pragmas.

    Raises:
        VaultDamaged: the file cannot be read as what it was.
        DiskTrouble: the disk fails.
    """
    with guarded(), engine.connect() as connection:
        yield connection.execution_options(**{_BEGIN: ""})


def file_of(connection: Connection) -> Path:
    """Return the database file of a connection."""
    row = connection.exec_driver_sql("PRAGMA database_list").one()
    return Path(str(row[2]))


def checkpoint(engine: Engine) -> bool:
    """Move everything from the write-ahead log into the file and cut the log.

    Returns:
        Whether all of it went; ``False`` when a reader is in the way.
    """
    with outside(engine) as connection:
        row = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
    return bool(row[0] == 0)


def open_descriptors(database: Path) -> tuple[str, ...]:
    """Return this process's descriptors on the database or its log.

    Empty where the system does not show them (not Linux).
    """
    if not _DESCRIPTORS.is_dir():
        return ()
    found = []
    for link in _DESCRIPTORS.iterdir():
        try:
            target = link.readlink()
        except OSError:  # the descriptor of this very listing
            continue
        if target.parent == database.parent and target.name.startswith(database.name):
            found.append(target.name)
    return tuple(found)
