# SPDX-License-Identifier: Apache-2.0
"""Tables of the matter, its people, counts and protection requests.

Knows columns; must not know how a value is checked.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.casefile.ages import AgeStated
from models.casefile.case import Office
from models.casefile.counts import CountForm
from models.casefile.people import Particulars, RoleSpan, Sex
from models.casefile.protection import Applicant, Service, Threat
from models.law.facts import Reliance
from models.store.rows.base import HIDDEN, LIVE, Kept, OfCase
from models.store.rows.types import coded, packed

Words = tuple[str, ...]


class CaseRow(Kept):
    """One matter. ``changed_at`` orders the list and is no part of the case."""

    __tablename__ = "cases"
    __table_args__ = (
        Index("ix_cases_changed", "changed_at", "id", sqlite_where=LIVE),
        Index("ix_cases_removed", "removed_seq", sqlite_where=HIDDEN),
    )

    number: Mapped[str]
    report: Mapped[str]
    report_date: Mapped[date | None]
    order_number: Mapped[str]
    order_date: Mapped[date | None]
    title: Mapped[str]
    stage: Mapped[str]
    offence_from: Mapped[date | None]
    offence_to: Mapped[date | None]
    places: Mapped[Words] = mapped_column(packed(Words))
    regime: Mapped[str]
    office: Mapped[Office] = mapped_column(packed(Office))
    summary: Mapped[str]
    narrative: Mapped[str]
    modus: Mapped[str]
    route: Mapped[str]
    classification: Mapped[str]
    switch_stage: Mapped[str] = mapped_column(server_default="")
    version: Mapped[int]
    changed_at: Mapped[datetime]


class PersonRow(OfCase):
    """Somebody. ``victim`` repeats what ``roles`` say, for counting."""

    __tablename__ = "people"

    code: Mapped[str]
    roles: Mapped[tuple[RoleSpan, ...]] = mapped_column(packed(tuple[RoleSpan, ...]))
    flower: Mapped[str]
    sex: Mapped[Sex] = mapped_column(coded(Sex))
    age: Mapped[int | None]
    age_estimated: Mapped[bool]
    languages: Mapped[Words] = mapped_column(packed(Words))
    part: Mapped[str]
    note: Mapped[str]
    particulars: Mapped[Particulars | None] = mapped_column(packed(Particulars))
    victim: Mapped[bool]
    ages: Mapped[tuple[AgeStated, ...]] = mapped_column(
        packed(tuple[AgeStated, ...]), server_default="[]"
    )
    version: Mapped[int]

    @classmethod
    def own_indexes(cls) -> tuple[Index, ...]:
        """Return: one code once in a case; victims of a case."""
        return (
            Index("uq_people_code", "case_id", "code", unique=True, sqlite_where=LIVE),
            Index("ix_people_victims", "case_id", "victim", sqlite_where=LIVE),
        )


class CountRow(OfCase):
    """One count."""

    __tablename__ = "counts"

    accused_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    offence: Mapped[str]
    victims: Mapped[Words] = mapped_column(packed(Words))
    form: Mapped[CountForm] = mapped_column(coded(CountForm))
    position: Mapped[int]
    reliances: Mapped[tuple[Reliance, ...]] = mapped_column(
        packed(tuple[Reliance, ...])
    )
    note: Mapped[str]
    taking_part: Mapped[Words] = mapped_column(packed(Words), server_default="[]")
    version: Mapped[int]


class RequestRow(OfCase):
    """One application for protection."""

    __tablename__ = "requests"

    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    applicant: Mapped[Applicant] = mapped_column(coded(Applicant))
    signatory_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    importance: Mapped[str]
    threats: Mapped[tuple[Threat, ...]] = mapped_column(packed(tuple[Threat, ...]))
    medical: Mapped[str]
    record: Mapped[str]
    services: Mapped[tuple[Service, ...]] = mapped_column(packed(tuple[Service, ...]))
    restitution: Mapped[bool]
    claimed_rp: Mapped[int | None]
    attachments: Mapped[Words] = mapped_column(packed(Words))
    consent_on: Mapped[date | None]
    register: Mapped[str]
    decision: Mapped[str]
    version: Mapped[int]

    @classmethod
    def own_indexes(cls) -> tuple[Index, ...]:
        """Return: requests of a person."""
        return (Index("ix_requests_person", "person_id"),)
