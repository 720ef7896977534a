# SPDX-License-Identifier: Apache-2.0
"""A person's word that two items of one origin are independent after all.

Knows two items and the reason. Must not know what they prove; without such a
word items of one origin never bear one another out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.base.errors import FieldInvalid
from models.base.ids import CaseId, IndependenceId
from models.casefile.checks import SHORT, require_words, within


@dataclass(frozen=True, slots=True)
class Independence:
    """Two items that somebody holds to be independent, and why.

    Attributes:
        id: identity.
        case: the case.
        first: one item: id of a statement or an exhibit.
        second: the other.
        reason: why.
        by: who said so.
        on: the day.
        version: counts saves.
    """

    id: IndependenceId
    case: CaseId
    first: str
    second: str
    reason: str
    by: str = ""
    on: date | None = None
    version: int = 0

    @property
    def items(self) -> frozenset[str]:
        """Return both items, whichever was named first."""
        return frozenset((self.first, self.second))

    def checked(self) -> Independence:
        """Return it if it can be kept.

        Raises:
            FieldInvalid: no reason, an item missing, the same item twice, or a
                text too long.
        """
        if not self.first or not self.second:
            raise FieldInvalid("independence.items", "empty")
        if self.first == self.second:
            raise FieldInvalid("independence.items", "twice")
        require_words("independence.reason", self.reason)
        within("independence.by", self.by, SHORT)
        return self


def apart_from(words: Iterable[Independence]) -> dict[str, frozenset[str]]:
    """Return for each item named the items it is independent of."""
    found: dict[str, set[str]] = {}
    for one in words:
        found.setdefault(one.first, set()).add(one.second)
        found.setdefault(one.second, set()).add(one.first)
    return {item: frozenset(others) for item, others in found.items()}
