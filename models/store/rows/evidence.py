# SPDX-License-Identifier: Apache-2.0
"""Tables of exhibits, their files and custody, and of links.

Knows columns; must not know a key or a blob's bytes.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.casefile.custody import CustodyAct
from models.casefile.evidence import Availability, BasisState
from models.casefile.links import Strength
from models.law.facts import Bearing
from models.store.rows.base import LIVE, OfCase
from models.store.rows.types import ZONED_DATE_TIME, coded, graded, packed


class ExhibitRow(OfCase):
    """One item."""

    __tablename__ = "exhibits"

    code: Mapped[str]
    description: Mapped[str]
    kind: Mapped[str]
    quantity: Mapped[str]
    availability: Mapped[Availability] = mapped_column(coded(Availability))
    basis_state: Mapped[BasisState] = mapped_column(coded(BasisState))
    basis_order: Mapped[str]
    basis_order_date: Mapped[date | None]
    court_ref: Mapped[str]
    court_date: Mapped[date | None]
    basis_note: Mapped[str]
    taken_at: Mapped[datetime | None] = mapped_column(ZONED_DATE_TIME)
    taken_place: Mapped[str]
    source_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    source_note: Mapped[str]
    seal: Mapped[str]
    storage: Mapped[str]
    regime: Mapped[str]
    origin: Mapped[str]
    authentic: Mapped[bool]
    note: Mapped[str]
    version: Mapped[int]

    @classmethod
    def own_indexes(cls) -> tuple[Index, ...]:
        """Return: one code once in a case."""
        return (
            Index(
                "uq_exhibits_code", "case_id", "code", unique=True, sqlite_where=LIVE
            ),
        )


class FileRow(OfCase):
    """One digital copy; never changes once taken in."""

    __tablename__ = "files"

    exhibit_id: Mapped[str] = mapped_column(ForeignKey("exhibits.id"))
    blob: Mapped[str]
    name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    added_at: Mapped[datetime] = mapped_column(ZONED_DATE_TIME)

    @classmethod
    def own_indexes(cls) -> tuple[Index, ...]:
        """Return: files of an exhibit."""
        return (Index("ix_files_exhibit", "exhibit_id"),)


class CustodyRow(OfCase):
    """One link of the chain of custody."""

    __tablename__ = "custody"

    exhibit_id: Mapped[str] = mapped_column(ForeignKey("exhibits.id"))
    at: Mapped[datetime] = mapped_column(ZONED_DATE_TIME)
    act: Mapped[CustodyAct] = mapped_column(coded(CustodyAct))
    to_holder: Mapped[str]
    from_holder: Mapped[str]
    purpose: Mapped[str]
    place: Mapped[str]
    condition: Mapped[str]
    seal_intact: Mapped[bool | None]
    version: Mapped[int]

    @classmethod
    def own_indexes(cls) -> tuple[Index, ...]:
        """Return: custody of an exhibit."""
        return (Index("ix_custody_exhibit", "exhibit_id"),)


class LinkRow(OfCase):
    """One item pointing at one option of one element."""

    __tablename__ = "links"

    # No foreign key: a document may name a count that it does not hold.
    count_id: Mapped[str]
    victims: Mapped[tuple[str, ...]] = mapped_column(packed(tuple[str, ...]))
    element: Mapped[str]
    option: Mapped[str]
    statement_id: Mapped[str | None] = mapped_column(ForeignKey("statements.id"))
    answer_id: Mapped[str | None] = mapped_column(ForeignKey("answers.id"))
    exhibit_id: Mapped[str | None] = mapped_column(ForeignKey("exhibits.id"))
    passage_start: Mapped[int | None]
    passage_end: Mapped[int | None]
    bearing: Mapped[Bearing] = mapped_column(coded(Bearing))
    strength: Mapped[Strength] = mapped_column(graded(Strength))
    note: Mapped[str]
    version: Mapped[int]

    @classmethod
    def own_indexes(cls) -> tuple[Index, ...]:
        """Return: links of a count, a statement, an answer, an exhibit."""
        return (
            Index("ix_links_count", "count_id"),
            Index("ix_links_statement", "statement_id"),
            Index("ix_links_answer", "answer_id"),
            Index("ix_links_exhibit", "exhibit_id"),
        )
