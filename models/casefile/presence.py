# SPDX-License-Identifier: Apache-2.0
"""Two places at once: times that somebody certainly spent at places apart.

Knows stays and legs. Must not know what happened there. A time that is not
certain accuses nobody: only what has to overlap, whatever the exact times, is
told.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from models.casefile.clash import Clash, ClashCode, Grade, Settle
from models.casefile.journey import Leg, Stay, same_place
from models.casefile.moments import When

_SETTLE = (Settle.CARRIER_RECORD, Settle.ASK_AGAIN)


@dataclass(frozen=True, slots=True)
class _Spell:
    """A time somebody certainly spent at a place, or between two.

    Attributes:
        id: of the stay or leg.
        ends: the place, or where a leg begins and ends.
        start: latest it can have begun.
        end: earliest it can have ended.
    """

    id: str
    ends: tuple[str, ...]
    start: datetime
    end: datetime

    def overlaps(self, other: _Spell) -> bool:
        """Return whether neither can be over when the other begins.

        Two that begin in one minute overlap, however short they are.
        """
        if self.start == other.start:
            return min(self.end, other.end) >= self.start
        return self.end > other.start and other.end > self.start

    def apart(self, other: _Spell) -> bool:
        """Return whether the places differ for certain.

        Two legs that share an end may tell one journey twice; who is on the way
        is at neither of the places it joins.
        """
        joined = itertools.product(self.ends, other.ends)
        if self.alike(other):
            return not any(same_place(one, two) for one, two in joined)
        return all(one and two for one, two in joined)

    def alike(self, other: _Spell) -> bool:
        """Return whether both are stays, or both are legs."""
        return len(self.ends) == len(other.ends)


def two_places(stays: Iterable[Stay], legs: Iterable[Leg]) -> tuple[Clash, ...]:
    """Return pairs that put somebody at two places at once, person by person.

    Nothing is named twice; what clashes with something named stands beside it.
    The order of stays and legs never matters.
    """
    spells: dict[str, list[_Spell]] = defaultdict(list)
    for stay in stays:
        spell = _spell(stay.id, (stay.place,), stay.start, stay.end)
        spells[stay.subject].extend(spell)
    for leg in legs:
        ends = (leg.origin, leg.destination)
        spells[leg.subject].extend(_spell(leg.id, ends, leg.departed, leg.arrived))
    found = (_of_one(spells[subject]) for subject in sorted(spells))
    return tuple(itertools.chain.from_iterable(found))


def _spell(id: str, ends: tuple[str, ...], start: When, end: When) -> list[_Spell]:
    """Return the certain time, if there is one.

    Whoever was there at one end was there then, though nobody dated the other.
    """
    if start.reversed or end.reversed:
        return []
    begun = min(filter(None, (start.latest, end.latest)), default=None)
    over = max(filter(None, (start.earliest, end.earliest)), default=None)
    return [] if begun is None or over is None else [_Spell(id, ends, begun, over)]


def _of_one(spells: Iterable[_Spell]) -> list[Clash]:
    """Return the clashes of one person."""
    line = sorted(spells, key=lambda one: (one.start, one.id))
    found: list[Clash] = []
    named: dict[str, int] = {}
    free: list[_Spell] = []
    for spell in line:
        free = [one for one in free if one.end >= spell.start]
        other = next((one for one in free if _clash(one, spell)), None)
        if other is None:
            free.append(spell)
        else:
            free.remove(other)
            named |= {other.id: len(found), spell.id: len(found)}
            found.append(_told(other, spell))
    beside = _beside(line, named)
    return [
        replace(clash, beside=tuple(sorted(beside.get(place, ()))))
        for place, clash in enumerate(found)
    ]


def _beside(line: Iterable[_Spell], named: Mapping[str, int]) -> dict[int, set[str]]:
    """Return, for each clash, what is not named and clashes with one that is."""
    beside: dict[int, set[str]] = defaultdict(set)
    going: list[_Spell] = []
    for spell in line:
        going = [one for one in going if one.end >= spell.start]
        for one in going:
            if (one.id in named) is not (spell.id in named) and _clash(one, spell):
                known, further = (one, spell) if one.id in named else (spell, one)
                beside[named[known.id]].add(further.id)
        going.append(spell)
    return beside


def _clash(one: _Spell, other: _Spell) -> bool:
    """Return whether nobody can do both."""
    return one.overlaps(other) and one.apart(other)


def _told(one: _Spell, other: _Spell) -> Clash:
    """Return the clash of two places; a stop on the way is only unlikely."""
    params = (
        ("first_place", " - ".join(one.ends)),
        ("second_place", " - ".join(other.ends)),
        ("from", max(one.start, other.start).isoformat(timespec="minutes")),
        ("until", min(one.end, other.end).isoformat(timespec="minutes")),
    )
    grade = Grade.IMPOSSIBLE if one.alike(other) else Grade.UNLIKELY
    ids = tuple(sorted((one.id, other.id)))
    return Clash(ClashCode.TWO_PLACES, grade, ids, params, _SETTLE)
