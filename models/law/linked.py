# SPDX-License-Identifier: Apache-2.0
"""Forms that take their answer from the count of a base offence.

Knows which counts an aggravation, attempt or corporate count leans on, for
the same victim. Must not know links. Which offences a form names, and whether
another accused's count may answer, stands in the pack.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from models.law.catalogue import Element, Offence, Option
from models.law.elements import RANK
from models.law.facts import CountFacts
from models.law.finding import Reason, Standing, Tally
from models.law.ground import Ground
from models.law.index import Key, concerns
from models.law.reasons import PolicyId, ReasonCode
from models.law.standing import Weighed


@dataclass(frozen=True, slots=True)
class Base:
    """A count that a form leans on, and how it stands for the victim.

    Attributes:
        count: its id.
        offence: its offence.
        standing: its tally's standing.
        other: it accuses somebody else.
    """

    count: str
    offence: str
    standing: Standing
    other: bool = False


def leans(offence: Offence) -> bool:
    """Return whether some element takes its answer from another count."""
    return any(element.linked_offence for element in offence.elements)


def near(
    count: CountFacts, offence: Offence, counts: Sequence[CountFacts]
) -> tuple[CountFacts, ...]:
    """Return the counts that could be a base of the count, for whomever.

    Asking only these of each victim is what keeps a large case quick.
    """
    named = {
        one
        for element in offence.elements
        if element.linked_offence
        for option in element.options
        for one in option.offences
    }
    return tuple(
        other for other in counts if other.offence in named and other.id != count.id
    )


def bases_of(
    count: CountFacts,
    element: Element,
    option: Option,
    counts: Sequence[CountFacts],
    victim: str,
) -> tuple[CountFacts, ...]:
    """Return the counts of the named offences for that victim.

    The accused's own counts come first; another accused's count answers only
    where the pack says that the element may lean on somebody else's act.
    """
    fitting = [
        other
        for other in counts
        if other.id != count.id
        and other.offence in option.offences
        and concerns(other, victim)
    ]
    own = tuple(other for other in fitting if other.accused == count.accused)
    if own or not element.any_accused:
        return own
    return tuple(fitting)


def answered(
    count: CountFacts,
    offence: Offence,
    counts: Sequence[CountFacts],
    victim: str,
    tallies: Mapping[Key, Tally],
) -> dict[Key, tuple[Base, ...]]:
    """Return for each linked form the base counts and their standings."""
    found: dict[Key, tuple[Base, ...]] = {}
    for element in offence.elements:
        if not element.linked_offence:
            continue
        for option in element.options:
            counted = bases_of(count, element, option, counts, victim)
            found[element.id, option.id] = tuple(
                Base(
                    one.id,
                    one.offence,
                    tallies[one.id, victim].standing,
                    other=one.accused != count.accused,
                )
                for one in counted
                if (one.id, victim) in tallies
            )
    return found


def aside(ground: Ground, count: CountFacts, element: Element) -> tuple[str, ...]:
    """Return the provisions charged beside a count that it cannot attach to.

    None where one of them is a base of the element, or where nothing is charged
    beside it but what leans on a base as well.
    """
    offences = ground.catalogue.offences
    beside = [
        one
        for one in ground.beside(count)
        if one in offences and not leans(offences[one])
    ]
    if any(one in option.offences for option in element.options for one in beside):
        return ()
    return tuple(sorted(beside))


def lean_on(
    ground: Ground,
    option: Option,
    form: Weighed,
    bases: Sequence[Base],
    beside: Sequence[str] = (),
) -> Weighed:
    """Return the better of the form's own links and its base count.

    Args:
        ground: the edition and its policy.
        option: the form.
        form: what its own links make of it.
        bases: the counts it leans on.
        beside: what is charged beside it and is no base, see ``aside``.
    """
    finding = form.finding
    cited = ground.cited(PolicyId.LINKED_OFFENCE)
    if not bases and beside and finding.standing is not Standing.NOT_USED:
        told_of = (("offences", ",".join(beside)),)
        aside_only = Reason(ReasonCode.NOT_ATTACHED, (), cited, told_of)
        return _with(form, finding.standing, (aside_only, *finding.reasons))
    if not bases:
        if finding.standing is not Standing.ABSENT:
            return form
        offences = (("offences", ",".join(option.offences)),)
        missing = Reason(ReasonCode.LINK_BASE_COUNT, (), cited, offences)
        return _with(form, finding.standing, (missing, *finding.reasons))
    best = min(bases, key=lambda one: (-RANK[one.standing], one.count))
    params = (
        ("count", best.count),
        ("offence", best.offence),
        ("standing", best.standing.value),
    )
    told = [Reason(ReasonCode.BASE_COUNT, (), cited, params)]
    if best.other:
        named = (("count", best.count),)
        told.append(Reason(ReasonCode.BASE_OF_OTHER, (), cited, named))
    stronger = max(finding.standing, best.standing, key=RANK.__getitem__)
    against = finding.weakening >= ground.least(PolicyId.CONTRADICTED)
    if stronger is Standing.SUPPORTED and finding.weakening and against:
        stronger = Standing.DISPUTED
    if finding.supports or finding.weakens or finding.refused or finding.idle:
        told.extend(finding.reasons)
    return _with(form, stronger, tuple(told))


def _with(form: Weighed, standing: Standing, reasons: tuple[Reason, ...]) -> Weighed:
    """Return the form with another standing and reasons."""
    finding = replace(form.finding, standing=standing, reasons=reasons)
    return Weighed(finding, form.weak, form.refused, form.idle)
