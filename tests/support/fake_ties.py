# SPDX-License-Identifier: Apache-2.0
"""What a value of the case hangs on, and whom it concerns.

Knows the values and nothing that keeps them. Must not know the store in memory.
"""

from __future__ import annotations

from typing import Any

from models.base.ids import is_lacking
from models.casefile.acts import ProceduralAct
from models.casefile.case import Case
from models.casefile.counts import Count
from models.casefile.custody import CustodyEntry
from models.casefile.evidence import Exhibit, ExhibitFile
from models.casefile.links import Link
from models.casefile.people import Person
from models.casefile.protection import ProtectionRequest
from models.casefile.rulings import CourtRuling, LawChoice
from models.casefile.statements import Answer, Statement
from models.casefile.tasks import Task
from models.casefile.worksheets import Worksheet
from models.snapshot.kinds import Kind

Owner = tuple[Kind, str]


def owners(value: Any) -> tuple[Owner, ...]:
    """Return all that must be there, of one case, for a value to make sense."""
    people = ()
    if isinstance(value, Count):
        people = (value.accused, *value.victims)
    elif isinstance(value, Statement | ProtectionRequest):
        people = (value.person,)
    elif isinstance(value, Link):
        people = value.victims
    elif isinstance(value, ProceduralAct):
        people = (*value.officers, *value.persons)
    elif isinstance(value, Task) and value.person:
        people = (value.person,)
    holding = holders(value, getattr(value, "case", ""))
    return tuple(dict.fromkeys((*holding, *((Kind.PERSON, p) for p in people))))


def holders(value: Any, case: str) -> tuple[Owner, ...]:
    """Return what a value goes out of the case with."""
    of_case = ((Kind.CASE, case),) if case and not isinstance(value, Case) else ()
    if isinstance(value, Answer):
        return (*of_case, (Kind.STATEMENT, value.statement))
    if isinstance(value, ExhibitFile | CustodyEntry):
        return (*of_case, (Kind.EXHIBIT, value.exhibit))
    if isinstance(value, ProtectionRequest):
        return (*of_case, (Kind.PERSON, value.person))
    if isinstance(value, Worksheet) and value.subject:
        about = {"non_punishment": Kind.PERSON, "aggravation": Kind.COUNT}
        return (*of_case, (about[value.sheet], value.subject))
    if isinstance(value, LawChoice | CourtRuling):
        return (*of_case, (Kind.COUNT, value.count))
    if isinstance(value, Link):
        source = value.source
        ends = (
            (Kind.COUNT, None if is_lacking(value.count) else value.count),
            (Kind.STATEMENT, source.statement),
            (Kind.ANSWER, source.answer),
            (Kind.EXHIBIT, source.exhibit),
        )
        return (*of_case, *((kind, end) for kind, end in ends if end is not None))
    return of_case


def concerned(value: Any) -> set[str]:
    """Return the people a value names as what it is about."""
    if isinstance(value, Person):
        return {value.id}
    if isinstance(value, Count):
        return {value.accused, *value.victims}
    if isinstance(value, Link):
        return set(value.victims)
    if isinstance(value, Exhibit):
        return {value.taking.source or ""}
    if isinstance(value, ProceduralAct):
        return set(value.persons)
    return {getattr(value, "person", None) or ""}


def label(value: Any) -> str:
    """Return what the journal calls a value that came in a row of many."""
    if isinstance(value, Case):
        return value.numbers.case
    if isinstance(value, ProceduralAct):
        return value.paper.number
    return getattr(value, "code", "")


def person(value: Any) -> str:
    """Return the one person that a value is or is of."""
    if isinstance(value, Person):
        return value.id
    alike = Statement | ProtectionRequest | Task
    return value.person if isinstance(value, alike) else ""
