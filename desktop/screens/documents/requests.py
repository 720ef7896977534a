# SPDX-License-Identifier: Apache-2.0
"""Whom an application for protection can be about, and which one is in force.

Knows people and applications; must not know what a form still lacks.
"""

from __future__ import annotations

from models.base.ids import PersonId, RequestId
from models.casefile.file import CaseFile
from models.casefile.people import Person, Role
from models.casefile.protection import ProtectionRequest


def latest(file: CaseFile, person: str) -> ProtectionRequest | None:
    """Return the application in force for a person, ``None`` = not started."""
    found = [request for request in file.requests if request.person == person]
    return found[-1] if found else None


def protected(file: CaseFile) -> tuple[Person, ...]:
    """Return everybody an application can be about, victims first."""
    people = [person for person in file.people if person.protected]
    return tuple(sorted(people, key=lambda p: (not p.is_(Role.VICTIM), p.code)))


def request_for(file: CaseFile, person: Person) -> ProtectionRequest:
    """Return the application for a person, a new one if there is none."""
    found = latest(file, person.id)
    if found is not None:
        return found
    officers = file.with_role(Role.OFFICER)
    return ProtectionRequest(
        id=RequestId(""),
        case=file.case.id,
        person=PersonId(person.id),
        signatory=officers[0].id if officers else None,
    )
