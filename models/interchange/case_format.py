# SPDX-License-Identifier: Apache-2.0
"""The shape of ``saksama.case/1``: one case as one JSON document.

Knows field names, types and which may be left out. Must not know how values
are checked or kept. The rules of the format:

* People are named by ``code``, exhibits by ``code``; counts, statements and
  answers by an ``id`` that means something inside the document only. A reader
  makes its own identities.
* A field that is left out has the default shown here, so a newer writer may
  add fields without a new number. A reader keeps reading when it meets a field
  it does not know, and says which it passed over.
* Files stand beside the document as ``files/<sha256>``.
* Not part of a case: its journal and its issued documents. They belong to the
  vault in which they were made.
"""

from __future__ import annotations

from datetime import date, time
from typing import Annotated

from msgspec import Meta, field

from models.casefile.counts import CountForm
from models.casefile.custody import CustodyAct
from models.casefile.evidence import Availability, BasisState
from models.casefile.people import Role, Sex
from models.casefile.protection import Applicant
from models.casefile.statements import StatementKind
from models.interchange.decided_format import (
    ChoiceShape,
    IndependenceShape,
    RulingShape,
    TaskShape,
    WorksheetShape,
)
from models.interchange.shape import Key, Moment, Natural, Sha256, Shape
from models.law.facts import Bearing

FORMAT = "saksama.case/1"
"""What the field ``format`` of a document says."""

FAMILY = "saksama.case/"
"""What every version of the format begins with."""


class OfficeShape(Shape, frozen=True):
    """The unit that keeps the file."""

    name: str = ""
    parent: str = ""
    address: str = ""
    city: str = ""
    kop_lines: tuple[str, ...] = ()
    timezone: str = "Asia/Jakarta"


class CaseShape(Shape, frozen=True):
    """The matter itself."""

    number: str
    title: str
    stage: str = ""
    report: str = ""
    report_date: date | None = None
    order: str = ""
    order_date: date | None = None
    offence_from: date | None = None
    offence_to: date | None = None
    places: tuple[str, ...] = ()
    regime: str = ""
    office: OfficeShape = field(default_factory=OfficeShape)
    summary: str = ""
    narrative: str = ""
    modus: str = ""
    route: str = ""
    classification: str = "RAHASIA"
    switch_stage: str = ""


class RoleShape(Shape, frozen=True):
    """One role over a time."""

    role: Role
    since: date | None = None
    until: date | None = None


class ParticularsShape(Shape, frozen=True):
    """What may be public; never of a victim, witness or reporter."""

    full_name: str = ""
    alias: str = ""
    birth_place: str = ""
    birth_date: date | None = None
    nationality: str = ""
    address: str = ""
    religion: str = ""
    occupation: str = ""
    education: str = ""
    nik: str = ""
    rank: str = ""
    nrp: str = ""
    position: str = ""
    institution: str = ""
    phone: str = ""


class AgeShape(Shape, frozen=True):
    """What one source says of somebody's age.

    Just one of ``born_on``, ``born_in`` and ``years`` is given; ``years`` without
    ``years_on`` hold when the conduct began. The source is an ``exhibit``, a
    ``statement`` or words; no name and no number of a paper.
    """

    born_on: date | None = None
    born_in: int | None = None
    years: Annotated[int, Meta(ge=0, le=120)] | None = None
    years_on: date | None = None
    exhibit: str = ""
    statement: str = ""
    source: str = ""
    note: str = ""


class PersonShape(Shape, frozen=True):
    """Somebody in the case, named by code."""

    code: Key
    roles: Annotated[tuple[RoleShape, ...], Meta(min_length=1)]
    flower: str = ""
    sex: Sex = Sex.UNKNOWN
    age: Annotated[int, Meta(ge=0, le=120)] | None = None
    age_estimated: bool = False
    languages: tuple[str, ...] = ()
    part: str = ""
    note: str = ""
    particulars: ParticularsShape | None = None
    ages: tuple[AgeShape, ...] = ()


class RelianceShape(Shape, frozen=True):
    """A choice to rely, or not, on one form of an element."""

    element: Key
    option: Key
    used: bool
    victim: str = ""


class CountShape(Shape, frozen=True):
    """One accused, one offence, the victims it concerns."""

    id: Key
    accused: Key
    offence: Key
    victims: Annotated[tuple[Key, ...], Meta(min_length=1)]
    form: CountForm = CountForm.PRIMARY
    position: Natural = 0
    reliances: tuple[RelianceShape, ...] = ()
    note: str = ""
    taking_part: tuple[Key, ...] = ()


class BreakShape(Shape, frozen=True):
    """A pause in a hearing."""

    start: time
    end: time


class AnswerShape(Shape, frozen=True):
    """One numbered question and its answer."""

    id: Key
    number: Annotated[int, Meta(ge=1)]
    question: str = ""
    text: str = ""


