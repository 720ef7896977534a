# SPDX-License-Identifier: Apache-2.0
"""One transaction: what ``usecases.ports.Work`` promises, over SQLCipher.

Knows when a transaction begins and ends and that the head is written after
each commit. Must not know what a gesture means; lives on the vault thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Self, TypeVar

from sqlalchemy import Connection, Engine, bindparam, update

from models.base.ids import AnswerId, CaseId, PersonId, StatementId
from models.base.page import Cursor, Page
from models.casefile.file import CaseFile
from models.casefile.statements import Answer
from models.law.finding import Assessment
from models.snapshot.case import IssuedDocument
from models.snapshot.kinds import Kind, Stored
from models.snapshot.lists import CaseSummary, JournalFilter, JournalLine
from models.store import drafts, queries, reading, users
from models.store.acts import ActLike
from models.store.engine import begin_work
from models.store.journal import Journal, Writer
from models.store.live import Live
from models.store.removal import Removal
from models.store.rows.tables import CASES
from models.store.sealing import Head
from models.store.troubles import guarded
from models.store.users import User
from models.store.writing import Writing

S = TypeVar("S", bound=Stored)

_TOUCH = (
    update(CASES)
    .where(CASES.c.id == bindparam("of"))
    .values(changed_at=bindparam("at"))
)


@dataclass(frozen=True, slots=True)
class Bench:
    """What every transaction of an open store is made with.

    Attributes:
        engine: over the one connection.
        writer: who writes journal entries.
        keep_head: writes the head sidecar; called after each commit that
            made entries.
    """

    engine: Engine
    writer: Writer
    keep_head: Callable[[Head], None]


class _Parts:
    """What one open transaction consists of.

    Args:
        connection: in its transaction.
        writer: who writes journal entries.
    """

    def __init__(self, connection: Connection, writer: Writer) -> None:
        now = writer.clock.now()
        live = Live(connection)
        self.connection = connection
        self.journal = Journal(connection, writer)
        self.writing = Writing(connection, self.journal, live, now)
        self.removal = Removal(connection, self.journal, live, now)
        self._clock = writer.clock

    def touch(self, case: str) -> None:
        """Remember that a case changed."""
        self.writing.touched.add(case)

    def flush(self) -> bool:
        """Write what was kept back; return whether the journal grew."""
        now = self._clock.now()
        for case in sorted(self.writing.touched):
            self.connection.execute(_TOUCH, {"of": case, "at": now})
        self.writing.touched.clear()
        return self.journal.flush()


class StoreWork:
    """One transaction over the vault's database; see ``ports.Work``.

    A save that failed leaves the work fit for nothing but leaving: rows and
    entries could otherwise part ways.

    Args:
        bench: what it is made with.
    """

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._open: _Parts | None = None
        self._failed = False

    def __enter__(self) -> Self:
        """Begin, as a writer.

        Raises:
            VaultClosed: the vault was locked.
            VaultBusy: another process writes.
        """
        assert self._open is None, "a work begins once"
        self._open = _Parts(begin_work(self._bench.engine), self._bench.writer)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End; roll back what was not committed."""
        connection = self._here.connection
        self._open = None
        with guarded():
            connection.close()

    def commit(self) -> None:
        """Make everything durable, then write the head sidecar.

        Raises:
            DiskTrouble: the disk is full, read-only or failing; nothing of
                this transaction is kept.
        """
        assert not self._failed, "a failed work can only be left"
        here = self._here
        with self._saving():
            grew = here.flush()
            here.connection.commit()
        if grew:
            self._bench.keep_head(here.journal.head())

    def put(self, value: S, act: ActLike) -> S:
        """Save one value and append its entry to the journal.

        Files of an exhibit and the number of answers of a statement are not
        saved with it: they are objects of their own.

        Raises:
            Conflict: somebody saved it meanwhile.
            Missing: it, or what it needs, is not, or no longer, there.
            FieldInvalid: a code is already taken in the case (``why``
                ``"taken"``), or a text cannot be kept (``"character"``).
        """
        with self._saving():
            return self._here.writing.put(value, act)

    def put_many(self, values: Sequence[S], act: ActLike) -> tuple[S, ...]:
        """Insert many new values at once, for imports; all or nothing.

        Args:
            values: new ones, owners before what hangs on them.
            act: told of each; an empty label or person is filled in.

        Raises:
            Conflict: an id is already there.
            Missing: something a value needs is not there.
            FieldInvalid: a code is already taken, or a text cannot be kept.
        """
        with self._saving():
            return self._here.writing.put_many(values, act)

    def remove(self, kind: Kind, id: str, act: ActLike) -> None:
        """Take an object, and what hangs on it, out; it stays restorable.

        Raises:
            Missing: it is not there.
        """
        with self._saving():
            self._here.touch(self._here.removal.remove(kind, id, act))

    def restore(self, kind: Kind, id: str, act: ActLike) -> None:
        """Bring a removed object, and what went out with it, back as it was.

        Raises:
            Missing: there is no such removed object, or what it belongs to is
                itself removed.
            FieldInvalid: its code was given to another meanwhile.
        """
        with self._saving():
            self._here.touch(self._here.removal.restore(kind, id, act))

    def note(self, act: ActLike, kind: Kind = Kind.VAULT, id: str = "") -> None:
        """Append an entry that changes no row (unlock, export, print …)."""
        with self._saving():
            self._here.journal.append(act, kind, id)

    def case_file(self, case: CaseId) -> CaseFile:
        """Return the case with all that is not removed, answers left out.

        Raises:
            Missing: no such case.
        """
        with guarded():
            return reading.case_file(self._here.connection, case)

    def documents(self, case: CaseId) -> tuple[IssuedDocument, ...]:
        """Return issued documents, newest first."""
        with guarded():
            return reading.documents(self._here.connection, case)

    def entries(self, case: CaseId) -> int:
        """Return how many journal entries concern the case."""
        with guarded():
            return queries.entries(self._read(), case)

    def was_named(self, person: PersonId) -> bool:
        """Return whether any entry holds particulars of somebody."""
        with guarded():
            return queries.was_named(self._here.connection, person)

    def answers(
        self, statement: StatementId, after: Cursor | None, size: int
    ) -> Page[Answer]:
        """Return a page of answers in order of number."""
        with guarded():
            return queries.answers(self._here.connection, statement, after, size)

    def answer(self, id: AnswerId) -> Answer:
        """Return one answer.

        Raises:
            Missing: it is not, or no longer, there.
        """
        with guarded():
            return queries.answer(self._here.connection, id)

    def answers_by_id(self, ids: tuple[AnswerId, ...]) -> tuple[Answer, ...]:
        """Return the answers that are there, in the order asked."""
        with guarded():
            return queries.answers_by_id(self._here.connection, ids)

    def cases(self, after: Cursor | None, size: int) -> Page[CaseSummary]:
        """Return a page of cases, last changed first."""
        with guarded():
            return queries.cases(self._read(), after, size)

    def journal(
        self, filter: JournalFilter, after: Cursor | None, size: int
    ) -> Page[JournalLine]:
        """Return a page of the journal, newest first."""
        with guarded():
            return queries.journal(self._read(), filter, after, size)

    def keep_assessment(self, case: CaseId, assessment: Assessment) -> None:
        """Keep the tallies of the list, and edition and hash of the pack."""
        with self._saving():
            drafts.keep_assessment(self._here.connection, case, assessment)

    def put_draft(self, key: str, text: str) -> None:
        """Keep unfinished text, outside journal and digests; ``""`` drops it."""
        with self._saving():
            drafts.put_draft(self._here.connection, key, text)

    def draft(self, key: str) -> str:
        """Return kept unfinished text, ``""`` when there is none."""
        with guarded():
            return drafts.draft(self._here.connection, key)

    def add_user(self, user: User) -> None:
        """Write down who may open the vault, with an entry.

        Raises:
            Conflict: the user is already there.
        """
        with self._saving():
            users.add(self._here.connection, self._here.journal, user)

    def _read(self) -> Connection:
        """Return the connection with all that was kept back written."""
        self._here.flush()
        return self._here.connection

    @contextmanager
    def _saving(self) -> Iterator[None]:
        """Remember a failure, whatever it is, until the work is left."""
        failed, self._failed = self._failed, True
        with guarded():
            yield
        self._failed = failed

    @property
    def _here(self) -> _Parts:
        """Return the parts of the open transaction."""
        assert self._open is not None, "no transaction is open"
        return self._open
