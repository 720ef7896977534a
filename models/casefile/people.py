# SPDX-License-Identifier: Apache-2.0
"""People of a case: code first, name only where the law lets it be public.

Knows that a victim, witness or reporter has a code and a flower name and
nothing else (UU 21/2007 arts. 33, 44): the journal never forgets, so no field
for their legal name, number, address, telephone or picture exists here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from models.base.errors import FieldInvalid, IdentityForbidden
from models.base.ids import CaseId, PersonId
from models.casefile.ages import AgeStated
from models.casefile.checks import LONG, SHORT, require, within


class Role(StrEnum):
    """What somebody is in the case."""

    VICTIM = "victim"
    WITNESS = "witness"
    REPORTER = "reporter"
    EXPERT = "expert"
    SUSPECT = "suspect"
    CORPORATION = "corporation"
    OFFICER = "officer"
    PROSECUTOR = "prosecutor"
    COMPANION = "companion"
    INTERPRETER = "interpreter"
    COUNSEL = "counsel"


PROTECTED = frozenset({Role.VICTIM, Role.WITNESS, Role.REPORTER})
"""Roles whose holder is known by code only."""

CODE_LETTER: dict[Role, str] = {
    Role.VICTIM: "K",
    Role.WITNESS: "S",
    Role.REPORTER: "L",
    Role.EXPERT: "A",
    Role.SUSPECT: "T",
    Role.CORPORATION: "B",
    Role.OFFICER: "P",
    Role.PROSECUTOR: "J",
    Role.COMPANION: "D",
    Role.INTERPRETER: "U",
    Role.COUNSEL: "H",
}
"""First letter of the code a role is given."""


class Sex(StrEnum):
    """As the file records it."""

    FEMALE = "female"
    MALE = "male"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class RoleSpan:
    """One role over a time.

    Attributes:
        role: which.
        since: first day, ``None`` = from the start.
        until: last day, ``None`` = still.
    """

    role: Role
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Particulars:
    """What may be public of a suspect, officer, expert or office holder.

    Attributes:
        full_name: as in the papers.
        alias: other names used.
        birth_place: town.
        birth_date: date of birth.
        nationality: e.g. ``Indonesia``.
        address: last known address.
        religion: as in the papers.
        occupation: work.
        education: schooling.
        nik: population number of a suspect.
        rank: of an officer.
        nrp: service number of an officer.
        position: office held.
        institution: employer of an expert, companion or counsel.
        phone: office telephone.
    """

    full_name: str = ""
    alias: str = ""
    birth_place: str = ""
    birth_date: date | None = None
    nationality: str = ""
    address: str = ""
    religion: str = ""
    occupation: str = ""
    education: str = ""
    nik: str = ""
    rank: str = ""
    nrp: str = ""
    position: str = ""
    institution: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the case.

    Attributes:
        id: identity.
        case: the case.
        code: e.g. ``K-01``; unique in the case.
        roles: over time; the first is the leading one.
        flower: code name of a protected person, e.g. ``Melur``.
        sex: as recorded.
        age: years at the time of the offence, ``None`` = not known.
        age_estimated: whether ``age`` is an estimate.
        languages: in which the person can be heard.
        part: part played, e.g. ``juru masak`` or ``perekrut``; no name.
        note: remarks without identity.
        particulars: only for people who are not protected, else ``None``.
        ages: what sources say of the age, side by side.
        version: counts saves.
    """

    id: PersonId
    case: CaseId
    code: str
    roles: tuple[RoleSpan, ...]
    flower: str = ""
    sex: Sex = Sex.UNKNOWN
    age: int | None = None
    age_estimated: bool = False
    languages: tuple[str, ...] = ()
    part: str = ""
    note: str = ""
    particulars: Particulars | None = None
    ages: tuple[AgeStated, ...] = ()
    version: int = 0

    def is_(self, role: Role) -> bool:
        """Return whether the person ever held the role in this case."""
        return any(span.role is role for span in self.roles)

    @property
    def protected(self) -> bool:
        """Return whether the person is known by code only."""
        return any(span.role in PROTECTED for span in self.roles)

    @property
    def label(self) -> str:
        """Return how screens call the person: code, and what may follow."""
        if self.particulars is not None and self.particulars.full_name:
            return f"{self.code} {self.particulars.full_name}"
        return f"{self.code} {self.flower}".strip()

    def checked(self) -> Person:
        """Return the person if it can be kept.

        Raises:
            FieldInvalid: code empty, no role, age out of range, a span that
                ends before it starts, a stated age that cannot be kept, or a
                text too long.
            IdentityForbidden: particulars given for a protected person.
        """
        require("person.code", self.code)
        within("person.flower", self.flower, SHORT)
        within("person.part", self.part, SHORT)
        within("person.note", self.note, LONG)
        if not self.roles:
            raise FieldInvalid("person.roles", "empty")
        for span in self.roles:
            if span.since and span.until and span.until < span.since:
                raise FieldInvalid("person.roles", "order")
        if self.age is not None and not 0 <= self.age <= 120:
            raise FieldInvalid("person.age", "range")
        for one in self.ages:
            one.checked()
        if len(set(self.ages)) < len(self.ages):
            raise FieldInvalid("person.ages", "same")
        if self.protected and self.particulars is not None:
            raise IdentityForbidden
        return self

    def without_name(self) -> Person:
        """Return the person with particulars dropped."""
        return replace(self, particulars=None)
