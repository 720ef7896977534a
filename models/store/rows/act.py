# SPDX-License-Identifier: Apache-2.0
"""The table of procedural acts.

Knows columns; must not know how a value is checked.
"""

from __future__ import annotations

from datetime import date, time

from sqlalchemy.orm import Mapped, mapped_column

from models.store.rows.base import OfCase
from models.store.rows.types import packed

Words = tuple[str, ...]


class ActRow(OfCase):
    """One procedural act with the paper it stands on."""

    __tablename__ = "acts"

    event: Mapped[str]
    day: Mapped[date]
    at: Mapped[time | None]
    zone: Mapped[str]
    number: Mapped[str]
    authority: Mapped[str]
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]
    forms: Mapped[Words] = mapped_column(packed(Words))
    place: Mapped[str]
    officers: Mapped[Words] = mapped_column(packed(Words))
    persons: Mapped[Words] = mapped_column(packed(Words))
    exhibits: Mapped[Words] = mapped_column(packed(Words))
    regime: Mapped[str]
    answers: Mapped[Words] = mapped_column(packed(Words))
    conditions: Mapped[Words] = mapped_column(packed(Words))
    excluded: Mapped[Words] = mapped_column(packed(Words))
    detainer: Mapped[str]
    note: Mapped[str]
    version: Mapped[int]
