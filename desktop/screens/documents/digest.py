# SPDX-License-Identifier: Apache-2.0
"""Puts the list of documents and one issued document into words.

Knows snapshots and labels; must not know widgets or verbs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.item_models.section_lines import SectionLine
from desktop.screens.documents.choice import Choice
from desktop.screens.documents.requests import latest, protected
from desktop.wording import plurals
from desktop.wording.formats import medium_date
from desktop.wording.labels import label, labels
from desktop.wording.moments import moment_text
from models.casefile.file import CaseFile
from models.snapshot.case import CaseSnapshot, IssuedDocument

translate = QCoreApplication.translate
DOT = "  \N{MIDDLE DOT}  "
_GROUP = 8


@dataclass(frozen=True, slots=True)
class Form:
    """One form that can be made.

    Attributes:
        kind: e.g. ``RESUME``.
        group: under which heading it stands.
        title: as its manifest calls it, for a kind we have no words for.
        person: whether it is made for one protected person.
        basis: what it rests on, as practitioners write it.
        act: event of the law pack that it is once it was issued, ``""`` = none.
    """

    kind: str
    group: str
    title: str
    person: bool
    basis: tuple[str, ...] = ()
    act: str = ""

    @property
    def words(self) -> str:
        """Return what the form is called here."""
        return labels("document_kind").get(self.kind, self.title)


@dataclass(frozen=True, slots=True)
class IssuedLines:
    """One issued document in words.

    Attributes:
        title: what it is.
        second: whom it concerns, and its number.
        facts: (name, value).
        hashes: (name, value in groups).
        gaps: that it went out with gaps, and why; ``""`` = none were left.
        word: whether there is a Word file.
        act: whether it can be recorded as an act.
    """

    title: str
    second: str
    facts: tuple[tuple[str, str], ...]
    hashes: tuple[tuple[str, str], ...]
    gaps: str
    word: bool
    act: bool = False


def rows_of(
    forms: Sequence[Form], snapshot: CaseSnapshot, gaps: Mapping[str, int]
) -> list[SectionLine]:
    """Return everything the list shows: what can be made by group, then the issued.

    Args:
        forms: what can be made, in order.
        snapshot: the case.
        gaps: key of a document → how many fields it lacks, as far as known.
    """
    groups = [*dict.fromkeys(form.group for form in forms)]
    ordered = sorted(forms, key=lambda form: groups.index(form.group))
    made = [line for form in ordered for line in _lines_of(form, snapshot, gaps)]
    return made + [_issued_line(doc, snapshot.file) for doc in snapshot.documents]


def issued_lines(
    doc: IssuedDocument, file: CaseFile, *, act: bool = False
) -> IssuedLines:
    """Return one issued document in words.

    Args:
        doc: the document.
        file: its case.
        act: whether it can be recorded as an act.
    """
    when = moment_text(doc.issued_at, file.case.office.zone)
    facts = (
        (translate("documents", "Issued on"), DOT.join((when, doc.by))),
        (translate("documents", "Rule set"), doc.edition),
    )
    pdf = translate("documents", "SHA-256 of the PDF")
    hashes = [(pdf, in_groups(doc.pdf_sha256))]
    if doc.docx_blob is not None:
        word = translate("documents", "SHA-256 of the Word file")
        hashes.append((word, in_groups(doc.docx_sha256)))
    gaps = ""
    if doc.gaps:
        words = translate("documents", "Went out with gaps: {0}. Reason: {1}")
        gaps = words.format(plurals.fields_lacking(doc.gaps), doc.reason)
    return IssuedLines(
        title=label("document_kind", doc.kind),
        second=DOT.join(filter(None, (_about(doc, file), _ordinal(doc)))),
        facts=facts,
        hashes=tuple(hashes),
        gaps=gaps,
        word=doc.docx_blob is not None,
        act=act,
    )


def local(at: datetime, file: CaseFile) -> datetime:
    """Return a moment as the clock of the office showed it."""
    return at.astimezone(file.case.office.zone)


def in_groups(digest: str) -> str:
    """Return a hash in groups, so that it can be compared by eye."""
    return " ".join(digest[at : at + _GROUP] for at in range(0, len(digest), _GROUP))


def _lines_of(
    form: Form, snapshot: CaseSnapshot, gaps: Mapping[str, int]
) -> list[SectionLine]:
    """Return the rows of one form: one, or one a protected person."""
    if not form.person:
        return [_form_line(form, Choice(form.kind), snapshot, gaps)]
    return [
        _form_line(form, Choice(form.kind, str(person.id)), snapshot, gaps)
        for person in protected(snapshot.file)
    ]


def _form_line(
    form: Form, choice: Choice, snapshot: CaseSnapshot, gaps: Mapping[str, int]
) -> SectionLine:
    """Return the row of one form."""
    file = snapshot.file
    person = file.person(choice.person) if choice.person else None
    missing = gaps.get(choice.key)
    issued = next(
        (
            doc
            for doc in snapshot.documents
            if doc.kind == form.kind and (doc.person or "") == choice.person
        ),
        None,
    )
    started = person is None or latest(file, choice.person) is not None
    known = started or issued is not None
    state = _state(missing, issued, file) if known else _unstarted()
    return SectionLine(
        key=choice.key,
        section=label("document_group", form.group),
        icon="file-text",
        title=form.words,
        second=DOT.join(filter(None, (person.label if person else "", state))),
        tone="warn" if missing and known else "neutral",
    )


def _unstarted() -> str:
    """Return what is said of an application nobody has begun."""
    return translate("documents", "not started")


def _state(missing: int | None, issued: IssuedDocument | None, file: CaseFile) -> str:
    """Return how far a form is."""
    if missing:
        return plurals.fields_lacking(missing)
    if issued is not None:
        day = medium_date(local(issued.issued_at, file).date())
        return f"{day}{DOT}{_ordinal(issued)}"
    if missing is None:
        return translate("documents", "not checked yet")
    return translate("documents", "ready to make")


def _issued_line(doc: IssuedDocument, file: CaseFile) -> SectionLine:
    """Return the row of an issued document."""
    day = medium_date(local(doc.issued_at, file).date())
    parts = (_about(doc, file), day, _ordinal(doc))
    return SectionLine(
        key=Choice(issued=str(doc.id)).key,
        section=translate("documents", "Issued"),
        icon="file-check",
        title=label("document_kind", doc.kind),
        second=DOT.join(filter(None, parts)),
    )


def _about(doc: IssuedDocument, file: CaseFile) -> str:
    """Return whom a document concerns, ``""`` = the whole case."""
    person = file.person(doc.person) if doc.person else None
    return person.label if person else ""


def _ordinal(doc: IssuedDocument) -> str:
    """Return e.g. ``no. 2``: which issue of its kind in this case."""
    return translate("documents", "no. {0}").format(doc.number)
