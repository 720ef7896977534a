# SPDX-License-Identifier: Apache-2.0
"""Tables of statements and their answers.

Knows columns; must not know what an answer proves.
"""

from __future__ import annotations

from datetime import date, time

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.casefile.statements import Break, StatementKind
from models.store.rows.base import LIVE, OfCase
from models.store.rows.types import coded, packed


class StatementRow(OfCase):
    """One session."""

    __tablename__ = "statements"

    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"))
    kind: Mapped[StatementKind] = mapped_column(coded(StatementKind))
    held_on: Mapped[date | None]
    number: Mapped[str]
    evidence_kind: Mapped[str]
    place: Mapped[str]
    start: Mapped[time | None]
    end: Mapped[time | None]
    language: Mapped[str]
    interpreter_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    companion_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    counsel_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    officer_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    breaks: Mapped[tuple[Break, ...]] = mapped_column(packed(tuple[Break, ...]))
    recording: Mapped[str]
    sworn: Mapped[bool]
    read_back: Mapped[bool]
    signed: Mapped[bool]
    regime: Mapped[str]
    lawful: Mapped[bool]
    pages: Mapped[int]
    version: Mapped[int]


class AnswerRow(OfCase):
    """One numbered question and answer."""

    __tablename__ = "answers"

    statement_id: Mapped[str] = mapped_column(ForeignKey("statements.id"))
    number: Mapped[int]
    question: Mapped[str]
    text: Mapped[str]
    version: Mapped[int]

    @classmethod
    def own_indexes(cls) -> tuple[Index, ...]:
        """Return: answers per statement; one number once in a statement."""
        return (
            Index("ix_answers_of", "case_id", "statement_id", sqlite_where=LIVE),
            Index(
                "uq_answers_number",
                "statement_id",
                "number",
                unique=True,
                sqlite_where=LIVE,
            ),
        )
