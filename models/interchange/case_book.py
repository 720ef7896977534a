# SPDX-License-Identifier: Apache-2.0
"""The identities that reading a document gives, by the document's own names.

Knows names and identities. Must not know how a value is built from a shape.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from models.base.ids import (
    ActId,
    AnswerId,
    CaseId,
    CountId,
    ExhibitId,
    PersonId,
    StatementId,
    new_id,
)
from models.casefile.speakers import speaker_among
from models.interchange import case_format as shapes
from models.law.catalogue import Catalogue
from models.law.facts import Speaker


@dataclass(slots=True)
class Book:
    """Identities given to a document's objects, by the document's own names.

    Attributes:
        case: the case.
        now: taken for files that do not say when they were added.
        catalogue: the law in use.
        people: code → identity.
        counts: id in the document → identity.
        statements: id in the document → identity.
        answers: id in the document → identity.
        exhibits: code → identity.
        acts: id in the document → identity.
        speakers: code → whose words the person's statements are.
    """

    case: CaseId
    now: datetime
    catalogue: Catalogue
    people: dict[str, PersonId] = field(default_factory=dict)
    counts: dict[str, CountId] = field(default_factory=dict)
    statements: dict[str, StatementId] = field(default_factory=dict)
    answers: dict[str, AnswerId] = field(default_factory=dict)
    exhibits: dict[str, ExhibitId] = field(default_factory=dict)
    acts: dict[str, ActId] = field(default_factory=dict)
    speakers: dict[str, Speaker] = field(default_factory=dict)

    def person(self, code: str) -> PersonId | None:
        """Return who has the code; "" is nobody."""
        return self.people[code] if code else None

    def item(self, name: str) -> str:
        """Return the identity of an exhibit or statement."""
        known: dict[str, str] = {**self.statements, **self.exhibits}
        return known[name]

    def anything(self, name: str) -> str:
        """Return the identity of a person, count or act, else the name itself."""
        known: dict[str, str] = {**self.people, **self.counts, **self.acts}
        return known.get(name, name)

    def origin(self, name: str) -> str:
        """Return the identity an origin names, else the name itself."""
        known: dict[str, str] = {**self.statements, **self.exhibits, **self.people}
        return known.get(name, name)


def book_of(shape: shapes.Document, catalogue: Catalogue, now: datetime) -> Book:
    """Give every named object its identity."""
    book = Book(CaseId(new_id()), now, catalogue)
    for person in shape.people:
        book.people[person.code] = PersonId(new_id())
        book.speakers[person.code] = speaker_of(person)
    book.counts = {c.id: CountId(new_id()) for c in shape.counts}
    for statement in shape.statements:
        book.statements[statement.id] = StatementId(new_id())
        for answer in statement.answers:
            book.answers[answer.id] = AnswerId(new_id())
    book.exhibits = {e.code: ExhibitId(new_id()) for e in shape.exhibits}
    book.acts = {a.id: ActId(new_id()) for a in shape.acts if a.id}
    return book


def speaker_of(person: shapes.PersonShape) -> Speaker:
    """Return whose words the person's statements are."""
    return speaker_among({span.role for span in person.roles})
