# SPDX-License-Identifier: Apache-2.0
"""The smallest sets of items without which a count stands lower.

Knows how to look for them size by size. Must not weigh anything: it asks the
standpoint. Supports only ever raise an element and what weakens only ever
lowers it; so a few items that hold an element up by themselves are enough to
know where to look: whatever breaks it must take one of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from models.base.breath import held_breath
from models.law.absence import Absence
from models.law.catalogue import Element
from models.law.elements import RANK
from models.law.finding import Standing
from models.law.footing import required, standing, supporters
from models.law.index import Key
from models.law.standpoint import Standpoint

MOST_TRIED = 1000
"""How many sets are tried for one count and victim before the search stops."""


@dataclass(frozen=True, slots=True)
class Breaking:
    """What would bring down one victim's column of a count, or one element of it.

    Attributes:
        key: count id and victim id.
        standing: how it stands now; it breaks when it stands lower.
        sets: every smallest set of items that breaks it, sorted; empty when
            none has up to ``searched`` items, or when nothing stands yet.
        searched: up to how many items every set was looked at.
        whole: ``False`` = not searched beyond ``searched`` items, because the
            bound was met.
        tried: how many sets were tried.
    """

    key: Key
    standing: Standing
    sets: tuple[tuple[str, ...], ...]
    searched: int
    whole: bool
    tried: int


def breaking(
    standpoint: Standpoint, key: Key, most_tried: int = MOST_TRIED
) -> Breaking:
    """Return the smallest sets of items that break one column.

    All sets of the smallest size are named, and none of a larger size.

    Args:
        standpoint: the case as assessed.
        key: count id and victim id, one of the assessment's tallies.
        most_tried: the bound; sizes that do not fit into it whole are not
            answered in part.
    """
    now = standpoint.before.tallies[key].standing
    return _broken(standpoint, (key, now), required(standpoint, key), most_tried)


def breaking_element(
    standpoint: Standpoint, key: Key, element: Element, most_tried: int = MOST_TRIED
) -> Breaking:
    """Return the smallest sets of items that break one element of a column."""
    now = standpoint.row(key, element)[1].standing
    return _broken(standpoint, (key, now), (element,), most_tried)


def _broken(
    standpoint: Standpoint,
    held: tuple[Key, Standing],
    elements: Iterable[Element],
    most: int,
) -> Breaking:
    """Look for what brings one of the elements below how it all stands."""
    key, now = held
    floor = RANK[now]
    if not floor:
        return Breaking(key, now, (), 0, whole=True, tried=0)
    with held_breath():
        searches = [_Search(standpoint, key, one, floor) for one in elements]
        return _by_size(held, searches, most)


def _by_size(
    held: tuple[Key, Standing], searches: list[_Search], most: int
) -> Breaking:
    """Try sets of one size after another over all elements."""
    key, now = held
    size = tried = 0
    while True:
        # Without any of its items no element stands, so the search has an end.
        assert any(search.waiting for search in searches)
        size += 1
        found: set[frozenset[str]] = set()
        for search in searches:
            if tried + len(search.waiting) > most:
                return Breaking(key, now, (), size - 1, whole=False, tried=tried)
            tried += len(search.waiting)
            found |= search.advance()
        if found:
            sets = tuple(sorted(tuple(sorted(one)) for one in found))
            return Breaking(key, now, sets, size, whole=True, tried=tried)


class _Search:
    """Looks for what brings one element of one column below a floor.

    Args:
        standpoint: the case as assessed.
        key: count id and victim id.
        element: a required element that stands at the floor or above.
        floor: rank below which it breaks.
    """

    def __init__(
        self, standpoint: Standpoint, key: Key, element: Element, floor: int
    ) -> None:
        self._standpoint = standpoint
        self._key = key
        self._element = element
        self._floor = floor
        self._items = tuple(sorted(supporters(standpoint, key, element)))
        self.waiting = set(self._larger(frozenset()))

    def advance(self) -> set[frozenset[str]]:
        """Try all waiting sets; return those that break, queue larger ones."""
        tried = self.waiting
        found = {one for one in tried if not self._holds(Absence(one))}
        self.waiting = set()
        if not found:
            for one in tried:
                self.waiting.update(self._larger(one))
        return found

    def _larger(self, gone: frozenset[str]) -> Iterator[frozenset[str]]:
        """Yield the set with each one more item that can matter."""
        return (gone | {item} for item in self._pillars(gone))

    def _pillars(self, gone: frozenset[str]) -> list[str]:
        """Return a few items that hold the element up without the others.

        The others are kept as far as they weaken; so whatever else goes, the
        element holds until one of these goes too.
        """
        kept = [item for item in self._items if item not in gone]
        mute: frozenset[str] = frozenset()
        for item in tuple(kept):
            fewer = mute | {item}
            if self._holds(Absence(gone, fewer)):
                mute = fewer
                kept.remove(item)
        return kept

    def _holds(self, absence: Absence) -> bool:
        """Return whether the element still stands at the floor or above."""
        now = standing(self._standpoint, self._key, self._element, absence)
        return RANK[now] >= self._floor
