# SPDX-License-Identifier: Apache-2.0
"""Row ⇄ value: issued documents, written once and frozen.

Knows which column holds which field; must not know templates.
"""

from __future__ import annotations

from models.snapshot.case import IssuedDocument
from models.snapshot.kinds import Kind
from models.store.binding import Binding, flat, same
from models.store.rows.tables import DOCUMENTS

DOCUMENT = Binding(
    Kind.DOCUMENT,
    DOCUMENTS,
    (
        ("id", "id"),
        ("case_id", "case"),
        ("kind", "kind"),
        ("person_id", "person"),
        *same("number", "edition", "issued_at", "by", "docx_blob"),
        *same("docx_sha256", "pdf_blob", "pdf_sha256", "gaps", "reason"),
    ),
    flat(IssuedDocument),
    owners=lambda document: ((Kind.CASE, document.case),),
    versioned=False,
)
