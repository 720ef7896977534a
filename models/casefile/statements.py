# SPDX-License-Identifier: Apache-2.0
"""Statements: who was heard, when, how, and the numbered answers.

Knows questions and answers as they were written; once final, they never
change. Must not know what an answer proves (links say that).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum

from models.base.errors import FieldInvalid
from models.base.ids import AnswerId, CaseId, PersonId, StatementId
from models.casefile.checks import LONG, SHORT, plain_lines, within


class StatementKind(StrEnum):
    """Which hearing it was."""

    FIRST = "first"
    ADDITIONAL = "additional"
    CONTINUED = "continued"
    CONFRONTATION = "confrontation"
    COURT = "court"
    ASSESSMENT = "assessment"


@dataclass(frozen=True, slots=True)
class Break:
    """A pause in a hearing.

    Attributes:
        start: when it began.
        end: when it ended.
    """

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Setting:
    """How the person was heard.

    Attributes:
        place: where.
        start: when it began.
        end: when it ended.
        language: in which the person spoke.
        interpreter: who interpreted, ``None`` = nobody.
        companion: who stood by, ``None`` = nobody.
        counsel: who advised, ``None`` = nobody.
        officer: who asked.
        breaks: pauses, in order.
        recording: reference of the recording.
    """

    place: str = ""
    start: time | None = None
    end: time | None = None
    language: str = ""
    interpreter: PersonId | None = None
    companion: PersonId | None = None
    counsel: PersonId | None = None
    officer: PersonId | None = None
    breaks: tuple[Break, ...] = ()
    recording: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One session and its formal facts; the words are in its answers.

    Attributes:
        id: identity.
        case: the case.
        person: who was heard.
        kind: which hearing.
        held_on: the day, ``None`` = only planned or not dated.
        number: register number of the record.
        setting: how.
        sworn: whether under oath.
        read_back: whether read back and approved.
        signed: whether signed; a signed text is read-only.
        regime: procedural code of the act, ``""`` = the case's.
        evidence_kind: kind of the pack it counts as (``EV_…``).
        lawful: ``False`` when a court refused it.
        answers: how many answers it holds.
        pages: how many pages the signed record has, 0 = not known.
        version: counts saves.
    """

    id: StatementId
    case: CaseId
    person: PersonId
    kind: StatementKind
    held_on: date | None
    evidence_kind: str
    number: str = ""
    setting: Setting = Setting()
    sworn: bool = False
    read_back: bool = False
    signed: bool = False
    regime: str = ""
    lawful: bool = True
    answers: int = 0
    pages: int = 0
    version: int = 0

    def checked(self) -> Statement:
        """Return the statement if it can be kept.

        Raises:
            FieldInvalid: no evidence kind, a text too long, or it ends
                before it begins.
        """
        if not self.evidence_kind:
            raise FieldInvalid("statement.evidence_kind", "empty")
        within("statement.number", self.number, SHORT)
        within("statement.place", self.setting.place, SHORT)
        start, end = self.setting.start, self.setting.end
        if start is not None and end is not None and end < start:
            raise FieldInvalid("statement.end", "order")
        return self


@dataclass(frozen=True, slots=True)
class Answer:
    """One numbered question and its answer.

    Attributes:
        id: identity; links anchor to it.
        statement: which statement.
        number: 1-based, unique in the statement.
        question: as asked.
        text: as answered.
        version: counts saves.
    """

    id: AnswerId
    statement: StatementId
    number: int
    question: str
    text: str
    version: int = 0

    def checked(self) -> Answer:
        """Return the answer if it can be kept, its lines ended by LF.

        Raises:
            FieldInvalid: a text too long, or both texts empty.
        """
        within("answer.question", self.question, LONG)
        within("answer.text", self.text, LONG)
        if not self.text.strip() and not self.question.strip():
            raise FieldInvalid("answer.text", "empty")
        if "\r" not in self.question + self.text:
            return self
        question, text = plain_lines(self.question), plain_lines(self.text)
        return replace(self, question=question, text=text)
