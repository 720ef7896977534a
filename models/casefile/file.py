# SPDX-License-Identifier: Apache-2.0
"""A whole case in one value, long texts left out.

Knows every part that is small enough to be held at once; answers and journal
entries are read by page.
"""

from __future__ import annotations

from dataclasses import dataclass

from models.base.ids import CountId, ExhibitId, PersonId, StatementId
from models.casefile.acts import ProceduralAct
from models.casefile.case import Case
from models.casefile.counts import Count
from models.casefile.custody import CustodyEntry
from models.casefile.evidence import Exhibit
from models.casefile.independence import Independence
from models.casefile.links import Link
from models.casefile.people import Person, Role
from models.casefile.protection import ProtectionRequest
from models.casefile.rulings import CourtRuling, LawChoice
from models.casefile.statements import Statement
from models.casefile.tasks import Task
from models.casefile.worksheets import SheetKind, Worksheet


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One matter and all that belongs to it.

    Attributes:
        case: the matter.
        people: in order of code.
        counts: in order of position.
        statements: in order of person, then date.
        exhibits: in order of code.
        custody: in order of exhibit, then time.
        links: in order of making.
        requests: protection requests, in order of making.
        acts: procedural acts, in order of time.
        tasks: in order of their last day, those without one last.
        choices: laws that jurists chose, in order of making.
        rulings: what instances said of counts, in order of making.
        independences: items said to be independent, in order of making.
        worksheets: as they were answered, in order of making.
    """

    case: Case
    people: tuple[Person, ...] = ()
    counts: tuple[Count, ...] = ()
    statements: tuple[Statement, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    custody: tuple[CustodyEntry, ...] = ()
    links: tuple[Link, ...] = ()
    requests: tuple[ProtectionRequest, ...] = ()
    acts: tuple[ProceduralAct, ...] = ()
    tasks: tuple[Task, ...] = ()
    choices: tuple[LawChoice, ...] = ()
    rulings: tuple[CourtRuling, ...] = ()
    independences: tuple[Independence, ...] = ()
    worksheets: tuple[Worksheet, ...] = ()

    def person(self, id: PersonId | str) -> Person | None:
        """Return the person, or ``None`` when not (or no longer) there."""
        return next((p for p in self.people if p.id == id), None)

    def count(self, id: CountId | str) -> Count | None:
        """Return the count, or ``None`` when not there."""
        return next((c for c in self.counts if c.id == id), None)

    def statement(self, id: StatementId | str) -> Statement | None:
        """Return the statement, or ``None`` when not there."""
        return next((s for s in self.statements if s.id == id), None)

    def exhibit(self, id: ExhibitId | str) -> Exhibit | None:
        """Return the exhibit, or ``None`` when not there."""
        return next((e for e in self.exhibits if e.id == id), None)

    def choice(self, count: CountId | str) -> LawChoice | None:
        """Return the law chosen for a count, the last one told, or ``None``."""
        return next((c for c in reversed(self.choices) if c.count == count), None)

    def worksheet(self, sheet: SheetKind, subject: str) -> Worksheet | None:
        """Return a worksheet about a person, a count or the case, or ``None``."""
        found = (w for w in self.worksheets if (w.sheet, w.subject) == (sheet, subject))
        return next(found, None)

    def with_role(self, role: Role) -> tuple[Person, ...]:
        """Return everybody who ever held the role, in order of code."""
        return tuple(p for p in self.people if p.is_(role))

    def chain(self, exhibit: ExhibitId) -> tuple[CustodyEntry, ...]:
        """Return the custody of one item in order of time."""
        return tuple(c for c in self.custody if c.exhibit == exhibit)
