# SPDX-License-Identifier: Apache-2.0
"""The desk on which one document is filled: the case, indexed, and its blanks.

Knows where everything is so that a long document stays quick. Lives while one
draft is made.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from models.base.ids import AnswerId
from models.casefile.ages import AgeSide
from models.casefile.evidence import Exhibit
from models.casefile.file import CaseFile
from models.casefile.known_ages import sides_of
from models.casefile.links import Link
from models.casefile.people import Person
from models.casefile.statements import Answer, Statement
from models.documents.context import DraftContext
from models.documents.gaps import Blanks
from models.law.catalogue import Catalogue
from models.law.finding import Cell, Finding


@dataclass(frozen=True, slots=True)
class Sheet:
    """One case, ready to be written about.

    Attributes:
        context: what the draft may look at.
        blanks: collects values and gaps.
        people: id → person.
        statements: id → statement.
        exhibits: id → exhibit.
        by_form: (count, element, option) → links, in order of making.
        by_source: statement or exhibit id → links, in order of making.
        by_id: link id → link.
    """

    context: DraftContext
    blanks: Blanks
    people: dict[str, Person]
    statements: dict[str, Statement]
    exhibits: dict[str, Exhibit]
    by_form: dict[tuple[str, str, str], list[Link]]
    by_source: dict[str, list[Link]]
    by_id: dict[str, Link]

    @property
    def file(self) -> CaseFile:
        """Return the case."""
        return self.context.file

    @property
    def catalogue(self) -> Catalogue:
        """Return the law in use."""
        return self.context.catalogue

    def person(self, id: str | None) -> Person | None:
        """Return a person, ``None`` when there is none."""
        return self.people.get(id or "")

    def childhood(self, person: Person | None) -> str:
        """Return that somebody was a child, by all sources or by some; else ""."""
        if person is None:
            return ""
        told = sides_of(person, self.file.case, self.catalogue.adult_age)
        if AgeSide.CHILD not in told:
            return ""
        return "anak menurut sebagian sumber" if len(told) > 1 else "anak"

    def statement(self, link: Link) -> Statement | None:
        """Return the statement a link points from."""
        return self.statements.get(link.source.statement or "")

    def exhibit(self, link: Link) -> Exhibit | None:
        """Return the exhibit a link points from."""
        return self.exhibits.get(link.source.exhibit or "")

    def answer(self, id: AnswerId | None) -> Answer | None:
        """Return an answer if its words were handed over."""
        return self.context.answers.get(id) if id is not None else None

    def finding(self, cell: Cell) -> Finding | None:
        """Return how a cell stands, ``None`` when it was not assessed."""
        return self.context.assessment.findings.get(cell)

    def links(self, cell: Cell) -> list[Link]:
        """Return the links that speak of one form for one victim."""
        found = self.by_form.get((cell.count, cell.element, cell.option), ())
        return [k for k in found if not k.victims or cell.victim in k.victims]


def sheet_for(context: DraftContext, blanks: Blanks) -> Sheet:
    """Return the case, indexed."""
    file = context.file
    by_form: dict[tuple[str, str, str], list[Link]] = defaultdict(list)
    by_source: dict[str, list[Link]] = defaultdict(list)
    for link in file.links:
        by_form[(link.count, link.element, link.option)].append(link)
        by_source[link.source.proof].append(link)
    return Sheet(
        context=context,
        blanks=blanks,
        people={p.id: p for p in file.people},
        statements={s.id: s for s in file.statements},
        exhibits={e.id: e for e in file.exhibits},
        by_form=dict(by_form),
        by_source=dict(by_source),
        by_id={link.id: link for link in file.links},
    )
