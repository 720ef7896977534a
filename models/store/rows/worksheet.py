# SPDX-License-Identifier: Apache-2.0
"""The table of worksheets.

Knows columns; must not know how a value is checked.
"""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from models.casefile.worksheets import SheetKind
from models.store.rows.base import OfCase
from models.store.rows.types import coded, packed

Words = tuple[str, ...]


class WorksheetRow(OfCase):
    """One worksheet as it was answered."""

    __tablename__ = "worksheets"

    sheet: Mapped[SheetKind] = mapped_column(coded(SheetKind))
    subject: Mapped[str]
    yes: Mapped[Words] = mapped_column(packed(Words))
    no: Mapped[Words] = mapped_column(packed(Words))
    note: Mapped[str]
    reason: Mapped[str]
    version: Mapped[int]
