# SPDX-License-Identifier: Apache-2.0
"""What an explanation adds to its main reason: what dropped out, and age.

Knows the pile of one cell. Must not decide a standing.
"""

from __future__ import annotations

from models.law.catalogue import Option
from models.law.corroboration import Item, Voice, pair
from models.law.finding import Citation, Reason, Standing
from models.law.ground import Ground
from models.law.pile import Pile
from models.law.reasons import PolicyId, ReasonCode


def dropped(ground: Ground, pile: Pile) -> list[Reason]:
    """Tell which items may not count, and which count for nothing alone."""
    told: list[Reason] = []
    for code, group in (
        (ReasonCode.NOT_AUTHENTIC, pile.unauthentic),
        (ReasonCode.NOT_LAWFUL, pile.unlawful),
    ):
        if group:
            links = tuple(link for ids in group.values() for link in ids)
            cited = ground.cited(PolicyId.NOT_USABLE)
            told.append(Reason(code, links, cited, (("items", str(len(group))),)))
    if pile.awaited:
        links = tuple(link for ids in pile.awaited.values() for link in ids)
        items = (("items", str(len(pile.awaited))),)
        cited = ground.cited(PolicyId.NOTHING)
        told.append(Reason(ReasonCode.NOT_IN_HAND, links, cited, items))
    told.extend(_idle(ground, item, ids) for item, ids in pile.idle.values())
    told.extend(_codes(ground, pile))
    return told


def weakened(ground: Ground, pile: Pile, standing: Standing) -> list[Reason]:
    """Tell of weakening items where they do not yet dispute anything."""
    if not pile.weak or standing is Standing.DISPUTED:
        return []
    return [
        Reason(
            ReasonCode.WEAKENED,
            tuple(pile.weakens),
            ground.cited(PolicyId.CONTRADICTED),
            (("items", str(len(pile.weak))),),
        )
    ]


def spoken_for(ground: Ground, pile: Pile, standing: Standing) -> list[Reason]:
    """Tell where two items of one origin carry, because a person said they may."""
    if standing not in {Standing.SUPPORTED, Standing.DISPUTED}:
        return []
    both = pair(tuple(pile.counting.values()))
    if both is None or both.first.proof.origin != both.second.proof.origin:
        return []
    cited = ground.cited(PolicyId.SAME_ORIGIN)
    return [Reason(ReasonCode.HELD_INDEPENDENT, tuple(pile.supports), cited)]


def voices(ground: Ground, pile: Pile) -> list[Reason]:
    """Tell whose words are read otherwise because of whom the count accuses."""
    told = []
    for code, voice in (
        (ReasonCode.OWN_WORDS, Voice.OWN),
        (ReasonCode.OTHERS_WORDS, Voice.OTHER),
    ):
        items = sum(1 for one in pile.counting.values() if one.voice is voice)
        if items:
            cited = ground.cited(PolicyId.OWN_WORDS)
            told.append(Reason(code, (), cited, (("items", str(items)),)))
    return told


def age(
    ground: Ground, option: Option, pile: Pile, *, child: bool, points: bool
) -> list[Reason]:
    """Demand proof of age where childhood is what the form says or leans on.

    Childhood exempts from nothing here; it only has to be shown.
    """
    cited = ground.cited(PolicyId.AGE_PROOF)
    if option.childhood and not child:
        return [Reason(ReasonCode.AGE_NOT_RECORDED, (), cited)]
    shown = any(item.shows_age for item in pile.counting.values())
    if not child or shown or not (option.childhood or points):
        return []
    kinds = ",".join(ground.catalogue.policy[PolicyId.AGE_PROOF].kinds)
    return [Reason(ReasonCode.AGE_PROOF_NEEDED, (), cited, (("kinds", kinds),))]


def _idle(ground: Ground, item: Item, links: list[str]) -> Reason:
    """Say why a usable item is no means of proof by itself."""
    cited = ground.cited(PolicyId.NO_PROOF_TYPE)
    kind = ("kind", item.proof.kind)
    if item.unknown_kind:
        return Reason(ReasonCode.KIND_UNKNOWN, tuple(links), cited, (kind,))
    params = (kind, ("regime", item.regime))
    code = ground.catalogue.evidence_regimes.get(item.regime)
    if code is not None:
        cited = (*cited, Citation(code.id, code.article, code.confidence))
    return Reason(ReasonCode.NO_PROOF_TYPE, tuple(links), cited, params)


def _codes(ground: Ground, pile: Pile) -> list[Reason]:
    """Tell which items name a procedural code that the pack does not hold."""
    if not pile.strange:
        return []
    cited = ground.cited(PolicyId.NO_PROOF_TYPE)
    return [
        Reason(ReasonCode.REGIME_UNKNOWN, (), cited, (("regime", code),))
        for code in sorted(pile.strange)
    ]
