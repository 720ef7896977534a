# SPDX-License-Identifier: Apache-2.0
"""What a started application for protection still lacks by itself.

Knows which parts of an application its form asks for; must not know the rest of
the case. A test holds this list against the form's own manifest.
"""

from __future__ import annotations

from models.base.ids import PersonId, RequestId
from models.casefile.file import CaseFile
from models.casefile.people import Person, Role
from models.casefile.protection import Applicant, ProtectionRequest

ASKED = (
    "signatory",
    "importance",
    "threats",
    "medical",
    "record",
    "services",
    "consent_on",
)
"""Parts of an application that its form asks for."""


def lacking(request: ProtectionRequest) -> tuple[str, ...]:
    """Return the asked parts that are still empty."""
    empty = [name for name in ASKED if not getattr(request, name)]
    if request.applicant is Applicant.SELF and "signatory" in empty:
        empty.remove("signatory")
    return tuple(empty)


def latest(file: CaseFile, person: str) -> ProtectionRequest | None:
    """Return the application in force for a person, ``None`` = not started."""
    found = [request for request in file.requests if request.person == person]
    return found[-1] if found else None


def unfinished(file: CaseFile) -> int:
    """Return how many started applications still lack something."""
    started = (latest(file, person.id) for person in protected(file))
    return sum(1 for request in started if request and lacking(request))


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
