# SPDX-License-Identifier: Apache-2.0
"""All that an absence changes in an assessed case, element by element.

Knows in which order columns must be asked again: base offences first, what
leans on them after. Must not weigh anything itself. Most items touch few
elements, so a case is asked about each of its items in a few times what it
takes to assess it once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from models.law.absence import Absence
from models.law.catalogue import Element
from models.law.finding import Standing, Tally
from models.law.index import Key
from models.law.matrix import Row, tally_of
from models.law.standpoint import Forms, Standpoint


@dataclass(frozen=True, slots=True)
class Shift:
    """One element of one column with an answer of another standing.

    Attributes:
        key: count and victim.
        element: the element.
        before: its answers as they are: every form, then the whole.
        after: as they would be.
    """

    key: Key
    element: Element
    before: Row
    after: Row


@dataclass(frozen=True, slots=True)
class Aftermath:
    """All that an absence changes.

    Attributes:
        shifts: elements with an answer of another standing.
        tallies: columns that add up to something else.
    """

    shifts: tuple[Shift, ...]
    tallies: dict[Key, Tally]


@dataclass(frozen=True, slots=True)
class _Touch:
    """What of one count must be asked again.

    Attributes:
        forms: forms with fewer links, and whose.
        moved: victims for whom a base of the count moved.
    """

    forms: Forms
    moved: frozenset[str]


def aftermath(standpoint: Standpoint, absence: Absence) -> Aftermath:
    """Return all that the absence changes."""
    touched = _touched(standpoint, (*absence.gone, *absence.mute))
    moved: dict[str, set[str]] = {}
    shifts: list[Shift] = []
    tallies: dict[Key, Tally] = {}
    for count in standpoint.matrices:
        if count not in touched and count not in moved:
            continue
        touch = _Touch(touched.get(count, {}), frozenset(moved.get(count, ())))
        found = list(_shifts(standpoint, count, absence, touch, tallies))
        shifts += found
        for key, tally in _summed(standpoint, found):
            tallies[key] = tally
            if tally.standing is not standpoint.before.tallies[key].standing:
                for leaner, victim in standpoint.leaning.get(key, ()):
                    moved.setdefault(leaner, set()).add(victim)
    return Aftermath(tuple(shifts), tallies)


def _touched(standpoint: Standpoint, items: Iterable[str]) -> dict[str, Forms]:
    """Return count id → form → victims, for the links of the items."""
    touched: dict[str, Forms] = {}
    for item in items:
        for count, forms in standpoint.touching.get(item, {}).items():
            mine = touched.setdefault(count, {})
            for form, victims in forms.items():
                mine.setdefault(form, set()).update(victims)
    return touched


def _shifts(
    standpoint: Standpoint,
    count: str,
    absence: Absence,
    touch: _Touch,
    tallies: Mapping[Key, Tally],
) -> Iterator[Shift]:
    """Yield the elements of one count with an answer that changes."""
    matrix, places = standpoint.matrices[count], standpoint.places[count]
    thin = matrix.without(
        {
            form: absence.thinned(matrix.strands[form], victims)
            for form, victims in touch.forms.items()
        }
    )
    for element in matrix.offence.elements:
        fewer = {
            form[1]: who for form, who in touch.forms.items() if form[0] == element.id
        }
        whom = set[str]().union(*fewer.values())
        source = thin if whom else matrix
        if element.linked_offence:
            whom |= touch.moved
        for victim in sorted(whom, key=places.__getitem__):
            key, child = (count, victim), standpoint.is_child(victim)
            before = standpoint.row(key, element)
            if not element.linked_offence and source.stays(
                before, element, victim, fewer, child=child
            ):
                continue
            bases = standpoint.bases(key, element, tallies)
            after = source.moves(before, element, victim, bases, child=child)
            if after is not None:
                yield Shift(key, element, before, after)


def _summed(
    standpoint: Standpoint, shifts: Iterable[Shift]
) -> Iterator[tuple[Key, Tally]]:
    """Yield the columns that add up to something else."""
    changed: dict[Key, dict[str, Standing]] = {}
    for one in shifts:
        changed.setdefault(one.key, {})[one.element.id] = one.after[1].standing
    for key, now in changed.items():
        tally = tally_of(
            [
                now.get(element.id) or standpoint.row(key, element)[1].standing
                for element in standpoint.matrices[key[0]].offence.elements
                if element.required
            ]
        )
        if tally != standpoint.before.tallies[key]:
            yield key, tally
