# SPDX-License-Identifier: Apache-2.0
"""What all tables share: names of constraints, types of columns, life and death.

Knows how a row is keyed and hidden; must not know what it means.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any, ClassVar

from sqlalchemy import (
    Boolean,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Text,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from models.store.rows.types import DAY, TIME_OF_DAY, UTC_DATE_TIME

LIVE = text("removed_seq IS NULL")
"""What makes a row visible."""

HIDDEN = text("removed_seq IS NOT NULL")
"""What makes a row removed."""


class Base(DeclarativeBase):
    """Every table of the vault's database."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        int: Integer(),
        bool: Boolean(),
        bytes: LargeBinary(),
        date: DAY,
        time: TIME_OF_DAY,
        datetime: UTC_DATE_TIME,
    }


class Kept(Base):
    """A row that is one journalled object.

    Attributes:
        id: UUIDv7 text.
        removed_at: when it was taken out, ``None`` = it is there.
        removed_seq: journal entry that took it out; rows taken out by one act
            share it and come back together.
    """

    __abstract__ = True

    id: Mapped[str] = mapped_column(primary_key=True, sort_order=-10)
    removed_at: Mapped[datetime | None] = mapped_column(sort_order=90)
    removed_seq: Mapped[int | None] = mapped_column(sort_order=91)


class OfCase(Kept):
    """A journalled object of one case.

    Attributes:
        case_id: the case; never changes.
    """

    __abstract__ = True

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), sort_order=-9)

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> tuple[Index, ...]:
        """Return the indexes by case and by removal, and the table's own."""
        name = cls.__tablename__
        return (
            Index(f"ix_{name}_case", "case_id", "id"),
            Index(f"ix_{name}_removed", "removed_seq", sqlite_where=HIDDEN),
            *cls.own_indexes(),
        )

    @classmethod
    def own_indexes(cls) -> tuple[Index, ...]:
        """Return further indexes of the table."""
        return ()
