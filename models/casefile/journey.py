# SPDX-License-Identifier: Apache-2.0
"""Where somebody stayed and how they travelled, as far as anybody said.

Knows stays and legs with uncertain times. Must not know which crossing makes
which offence, and never guesses a place: names that may mean one place are one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from models.casefile.dated import Fact, FactKind
from models.casefile.moments import UNDATED, When


class Crossing(StrEnum):
    """What a leg does at the border of Indonesia."""

    INSIDE = "inside"
    LEAVING = "leaving"
    ENTERING = "entering"
    OUTSIDE = "outside"  # between two places abroad
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Stay:
    """Somebody at a place, from one time to another.

    Attributes:
        id: identity, unique among stays and legs.
        subject: id of the person.
        place: where, as the papers name it; ``""`` = not known.
        start: when they were there at the latest.
        end: when they were still there.
    """

    id: str
    subject: str
    place: str
    start: When = UNDATED
    end: When = UNDATED


@dataclass(frozen=True, slots=True)
class Leg:
    """One stretch of a journey.

    Attributes:
        id: identity, unique among stays and legs.
        subject: id of the person who travelled.
        origin: where it began, ``""`` = not known.
        destination: where it ended, ``""`` = not known.
        departed: when it began.
        arrived: when it ended.
        crossing: what it does at the border.
        episode: which journey it is part of.
    """

    id: str
    subject: str
    origin: str = ""
    destination: str = ""
    departed: When = UNDATED
    arrived: When = UNDATED
    crossing: Crossing = Crossing.UNKNOWN
    episode: str = ""


_START = {Crossing.LEAVING: FactKind.LEFT_COUNTRY}
_END = {Crossing.ENTERING: FactKind.ENTERED_COUNTRY}


def facts_of_leg(leg: Leg) -> tuple[Fact, Fact]:
    """Return the two ends of a leg as facts of the chronology."""
    return (
        Fact(
            id=f"{leg.id}:departed",
            kind=_START.get(leg.crossing, FactKind.DEPARTED),
            when=leg.departed,
            subject=leg.subject,
            episode=leg.episode,
            leg=leg.id,
        ),
        Fact(
            id=f"{leg.id}:arrived",
            kind=_END.get(leg.crossing, FactKind.ARRIVED),
            when=leg.arrived,
            subject=leg.subject,
            episode=leg.episode,
            leg=leg.id,
        ),
    )


def crossings(legs: Iterable[Leg]) -> dict[str, frozenset[Crossing]]:
    """Return, for each person who travelled, what their legs do at the border."""
    seen: dict[str, set[Crossing]] = defaultdict(set)
    for leg in legs:
        seen[leg.subject].add(leg.crossing)
    return {subject: frozenset(seen[subject]) for subject in sorted(seen)}


def same_place(one: str, other: str) -> bool:
    """Return whether two names may mean one place, or one within the other."""
    first, second = _plain(one), _plain(other)
    return first in second or second in first


def _plain(place: str) -> str:
    """Return a place as it is compared: small letters, single blanks."""
    return " ".join(place.casefold().split())
