# SPDX-License-Identifier: Apache-2.0
"""Rows of lists: cases and journal entries as a reader sees them.

Knows counts and labels; must not know how they are read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from models.base.ids import CaseId


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """One line of the list of cases.

    Attributes:
        id: identity.
        number: the file's own number.
        title: its short name.
        stage: stage id of the law pack.
        offence_from: first day of the conduct.
        offence_to: last day.
        victims: how many.
        supported: required elements supported, over counts and victims.
        partial: required elements that need one more item or are disputed.
        absent: required elements with nothing.
        changed_at: last saved, UTC.
    """

    id: CaseId
    number: str
    title: str
    stage: str
    offence_from: date | None
    offence_to: date | None
    victims: int
    supported: int
    partial: int
    absent: int
    changed_at: datetime

    @property
    def gaps(self) -> int:
        """Return the required elements that are not supported."""
        return self.partial + self.absent


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One entry of the journal (Riwayat).

    Attributes:
        seq: place in the chain, from 1.
        at: when, UTC.
        offset_minutes: local offset then.
        actor: display name of the user.
        action: action code, e.g. ``link.made``.
        object_kind: kind of the object concerned.
        object_id: its id, ``""`` = the vault.
        case: the case, ``""`` = none.
        label: code of the object then, e.g. ``K-02`` or ``BB-07``; no name.
        person: code of the person it concerns, ``""`` = none.
        reason: reason given, ``""`` = none.
        digest: salted digest, hex.
    """

    seq: int
    at: datetime
    offset_minutes: int
    actor: str
    action: str
    object_kind: str
    object_id: str
    case: str
    label: str
    person: str
    reason: str
    digest: str


@dataclass(frozen=True, slots=True)
class JournalFilter:
    """What a reader wants to see of the journal.

    Attributes:
        case: case id, ``""`` = every case.
        object_kind: ``""`` = every kind.
        object_id: ``""`` = every object.
        person: person id, ``""`` = everybody; finds entries on the person and
            on statements, links and requests that concern them.
    """

    case: str = ""
    object_kind: str = ""
    object_id: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class ChainReport:
    """What checking the journal found.

    Attributes:
        checked: entries looked at.
        total: entries there are.
        broken_at: first entry that does not fit, 0 = none.
        changed_objects: (kind, id) of live rows that no longer match their
            last entry.
        missing: entries the sidecar knows and the database lacks.
    """

    checked: int
    total: int
    broken_at: int = 0
    changed_objects: tuple[tuple[str, str], ...] = ()
    missing: int = 0

    @property
    def clean(self) -> bool:
        """Return whether nothing was found wrong."""
        return not (self.broken_at or self.changed_objects or self.missing)
