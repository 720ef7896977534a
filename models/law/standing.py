# SPDX-License-Identifier: Apache-2.0
"""How one form of an element stands, by the policy rows of the pack.

Knows the links to one option for one victim of one count. Must not know
elements, other victims or dates. Nothing here is an article of law: the rows
are this product's policy and every reason cites them as such.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations, starmap
from operator import attrgetter

from msgspec import Struct

from models.law import remarks
from models.law.catalogue import Option
from models.law.corroboration import Item, independent, own, pair
from models.law.facts import ProofLink, Speaker
from models.law.finding import Finding, Reason, Standing
from models.law.ground import Ground
from models.law.pile import Pile, pile_of
from models.law.reasons import PolicyId, ReasonCode

_BY_ID = attrgetter("id")


class Situation(Struct, frozen=True, gc=False):
    """What the rest of the count says about one form of an element.

    Attributes:
        choice: a person's explicit choice to rely on it, ``None`` = none.
        elsewhere: another form of the element is relied on.
        alone: it has no alternative (the only form, or all are needed).
        child: the victim is recorded as a child.
        points: it is the form that childhood points to.
    """

    choice: bool | None = None
    elsewhere: bool = False
    alone: bool = False
    child: bool = False
    points: bool = False


class Weighed(Struct, frozen=True, gc=False):
    """The answer for one form, with what its element must still know.

    Attributes:
        finding: the answer.
        weak: ids of usable items that weaken it.
        refused: ids of items that may not count.
        idle: ids of items that are no means of proof by themselves.
    """

    finding: Finding
    weak: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()
    idle: frozenset[str] = frozenset()


def weigh(
    ground: Ground, option: Option, links: Iterable[ProofLink], situation: Situation
) -> Weighed:
    """Return how the form stands; the order of the links never matters."""
    ordered = sorted(links, key=_BY_ID)
    if situation.choice is False:
        return _set_aside(ground, ordered)
    pile = pile_of(ground, ordered)
    standing, reason = _measure(ground, option, pile, situation)
    reasons = [*reason, *remarks.weakened(ground, pile, standing)]
    if any(item.proof.apart for item in pile.counting.values()):
        reasons += remarks.spoken_for(ground, pile, standing)
    reasons += remarks.voices(ground, pile)
    reasons += remarks.dropped(ground, pile)
    relied = pile.relied or situation.choice is True
    if relied or situation.alone:
        reasons += remarks.age(
            ground,
            option,
            pile,
            child=situation.child,
            points=situation.points,
        )
    return _weighed(pile, standing, tuple(reasons))


def _weighed(pile: Pile, standing: Standing, reasons: tuple[Reason, ...]) -> Weighed:
    """Put the figures of the pile beside the standing."""
    victims = sum(
        1 for one in pile.counting.values() if one.proof.speaker is Speaker.VICTIM
    )
    refused = pile.refused
    finding = Finding(
        standing=standing,
        reasons=reasons,
        victim_items=victims,
        other_items=len(pile.counting) - victims,
        weakening=len(pile.weak),
        refused=len(refused),
        strength=pile.strength,
        supports=tuple(pile.supports),
        weakens=tuple(pile.weakens),
        idle=len(pile.idle),
    )
    return Weighed(finding, frozenset(pile.weak), refused, frozenset(pile.idle))


def _set_aside(ground: Ground, links: list[ProofLink]) -> Weighed:
    """A person chose not to rely on the form, links or not."""
    reason = Reason(
        ReasonCode.SET_ASIDE,
        tuple(link.id for link in links),
        ground.cited(PolicyId.NOT_RELIED_ON),
        (("links", str(len(links))),),
    )
    return Weighed(Finding(Standing.NOT_USED, (reason,)))


def _measure(
    ground: Ground, option: Option, pile: Pile, situation: Situation
) -> tuple[Standing, tuple[Reason, ...]]:
    """Apply the rows: nothing, not yet enough, contradicted, or enough."""
    if not pile.counting:
        return _nothing(ground, pile, situation)
    several = len(pile.counting) > 1
    means = independent(pile.counting.values()) if several else 1
    enough = _enough(ground, option, pile, means)
    if enough is None:
        return Standing.PARTIAL, (_short_of(ground, pile, means),)
    if pile.weak and len(pile.weak) >= ground.least(PolicyId.CONTRADICTED):
        against = Reason(
            ReasonCode.CONTRADICTED,
            tuple(pile.weakens),
            ground.cited(PolicyId.CONTRADICTED),
            (("items", str(len(pile.weak))),),
        )
        return Standing.DISPUTED, (against, enough)
    return Standing.SUPPORTED, (enough,)


def _nothing(
    ground: Ground, pile: Pile, situation: Situation
) -> tuple[Standing, tuple[Reason, ...]]:
    """Nothing that counts points here: absent, or simply not used."""
    cited = ground.cited(PolicyId.NOTHING)
    if pile.relied:
        items = (("items", str(len(pile.refused.union(pile.idle)))),)
        return Standing.ABSENT, (Reason(ReasonCode.NOTHING_COUNTS, (), cited, items),)
    if situation.choice is True or situation.alone:
        return Standing.ABSENT, (Reason(ReasonCode.NOTHING_LINKED, (), cited),)
    if situation.elsewhere:
        cited = ground.cited(PolicyId.NOT_RELIED_ON)
        return Standing.NOT_USED, (Reason(ReasonCode.NOT_RELIED_ON, (), cited),)
    return Standing.ABSENT, (Reason(ReasonCode.NO_FORM_CHOSEN, (), cited),)


def _enough(ground: Ground, option: Option, pile: Pile, means: int) -> Reason | None:
    """Return the row that carries the form, or ``None``."""
    items = tuple(pile.counting.values())
    links = tuple(pile.supports)
    both = pair(items) if means > 1 else None
    if both is not None:
        row, code = PolicyId.TWO_KINDS, ReasonCode.TWO_KINDS
        if both.first.proof.speaker is Speaker.VICTIM:
            row, code = PolicyId.VICTIM_PLUS_OTHER, ReasonCode.VICTIM_PLUS_OTHER
        if means >= min(ground.least(row), ground.least(PolicyId.TWO_KINDS)):
            params = (("first", both.first_type), ("second", both.second_type))
            return Reason(code, links, ground.cited(row), params)
    papers = [item for item in items if item.document]
    if option.status_fact and len(papers) >= ground.least(PolicyId.STATUS_DOCUMENT):
        cited = ground.cited(PolicyId.STATUS_DOCUMENT)
        kind = (("kind", papers[0].proof.kind),)
        return Reason(ReasonCode.STATUS_DOCUMENT, links, cited, kind)
    return None


def _one_origin(items: Sequence[Item]) -> bool:
    """Return whether all repeat one origin, and nobody said anything of any two."""
    origins = {one.proof.origin for one in items}
    return len(origins) == 1 and not any(starmap(own, combinations(items, 2)))


def _short_of(ground: Ground, pile: Pile, means: int) -> Reason:
    """Say why what is there does not yet suffice."""
    items = tuple(pile.counting.values())
    row, code = PolicyId.ONE_KIND, ReasonCode.ONE_KIND
    number = ("items", str(len(items)))
    params: tuple[tuple[str, str], ...] = (number, ("type", items[0].types[0]))
    if len(items) == 1:
        row, code = PolicyId.ONE_ITEM, ReasonCode.ONE_ITEM
        params = (("kind", items[0].proof.kind),)
    elif _one_origin(items):
        row, code = PolicyId.SAME_ORIGIN, ReasonCode.SAME_ORIGIN
        params = (number,)
    elif means > 1:
        row, code = PolicyId.TWO_KINDS, ReasonCode.TOO_FEW_MEANS
        params = (("means", str(means)), ("least", str(ground.least(row))))
    return Reason(code, tuple(pile.supports), ground.cited(row), params)
