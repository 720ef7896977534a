# SPDX-License-Identifier: Apache-2.0
"""What people decided about a count: a jurist which law, a court what became of it.

Knows each as it was told, beside every earlier one. Must not know an
assessment: neither a choice nor a ruling ever moves a standing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from models.base.errors import FieldInvalid
from models.base.ids import CaseId, ChoiceId, CountId, RulingId
from models.casefile.checks import LONG, SHORT, require, require_words, within
from models.law.favourable import Choice
from models.law.outcomes import Instance, Outcome, Ruling
from models.law.passage import Side

MOST_MONTHS = 1_200
"""Longest term that is taken for one, in months."""

MOST_RP = 999_999_999_999_999
"""Largest fine that is taken for one."""


@dataclass(frozen=True, slots=True)
class LawChoice:
    """The law a jurist chose for one count. The program never makes one.

    Attributes:
        id: identity.
        case: the case.
        count: the count: one accused, one offence.
        law: the side whose law is applied.
        reason: why, in the jurist's words; documents print it.
        by: who chose.
        on: the day.
        version: counts saves.
    """

    id: ChoiceId
    case: CaseId
    count: CountId
    law: Side
    reason: str
    by: str
    on: date
    version: int = 0

    @property
    def choice(self) -> Choice:
        """Return the choice as the law package compares it."""
        return Choice(self.law, self.reason, self.by, self.on)

    def checked(self) -> LawChoice:
        """Return the choice if it can be kept.

        Raises:
            FieldInvalid: no reason, nobody who chose, or a text too long.
        """
        require("choice.by", self.by)
        require_words("choice.reason", self.reason)
        return self


@dataclass(frozen=True, slots=True)
class CourtRuling:
    """What one instance said of one count; later ones stand beside it.

    Attributes:
        id: identity.
        case: the case.
        count: the count.
        instance: who said so.
        outcome: what was said.
        on: when, ``None`` = not recorded.
        court: which court or authority, in words.
        number: number of the judgment or order.
        note: a remark of whoever recorded it.
        months: of prison imposed, ``None`` = none recorded.
        life: prison for life was imposed.
        fine_rp: rupiah imposed, ``None`` = none recorded.
        version: counts saves.
    """

    id: RulingId
    case: CaseId
    count: CountId
    instance: Instance
    outcome: Outcome
    on: date | None = None
    court: str = ""
    number: str = ""
    note: str = ""
    months: int | None = None
    life: bool = False
    fine_rp: int | None = None
    version: int = 0

    @property
    def ruling(self) -> Ruling:
        """Return the ruling as the law package orders and compares it."""
        return Ruling(self.count, self.instance, self.outcome, self.on, self.note)

    def checked(self) -> CourtRuling:
        """Return the ruling if it can be kept; a contradiction is no obstacle.

        Raises:
            FieldInvalid: a text too long, or a figure below nought or beyond
                what anybody could mean.
        """
        for name, figure, most in (
            ("ruling.prison", self.months, MOST_MONTHS),
            ("ruling.fine_rp", self.fine_rp, MOST_RP),
        ):
            if figure is not None and not 0 <= figure <= most:
                raise FieldInvalid(name, "range")
        within("ruling.court", self.court, SHORT)
        within("ruling.number", self.number, SHORT)
        within("ruling.note", self.note, LONG)
        return self
