# SPDX-License-Identifier: Apache-2.0
"""From a document to case values: fresh identities, references resolved.

Knows each shape and its value. Must not be handed a document that still has
problems (``case_problems``). The way back is ``case_document``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Protocol, Self, TypeVar

from models.base.errors import FieldInvalid, IdentityForbidden, InputInvalid
from models.base.ids import (
    BlobId,
    RequestId,
    new_id,
)
from models.casefile.ages import AgeStated
from models.casefile.case import Case, CaseNumbers, CaseStory, Office
from models.casefile.counts import Count
from models.casefile.file import CaseFile
from models.casefile.people import Particulars, Person, RoleSpan
from models.casefile.protection import ProtectionRequest, Service, Threat
from models.casefile.speakers import usual_evidence
from models.casefile.statements import Answer, Break, Setting, Statement
from models.interchange import case_format as shapes
from models.interchange.case_acts import act_of
from models.interchange.case_book import Book, book_of
from models.interchange.case_lines import with_plain_lines
from models.interchange.case_things import custody_of, exhibit_of, link_of
from models.interchange.decided import (
    choice_of,
    independence_of,
    ruling_of,
    task_of,
    worksheet_of,
)
from models.law.catalogue import Catalogue
from models.law.facts import Reliance

Wrong = tuple[str, str]
"""A field and why it cannot be taken."""

ASSESSABLE: frozenset[Wrong] = frozenset(
    {("case.offence_to", "order"), ("count.accused", "victim")}
)
"""What no form would take; a case that is brought in may hold it, as a finding."""

S = TypeVar("S")


class _Checked(Protocol):
    """A value that can tell whether it can be kept."""

    def checked(self) -> Self:
        """Return itself, or raise."""
        ...


V = TypeVar("V", bound=_Checked)


@dataclass(frozen=True, slots=True)
class CaseValues:
    """One case with all its words.

    Attributes:
        file: the case; its files name no blob yet.
        answers: in order of statement and number.
    """

    file: CaseFile
    answers: tuple[Answer, ...]


def values_of(
    shape: shapes.Document,
    catalogue: Catalogue,
    now: datetime,
    forgiven: Collection[Wrong] = (),
) -> CaseValues:
    """Return the values of a document that has no problems.

    Args:
        shape: the document.
        catalogue: gives the first stage and kinds of statements left out.
        now: taken for files that do not say when they were added.
        forgiven: what may be wrong all the same, see ``ASSESSABLE``.

    Raises:
        InputInvalid: a value cannot be taken, with its path.
    """
    shape = with_plain_lines(shape)
    book = book_of(shape, catalogue, now)
    answers = [
        _checked(_answer(book, statement, a), f"$.statements[{n}].answers[{m}]")
        for n, statement in enumerate(shape.statements)
        for m, a in enumerate(statement.answers)
    ]
    file = CaseFile(
        case=_checked(_case(book, shape.case), "$.case", forgiven),
        people=_each(shape.people, "$.people", lambda p: _person(book, p)),
        counts=_each(shape.counts, "$.counts", lambda c: _count(book, c), forgiven),
        statements=_each(
            shape.statements, "$.statements", lambda s: _statement(book, s)
        ),
        exhibits=_each(shape.exhibits, "$.exhibits", lambda e: exhibit_of(book, e)),
        custody=tuple(
            _checked(custody_of(book, e, c), f"$.exhibits[{n}].custody[{m}]")
            for n, e in enumerate(shape.exhibits)
            for m, c in enumerate(e.custody)
        ),
        links=_each(shape.links, "$.links", lambda x: link_of(book, x)),
        requests=_each(shape.requests, "$.requests", lambda r: _request(book, r)),
        acts=_each(shape.acts, "$.acts", lambda a: act_of(book, a)),
        tasks=_each(shape.tasks, "$.tasks", lambda t: task_of(book, t)),
        choices=_each(shape.choices, "$.choices", lambda c: choice_of(book, c)),
        rulings=_each(shape.rulings, "$.rulings", lambda r: ruling_of(book, r)),
        independences=_each(
            shape.independences, "$.independences", lambda i: independence_of(book, i)
        ),
        worksheets=_each(shape.worksheets, "$.worksheets", partial(worksheet_of, book)),
    )
    return CaseValues(file, tuple(answers))


def _each(
    given: Iterable[S],
    path: str,
    build: Callable[[S], V],
    forgiven: Collection[Wrong] = (),
) -> tuple[V, ...]:
    """Build and check one value per shape."""
    return tuple(
        _checked(build(one), f"{path}[{at}]", forgiven) for at, one in enumerate(given)
    )


def _checked(value: V, path: str, forgiven: Collection[Wrong] = ()) -> V:
    """Return the value if it can be kept, telling failures by path."""
    try:
        return value.checked()
    except FieldInvalid as error:
        if (error.field, error.why) in forgiven:
            return value
        name = error.field.partition(".")[2]
        raise InputInvalid(f"{path}.{name}", error.why) from None
    except IdentityForbidden:
        raise InputInvalid(f"{path}.particulars", "identity") from None


def _case(book: Book, one: shapes.CaseShape) -> Case:
    """Return the matter."""
    office = one.office
    return Case(
        id=book.case,
        numbers=CaseNumbers(
            one.number, one.report, one.report_date, one.order, one.order_date
        ),
        title=one.title,
        stage=one.stage or next(iter(book.catalogue.stages), ""),
        offence_from=one.offence_from,
        offence_to=one.offence_to,
        places=one.places,
        regime=one.regime,
        office=Office(
            office.name,
            office.parent,
            office.address,
            office.city,
            office.kop_lines,
            office.timezone,
        ),
        story=CaseStory(one.summary, one.narrative, one.modus, one.route),
        classification=one.classification,
        switch_stage=one.switch_stage,
    )


def _person(book: Book, one: shapes.PersonShape) -> Person:
    """Return somebody."""
    public = one.particulars
    return Person(
        id=book.people[one.code],
        case=book.case,
        code=one.code,
        roles=tuple(RoleSpan(r.role, r.since, r.until) for r in one.roles),
        flower=one.flower,
        sex=one.sex,
        age=one.age,
        age_estimated=one.age_estimated,
        languages=one.languages,
        part=one.part,
        note=one.note,
        particulars=None if public is None else _particulars(public),
        ages=tuple(_age(book, age) for age in one.ages),
    )


def _age(book: Book, one: shapes.AgeShape) -> AgeStated:
    """Return what one source says of an age."""
    return AgeStated(
        born_on=one.born_on,
        born_in=one.born_in,
        years=one.years,
        years_on=one.years_on,
        exhibit=book.exhibits[one.exhibit] if one.exhibit else None,
        statement=book.statements[one.statement] if one.statement else None,
        source=one.source,
        note=one.note,
    )


def _particulars(one: shapes.ParticularsShape) -> Particulars:
    """Return what may be public of somebody."""
    return Particulars(**{name: getattr(one, name) for name in one.__struct_fields__})


def _count(book: Book, one: shapes.CountShape) -> Count:
    """Return one count."""
    reliances = tuple(
        Reliance(r.element, r.option, book.person(r.victim) or "", r.used)
        for r in one.reliances
    )
    return Count(
        id=book.counts[one.id],
        case=book.case,
        accused=book.people[one.accused],
        offence=one.offence,
        victims=tuple(book.people[code] for code in one.victims),
        form=one.form,
        position=one.position,
        reliances=reliances,
        note=one.note,
        taking_part=one.taking_part,
    )


def _statement(book: Book, one: shapes.StatementShape) -> Statement:
    """Return one session."""
    speaker = book.speakers[one.person]
    usual = usual_evidence(book.catalogue, speaker, one.kind)
    return Statement(
        id=book.statements[one.id],
        case=book.case,
        person=book.people[one.person],
        kind=one.kind,
        held_on=one.held_on,
        evidence_kind=one.evidence_kind or usual,
        number=one.number,
        setting=Setting(
            place=one.place,
            start=one.start,
            end=one.end,
            language=one.language,
            interpreter=book.person(one.interpreter),
            companion=book.person(one.companion),
            counsel=book.person(one.counsel),
            officer=book.person(one.officer),
            breaks=tuple(Break(b.start, b.end) for b in one.breaks),
            recording=one.recording,
        ),
        sworn=one.sworn,
        read_back=one.read_back,
        signed=one.signed,
        regime=one.regime,
        lawful=one.lawful,
        answers=len(one.answers),
        pages=one.pages,
    )


def _answer(
    book: Book, statement: shapes.StatementShape, one: shapes.AnswerShape
) -> Answer:
    """Return one question and answer."""
    return Answer(
        id=book.answers[one.id],
        statement=book.statements[statement.id],
        number=one.number,
        question=one.question,
        text=one.text,
    )


def _request(book: Book, one: shapes.RequestShape) -> ProtectionRequest:
    """Return one application."""
    return ProtectionRequest(
        id=RequestId(new_id()),
        case=book.case,
        person=book.people[one.person],
        applicant=one.applicant,
        signatory=book.person(one.signatory),
        importance=one.importance,
        threats=tuple(Threat(t.on, t.text) for t in one.threats),
        medical=one.medical,
        record=one.record,
        services=tuple(Service(s.code, s.reason) for s in one.services),
        restitution=one.restitution,
        claimed_rp=one.claimed_rp,
        attachments=one.attachments,
        consent_on=one.consent_on,
        register=one.register,
        decision=one.decision,
    )


def with_blobs(values: CaseValues, blobs: dict[str, BlobId]) -> CaseValues:
    """Return the values with each file's sealed bytes named.

    Args:
        values: as read.
        blobs: SHA-256 in hex → name of the sealed bytes.
    """
    exhibits = tuple(
        replace(e, files=tuple(replace(f, blob=blobs[f.sha256]) for f in e.files))
        for e in values.file.exhibits
    )
    return replace(values, file=replace(values.file, exhibits=exhibits))
