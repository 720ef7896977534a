# SPDX-License-Identifier: Apache-2.0
"""Links: which answer or exhibit points to which option of which element.

Knows ids only; whether a link is enough is for ``law`` to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from models.base.errors import FieldInvalid
from models.base.ids import (
    AnswerId,
    CaseId,
    CountId,
    ExhibitId,
    LinkId,
    PersonId,
    StatementId,
)
from models.casefile.checks import LONG, within
from models.law.facts import Bearing


class Strength(IntEnum):
    """How strongly a person judges the item to point there."""

    WEAK = 1
    FAIR = 2
    STRONG = 3


@dataclass(frozen=True, slots=True)
class Passage:
    """A selected part of an answer, in characters.

    Attributes:
        start: first character, 0-based.
        end: one past the last.
    """

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class LinkSource:
    """What points: an answer of a statement, or an exhibit.

    Attributes:
        statement: the statement, else ``None``.
        answer: the answer in it, else ``None``.
        exhibit: the exhibit, else ``None``.
        passage: the selected part of the answer, else ``None``.
    """

    statement: StatementId | None = None
    answer: AnswerId | None = None
    exhibit: ExhibitId | None = None
    passage: Passage | None = None

    @property
    def proof(self) -> str:
        """Return the id of the item of proof: the statement or exhibit."""
        return str(self.exhibit or self.statement or "")


@dataclass(frozen=True, slots=True)
class Link:
    """One item pointing at one option of one element.

    Attributes:
        id: identity.
        case: the case.
        count: the count.
        victims: whom it speaks of; empty = every victim of the count.
        element: element id of the pack.
        option: option id within it.
        source: what points.
        bearing: supports or weakens.
        strength: as a person judges it.
        note: why.
        version: counts saves.
    """

    id: LinkId
    case: CaseId
    count: CountId
    victims: tuple[PersonId, ...]
    element: str
    option: str
    source: LinkSource
    bearing: Bearing = Bearing.SUPPORTS
    strength: Strength = Strength.FAIR
    note: str = ""
    version: int = 0

    def checked(self) -> Link:
        """Return the link if it can be kept.

        Raises:
            FieldInvalid: nothing or two things point, no option is named, or
                the passage is empty.
        """
        within("link.note", self.note, LONG)
        if not self.element or not self.option:
            raise FieldInvalid("link.option", "empty")
        one = (self.source.exhibit is None) != (self.source.statement is None)
        if not one:
            raise FieldInvalid("link.source", "one")
        if self.source.answer is not None and self.source.statement is None:
            raise FieldInvalid("link.source", "one")
        passage = self.source.passage
        if passage is not None and not 0 <= passage.start < passage.end:
            raise FieldInvalid("link.passage", "empty")
        return self
