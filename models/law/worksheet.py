# SPDX-License-Identifier: Apache-2.0
"""The non-punishment sheet: when it is offered, and where its answers point.

Knows the questions of the pack and answers to them. Must not know a case, and
never decides whether somebody is punished or named a suspect.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from models.law.catalogue import Catalogue
from models.law.finding import Citation
from models.law.kleene import Answer, all_of
from models.law.offences import Bilingual
from models.law.sheets import NonPunishment, Points


@dataclass(frozen=True, slots=True)
class Told:
    """What one answer points to."""

    question: str
    answer: Answer
    points: Points
    text: Bilingual


@dataclass(frozen=True, slots=True)
class Screening:
    """Where the sheet as a whole points.

    Attributes:
        pointed: yes = every condition is pointed to; no = one is not; unknown
            = an open question would settle it.
        told: one per question, in order.
        settles: open questions about a condition, that could still move it.
        elsewhere: questions whose answer points to another protection.
        citation: the provision, with its confidence.
    """

    pointed: Answer
    told: tuple[Told, ...]
    settles: tuple[str, ...]
    elsewhere: tuple[str, ...]
    citation: Citation


def offered(
    sheet: NonPunishment | None, roles: Collection[str], *, named_suspect: bool
) -> bool:
    """Return whether the sheet comes before somebody is named a suspect.

    Args:
        sheet: the sheet of the edition, if it has one.
        roles: every role the person has, or ever had, in the case.
        named_suspect: whether the person is about to be named a suspect or
            accused.
    """
    if sheet is None or not named_suspect:
        return False
    return any(role in sheet.victim_roles for role in roles)


def screen(catalogue: Catalogue, answers: Mapping[str, Answer]) -> Screening | None:
    """Return where the answers point; a question not answered is unknown."""
    sheet = catalogue.sheets.non_punishment
    if sheet is None:
        return None
    told = []
    conditions = {}
    for question in sheet.questions:
        answer = answers.get(question.id, Answer.UNKNOWN)
        row = question.answers[answer.value]
        told.append(Told(question.id, answer, row.points, row.text))
        if question.element:
            conditions[question.id] = answer
    pointed = all_of(conditions.values())
    open_ = [one for one, answer in conditions.items() if answer is Answer.UNKNOWN]
    return Screening(
        pointed=pointed,
        told=tuple(told),
        settles=tuple(open_) if pointed is Answer.UNKNOWN else (),
        elsewhere=tuple(one.question for one in told if one.points is Points.ELSEWHERE),
        citation=Citation(sheet.instrument, sheet.article, sheet.confidence),
    )
