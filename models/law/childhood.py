# SPDX-License-Identifier: Apache-2.0
"""What holds of a count because its victim is a child, whatever the offence.

Knows which element says so and what an authentic paper of age is. Must not
decide a standing: childhood replaces nothing that the pack does not say it does,
it points to vulnerability and asks for proof of age.
"""

from __future__ import annotations

from dataclasses import replace

from models.law.catalogue import Catalogue, Element, Offence
from models.law.facts import Bearing, Facts
from models.law.finding import Basis, Cell, Finding, Reason
from models.law.ground import Ground
from models.law.reasons import PolicyId, ReasonCode

_ROLES = ("means", "victim", "process", "aggravation")
"""Which element says it where none speaks of children, the nearest first."""


def bearer(offence: Offence) -> Element:
    """Return the element that says what childhood means for the offence.

    The one whose form it points to or that it replaces, then one with a form
    that is childhood itself, then the nearest by the part it plays.
    """

    def rank(element: Element) -> int:
        if element.child_option or element.child_exempt:
            return 0
        if any(option.childhood for option in element.options):
            return 1
        if element.role in _ROLES:
            return 2 + _ROLES.index(element.role)
        return 2 + len(_ROLES)

    return min(offence.elements, key=rank)


def aged_in(catalogue: Catalogue, facts: Facts) -> frozenset[str]:
    """Return the children of whom there is an authentic paper of age.

    One that a link has support something of hers, or that her age was read from.
    """
    kinds = catalogue.policy[PolicyId.AGE_PROOF].kinds
    papers = {
        one.id for one in facts.proofs.values() if one.kind in kinds and one.usable
    }
    if not papers or not facts.children:
        return frozenset()
    found = {who for who, items in facts.age_papers.items() if items & papers}
    victims = {one.id: one.victims for one in facts.counts}
    for link in facts.links:
        if link.proof in papers and link.bearing is Bearing.SUPPORTS:
            found.update(link.victims or victims.get(link.count, ()))
    return facts.children & found


def told_of(
    ground: Ground, offence: Offence, victim: str, basis: Basis
) -> list[Reason]:
    """Return what is said of a victim's childhood in a count.

    Args:
        ground: the pack.
        offence: that of the count.
        victim: victim id.
        basis: who is a child, and of whom there is a paper.
    """
    if victim not in basis.children:
        return []
    told: list[Reason] = []
    age = ground.cited(PolicyId.AGE_PROOF)
    if victim not in basis.aged:
        element = bearer(offence)
        kinds = ",".join(ground.catalogue.policy[PolicyId.AGE_PROOF].kinds)
        code = (
            ReasonCode.CHILD_REPLACES
            if element.child_exempt
            else ReasonCode.CHILD_EXEMPTS_NOTHING
        )
        cited = (*ground.cited(PolicyId.CHILD_MEANS), *age)
        params = (("element", element.id), ("kinds", kinds))
        told.append(Reason(code, (), cited, params))
    if victim in basis.ages_differ:
        limit = (("years", str(ground.catalogue.adult_age)),)
        told.append(Reason(ReasonCode.AGES_BOTH_SIDES, (), age, limit))
    return told


def with_childhood(
    cells: tuple[tuple[Cell, Finding], ...], offence: Offence, told: list[Reason]
) -> tuple[tuple[Cell, Finding], ...]:
    """Return the cells of a column with what is told beside its bearer."""
    if not told:
        return cells
    named = bearer(offence).id
    return tuple(
        (cell, replace(finding, reasons=(*finding.reasons, *told)))
        if cell.element == named and not cell.option
        else (cell, finding)
        for cell, finding in cells
    )
