# SPDX-License-Identifier: Apache-2.0
"""Worksheets as they were answered: what people said of facts, and why they went on.

Knows answers by the pack's own ids. Must not know what they point to, nor an
assessment: no answer here ever moves a standing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from models.base.errors import FieldInvalid
from models.base.ids import CaseId, WorksheetId
from models.casefile.checks import LONG, within
from models.law.kleene import Answer


class SheetKind(StrEnum):
    """Which worksheet it is, and what it is about."""

    NON_PUNISHMENT = "non_punishment"  # a person
    DIRECTION = "direction"  # the case
    AGGRAVATION = "aggravation"  # a count


@dataclass(frozen=True, slots=True)
class Worksheet:
    """One worksheet, answered in part or whole; silence leaves a question open.

    Attributes:
        id: identity.
        case: the case.
        sheet: which.
        subject: the person or count it is about, ``""`` = the case.
        yes: questions answered yes.
        no: questions answered no.
        note: what else must be known.
        reason: why somebody went on in spite of what it is there for.
        version: counts saves.
    """

    id: WorksheetId
    case: CaseId
    sheet: SheetKind
    subject: str = ""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    note: str = ""
    reason: str = ""
    version: int = 0

    @property
    def answers(self) -> dict[str, Answer]:
        """Return question → answer; an open question is not named."""
        said = dict.fromkeys(self.yes, Answer.YES)
        return said | dict.fromkeys(self.no, Answer.NO)

    def answered(self, answers: Mapping[str, str]) -> Worksheet:
        """Return the sheet with these answers, in order of the questions' ids."""
        yes = tuple(sorted(one for one, said in answers.items() if said == Answer.YES))
        no = tuple(sorted(one for one, said in answers.items() if said == Answer.NO))
        return replace(self, yes=yes, no=no)

    def checked(self) -> Worksheet:
        """Return the sheet if it can be kept.

        Raises:
            FieldInvalid: a question answered both ways, a text too long, or a
                sheet about nobody, or about somebody although it is of the case.
        """
        if set(self.yes) & set(self.no):
            raise FieldInvalid("worksheet.answers", "both")
        if bool(self.subject) is (self.sheet is SheetKind.DIRECTION):
            raise FieldInvalid("worksheet.subject", "unknown")
        within("worksheet.note", self.note, LONG)
        within("worksheet.reason", self.reason, LONG)
        return self
