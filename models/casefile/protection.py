# SPDX-License-Identifier: Apache-2.0
"""What an application to LPSK needs to say about one protected person.

Knows the fields of form LPSK_APP at level V1 (code name only). Must not hold
any identity: those lines print as sealed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.base.errors import FieldInvalid
from models.base.ids import CaseId, PersonId, RequestId
from models.casefile.checks import LONG, within

MOST_RP = 10**15
"""Amounts in rupiah stay below this; larger ones cannot be written in words."""


class Applicant(StrEnum):
    """Who applies."""

    SELF = "self"
    OFFICER = "officer"
    COMPANION = "companion"


@dataclass(frozen=True, slots=True)
class Threat:
    """One threat, without names of protected people.

    Attributes:
        on: the day, ``None`` = not dated.
        text: what happened.
    """

    on: date | None
    text: str


@dataclass(frozen=True, slots=True)
class Service:
    """One form of protection asked for.

    Attributes:
        code: from the form's list, e.g. ``rumah_aman``.
        reason: why this person needs it.
    """

    code: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ProtectionRequest:
    """One application for one person.

    Attributes:
        id: identity.
        case: the case.
        person: the protected person.
        applicant: who applies.
        signatory: officer or companion who signs, ``None`` = the person.
        importance: why the testimony matters.
        threats: in order of time.
        medical: medical and psychological findings.
        record: criminal record of the applicant, in words.
        services: what is asked for.
        restitution: whether help with restitution is asked for.
        claimed_rp: loss claimed so far in rupiah, ``None`` = not yet.
        attachments: codes of the papers that are there.
        consent_on: the day the person consented, ``None`` = not yet.
        register: LPSK register number.
        decision: LPSK decision number.
        version: counts saves.
    """

    id: RequestId
    case: CaseId
    person: PersonId
    applicant: Applicant = Applicant.OFFICER
    signatory: PersonId | None = None
    importance: str = ""
    threats: tuple[Threat, ...] = ()
    medical: str = ""
    record: str = ""
    services: tuple[Service, ...] = ()
    restitution: bool = False
    claimed_rp: int | None = None
    attachments: tuple[str, ...] = ()
    consent_on: date | None = None
    register: str = ""
    decision: str = ""
    version: int = 0

    def checked(self) -> ProtectionRequest:
        """Return the request if it can be kept.

        Raises:
            FieldInvalid: a text too long, or an amount that is negative or too large.
        """
        for name, text in (
            ("protection.importance", self.importance),
            ("protection.medical", self.medical),
            ("protection.record", self.record),
        ):
            within(name, text, LONG)
        if self.claimed_rp is not None and not 0 <= self.claimed_rp < MOST_RP:
            raise FieldInvalid("protection.claimed", "range")
        return self
