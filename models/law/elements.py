# SPDX-License-Identifier: Apache-2.0
"""How an element stands, once each of its forms has been weighed.

Knows the pack's logic (any one form, or all of them) and the child rule. Must
not know links, counts or dates.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from models.law.catalogue import Element, Logic
from models.law.finding import Finding, Reason, Standing
from models.law.ground import Ground
from models.law.reasons import PolicyId, ReasonCode
from models.law.standing import Weighed

RANK = {
    Standing.NOT_USED: 0,
    Standing.ABSENT: 0,
    Standing.PARTIAL: 1,
    Standing.DISPUTED: 2,
    Standing.SUPPORTED: 3,
}
_OPEN = frozenset({Standing.PARTIAL, Standing.ABSENT, Standing.DISPUTED})
_BEST_FORM = {
    Standing.SUPPORTED: ReasonCode.FORM_SUPPORTED,
    Standing.DISPUTED: ReasonCode.FORM_DISPUTED,
    Standing.PARTIAL: ReasonCode.FORM_PARTIAL,
    Standing.ABSENT: ReasonCode.FORMS_ABSENT,
}


def compose(
    ground: Ground, element: Element, forms: Sequence[Weighed], *, child: bool
) -> Finding:
    """Return the element's finding from its forms, in the pack's order.

    Items, strength and main reasons are those of the form that decides; what
    weakens, was refused or counts for nothing is gathered over all forms, so
    that no form hides a dispute.
    """
    every = element.logic is Logic.ALL
    place = _weakest(forms) if every else _best(forms)
    lead = forms[place].finding
    standing = Standing.ABSENT if RANK[lead.standing] == 0 else lead.standing
    leading = _leading(ground, element, place, standing)
    reasons = (leading, *lead.reasons, *_about(ground, element, child=child))
    return Finding(
        standing=standing,
        reasons=reasons,
        victim_items=lead.victim_items,
        other_items=lead.other_items,
        weakening=_count(form.weak for form in forms),
        refused=_count(form.refused for form in forms),
        strength=lead.strength,
        supports=_gathered(form.finding.supports for form in forms),
        weakens=_gathered(form.finding.weakens for form in forms),
        gap=element.required and standing is not Standing.SUPPORTED,
        idle=_count(form.idle for form in forms),
    )


def gapped(form: Finding, element: Finding) -> Finding:
    """Return the form's finding, marked if it keeps the element a gap."""
    if element.gap and form.standing in _OPEN:
        return replace(form, gap=True)
    return form


def _best(forms: Sequence[Weighed]) -> int:
    """Return the place of the strongest form; statute order breaks ties."""

    def key(place: int) -> tuple[int, int, int]:
        finding = forms[place].finding
        items = finding.victim_items + finding.other_items
        return RANK[finding.standing], items, finding.refused + finding.idle

    return max(range(len(forms)), key=key)


def _weakest(forms: Sequence[Weighed]) -> int:
    """Return the place of the weakest form; statute order breaks ties."""
    return min(range(len(forms)), key=lambda place: RANK[forms[place].finding.standing])


def _leading(
    ground: Ground, element: Element, place: int, standing: Standing
) -> Reason:
    """Say which form decides, and by which logic."""
    form = (("option", element.options[place].id),)
    if element.logic is Logic.ALL:
        cited = ground.cited(PolicyId.ALL_FORMS)
        if standing is Standing.SUPPORTED:
            return Reason(ReasonCode.ALL_SUPPORTED, (), cited)
        return Reason(ReasonCode.WEAKEST_FORM, (), cited, form)
    code = _BEST_FORM[standing]
    params = () if code is ReasonCode.FORMS_ABSENT else form
    return Reason(code, (), ground.cited(PolicyId.ANY_FORM), params)


def _about(ground: Ground, element: Element, *, child: bool) -> list[Reason]:
    """Say what holds for the element whatever its evidence."""
    told = []
    if not element.required:
        cited = ground.cited(PolicyId.OPTIONAL_ELEMENT)
        told.append(Reason(ReasonCode.OPTIONAL_ELEMENT, (), cited))
    if child and element.child_note is not None and not element.child_exempt:
        cited = ground.cited(PolicyId.CHILD_MEANS)
        params = (("element", element.id), ("option", element.child_option))
        told.append(Reason(ReasonCode.CHILD_MEANS_STAY, (), cited, params))
    return told


def _gathered(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the ids of all groups once, sorted."""
    filled = [group for group in groups if group]
    if len(filled) < 2:
        return filled[0] if filled else ()
    return tuple(sorted({one for group in filled for one in group}))


def _count(groups: Iterable[frozenset[str]]) -> int:
    """Return how many different items the groups hold."""
    return len(frozenset[str]().union(*groups))
