# SPDX-License-Identifier: Apache-2.0
"""What a verb needs of a store: one transaction at a time.

Knows the promises; ``store.work`` keeps them over SQLCipher and the tests'
fake keeps them in memory. Must not know SQL.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol, Self, TypeVar

from models.base.ids import AnswerId, CaseId, PersonId, StatementId
from models.base.page import Cursor, Page
from models.casefile.file import CaseFile
from models.casefile.statements import Answer
from models.law.finding import Assessment
from models.snapshot.case import IssuedDocument
from models.snapshot.kinds import Kind, Stored
from models.snapshot.lists import CaseSummary, JournalFilter, JournalLine

S = TypeVar("S", bound=Stored)


@dataclass(frozen=True, slots=True)
class Act:
    """What the journal says of one write.

    Attributes:
        action: code such as ``person.saved`` or ``link.removed``.
        case: the case, ``""`` = the vault itself.
        label: code of the object, e.g. ``BB-07``; never a protected name.
        person: id of the person it concerns, ``""`` = none.
        reason: why, where a reason is asked.
    """

    action: str
    case: str = ""
    label: str = ""
    person: str = ""
    reason: str = ""


class Work(Protocol):
    """One transaction. Leaving without ``commit`` rolls everything back."""

    def __enter__(self) -> Self:
        """Begin."""
        ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End; roll back what was not committed."""
        ...

    def commit(self) -> None:
        """Make everything durable, then write the head sidecar.

        Raises:
            DiskTrouble: the disk is full, read-only or failing; nothing of
                this transaction is kept.
        """
        ...

    def put(self, value: S, act: Act) -> S:
        """Save one value and append its entry to the journal.

        A value with ``version`` 0 (or a kind without versions) is inserted;
        any other must match the stored version. Returns the value with the
        version it now has.

        Raises:
            Conflict: somebody saved it meanwhile.
            Missing: it is not, or no longer, there.
            FieldInvalid: a code is already taken in the case (``why``
                ``"taken"``).
        """
        ...

    def put_many(self, values: Sequence[S], act: Act) -> tuple[S, ...]:
        """Insert many new values at once; all or nothing.

        Args:
            values: new ones, owners before what hangs on them.
            act: told of each; an empty label or person is filled in.

        Raises:
            Conflict: an id is already there.
            Missing: something a value needs is not there.
            FieldInvalid: a code is already taken (``"taken"``).
        """
        ...

    def remove(self, kind: Kind, id: str, act: Act) -> None:
        """Take an object, and what hangs on it, out; it stays restorable.

        Raises:
            Missing: it is not there.
        """
        ...

    def restore(self, kind: Kind, id: str, act: Act) -> None:
        """Bring a removed object, and what went out with it, back as it was.

        Raises:
            Missing: there is no such removed object.
        """
        ...

    def note(self, act: Act, kind: Kind = Kind.VAULT, id: str = "") -> None:
        """Append an entry that changes no row (unlock, export, print …)."""
        ...

    def case_file(self, case: CaseId) -> CaseFile:
        """Return the case with all that is not removed, answers left out.

        Raises:
            Missing: no such case.
        """
        ...

    def documents(self, case: CaseId) -> tuple[IssuedDocument, ...]:
        """Return issued documents, newest first."""
        ...

    def entries(self, case: CaseId) -> int:
        """Return how many journal entries concern the case."""
        ...

    def was_named(self, person: PersonId) -> bool:
        """Return whether any entry of the journal holds particulars of somebody.

        What was written there stays there, whatever the person's row says now.
        """
        ...

    def answers(
        self, statement: StatementId, after: Cursor | None, size: int
    ) -> Page[Answer]:
        """Return a page of answers in order of number."""
        ...

    def answer(self, id: AnswerId) -> Answer:
        """Return one answer.

        Raises:
            Missing: it is not, or no longer, there.
        """
        ...

    def answers_by_id(self, ids: tuple[AnswerId, ...]) -> tuple[Answer, ...]:
        """Return the answers that are there, in the order asked."""
        ...

    def cases(self, after: Cursor | None, size: int) -> Page[CaseSummary]:
        """Return a page of cases, last changed first."""
        ...

    def journal(
        self, filter: JournalFilter, after: Cursor | None, size: int
    ) -> Page[JournalLine]:
        """Return a page of the journal, newest first."""
        ...

    def keep_assessment(self, case: CaseId, assessment: Assessment) -> None:
        """Keep the tallies of the list, and edition and hash of the pack."""
        ...

    def put_draft(self, key: str, text: str) -> None:
        """Keep unfinished text, outside journal and digests; ``""`` drops it."""
        ...

    def draft(self, key: str) -> str:
        """Return kept unfinished text, ``""`` when there is none."""
        ...
