# SPDX-License-Identifier: Apache-2.0
"""An open store: made at unlock, gone at lock.

Knows how vault, schema, engine, journal keys and head file come together.
Lives on the vault thread. Must not know what a gesture means.
"""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Engine

from models.base.clock import Clock
from models.base.errors import DiskTrouble, VaultClosed
from models.base.ids import UserId
from models.snapshot.lists import ChainReport
from models.store import anchors, recent, users
from models.store.acts import Seat
from models.store.copies import count
from models.store.engine import (
    VaultLike,
    checkpoint,
    file_of,
    make_engine,
    open_descriptors,
    outside,
    reading,
)
from models.store.journal import Writer, journal_keys, read_head
from models.store.named_blobs import named_blobs
from models.store.sealing import Head, JournalKeys, genesis
from models.store.upgrade import bring_up_to_date
from models.store.users import User
from models.store.verifier import Verifier
from models.store.work import Bench, StoreWork


class Store:
    """Rows and journal of one open vault.

    Attributes:
        head_written: whether the head file says what the journal says; falls
            when the disk refused the head after a commit that it took, and
            rises when a later one or a checkpoint wrote it.
    """

    def __init__(self, vault: VaultLike, engine: Engine, writer: Writer) -> None:
        self._vault = vault
        self._engine = engine
        self._writer = writer
        self._closed = False
        self._owed: Head | None = None
        with outside(engine) as connection:
            self._file = file_of(connection)

    @property
    def head_written(self) -> bool:
        """Return whether the head file says what the journal says."""
        return self._owed is None

    def open_work(self) -> StoreWork:
        """Return a new transaction, to be entered with ``with``.

        Raises:
            VaultClosed: the store was closed.
        """
        self._require_open()
        return StoreWork(self._bench())

    def check_recent(self, last: int = 1000) -> ChainReport:
        """Check the end of the chain against the head file, at unlock.

        Where all is well and the journal is ahead of the head file, as after a
        crash between commit and head, the head file is brought level.

        Args:
            last: how many entries to check at least.

        Raises:
            JournalBehind: the head file knows more entries than there are.
            VaultDamaged: the head file was changed or taken away.
        """
        self._require_open()
        return recent.check(self._engine, self._vault.head, self._writer, last)

    def verifier(self) -> Verifier:
        """Return a new full verification, to be taken in slices."""
        self._require_open()
        return Verifier(self._engine, self._vault.head, self._writer)

    def user_name(self, user: UserId) -> str:
        """Return a user's display name, ``""`` when nobody has the id."""
        self._require_open()
        with reading(self._engine) as connection:
            return users.name_of(connection, user)

    def add_user(self, user: User) -> None:
        """Write down who may open the vault, with a journal entry.

        Raises:
            Conflict: the user is already there.
            DiskTrouble: nothing was kept.
        """
        self._require_open()
        if user.id == self._writer.actor:
            self._writer = replace(self._writer, actor_name=user.name)
        with StoreWork(self._bench()) as work:
            work.add_user(user)
            work.commit()

    def head(self) -> Head:
        """Return how the journal ends now."""
        self._require_open()
        with reading(self._engine) as connection:
            return read_head(connection, self._writer.start)

    def head_at(self, size: int) -> Head:
        """Return how the journal ended when it had ``size`` entries."""
        self._require_open()
        with reading(self._engine) as connection:
            return anchors.head_at(connection, size, self._writer.start)

    def opened_under(self) -> frozenset[str]:
        """Return the public keys, in hex, under which the vault was ever opened."""
        self._require_open()
        with reading(self._engine) as connection:
            return anchors.opened_under(connection)

    def named_blobs(self) -> set[str]:
        """Return the name of every sealed file that a row speaks of."""
        self._require_open()
        return named_blobs(self._engine)

    def counts(self) -> dict[str, int]:
        """Return how many objects of each kind there are, taken-out ones included."""
        self._require_open()
        with reading(self._engine) as connection:
            return count(connection)

    def checkpoint(self) -> bool:
        """Empty the write-ahead log into the file and settle an owed head.

        Called when the queue has been idle for a second after a save, and at
        lock; never per draft.

        Returns:
            Whether the log is empty now.
        """
        self._require_open()
        if self._owed is not None:
            self._keep_head(self._owed)
        return checkpoint(self._engine)

    def close(self) -> None:
        """Empty the log, close the connection and make sure of it.

        Closing twice is harmless. A disk that refuses the last checkpoint does
        not keep the vault open: the log is read at the next opening.
        """
        if self._closed:
            return
        try:
            self.checkpoint()
        except DiskTrouble:
            # Everything committed is durable in the log already.
            self._owed = None
        finally:
            self._closed = True
            self._writer = replace(self._writer, keys=JournalKeys("", {}))
            self._engine.dispose()
            left = open_descriptors(self._file)
            assert not left, "the database is still open"

    def _bench(self) -> Bench:
        """Return what a transaction is made with."""
        return Bench(self._engine, self._writer, self._keep_head)

    def _keep_head(self, head: Head) -> None:
        """Write the head file; remember it as owed where the disk refuses.

        The commit is durable by then: to report it as failed would be wrong,
        and a journal ahead of its head file is what a crash leaves as well.
        """
        try:
            self._vault.head.write_head(head.seq, head.link)
        except DiskTrouble:
            self._owed = head
        else:
            self._owed = None

    def _require_open(self) -> None:
        """Return while the store is open.

        Raises:
            VaultClosed: it was closed.
        """
        if self._closed:
            raise VaultClosed


def open_store(vault: VaultLike, clock: Clock, seat: Seat) -> Store:
    """Open the store of an open vault, bringing its schema up to date.

    Args:
        vault: keys and connection; closed by the caller after the store.
        clock: the time of the entries.
        seat: who writes them, where.

    Raises:
        VaultTooNew: the schema was written by a later Saksama.
        VaultDamaged: the database is not what it was.
        DiskTrouble: the disk is full, read-only or failing.
    """
    start = genesis(vault.vault_id)
    if not bring_up_to_date(vault):
        # From now on a head file that says nothing was emptied by somebody.
        vault.head.write_head(start.seq, start.link)
    engine = make_engine(vault.connect)
    try:
        with reading(engine) as connection:
            name = users.name_of(connection, seat.user)
        writer = Writer(
            keys=journal_keys(vault.keys),
            clock=clock,
            start=start,
            actor=seat.user,
            actor_name=name,
            device=seat.device,
        )
        return Store(vault, engine, writer)
    except BaseException:
        engine.dispose()
        raise
