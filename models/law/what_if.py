# SPDX-License-Identifier: Apache-2.0
"""What if this falls away: an item, a person's statements, a whole origin.

Knows which items are thought away and tells which answers then stand
otherwise, before and after, with their reasons. Must not weigh anything. What
it tells equals assessing the same facts ``without`` those items.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from models.base.breath import held_breath
from models.law.absence import Absence
from models.law.aftermath import Aftermath, Shift, aftermath
from models.law.childhood import aged_in
from models.law.elements import RANK
from models.law.facts import Facts, Speaker
from models.law.finding import Cell, Finding, Standing, Tally
from models.law.index import Key
from models.law.standpoint import Standpoint


@dataclass(frozen=True, slots=True)
class Change:
    """One answer that would stand otherwise.

    Attributes:
        cell: the question; without option = the element as a whole.
        before: the answer as it is.
        after: as it would be.
    """

    cell: Cell
    before: Finding
    after: Finding


@dataclass(frozen=True, slots=True)
class Sum:
    """One victim within one count that would add up to something else.

    Attributes:
        key: count id and victim id.
        before: the sum as it is.
        after: as it would be; its standing may be the same with fewer
            elements supported.
    """

    key: Key
    before: Tally
    after: Tally


@dataclass(frozen=True, slots=True)
class Fallout:
    """What an absence changes. Answers that stand as before are not named.

    Attributes:
        gone: ids of the items thought away.
        changes: answers of another standing, in reading order.
        sums: columns that add up to something else, in reading order.
    """

    gone: frozenset[str]
    changes: tuple[Change, ...]
    sums: tuple[Sum, ...]


@dataclass(frozen=True, slots=True)
class Load:
    """How much rests on one item, or on one group of items.

    Attributes:
        name: id of the item, or name of the group.
        fallen: counts and victims whose sum would stand lower.
        elements: elements that would stand lower, over all columns.
        forms: forms that would stand lower, over all columns.
        raised: elements that would stand higher: it weakened them.
    """

    name: str
    fallen: tuple[Key, ...]
    elements: int
    forms: int
    raised: int


def without(facts: Facts, gone: Collection[str]) -> Facts:
    """Return the facts as if the items had never been there."""
    return replace(
        facts,
        proofs={name: one for name, one in facts.proofs.items() if name not in gone},
        links=tuple(link for link in facts.links if link.proof not in gone),
    )


def words_of(facts: Facts, person: str) -> frozenset[str]:
    """Return the items that are this person's own words."""
    return frozenset(
        one.id
        for one in facts.proofs.values()
        if one.origin == person and one.speaker is not Speaker.THING
    )


def repeating(facts: Facts, origin: str) -> frozenset[str]:
    """Return all items that ultimately repeat one origin, things included."""
    return frozenset(one.id for one in facts.proofs.values() if one.origin == origin)


def what_if(standpoint: Standpoint, gone: Collection[str]) -> Fallout:
    """Return what breaks, or mends, when the items fall away together.

    Args:
        standpoint: the case as assessed.
        gone: ids of items; unknown ones change nothing.
    """
    names = frozenset(gone)
    found = aftermath(standpoint, Absence(names))
    before = standpoint.before.tallies
    order = {key: place for place, key in enumerate(before)}
    shifts = sorted(found.shifts, key=lambda one: order[one.key])
    catalogue, now = standpoint.ground.catalogue, standpoint.before.basis
    then = replace(now, aged=aged_in(catalogue, without(standpoint.facts, names)))
    return Fallout(
        gone=names,
        changes=tuple(
            replace(
                change,
                before=standpoint.said(change.cell, change.before, now),
                after=standpoint.said(change.cell, change.after, then),
            )
            for one in shifts
            for change in _changes(one)
        ),
        sums=tuple(
            Sum(key, before[key], found.tallies[key])
            for key in sorted(found.tallies, key=order.__getitem__)
        ),
    )


def loads(
    standpoint: Standpoint, groups: Mapping[str, Collection[str]] | None = None
) -> tuple[Load, ...]:
    """Return how much rests on each item, the most load-bearing first.

    Args:
        standpoint: the case as assessed.
        groups: name → ids of items that fall together, such as a person's
            statements; ``None`` = every item by itself.
    """
    if groups is None:
        groups = {name: (name,) for name in standpoint.facts.proofs}
    with held_breath():
        found = [
            _load(standpoint, name, aftermath(standpoint, Absence(frozenset(gone))))
            for name, gone in groups.items()
        ]
    found.sort(key=lambda one: (-len(one.fallen), -one.elements, -one.forms, one.name))
    return tuple(found)


def _changes(shift: Shift) -> Iterable[Change]:
    """Yield the element, then its forms, where they stand otherwise."""
    count, victim = shift.key
    names = ("", *(option.id for option in shift.element.options))
    before = (shift.before[1], *shift.before[0])
    after = (shift.after[1], *shift.after[0])
    for name, old, new in zip(names, before, after, strict=True):
        if old.standing is not new.standing:
            yield Change(Cell(count, victim, shift.element.id, name), old, new)


def _load(standpoint: Standpoint, name: str, found: Aftermath) -> Load:
    """Count what stands lower, and what higher."""
    elements = forms = raised = 0
    for shift in found.shifts:
        step = _step(shift.before[1].standing, shift.after[1].standing)
        elements += step < 0
        raised += step > 0
        forms += sum(
            _step(old.standing, new.standing) < 0
            for old, new in zip(shift.before[0], shift.after[0], strict=True)
        )
    before = standpoint.before.tallies
    fallen = tuple(
        key
        for key, tally in found.tallies.items()
        if _step(before[key].standing, tally.standing) < 0
    )
    return Load(name, fallen, elements, forms, raised)


def _step(before: Standing, after: Standing) -> int:
    """Return how far up the standing goes; below zero = down."""
    return RANK[after] - RANK[before]
