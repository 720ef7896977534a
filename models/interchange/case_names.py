# SPDX-License-Identifier: Apache-2.0
"""The names that a document gives to the objects of a case.

Knows how an identity becomes a code or a short id that a reader can follow. The
way back is ``case_book``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from models.base.ids import StatementId, name_of
from models.casefile.file import CaseFile
from models.casefile.statements import Answer


@dataclass(frozen=True, slots=True)
class Names:
    """The document's own names, by identity."""

    people: dict[str, str] = field(default_factory=dict)
    counts: dict[str, str] = field(default_factory=dict)
    statements: dict[str, str] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    exhibits: dict[str, str] = field(default_factory=dict)
    acts: dict[str, str] = field(default_factory=dict)

    def person(self, id: str | None) -> str:
        """Return the code; nobody is "" and so is somebody who is gone."""
        return self.people.get(id or "", "")

    def count_of_link(self, id: str) -> str:
        """Return the name of a count; one that is lacking never meets a real one."""
        if id in self.counts:
            return self.counts[id]
        name = name_of(id)
        while name in self.counts.values():
            name = f"{name}?"
        return name

    def origin(self, id: str) -> str:
        """Return the name of what an origin repeats, else the text itself."""
        known = {**self.statements, **self.exhibits, **self.people}
        return known.get(id, id)

    def anything(self, id: str) -> str:
        """Return the name of a person, count or act, else the text itself."""
        known = {**self.people, **self.counts, **self.acts}
        return known.get(id, id)


def names_of(file: CaseFile, answers: Mapping[StatementId, Sequence[Answer]]) -> Names:
    """Name counts, statements and answers so that a reader can follow."""
    people = {str(p.id): p.code for p in file.people}
    names = Names(
        people=people,
        counts={str(c.id): f"D{n}" for n, c in enumerate(file.counts, 1)},
        exhibits={str(e.id): e.code for e in file.exhibits},
        acts={str(a.id): f"A{n}" for n, a in enumerate(file.acts, 1)},
    )
    heard: dict[str, int] = {}
    for statement in file.statements:
        code = people.get(statement.person, "")
        heard[code] = heard.get(code, 0) + 1
        name = f"{code}/{heard[code]}"
        names.statements[statement.id] = name
        for answer in answers.get(statement.id, ()):
            names.answers[answer.id] = f"{name}#{answer.number}"
    return names
