# SPDX-License-Identifier: Apache-2.0
"""The read side: lists by keyset, a page at a time.

Knows sort keys and cursors; selects columns, never entities. Must not know a
screen.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, select, tuple_

from models.base.errors import Missing
from models.base.ids import AnswerId, CaseId, PersonId, StatementId
from models.base.page import Cursor, Page
from models.casefile.statements import Answer
from models.snapshot.kinds import Kind
from models.snapshot.lists import CaseSummary, JournalFilter, JournalLine
from models.store.binding import Values
from models.store.rows.tables import (
    ANSWERS,
    ASSESSMENTS,
    CASES,
    JOURNAL,
    JOURNAL_PEOPLE,
    PEOPLE,
)
from models.store.rows.types import UTC_DATE_TIME, read_utc, utc_text
from models.store.statements import ANSWER

_TALLY = ASSESSMENTS.c

_VICTIMS = (
    select(func.count())
    .select_from(PEOPLE)
    .where(
        PEOPLE.c.case_id == CASES.c.id,
        PEOPLE.c.victim.is_(True),
        PEOPLE.c.removed_seq.is_(None),
    )
    .scalar_subquery()
)

_CASES = (
    select(
        CASES.c.id,
        CASES.c.number,
        CASES.c.title,
        CASES.c.stage,
        CASES.c.offence_from,
        CASES.c.offence_to,
        _VICTIMS,
        func.coalesce(_TALLY.supported, 0),
        func.coalesce(_TALLY.partial, 0),
        func.coalesce(_TALLY.absent, 0),
        CASES.c.changed_at,
    )
    .outerjoin(ASSESSMENTS, _TALLY.case_id == CASES.c.id)
    .where(CASES.c.removed_seq.is_(None))
    .order_by(CASES.c.changed_at.desc(), CASES.c.id.desc())
    .limit(bindparam("size"))
)
_CASES_AFTER = _CASES.where(
    tuple_(CASES.c.changed_at, CASES.c.id)
    < tuple_(bindparam("at", type_=UTC_DATE_TIME), bindparam("id"))
)

_ANSWERS = (
    select(*ANSWER.read_columns)
    .where(ANSWERS.c.statement_id == bindparam("of"), ANSWERS.c.removed_seq.is_(None))
    .order_by(ANSWERS.c.number)
    .limit(bindparam("size"))
)
_ANSWERS_AFTER = _ANSWERS.where(ANSWERS.c.number > bindparam("number"))
_ANSWERS_BY_ID = select(*ANSWER.read_columns).where(
    ANSWERS.c.id.in_(bindparam("ids", expanding=True)),
    ANSWERS.c.removed_seq.is_(None),
)

_ENTRIES = select(func.count()).where(JOURNAL.c.case_id == bindparam("case"))

# Canonical JSON: a name stands in an entry only under this key.
_NAMED = (
    select(JOURNAL.c.seq)
    .where(
        JOURNAL.c.object_kind == Kind.PERSON.value,
        JOURNAL.c.object_id == bindparam("person"),
        JOURNAL.c.body.contains('"particulars":{'),
    )
    .limit(1)
)

_LINES = (
    select(
        JOURNAL.c.seq,
        JOURNAL.c.at,
        JOURNAL.c.offset_minutes,
        JOURNAL.c.actor_name,
        JOURNAL.c.action,
        JOURNAL.c.object_kind,
        JOURNAL.c.object_id,
        JOURNAL.c.case_id,
        JOURNAL.c.label,
        func.coalesce(PEOPLE.c.code, ""),
        JOURNAL.c.reason,
        JOURNAL.c.digest,
    )
    .outerjoin(PEOPLE, PEOPLE.c.id == JOURNAL.c.person)
    .order_by(JOURNAL.c.seq.desc())
    .limit(bindparam("size"))
)


def cases(connection: Connection, after: Cursor | None, size: int) -> Page[CaseSummary]:
    """Return a page of cases, last changed first."""
    params: dict[str, object] = {"size": size + 1}
    query = _CASES
    if after is not None:
        query = _CASES_AFTER
        params |= {"at": read_utc(after.key), "id": after.id}
    found = tuple(CaseSummary(*row) for row in connection.execute(query, params))
    items = found[:size]
    if len(found) <= size:
        return Page(items, None)
    return Page(items, Cursor(utc_text(items[-1].changed_at), items[-1].id))


def answers(
    connection: Connection, statement: StatementId, after: Cursor | None, size: int
) -> Page[Answer]:
    """Return a page of answers in order of number."""
    params: dict[str, object] = {"of": statement, "size": size + 1}
    query = _ANSWERS
    if after is not None:
        query = _ANSWERS_AFTER
        params["number"] = int(after.key)
    found = tuple(ANSWER.build(row) for row in connection.execute(query, params))
    items = found[:size]
    if len(found) <= size:
        return Page(items, None)
    return Page(items, Cursor(str(items[-1].number), items[-1].id))


def answers_by_id(
    connection: Connection, ids: tuple[AnswerId, ...]
) -> tuple[Answer, ...]:
    """Return the answers that are there, in the order asked."""
    found = {
        row[0]: ANSWER.build(row)
        for row in connection.execute(_ANSWERS_BY_ID, {"ids": list(set(ids))})
    }
    return tuple(found[one] for one in ids if one in found)


def answer(connection: Connection, id: AnswerId) -> Answer:
    """Return one answer.

    Raises:
        Missing: it is not, or no longer, there.
    """
    found = answers_by_id(connection, (id,))
    if not found:
        raise Missing(Kind.ANSWER, id)
    return found[0]


def entries(connection: Connection, case: CaseId) -> int:
    """Return how many journal entries concern the case."""
    return int(connection.execute(_ENTRIES, {"case": case}).scalar_one())


def was_named(connection: Connection, person: PersonId) -> bool:
    """Return whether any entry of the journal holds particulars of somebody."""
    found = connection.execute(_NAMED, {"person": person})
    return found.first() is not None


def journal(
    connection: Connection, wanted: JournalFilter, after: Cursor | None, size: int
) -> Page[JournalLine]:
    """Return a page of the journal, newest first."""
    query = _filtered(_LINES, wanted)
    if after is not None:
        query = query.where(JOURNAL.c.seq < int(after.key))
    rows = connection.execute(query, {"size": size + 1})
    # Hex is made here: SQLite would take twenty times as long for it.
    found = tuple(_line(row) for row in rows)
    items = found[:size]
    if len(found) <= size:
        return Page(items, None)
    last = str(items[-1].seq)
    return Page(items, Cursor(last, last))


def _filtered(query: Select[Any], wanted: JournalFilter) -> Select[Any]:
    """Return the query with the reader's wishes."""
    if wanted.case:
        query = query.where(JOURNAL.c.case_id == wanted.case)
    if wanted.object_kind:
        query = query.where(JOURNAL.c.object_kind == wanted.object_kind)
    if wanted.object_id:
        query = query.where(JOURNAL.c.object_id == wanted.object_id)
    if wanted.person:
        about = select(JOURNAL_PEOPLE.c.seq).where(
            JOURNAL_PEOPLE.c.person == wanted.person
        )
        query = query.where(JOURNAL.c.seq.in_(about))
    return query


def _line(row: Values) -> JournalLine:
    """Return one line of the journal; its digest comes last."""
    told = [*row]
    told[-1] = told[-1].hex()
    return JournalLine(*told)
