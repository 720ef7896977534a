# SPDX-License-Identifier: Apache-2.0
"""Counts: one accused, one offence, the victims it concerns.

Knows ids of the pack as text; must not know what an offence requires.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.base.errors import FieldInvalid
from models.base.ids import CaseId, CountId, PersonId
from models.casefile.checks import LONG, within
from models.law.facts import Reliance


class CountForm(StrEnum):
    """How a count stands beside the others."""

    PRIMARY = "primary"
    SUBSIDIARY = "subsidiary"
    ALTERNATIVE = "alternative"
    CUMULATIVE = "cumulative"


@dataclass(frozen=True, slots=True)
class Count:
    """One count (Sangkaan, later Dakwaan).

    Attributes:
        id: identity.
        case: the case.
        accused: whom it accuses.
        offence: offence id of the pack.
        victims: whom it concerns, in order.
        form: how it stands beside the others.
        position: 0-based place in the charge.
        reliances: forms the case relies on, or expressly does not.
        note: remarks.
        taking_part: ways of taking part that a jurist chose, by id of the pack;
            none = whoever is accused did it alone and to the end.
        version: counts saves.
    """

    id: CountId
    case: CaseId
    accused: PersonId
    offence: str
    victims: tuple[PersonId, ...]
    form: CountForm = CountForm.PRIMARY
    position: int = 0
    reliances: tuple[Reliance, ...] = ()
    note: str = ""
    taking_part: tuple[str, ...] = ()
    version: int = 0

    def checked(self) -> Count:
        """Return the count if it can be kept.

        Raises:
            FieldInvalid: no offence, no victim, a victim or way of taking part
                twice, or the accused among the victims.
        """
        within("count.note", self.note, LONG)
        if not self.offence:
            raise FieldInvalid("count.offence", "empty")
        if not self.victims:
            raise FieldInvalid("count.victims", "empty")
        if len(set(self.victims)) != len(self.victims):
            raise FieldInvalid("count.victims", "twice")
        if len(set(self.taking_part)) != len(self.taking_part):
            raise FieldInvalid("count.taking_part", "twice")
        if self.accused in self.victims:
            raise FieldInvalid("count.accused", "victim")
        return self
