# SPDX-License-Identifier: Apache-2.0
"""The table of issued documents. Knows hashes; must not know templates."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.store.rows.base import OfCase
from models.store.rows.types import ZONED_DATE_TIME


class DocumentRow(OfCase):
    """One document, frozen when issued."""

    __tablename__ = "documents"

    kind: Mapped[str]
    person_id: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    number: Mapped[int]
    edition: Mapped[str]
    issued_at: Mapped[datetime] = mapped_column(ZONED_DATE_TIME)
    by: Mapped[str]
    docx_blob: Mapped[str | None]
    docx_sha256: Mapped[str]
    pdf_blob: Mapped[str]
    pdf_sha256: Mapped[str]
    gaps: Mapped[int]
    reason: Mapped[str]
