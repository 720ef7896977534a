# SPDX-License-Identifier: Apache-2.0
"""All tables under their kinds. Knows which kind lives where, nothing else."""

from __future__ import annotations

from typing import cast

from sqlalchemy import MetaData, Table

from models.snapshot.kinds import Kind
from models.store.rows.act import ActRow
from models.store.rows.base import Base
from models.store.rows.case import CaseRow, CountRow, PersonRow, RequestRow
from models.store.rows.decided import (
    ChoiceRow,
    IndependenceRow,
    RulingRow,
    TaskRow,
)
from models.store.rows.document import DocumentRow
from models.store.rows.evidence import CustodyRow, ExhibitRow, FileRow, LinkRow
from models.store.rows.journal import (
    AssessmentRow,
    DraftRow,
    JournalPersonRow,
    JournalRow,
    UserRow,
)
from models.store.rows.statement import AnswerRow, StatementRow
from models.store.rows.worksheet import WorksheetRow


def _table(row: type[Base]) -> Table:
    return cast("Table", row.__table__)


CASES = _table(CaseRow)
PEOPLE = _table(PersonRow)
COUNTS = _table(CountRow)
STATEMENTS = _table(StatementRow)
ANSWERS = _table(AnswerRow)
EXHIBITS = _table(ExhibitRow)
FILES = _table(FileRow)
CUSTODY = _table(CustodyRow)
LINKS = _table(LinkRow)
REQUESTS = _table(RequestRow)
ACTS = _table(ActRow)
TASKS = _table(TaskRow)
CHOICES = _table(ChoiceRow)
RULINGS = _table(RulingRow)
INDEPENDENCES = _table(IndependenceRow)
WORKSHEETS = _table(WorksheetRow)
DOCUMENTS = _table(DocumentRow)
JOURNAL = _table(JournalRow)
JOURNAL_PEOPLE = _table(JournalPersonRow)
USERS = _table(UserRow)
DRAFTS = _table(DraftRow)
ASSESSMENTS = _table(AssessmentRow)

METADATA: MetaData = Base.metadata
"""Every table this program knows."""

TABLE_OF: dict[Kind, Table] = {
    Kind.CASE: CASES,
    Kind.PERSON: PEOPLE,
    Kind.COUNT: COUNTS,
    Kind.STATEMENT: STATEMENTS,
    Kind.ANSWER: ANSWERS,
    Kind.EXHIBIT: EXHIBITS,
    Kind.FILE: FILES,
    Kind.CUSTODY: CUSTODY,
    Kind.LINK: LINKS,
    Kind.REQUEST: REQUESTS,
    Kind.ACT: ACTS,
    Kind.TASK: TASKS,
    Kind.CHOICE: CHOICES,
    Kind.RULING: RULINGS,
    Kind.INDEPENDENCE: INDEPENDENCES,
    Kind.WORKSHEET: WORKSHEETS,
    Kind.DOCUMENT: DOCUMENTS,
}
"""Kind → table, parents before children."""
