# SPDX-License-Identifier: Apache-2.0
"""Worksheets as frozen values: questions, facts, rules, words for outcomes.

Knows the shape of ``worksheets.json``. Must not know how a sheet is read
(``worksheet`` and ``decision_table`` do).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.law.offences import Bilingual, Confidence


class Points(StrEnum):
    """Where an answer of the non-punishment sheet points."""

    TOWARD = "toward"
    AWAY = "away"
    ELSEWHERE = "elsewhere"  # towards another protection
    NEUTRAL = "neutral"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """What one answer points to, and what it means."""

    points: Points
    text: Bilingual


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a worksheet.

    Attributes:
        id: e.g. ``coerced``.
        text: the question.
        answers: ``yes``, ``no`` and ``unknown``.
        element: the element it asks about; ``""`` = it only adds to the
            picture and settles nothing.
    """

    id: str
    text: Bilingual
    answers: dict[str, AnswerRow]
    element: str = ""


@dataclass(frozen=True, slots=True)
class NonPunishment:
    """The sheet that comes before a victim is named a suspect.

    Attributes:
        offence: the provision, as the pack keeps it.
        instrument: where it stands.
        article: its article.
        victim_roles: roles that call for the sheet.
        title: its heading.
        principle: what it is and is not.
        questions: in order.
        confidence: how far checked.
        sources: source ids.
    """

    offence: str
    instrument: str
    article: str
    victim_roles: tuple[str, ...]
    title: Bilingual
    principle: Bilingual
    questions: tuple[Question, ...]
    confidence: Confidence
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Family:
    """One family of offences the decision table tells apart.

    Attributes:
        id: e.g. ``tip``.
        label: what it is called.
        beside: it stands beside the others and settles nothing among them.
    """

    id: str
    label: Bilingual
    beside: bool = False


@dataclass(frozen=True, slots=True)
class TableFact:
    """One fact of the decision table.

    Attributes:
        id: e.g. ``paid_crossing``.
        question: how it is asked.
        indicator: the line of the comparison it belongs to, may be ``""``.
        yes: families that a yes leans to by itself.
        no: families that a no leans to by itself.
    """

    id: str
    question: Bilingual
    indicator: str = ""
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Indicator:
    """One line of the comparison of trafficking, smuggling and placement."""

    id: str
    question: Bilingual
    tip: Bilingual
    smuggling: Bilingual
    pmi: Bilingual


@dataclass(frozen=True, slots=True)
class Aim:
    """One offence a rule points to.

    Attributes:
        id: offence id.
        needs: facts that must hold as well.
    """

    id: str
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TableRule:
    """One rule of the decision table.

    Attributes:
        id: ``T1`` to ``T12``.
        family: the family it points to.
        condition: its condition, in words.
        then: what it points to, in words.
        when: every line must hold, inside a line one fact is enough; ``!``
            before a fact = its absence.
        offences: what it points to.
        confidence: how far checked.
        sources: source ids.
        upon: it needs one of these rules to point as well.
        alternatives: offences that may stand beside it.
        first: the family to test before it, ``""`` = none.
    """

    id: str
    family: str
    condition: Bilingual
    then: Bilingual
    when: tuple[tuple[str, ...], ...]
    offences: tuple[Aim, ...]
    confidence: Confidence
    sources: tuple[str, ...]
    upon: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()
    first: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """A code of this product with its word in both languages."""

    id: str
    label: Bilingual


@dataclass(frozen=True, slots=True)
class Trap:
    """Something a naive tool gets wrong, told to the reader."""

    id: str
    title: Bilingual
    detail: Bilingual


@dataclass(frozen=True, slots=True)
class PracticeRow:
    """How many files charge an offence; for the order of choices only."""

    offence: str
    files: int


@dataclass(frozen=True, slots=True)
class Practice:
    """How often offences are charged, and what was counted."""

    basis: Bilingual
    rows: tuple[PracticeRow, ...]


@dataclass(frozen=True, slots=True)
class Sheets:
    """Every worksheet of the edition.

    Attributes:
        non_punishment: before a victim is named suspect; ``None`` = none.
        principle: how the decision table is to be read.
        specialty: how special and general rules stand to one another.
        families: in the order in which they are tested.
        facts: of the decision table.
        indicators: the comparison, line by line.
        rules: of the decision table.
        outcomes: words for what became of a charge.
        instances: words for who said so.
        traps: what a naive tool gets wrong.
        practice: how often offences are charged.
    """

    non_punishment: NonPunishment | None = None
    principle: Bilingual | None = None
    specialty: Bilingual | None = None
    families: tuple[Family, ...] = ()
    facts: tuple[TableFact, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    rules: tuple[TableRule, ...] = ()
    outcomes: tuple[Label, ...] = ()
    instances: tuple[Label, ...] = ()
    traps: tuple[Trap, ...] = ()
    practice: Practice | None = None
