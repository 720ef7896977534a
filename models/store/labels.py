# SPDX-License-Identifier: Apache-2.0
"""What the journal calls an object when a bulk act does not say.

Knows codes only, never a name (UU 21/2007 arts. 33, 44).
"""

from __future__ import annotations

from dataclasses import dataclass

from models.casefile.acts import ProceduralAct
from models.casefile.case import Case
from models.casefile.evidence import Exhibit
from models.casefile.people import Person
from models.casefile.protection import ProtectionRequest
from models.casefile.statements import Statement
from models.casefile.tasks import Task
from models.snapshot.kinds import Stored
from models.store.acts import ActLike


@dataclass(frozen=True, slots=True)
class Told:
    """An act as told of one of many objects.

    Attributes:
        action: action code.
        case: the case.
        label: code of this object.
        person: person this object concerns.
        reason: why.
    """

    action: str
    case: str
    label: str
    person: str
    reason: str


def told_of(value: Stored, act: ActLike) -> Told:
    """Return a bulk act as it is told of one value."""
    return Told(
        action=act.action,
        case=act.case,
        label=act.label or label_of(value),
        person=act.person or person_of(value),
        reason=act.reason,
    )


def label_of(value: Stored) -> str:
    """Return the code of a value, ``""`` when it has none."""
    if isinstance(value, Person | Exhibit):
        return value.code
    if isinstance(value, ProceduralAct):
        return value.paper.number
    return value.numbers.case if isinstance(value, Case) else ""


def person_of(value: Stored) -> str:
    """Return the person a value is about, ``""`` when there is no one."""
    if isinstance(value, Person):
        return value.id
    if isinstance(value, Statement | ProtectionRequest | Task):
        return value.person
    return ""
