# SPDX-License-Identifier: Apache-2.0
"""Procedural acts (Catatan tindakan): what was done, when, by whom, on what paper.

Knows one dated record for every report, order, examination, search, seizure,
arrest, detention, permit, hearing, judgment and payment. Must not know which
acts there are nor what they set off: the law pack's events do.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from models.base.errors import FieldInvalid
from models.base.ids import ActId, CaseId, ExhibitId, PersonId
from models.base.zones import zone_of
from models.casefile.checks import LONG, SHORT, require, within

ZONES = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")
"""Western, central and eastern Indonesian time (WIB, WITA, WIT)."""


@dataclass(frozen=True, slots=True)
class Paper:
    """The order, permit or letter that an act stands on.

    Attributes:
        number: as printed on it.
        authority: who gave it.
        valid_from: first day it holds, ``None`` = not limited.
        valid_until: last day it holds, ``None`` = not limited.
        forms: codes of the forms that belong to the act.
    """

    number: str = ""
    authority: str = ""
    valid_from: date | None = None
    valid_until: date | None = None
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProceduralAct:
    """One act, entered whenever it becomes known.

    Attributes:
        id: identity.
        case: the case.
        event: what it was: an event of the law pack.
        day: local day on which it was done.
        at: local time, ``None`` = not known.
        zone: one of ``ZONES``, ``""`` = that of the office.
        paper: what it stands on.
        place: where.
        officers: who did it.
        persons: whom it concerns.
        exhibits: items it concerns.
        regime: procedural code it was done under, ``""`` = the case's.
        answers: acts that it meets or prolongs, ``()`` = the nearest one.
        conditions: conditions of the pack that held.
        excluded: conditions that did not; silence leaves them open.
        detainer: detaining authority of the pack, for a detention.
        note: what else must be known.
        version: counts saves.
    """

    id: ActId
    case: CaseId
    event: str
    day: date
    at: time | None = None
    zone: str = ""
    paper: Paper = Paper()
    place: str = ""
    officers: tuple[PersonId, ...] = ()
    persons: tuple[PersonId, ...] = ()
    exhibits: tuple[ExhibitId, ...] = ()
    regime: str = ""
    answers: tuple[ActId, ...] = ()
    conditions: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    detainer: str = ""
    note: str = ""
    version: int = 0

    def checked(self) -> ProceduralAct:
        """Return the act if it can be kept.

        Raises:
            FieldInvalid: no event, an unknown time zone, a text too long, a paper
                that ends before it begins, or a condition that held and did not.
        """
        require("act.event", self.event)
        if self.zone and self.zone not in ZONES:
            raise FieldInvalid("act.zone", "unknown")
        paper = self.paper
        for name, text in (
            ("act.number", paper.number),
            ("act.authority", paper.authority),
            ("act.place", self.place),
        ):
            within(name, text, SHORT)
        within("act.note", self.note, LONG)
        since, until = paper.valid_from, paper.valid_until
        if since is not None and until is not None and until < since:
            raise FieldInvalid("act.valid_until", "order")
        if set(self.conditions) & set(self.excluded):
            raise FieldInvalid("act.conditions", "both")
        return self

    def moment(self, zone: str) -> datetime | None:
        """Return the aware moment, ``None`` when the time is not known.

        Args:
            zone: of the office, for an act that names none.
        """
        if self.at is None:
            return None
        return datetime.combine(self.day, self.at, zone_of(self.zone or zone))


def by_time(act: ProceduralAct) -> tuple[date, time, str]:
    """Return a key: day, then time (not known first), then making."""
    return act.day, act.at or time.min, act.id
