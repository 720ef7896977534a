# SPDX-License-Identifier: Apache-2.0
"""Whether items bear one another out: different means of proof, own origins.

Knows items as (origin, possible means of proof). Must not know elements,
counts or cases. Source of the thought: UU 21/2007 Art. 30 (one victim-witness
plus one other means); the thresholds themselves stand in the pack's policy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from models.law.catalogue import Catalogue
from models.law.facts import Proof, Speaker
from models.law.reasons import PolicyId

SPOKEN = frozenset({Speaker.VICTIM, Speaker.WITNESS})


class Item(Struct, frozen=True, gc=False):
    """One item of proof as the governing code sees it.

    Attributes:
        proof: the item.
        types: means of proof it may count as; empty = none by itself.
        regime: procedural code it was read under.
        document: it is an authentic thing that may show a pure status.
        shows_age: its kind is among those that prove age.
        unknown_kind: the pack does not hold its kind.
        unknown_regime: the pack does not hold the code it names.
    """

    proof: Proof
    types: tuple[str, ...]
    regime: str
    document: bool
    shows_age: bool
    unknown_kind: bool = False
    unknown_regime: bool = False


class Pair(Struct, frozen=True, gc=False):
    """Two items that bear one another out.

    Attributes:
        first: the victim's words, where there are any.
        first_type: means of proof the first counts as.
        second: the other item.
        second_type: means of proof it counts as, never the same.
    """

    first: Item
    first_type: str
    second: Item
    second_type: str


def item_of(catalogue: Catalogue, proof: Proof, default: str) -> Item:
    """Read one proof under its own code, else under the default one."""
    known = proof.regime in catalogue.evidence_regimes
    regime = proof.regime if known else default
    kind = catalogue.evidence_kinds.get(proof.kind)
    types = () if kind is None else kind.proof_types.get(regime, ())
    if len(types) > 1 and proof.speaker in SPOKEN:
        types = _as_testimony(catalogue, types)
    status = catalogue.policy[PolicyId.STATUS_DOCUMENT].proof_types
    return Item(
        proof=proof,
        types=types,
        regime=regime,
        document=proof.speaker is Speaker.THING and any(one in status for one in types),
        shows_age=proof.kind in catalogue.policy[PolicyId.AGE_PROOF].kinds,
        unknown_kind=kind is None,
        unknown_regime=bool(proof.regime) and not known,
    )


def _as_testimony(catalogue: Catalogue, types: tuple[str, ...]) -> tuple[str, ...]:
    """Keep words of victims and witnesses testimony where they may be that.

    A statement and its recording are then one means of proof, not two.
    """
    spoken = catalogue.policy[PolicyId.SPOKEN_WORDS].proof_types
    return tuple(one for one in types if one in spoken) or types


def independent(items: Iterable[Item]) -> int:
    """Return how many means of proof can be had from as many origins.

    The largest set of items in which no two share an origin and each can be
    given a means of proof of its own (a matching of origins to means).
    """
    offers: dict[str, dict[str, None]] = {}
    for item in items:
        offers.setdefault(item.proof.origin, {}).update(dict.fromkeys(item.types))
    taken: dict[str, str] = {}
    return sum(_place(origin, offers, taken, set()) for origin in offers)


def pair(items: Sequence[Item]) -> Pair | None:
    """Return two items that bear one another out, or ``None``.

    The items come in a fixed order; a pair with a victim's own words goes
    before any other, so that Art. 30 is named whenever it carries.
    """
    few = _representatives(items)
    for place, first in enumerate(few):
        for second in few[place + 1 :]:
            if first.proof.origin != second.proof.origin:
                found = _types_apart(first, second)
                if found:
                    return Pair(first, found[0], second, found[1])
    return None


def _place(
    origin: str,
    offers: Mapping[str, Iterable[str]],
    taken: dict[str, str],
    tried: set[str],
) -> bool:
    """Give the origin a free means of proof, moving others if that helps."""
    for kind in offers[origin]:
        if kind in tried:
            continue
        tried.add(kind)
        holder = taken.get(kind)
        if holder is None or _place(holder, offers, taken, tried):
            taken[kind] = origin
            return True
    return False


def _representatives(items: Iterable[Item]) -> list[Item]:
    """Return enough items to find any pair: victims' words first.

    Two origins of each combination of means suffice, which keeps the search
    short however many witnesses say the same.
    """
    kept: dict[tuple[bool, tuple[str, ...]], list[Item]] = {}
    for item in items:
        others = item.proof.speaker is not Speaker.VICTIM
        group = kept.setdefault((others, item.types), [])
        if len(group) == 0 or (
            len(group) == 1 and group[0].proof.origin != item.proof.origin
        ):
            group.append(item)
    ordered = sorted(kept.items(), key=lambda entry: entry[0][0])
    return [item for _, group in ordered for item in group]


def _types_apart(first: Item, second: Item) -> tuple[str, str] | None:
    """Return a different means of proof for each, or ``None``."""
    for one in first.types:
        for other in second.types:
            if one != other:
                return one, other
    return None
