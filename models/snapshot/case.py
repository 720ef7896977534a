# SPDX-License-Identifier: Apache-2.0
"""One open case as a screen sees it, and what a gesture changed of it.

Knows values; must not know how they are read or saved.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Flag, StrEnum, auto

from models.base.ids import BlobId, CaseId, DocumentId, PersonId
from models.casefile.file import CaseFile
from models.law.finding import Assessment


class Part(Flag):
    """Which parts of a case a gesture moved."""

    CASE = auto()
    PEOPLE = auto()
    COUNTS = auto()
    STATEMENTS = auto()
    EVIDENCE = auto()
    LINKS = auto()
    PROTECTION = auto()
    ACTS = auto()
    TASKS = auto()
    WORKSHEETS = auto()
    ASSESSMENT = auto()
    DOCUMENTS = auto()
    JOURNAL = auto()
    ALL = (
        CASE
        | PEOPLE
        | COUNTS
        | STATEMENTS
        | EVIDENCE
        | LINKS
        | PROTECTION
        | ACTS
        | TASKS
        | WORKSHEETS
        | ASSESSMENT
        | DOCUMENTS
        | JOURNAL
    )


@dataclass(frozen=True, slots=True)
class IssuedDocument:
    """One document that was issued and is frozen.

    Attributes:
        id: identity.
        case: the case.
        kind: document kind, e.g. ``RESUME``.
        person: whom it concerns, ``None`` = the whole case.
        number: running issue of this kind in this case, from 1.
        edition: edition of the law pack it was made under.
        issued_at: when, UTC.
        by: who issued it.
        docx_blob: sealed DOCX, ``None`` = the kind has none.
        docx_sha256: hex, ``""`` when none.
        pdf_blob: sealed PDF.
        pdf_sha256: hex.
        gaps: how many markers it carries.
        reason: why it was issued with gaps, ``""`` when none were left.
    """

    id: DocumentId
    case: CaseId
    kind: str
    person: PersonId | None
    number: int
    edition: str
    issued_at: datetime
    by: str
    docx_blob: BlobId | None
    docx_sha256: str
    pdf_blob: BlobId
    pdf_sha256: str
    gaps: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CaseSnapshot:
    """One case, whole and frozen.

    Attributes:
        file: the case and all that belongs to it, long texts left out.
        assessment: all findings under the pack in use.
        documents: issued documents, newest first.
        children: ids of people who were under age.
        entries: journal entries that concern this case.
    """

    file: CaseFile
    assessment: Assessment
    documents: tuple[IssuedDocument, ...] = ()
    children: frozenset[str] = frozenset()
    entries: int = 0


class UndoKind(StrEnum):
    """What an undo would do."""

    REMOVE_LINKS = "remove_links"
    RESTORE = "restore"
    REOPEN = "reopen"
    TAKING_PART = "taking_part"


@dataclass(frozen=True, slots=True)
class Undo:
    """How the last gesture can be taken back.

    Attributes:
        kind: what would be done.
        case: the case.
        object_kind: the kind that was taken out, or ``case`` itself.
        ids: the objects it concerns; of ways of taking part the count, then
            those it named before.
    """

    kind: UndoKind
    case: CaseId
    object_kind: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """What one gesture did.

    Attributes:
        snapshot: the case afterwards.
        parts: what moved.
        id: identity of the object made or saved, ``""`` when none.
        undo: how to take it back, ``None`` when it cannot be.
    """

    snapshot: CaseSnapshot
    parts: Part
    id: str = ""
    undo: Undo | None = None
