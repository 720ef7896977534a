# SPDX-License-Identifier: Apache-2.0
"""What each item ultimately repeats: a person's words, or the first thing itself.

Knows that a copy of a copy repeats the original, and a report of a hearing
whoever was heard. Must not know what an item proves.
"""

from __future__ import annotations

from collections.abc import Collection

from models.casefile.file import CaseFile
from models.casefile.statements import StatementKind


def origins_of(file: CaseFile) -> dict[str, str]:
    """Return for every statement and exhibit what it ultimately repeats.

    That is the person who spoke, an exhibit that repeats nothing, or a text
    that names something outside the case. Exhibits that repeat one another in
    a ring are of one origin.
    """
    repeats = _repeats(file)
    return {item: min(_chain(repeats, item)[-1]) for item in repeats}


def repeating(file: CaseFile, items: Collection[str]) -> set[str]:
    """Return the exhibits that repeat one of the items, however far removed."""
    repeats = _repeats(file)
    return {
        str(one.id)
        for one in file.exhibits
        if any(link & set(items) for link in _chain(repeats, str(one.id)))
    }


def _repeats(file: CaseFile) -> dict[str, str]:
    """Return for every item what it says that it repeats, ``""`` = nothing."""
    said = {str(one.id): str(one.person) for one in file.statements}
    return said | {str(one.id): one.origin for one in file.exhibits}


def _chain(repeats: dict[str, str], item: str) -> list[frozenset[str]]:
    """Return what is repeated, step by step; a ring is one last step."""
    passed = [item]
    while repeats.get(passed[-1]):
        after = repeats[passed[-1]]
        if after in passed:
            ring = passed[passed.index(after) :]
            return [*(frozenset((one,)) for one in passed), frozenset(ring)]
        passed.append(after)
    return [frozenset((one,)) for one in passed]


def spoken(file: CaseFile, item: str) -> bool:
    """Return whether an item is somebody's own words, not a report on them."""
    statement = file.statement(item)
    return statement is not None and statement.kind is not StatementKind.ASSESSMENT
