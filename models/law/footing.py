# SPDX-License-Identifier: Apache-2.0
"""What one element of one column stands on, and how it stands without some.

Knows one column at a time, and the columns it leans on. Must not look for what
breaks it (``breaking`` does).
"""

from __future__ import annotations

from models.law.absence import Absence
from models.law.catalogue import Element
from models.law.facts import Bearing
from models.law.finding import Standing, Tally
from models.law.index import Key
from models.law.matrix import tally_of
from models.law.standpoint import Standpoint


def required(standpoint: Standpoint, key: Key) -> tuple[Element, ...]:
    """Return the elements that the column of the key adds up."""
    offence = standpoint.matrices[key[0]].offence
    return tuple(element for element in offence.elements if element.required)


def supporters(standpoint: Standpoint, key: Key, element: Element) -> frozenset[str]:
    """Return the items that hold up the element, through other counts as well."""
    count, victim = key
    strands = standpoint.matrices[count].strands
    found = {
        link.proof
        for option in element.options
        if (strand := strands.get((element.id, option.id))) is not None
        for link in strand.of(victim)
        if link.bearing is Bearing.SUPPORTS
    }
    if element.linked_offence:
        for base in standpoint.bases_of(key):
            for part in required(standpoint, base):
                found |= supporters(standpoint, base, part)
    return frozenset(found)


def standing(
    standpoint: Standpoint, key: Key, element: Element, absence: Absence
) -> Standing:
    """Return how one element of one column stands after all."""
    count, victim = key
    matrix = standpoint.matrices[count]
    strands = {
        form: absence.thinned(strand, (victim,))
        for option in element.options
        if (strand := matrix.strands.get(form := (element.id, option.id))) is not None
    }
    tallies: dict[Key, Tally] = {}
    if element.linked_offence:
        for base in standpoint.bases_of(key):
            parts = required(standpoint, base)
            standings = [standing(standpoint, base, one, absence) for one in parts]
            tallies[base] = tally_of(standings)
    bases = standpoint.bases(key, element, tallies)
    thin, child = matrix.without(strands), standpoint.is_child(victim)
    return thin.row(element, victim, bases, child=child)[1].standing
