# SPDX-License-Identifier: Apache-2.0
"""Tables of tasks and of what people decided: laws, rulings, independence.

Knows columns; must not know how a value is checked.
"""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.casefile.tasks import TaskSource
from models.law.outcomes import Instance, Outcome
from models.law.passage import Side
from models.store.rows.base import OfCase
from models.store.rows.types import coded, packed

Words = tuple[str, ...]


class TaskRow(OfCase):
    """One thing to be done."""

    __tablename__ = "tasks"

    title: Mapped[str]
    note: Mapped[str]
    due: Mapped[date | None]
    owner: Mapped[str]
    source: Mapped[TaskSource] = mapped_column(coded(TaskSource))
    source_ref: Mapped[Words] = mapped_column(packed(Words))
    person: Mapped[str]
    done_on: Mapped[date | None]
    done_note: Mapped[str]
    version: Mapped[int]


class ChoiceRow(OfCase):
    """The law a jurist chose for a count."""

    __tablename__ = "choices"

    count_id: Mapped[str] = mapped_column(ForeignKey("counts.id"))
    law: Mapped[Side] = mapped_column(coded(Side))
    reason: Mapped[str]
    by: Mapped[str]
    on: Mapped[date]
    version: Mapped[int]

    @classmethod
    def own_indexes(cls) -> tuple[Index, ...]:
        """Return: choices for a count."""
        return (Index("ix_choices_count", "count_id"),)


class RulingRow(OfCase):
    """What one instance said of a count."""

    __tablename__ = "rulings"

    count_id: Mapped[str] = mapped_column(ForeignKey("counts.id"))
    instance: Mapped[Instance] = mapped_column(coded(Instance))
    outcome: Mapped[Outcome] = mapped_column(coded(Outcome))
    on: Mapped[date | None]
    court: Mapped[str]
    number: Mapped[str]
    note: Mapped[str]
    months: Mapped[int | None]
    life: Mapped[bool] = mapped_column(server_default=sa.false())
    fine_rp: Mapped[int | None]
    version: Mapped[int]

    @classmethod
    def own_indexes(cls) -> tuple[Index, ...]:
        """Return: rulings on a count."""
        return (Index("ix_rulings_count", "count_id"),)


class IndependenceRow(OfCase):
    """Two items that somebody holds to be independent."""

    __tablename__ = "independences"

    first: Mapped[str]
    second: Mapped[str]
    reason: Mapped[str]
    by: Mapped[str]
    on: Mapped[date | None]
    version: Mapped[int]
