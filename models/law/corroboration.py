# SPDX-License-Identifier: Apache-2.0
"""Whether items bear one another out: different means of proof, own origins.

Knows items as (origin, possible means of proof). Must not know elements,
counts or cases. Source of the thought: UU 21/2007 Art. 30 (one victim-witness
plus one other means); the thresholds themselves stand in the pack's policy.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from msgspec import Struct

from models.law.catalogue import Catalogue
from models.law.facts import Proof, Speaker
from models.law.reasons import PolicyId

_Sets = frozenset[frozenset[str]]
"""Sets of means of proof."""

SPOKEN = frozenset({Speaker.VICTIM, Speaker.WITNESS})


class Voice(StrEnum):
    """Whether somebody speaks of a charge against themselves."""

    PLAIN = "plain"  # neither: their words are what their kind says
    OWN = "own"  # the very person accused, whatever else they are
    OTHER = "other"  # somebody accused elsewhere, speaking of another's charge


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
        voice: as whose words it is read in the count.
    """

    proof: Proof
    types: tuple[str, ...]
    regime: str
    document: bool
    shows_age: bool
    unknown_kind: bool = False
    unknown_regime: bool = False
    voice: Voice = Voice.PLAIN


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


def voice_of(proof: Proof, accused: str) -> Voice:
    """Return as whose words a proof is read in a count against somebody."""
    if not accused or proof.speaker in {Speaker.THING, Speaker.EXPERT}:
        return Voice.PLAIN
    if proof.origin == accused:
        return Voice.PLAIN if proof.speaker is Speaker.ACCUSED else Voice.OWN
    return Voice.OTHER if proof.speaker is Speaker.ACCUSED else Voice.PLAIN


def item_of(
    catalogue: Catalogue, proof: Proof, default: str, voice: Voice = Voice.PLAIN
) -> Item:
    """Read one proof under its own code, else under the default one."""
    known = proof.regime in catalogue.evidence_regimes
    regime = proof.regime if known else default
    kind = catalogue.evidence_kinds.get(proof.kind)
    types = () if kind is None else kind.proof_types.get(regime, ())
    if len(types) > 1 and proof.speaker in SPOKEN:
        types = _as_testimony(catalogue, types)
    status = catalogue.policy[PolicyId.STATUS_DOCUMENT].proof_types
    if voice is not Voice.PLAIN and types:
        proof, types, voice = _voiced(catalogue, proof, types, voice)
    return Item(
        proof=proof,
        types=types,
        regime=regime,
        document=proof.speaker is Speaker.THING and any(one in status for one in types),
        shows_age=proof.kind in catalogue.policy[PolicyId.AGE_PROOF].kinds,
        unknown_kind=kind is None,
        unknown_regime=bool(proof.regime) and not known,
        voice=voice,
    )


def _voiced(
    catalogue: Catalogue, proof: Proof, types: tuple[str, ...], voice: Voice
) -> tuple[Proof, tuple[str, ...], Voice]:
    """Read words as those of the accused, or of a witness against another.

    Words of an accused that are testimony already, as of a crown witness, stay.
    """
    own = catalogue.policy[PolicyId.OWN_WORDS].proof_types
    if voice is Voice.OWN:
        return replace(proof, speaker=Speaker.ACCUSED), own, voice
    if not set(types) <= set(own):
        return proof, types, Voice.PLAIN
    spoken = catalogue.policy[PolicyId.SPOKEN_WORDS].proof_types
    return replace(proof, speaker=Speaker.WITNESS), spoken, voice


def _as_testimony(catalogue: Catalogue, types: tuple[str, ...]) -> tuple[str, ...]:
    """Keep words of victims and witnesses testimony where they may be that.

    A statement and its recording are then one means of proof, not two.
    """
    spoken = catalogue.policy[PolicyId.SPOKEN_WORDS].proof_types
    return tuple(one for one in types if one in spoken) or types


def independent(items: Iterable[Item]) -> int:
    """Return how many means of proof can be had from as many origins.

    The largest set of items in which no two share an origin and each can be
    given a means of proof of its own (a matching of origins to means). Items
    that a person holds to be independent count as if of two origins.
    """
    items = tuple(items)
    if any(item.proof.apart for item in items):
        return _with_words(items)
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
            if own(first, second):
                found = _types_apart(first, second)
                if found:
                    return Pair(first, found[0], second, found[1])
    return None


def own(first: Item, second: Item) -> bool:
    """Return whether two items may bear one another out.

    They repeat different origins, or a person said that they are independent.
    """
    one, other = first.proof, second.proof
    if one.origin != other.origin:
        return True
    return other.id in one.apart or one.id in other.apart


def _with_words(items: Sequence[Item]) -> int:
    """Count means where a person said of some items that they are independent.

    From each origin either one item is taken or several that are independent
    of one another; what each origin can give are sets of means, and as many of
    them are put together as do not overlap.
    """
    groups: dict[str, list[Item]] = {}
    for item in items:
        groups.setdefault(item.proof.origin, []).append(item)
    gives = [_given(group) for group in groups.values()]
    reached = {frozenset[str]()}
    for sets in _few(gives):
        reached |= {one | more for one in reached for more in sets if not one & more}
    return max(map(len, reached))


def _given(group: Sequence[Item]) -> _Sets:
    """Return every set of means that items of one origin can give together."""
    found: set[frozenset[str]] = set()
    waiting = [(frozenset[str](), tuple(group))]
    seen = set()
    while waiting:
        means, left = waiting.pop()
        for place, item in enumerate(left):
            rest = tuple(one for one in left[place + 1 :] if own(item, one))
            for kind in item.types:
                larger = (means | {kind}, rest)
                key = (larger[0], tuple(one.proof.id for one in rest))
                if kind not in means and key not in seen:
                    seen.add(key)
                    found.add(larger[0])
                    waiting.append(larger)
    return frozenset(found)


def _few(gives: Iterable[_Sets]) -> Iterator[_Sets]:
    """Yield what origins give, alike ones no more often than could matter."""
    often: Counter[_Sets] = Counter()
    for sets in gives:
        often[sets] += 1
        if often[sets] <= len(frozenset[str]().union(*sets)):
            yield sets


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
    short however many witnesses say the same; items that a person spoke of are
    kept as well.
    """
    kept: dict[tuple[bool, tuple[str, ...]], list[Item]] = {}
    for item in items:
        others = item.proof.speaker is not Speaker.VICTIM
        group = kept.setdefault((others, item.types), [])
        origins = {one.proof.origin for one in group}
        fresh = len(origins) < 2 and item.proof.origin not in origins
        if fresh or item.proof.apart:
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