class StatementShape(Shape, frozen=True):
    """One session with its answers."""

    id: Key
    person: Key
    kind: StatementKind
    held_on: date | None = None
    evidence_kind: str = ""
    number: str = ""
    place: str = ""
    start: time | None = None
    end: time | None = None
    language: str = ""
    interpreter: str = ""
    companion: str = ""
    counsel: str = ""
    officer: str = ""
    breaks: tuple[BreakShape, ...] = ()
    recording: str = ""
    sworn: bool = False
    read_back: bool = False
    signed: bool = False
    regime: str = ""
    lawful: bool = True
    pages: Natural = 0
    answers: tuple[AnswerShape, ...] = ()


class BasisShape(Shape, frozen=True):
    """Why an item could be taken."""

    state: BasisState = BasisState.NOT_RECORDED
    order: str = ""
    order_date: date | None = None
    court_ref: str = ""
    court_date: date | None = None
    note: str = ""


class FileShape(Shape, frozen=True):
    """One digital copy; its bytes are ``files/<sha256>``."""

    name: Key
    sha256: Sha256
    size: Natural
    media_type: str = "application/octet-stream"
    added_at: Moment | None = None


class CustodyShape(Shape, frozen=True):
    """One link of the chain of custody."""

    at: Moment
    act: CustodyAct
    to_holder: Key
    from_holder: str = ""
    purpose: str = ""
    place: str = ""
    condition: str = ""
    seal_intact: bool | None = None


class ExhibitShape(Shape, frozen=True):
    """One item, named by code, with its files and its custody."""

    code: Key
    description: str
    kind: Key
    quantity: str = ""
    availability: Availability = Availability.HELD
    basis: BasisShape = field(default_factory=BasisShape)
    taken_at: Moment | None = None
    place: str = ""
    source: str = ""
    source_note: str = ""
    seal: str = ""
    storage: str = ""
    regime: str = ""
    origin: str = ""
    authentic: bool = True
    note: str = ""
    files: tuple[FileShape, ...] = ()
    custody: tuple[CustodyShape, ...] = ()


class PassageShape(Shape, frozen=True):
    """A part of an answer, in characters."""

    start: Natural
    end: Natural


class LinkShape(Shape, frozen=True):
    """One item pointing at one form of one element.

    Either ``exhibit`` or ``statement`` is given, the latter with ``answer``.
    """

    count: Key
    element: Key
    option: Key
    victims: tuple[Key, ...] = ()
    exhibit: str = ""
    statement: str = ""
    answer: str = ""
    passage: PassageShape | None = None
    bearing: Bearing = Bearing.SUPPORTS
    strength: Annotated[int, Meta(ge=1, le=3)] = 2
    note: str = ""


class ThreatShape(Shape, frozen=True):
    """One threat, without names of protected people."""

    text: str
    on: date | None = None


class ServiceShape(Shape, frozen=True):
    """One form of protection asked for."""

    code: Key
    reason: str = ""


class RequestShape(Shape, frozen=True):
    """One application for one protected person."""

    person: Key
    applicant: Applicant = Applicant.OFFICER
    signatory: str = ""
    importance: str = ""
    threats: tuple[ThreatShape, ...] = ()
    medical: str = ""
    record: str = ""
    services: tuple[ServiceShape, ...] = ()
    restitution: bool = False
    claimed_rp: Natural | None = None
    attachments: tuple[str, ...] = ()
    consent_on: date | None = None
    register: str = ""
    decision: str = ""


class ActShape(Shape, frozen=True):
    """One procedural act with the paper it stands on.

    ``answers`` are the ``id`` of acts in the document that it meets or prolongs.
    """

    event: Key
    day: date
    id: str = ""
    at: time | None = None
    zone: str = ""
    number: str = ""
    authority: str = ""
    valid_from: date | None = None
    valid_until: date | None = None
    forms: tuple[str, ...] = ()
    place: str = ""
    officers: tuple[Key, ...] = ()
    persons: tuple[Key, ...] = ()
    exhibits: tuple[Key, ...] = ()
    regime: str = ""
    answers: tuple[Key, ...] = ()
    conditions: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    detainer: str = ""
    note: str = ""


class Document(Shape, frozen=True, omit_defaults=False):
    """The whole document."""

    format: Annotated[str, Meta(pattern=r"^saksama\.case/1$")]
    case: CaseShape
    people: tuple[PersonShape, ...] = ()
    counts: tuple[CountShape, ...] = ()
    statements: tuple[StatementShape, ...] = ()
    exhibits: tuple[ExhibitShape, ...] = ()
    links: tuple[LinkShape, ...] = ()
    requests: tuple[RequestShape, ...] = ()
    acts: tuple[ActShape, ...] = ()
    tasks: tuple[TaskShape, ...] = ()
    choices: tuple[ChoiceShape, ...] = ()
    rulings: tuple[RulingShape, ...] = ()
    independences: tuple[IndependenceShape, ...] = ()
    worksheets: tuple[WorksheetShape, ...] = ()
