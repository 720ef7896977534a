# SPDX-License-Identifier: Apache-2.0
"""Reading one case whole, and single values.

Knows how rows become values without an entity in between; must not know how
they are saved.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, bindparam, func, select

from models.base.breath import held_breath
from models.base.errors import Missing
from models.base.ids import CaseId
from models.casefile.acts import by_time
from models.casefile.case import Case
from models.casefile.evidence import Exhibit, ExhibitFile
from models.casefile.file import CaseFile
from models.casefile.statements import Statement
from models.casefile.tasks import by_due
from models.snapshot.case import IssuedDocument
from models.snapshot.kinds import Kind
from models.store.binding import Binding
from models.store.bindings import BINDINGS
from models.store.cases import CASE, COUNT, PERSON, REQUEST
from models.store.decided import COURT_RULING, INDEPENDENCE, LAW_CHOICE, TASK
from models.store.documents import DOCUMENT
from models.store.evidence import CUSTODY_ENTRY, FILE, LINK, exhibit_of
from models.store.order import by_code, by_exhibit, by_person
from models.store.procedure import PROCEDURAL_ACT
from models.store.rows.tables import ANSWERS
from models.store.statements import statement_of
from models.store.worksheets import WORKSHEET

V = TypeVar("V")

_OF_CASE: dict[Kind, Select[Any]] = {
    kind: select(*b.read_columns)
    .where(b.table.c.case_id == bindparam("case"), b.table.c.removed_seq.is_(None))
    .order_by(b.table.c.id)
    for kind, b in BINDINGS.items()
    if kind is not Kind.CASE
}
_CASE = select(*CASE.read_columns).where(
    CASE.table.c.id == bindparam("case"), CASE.table.c.removed_seq.is_(None)
)
_ANSWERS = (
    select(ANSWERS.c.statement_id, func.count())
    .where(ANSWERS.c.case_id == bindparam("case"), ANSWERS.c.removed_seq.is_(None))
    .group_by(ANSWERS.c.statement_id)
)


def case_file(connection: Connection, case: CaseId) -> CaseFile:
    """Return the case with all that is not removed, answers left out.

    Raises:
        Missing: no such case.
    """
    with held_breath():
        return _read(connection, case)


def _read(connection: Connection, case: CaseId) -> CaseFile:
    """Return the case; see ``case_file``."""
    matter = _case(connection, case)
    people = sorted(_all(connection, PERSON, case), key=lambda p: by_code(p.code))
    exhibits = _exhibits(connection, case)
    statements = _statements(connection, case)
    place: dict[str, int] = {p.id: n for n, p in enumerate(people)}
    shelf: dict[str, int] = {e.id: n for n, e in enumerate(exhibits)}
    return CaseFile(
        case=matter,
        people=tuple(people),
        counts=tuple(
            sorted(_all(connection, COUNT, case), key=lambda c: (c.position, c.id))
        ),
        statements=tuple(sorted(statements, key=lambda s: by_person(s, place))),
        exhibits=tuple(exhibits),
        custody=tuple(
            sorted(
                _all(connection, CUSTODY_ENTRY, case),
                key=lambda c: by_exhibit(c, shelf),
            )
        ),
        links=tuple(_all(connection, LINK, case)),
        requests=tuple(_all(connection, REQUEST, case)),
        acts=tuple(sorted(_all(connection, PROCEDURAL_ACT, case), key=by_time)),
        tasks=tuple(sorted(_all(connection, TASK, case), key=by_due)),
        choices=tuple(_all(connection, LAW_CHOICE, case)),
        rulings=tuple(_all(connection, COURT_RULING, case)),
        independences=tuple(_all(connection, INDEPENDENCE, case)),
        worksheets=tuple(_all(connection, WORKSHEET, case)),
    )


def documents(connection: Connection, case: CaseId) -> tuple[IssuedDocument, ...]:
    """Return issued documents, newest first."""
    found = _all(connection, DOCUMENT, case)
    return tuple(sorted(found, key=lambda d: (d.issued_at, d.id), reverse=True))


def _case(connection: Connection, case: CaseId) -> Case:
    """Return the matter itself.

    Raises:
        Missing: no such case.
    """
    row = connection.execute(_CASE, {"case": case}).one_or_none()
    if row is None:
        raise Missing(Kind.CASE, case)
    return CASE.build(row)


def _all(connection: Connection, binding: Binding[V], case: str) -> list[V]:
    """Return the values of one kind in a case, in order of making."""
    found = connection.execute(_OF_CASE[binding.kind], {"case": case})
    return list(map(binding.build, found.all()))


def _exhibits(connection: Connection, case: CaseId) -> list[Exhibit]:
    """Return exhibits in order of code, each with its files."""
    files: dict[str, list[ExhibitFile]] = defaultdict(list)
    for file in _all(connection, FILE, case):
        files[file.exhibit].append(file)
    found = [
        exhibit_of(row, tuple(files.get(row[0], ())))
        for row in connection.execute(_OF_CASE[Kind.EXHIBIT], {"case": case}).all()
    ]
    found.sort(key=lambda exhibit: by_code(exhibit.code))
    return found


def _statements(connection: Connection, case: CaseId) -> list[Statement]:
    """Return statements, each with how many answers it has."""
    counted = connection.execute(_ANSWERS, {"case": case})
    answers: dict[str, int] = {row[0]: row[1] for row in counted}
    return [
        statement_of(row, answers.get(row[0], 0))
        for row in connection.execute(_OF_CASE[Kind.STATEMENT], {"case": case}).all()
    ]
