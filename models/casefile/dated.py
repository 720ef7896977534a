# SPDX-License-Identifier: Apache-2.0
"""One fact of a chronology: what happened, to whom, and how its time is known.

Knows one thing at one time; a period is two facts, so that each end can be
wrong on its own. Must not know which facts may follow which.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from models.casefile.moments import UNDATED, Precision, When


class FactKind(StrEnum):
    """What happened."""

    BORN = "born"
    PASSPORT_ISSUED = "passport_issued"
    PASSPORT_EXPIRES = "passport_expires"
    RECRUITED = "recruited"
    DEPARTED = "departed"
    LEFT_COUNTRY = "left_country"
    ARRIVED = "arrived"
    ENTERED_COUNTRY = "entered_country"
    EXPLOITED_FROM = "exploited_from"
    EXPLOITED_UNTIL = "exploited_until"
    FREED = "freed"
    OFFENCE_FROM = "offence_from"
    OFFENCE_UNTIL = "offence_until"
    CHARGED_FROM = "charged_from"  # the time of the offence by the indictment
    CHARGED_UNTIL = "charged_until"
    REPORTED = "reported"
    ORDERED = "ordered"  # the order to investigate
    HEARD = "heard"
    INDICTED = "indicted"
    JUDGED = "judged"
    SEIZURE_ORDERED = "seizure_ordered"
    SEIZURE_PERMITTED = "seizure_permitted"
    TAKEN = "taken"
    HELD = "held"  # an entry of custody
    ROLE_FROM = "role_from"
    ROLE_UNTIL = "role_until"
    CONSENTED = "consented"
    THREATENED = "threatened"
    ACT = "act"  # a procedural act; its event says which
    PAPER_FROM = "paper_from"  # first day of the paper that an act is done under
    PAPER_UNTIL = "paper_until"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Gap:
    """What somebody stated between two facts, e.g. "two days after".

    Attributes:
        fact: id of the fact that the owner of this gap comes after.
        least: whole days after it, at the least.
        most: whole days after it, at the most; ``None`` = no bound.
    """

    fact: str
    least: int = 0
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that happened once.

    Attributes:
        id: identity, unique among the facts looked at together.
        kind: what happened.
        when: as far as it is known.
        subject: id of the person or thing it happened to, ``""`` = the case.
        episode: which journey or stay of the subject it belongs to; facts of
            different episodes are not put in order. ``""`` is one of them.
        leg: which leg or span it is an end of, ``""`` = none.
        gaps: what was stated between it and other facts.
        also: further people and things it happened to.
        event: of the law pack, where it is a procedural act.
    """

    id: str
    kind: FactKind
    when: When = UNDATED
    subject: str = ""
    episode: str = ""
    leg: str = ""
    gaps: tuple[Gap, ...] = ()
    also: tuple[str, ...] = ()
    event: str = ""


def undated(facts: Iterable[Fact]) -> tuple[str, ...]:
    """Return the facts nobody dated, in order of id."""
    return tuple(sorted(f.id for f in facts if f.when.precision is Precision.UNDATED))


def loose_ends(facts: Iterable[Fact]) -> tuple[str, ...]:
    """Return the facts said to follow one that is not there, in order of id."""
    there = {fact.id: fact for fact in facts}
    return tuple(
        sorted(
            fact.id
            for fact in there.values()
            if any(gap.fact not in there for gap in fact.gaps)
        )
    )
