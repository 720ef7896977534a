# SPDX-License-Identifier: Apache-2.0
"""All that a draft may look at, in one frozen value.

Knows the case, its assessment and the law in use. Must not know how they were
read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo

from models.base.ids import AnswerId, PersonId
from models.casefile.case import Office
from models.casefile.file import CaseFile
from models.casefile.people import Particulars, Person, Role
from models.casefile.statements import Answer
from models.law.catalogue import Catalogue
from models.law.finding import Assessment


@dataclass(frozen=True, slots=True)
class DraftContext:
    """One case on one day, as a document sees it.

    Attributes:
        file: the case and all that belongs to it.
        assessment: all findings under ``catalogue``.
        catalogue: the law in use.
        now: the moment of making, aware.
        actor: display name of who makes the document.
        answers: the answers that links quote.
        person: the protected person a letter is about, ``None`` = the case.
        language: reader's language, for labels of gaps.
        number: letter number, ``""`` = left open for the register.
    """

    file: CaseFile
    assessment: Assessment
    catalogue: Catalogue
    now: datetime
    actor: str
    answers: Mapping[AnswerId, Answer] = field(default_factory=dict)
    person: PersonId | None = None
    language: str = "id"
    number: str = ""

    @property
    def office(self) -> Office:
        """Return the unit that keeps the file."""
        return self.file.case.office

    @property
    def zone(self) -> tzinfo:
        """Return the office's time zone; western Indonesia if it is unknown."""
        return self.office.zone

    @property
    def today(self) -> date:
        """Return the calendar day at the office."""
        return self.now.astimezone(self.zone).date()

    @property
    def subject(self) -> Person | None:
        """Return the protected person a letter is about."""
        return self.file.person(self.person) if self.person else None

    def officers(self) -> tuple[Person, ...]:
        """Return officers who have a name, in order of code."""
        return tuple(
            p
            for p in self.file.with_role(Role.OFFICER)
            if p.particulars is not None and p.particulars.full_name
        )


def facts_about(person: Person | None) -> Particulars:
    """Return what may be public of somebody; all empty when protected."""
    if person is None or person.protected or person.particulars is None:
        return Particulars()
    return person.particulars
