# SPDX-License-Identifier: Apache-2.0
"""Every kind's binding, and what hangs on what.

Knows which rows go out of the case together; must not know when.
"""

from __future__ import annotations

from typing import Any

from models.snapshot.kinds import Kind
from models.store.binding import Binding
from models.store.cases import CASE, COUNT, PERSON, REQUEST
from models.store.decided import COURT_RULING, INDEPENDENCE, LAW_CHOICE, TASK
from models.store.documents import DOCUMENT
from models.store.evidence import CUSTODY_ENTRY, EXHIBIT, FILE, LINK
from models.store.procedure import PROCEDURAL_ACT
from models.store.statements import ANSWER, STATEMENT
from models.store.worksheets import WORKSHEET

BINDINGS: dict[Kind, Binding[Any]] = {
    binding.kind: binding
    for binding in (
        CASE,
        PERSON,
        COUNT,
        STATEMENT,
        ANSWER,
        EXHIBIT,
        FILE,
        CUSTODY_ENTRY,
        LINK,
        REQUEST,
        PROCEDURAL_ACT,
        TASK,
        LAW_CHOICE,
        COURT_RULING,
        INDEPENDENCE,
        WORKSHEET,
        DOCUMENT,
    )
}
"""Kind → binding, parents before children."""

HANGING: dict[Kind, tuple[tuple[Kind, str], ...]] = {
    Kind.CASE: tuple((kind, "case_id") for kind in BINDINGS if kind is not Kind.CASE),
    Kind.PERSON: ((Kind.REQUEST, "person_id"), (Kind.WORKSHEET, "subject")),
    Kind.COUNT: (
        (Kind.LINK, "count_id"),
        (Kind.CHOICE, "count_id"),
        (Kind.RULING, "count_id"),
        (Kind.WORKSHEET, "subject"),
    ),
    Kind.STATEMENT: ((Kind.ANSWER, "statement_id"), (Kind.LINK, "statement_id")),
    Kind.ANSWER: ((Kind.LINK, "answer_id"),),
    Kind.EXHIBIT: (
        (Kind.FILE, "exhibit_id"),
        (Kind.CUSTODY, "exhibit_id"),
        (Kind.LINK, "exhibit_id"),
    ),
}
"""Kind → (kind, column naming the former) of the rows hidden with it."""

LINK_ENDS: tuple[tuple[Kind, str], ...] = (
    (Kind.COUNT, "count_id"),
    (Kind.STATEMENT, "statement_id"),
    (Kind.ANSWER, "answer_id"),
    (Kind.EXHIBIT, "exhibit_id"),
)
"""What a link joins: any of them may be removed while another comes back."""
