# SPDX-License-Identifier: Apache-2.0
"""One assessed case, kept so that absences can be read off it quickly.

Knows which cells hold a link of which item, and which columns lean on which.
Must not weigh anything, nor know what is thought away (``aftermath`` does).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from models.law.catalogue import Catalogue, Element
from models.law.childhood import told_of, with_childhood
from models.law.facts import Facts
from models.law.finding import Assessment, Basis, Cell, Finding, Tally
from models.law.ground import Ground
from models.law.index import Index, Key, index_links
from models.law.linked import Base, answered, leans, near
from models.law.matrix import Bases, Matrix, Row

Forms = dict[Key, set[str]]
"""(element id, option id) → the victims concerned."""


class Standpoint:
    """A case as assessed, ready to be asked.

    Args:
        catalogue: the edition.
        facts: what was assessed.
        before: the whole assessment of it.

    Attributes:
        facts: what was assessed.
        before: the whole assessment of it.
        matrices: count id → its matrix, base offences first.
        places: count id → victim id → place in reading order.
        touching: item id → count id → the cells that hold a link of it.
        leaning: column → the columns that lean on it.
    """

    def __init__(self, catalogue: Catalogue, facts: Facts, before: Assessment) -> None:
        self.facts = facts
        self.before = before
        known = [one for one in facts.counts if one.offence in catalogue.offences]
        known.sort(key=lambda one: leans(catalogue.offences[one.offence]))
        offences = {one.id: catalogue.offences[one.offence] for one in known}
        index = index_links(facts, offences, before.tallies)
        self.ground = Ground(catalogue, facts.proofs, before.basis.regime, facts.counts)
        self.matrices = {
            one.id: Matrix(self.ground, one, offences[one.id], index.strands[one.id])
            for one in known
        }
        self.places: dict[str, dict[str, int]] = {one.id: {} for one in known}
        for place, (count, victim) in enumerate(before.tallies):
            self.places[count][victim] = place
        self.touching = _touching(index, self.places)
        self.leaning: dict[Key, list[Key]] = {}
        self._bases: dict[Key, Bases] = {}
        self._rows: dict[tuple[str, str, str], Row] = {}
        for count, matrix in self.matrices.items():
            if leans(matrix.offence):
                self._lean(count, matrix)

    def _lean(self, count: str, matrix: Matrix) -> None:
        """Note on which columns the columns of a count lean."""
        counts, tallies = self.facts.counts, self.before.tallies
        bases_near = near(matrix.count, matrix.offence, counts)
        for victim in self.places[count]:
            bases = answered(matrix.count, matrix.offence, bases_near, victim, tallies)
            self._bases[count, victim] = bases
            for base in self.bases_of((count, victim)):
                self.leaning.setdefault(base, []).append((count, victim))

    def bases_of(self, key: Key) -> tuple[Key, ...]:
        """Return the columns that a column leans on, once each."""
        groups = self._bases[key].values()
        return tuple(
            dict.fromkeys((one.count, key[1]) for group in groups for one in group)
        )

    def bases(self, key: Key, element: Element, tallies: Mapping[Key, Tally]) -> Bases:
        """Return what an element of a column leans on.

        Args:
            key: count and victim.
            element: the element; most lean on nothing.
            tallies: columns that add up to something else than before.
        """
        if not element.linked_offence:
            return {}
        return {
            form: tuple(_standing(one, key[1], tallies) for one in group)
            for form, group in self._bases[key].items()
        }

    def is_child(self, victim: str) -> bool:
        """Return whether the victim is recorded as a child."""
        return victim in self.facts.children

    def said(self, cell: Cell, finding: Finding, basis: Basis) -> Finding:
        """Return an answer with what is said of the victim's childhood beside it.

        Args:
            cell: where it stands.
            finding: the answer by the links alone, as ``row`` has it.
            basis: who is a child, and of whom there is a paper.
        """
        offence = self.matrices[cell.count].offence
        told = told_of(self.ground, offence, cell.victim, basis)
        return with_childhood(((cell, finding),), offence, told)[0][1]

    def row(self, key: Key, element: Element) -> Row:
        """Return the answers of one element of a column, by the links alone."""
        place = (*key, element.id)
        found = self._rows.get(place)
        if found is None:
            count, victim = key
            bases = self.bases(key, element, {})
            matrix, child = self.matrices[count], self.is_child(victim)
            found = matrix.row(element, victim, bases, child=child)
            self._rows[place] = found
        return found


def _touching(
    index: Index, victims: Mapping[str, Collection[str]]
) -> dict[str, dict[str, Forms]]:
    """Return item → count → form → victims whose cell holds a link of it."""
    found: dict[str, dict[str, Forms]] = {}
    for count, strands in index.strands.items():
        for form, strand in strands.items():
            for link in strand.common:
                forms = found.setdefault(link.proof, {}).setdefault(count, {})
                forms.setdefault(form, set()).update(victims[count])
            for victim, links in strand.own.items():
                for link in links:
                    forms = found.setdefault(link.proof, {}).setdefault(count, {})
                    forms.setdefault(form, set()).add(victim)
    return found


def _standing(base: Base, victim: str, tallies: Mapping[Key, Tally]) -> Base:
    """Return the base as it stands after all."""
    tally = tallies.get((base.count, victim))
    if tally is None:
        return base
    return Base(base.count, base.offence, tally.standing)
