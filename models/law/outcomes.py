# SPDX-License-Identifier: Apache-2.0
"""What became of a charge, instance by instance, as was said and by whom.

Knows the closed vocabulary and how words are kept beside one another. It is
recorded and shown; it is never an input to an assessment, and must not know
one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Outcome(StrEnum):
    """What became of one charge."""

    PROVEN = "proven"
    NOT_PROVEN = "not_proven"
    NOT_CONSIDERED = "not_considered"  # another charge was taken instead
    RELEASED = "released"  # the act was shown, but is no offence
    VOID = "void"
    LAPSED = "lapsed"
    STOPPED = "stopped"


class Instance(StrEnum):
    """Who said so, in the order in which they may follow one another."""

    BEFORE_COURT = "before_court"
    FIRST = "first"
    APPEAL = "appeal"
    CASSATION = "cassation"
    REVIEW = "review"


_ORDER = {instance: place for place, instance in enumerate(Instance)}


@dataclass(frozen=True, slots=True)
class Ruling:
    """What one instance said of one charge.

    Attributes:
        count: count id.
        instance: who said so.
        outcome: what was said.
        on: when; ``None`` = not recorded.
        note: a remark of whoever recorded it.
    """

    count: str
    instance: Instance
    outcome: Outcome
    on: date | None = None
    note: str = ""


def kept(rulings: Iterable[Ruling], count: str) -> tuple[Ruling, ...]:
    """Return every ruling on a charge, the earliest instance first.

    None replaces another: what a later instance said stands beside it.
    """
    own = (one for one in rulings if one.count == count)
    return tuple(sorted(own, key=_place))


def standing(rulings: Iterable[Ruling], count: str) -> Ruling | None:
    """Return the ruling of the last instance, or ``None``.

    ``None`` too where that instance is recorded with two different outcomes:
    ``contradictions`` names them, and a person says which holds.
    """
    found = kept(rulings, count)
    if not found:
        return None
    last = [one for one in found if one.instance is found[-1].instance]
    return found[-1] if len({one.outcome for one in last}) == 1 else None


def contradictions(rulings: Iterable[Ruling]) -> tuple[tuple[Ruling, ...], ...]:
    """Return the rulings of one instance on one charge that do not agree."""
    groups: dict[tuple[str, Instance], list[Ruling]] = {}
    for one in rulings:
        groups.setdefault((one.count, one.instance), []).append(one)
    return tuple(
        tuple(sorted(group, key=_place))
        for _, group in sorted(groups.items())
        if len({one.outcome for one in group}) > 1
    )


def _place(ruling: Ruling) -> tuple[int, date, str, str]:
    """Sort by instance, then day, whatever order they were recorded in."""
    on = ruling.on or date.min
    return (_ORDER[ruling.instance], on, ruling.outcome.value, ruling.note)
