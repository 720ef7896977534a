# SPDX-License-Identifier: Apache-2.0
"""The order in which parts of a case are read.

Knows codes and dates of values; must not know a database.
"""

from __future__ import annotations

import re
from datetime import date

from models.casefile.custody import CustodyEntry
from models.casefile.statements import Statement

_DIGITS = re.compile(r"(\d+)")


def by_code(code: str) -> tuple[tuple[str, int, str], ...]:
    """Return a key by which BB-9, BB-10 and BB-100 follow one another."""
    pieces = _DIGITS.split(code)
    return tuple(
        ("", int(piece), piece) if index % 2 else (piece, 0, "")
        for index, piece in enumerate(pieces)
    )


def by_person(statement: Statement, place: dict[str, int]) -> tuple[int, date, str]:
    """Return a key: person's place, then day (undated last), then making.

    Args:
        statement: the statement.
        place: person id → place among the people of the case.
    """
    day = statement.held_on or date.max
    return place.get(statement.person, len(place)), day, statement.id


def by_exhibit(entry: CustodyEntry, place: dict[str, int]) -> tuple[int, float, str]:
    """Return a key: exhibit's place, then moment, then making.

    Args:
        entry: the custody entry.
        place: exhibit id → place among the exhibits of the case.
    """
    return place.get(entry.exhibit, len(place)), entry.at.timestamp(), entry.id
