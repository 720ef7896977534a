# SPDX-License-Identifier: Apache-2.0
"""The links of all counts, put where each cell finds its own.

Knows which links fit the pack and the facts, and says so of those that do not.
Must not weigh anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from models.law.catalogue import Offence
from models.law.facts import Bearing, CountFacts, Facts, ProofLink
from models.law.finding import Reason
from models.law.reasons import ReasonCode

Key = tuple[str, str]


@dataclass(slots=True)
class Strand:
    """The links to one form of one element of one count.

    Attributes:
        common: links that speak of every victim of the count.
        own: victim id → links that speak of that victim.
    """

    common: list[ProofLink] = field(default_factory=list)
    own: dict[str, list[ProofLink]] = field(default_factory=dict)

    def of(self, victim: str) -> list[ProofLink]:
        """Return the links for one victim."""
        return self.common + self.own.get(victim, [])

    def supports(self, victim: str) -> bool:
        """Return whether some link supports it for the victim."""
        return any(link.bearing is Bearing.SUPPORTS for link in self.of(victim))


@dataclass(slots=True)
class Index:
    """Every usable link by count and form, and notices about the others.

    Attributes:
        strands: count id → (element id, option id) → links.
        strays: what does not fit → ids of the links concerned.
    """

    strands: dict[str, dict[Key, Strand]]
    strays: dict[Reason, list[str]] = field(default_factory=dict)


def victims_of(count: CountFacts) -> tuple[str, ...]:
    """Return the victims, once each; ``("",)`` when the count names none.

    Laundering or obstruction may be charged without a victim: such a count
    has one column, for nobody in particular.
    """
    return tuple(dict.fromkeys(count.victims)) or ("",)


def concerns(count: CountFacts, victim: str) -> bool:
    """Return whether the victim is one of ``victims_of`` the count."""
    return victim in count.victims if count.victims else not victim


def keys_of_link(facts: Facts, link: ProofLink) -> frozenset[Key]:
    """Return the (count, victim) keys that one link may change."""
    return frozenset(
        (count.id, victim)
        for count in facts.counts
        if count.id == link.count
        for victim in victims_of(count)
        if not link.victims or victim in link.victims
    )


def keys_of_proof(facts: Facts, proof_id: str) -> frozenset[Key]:
    """Return the keys that a change of one item may change."""
    links = (link for link in facts.links if link.proof == proof_id)
    return frozenset[Key]().union(*(keys_of_link(facts, link) for link in links))


def index_links(
    facts: Facts, offences: Mapping[str, Offence], wanted: Iterable[Key]
) -> Index:
    """Sort the links of the wanted keys and notice all that do not fit.

    Args:
        facts: with links in any order.
        offences: count id → its offence, for the counts the pack knows.
        wanted: keys whose cells will be read; others are only checked.
    """
    columns: dict[str, set[str]] = {}
    for count_id, victim in wanted:
        columns.setdefault(count_id, set()).add(victim)
    forms = {count_id: _forms(offence) for count_id, offence in offences.items()}
    members = {count.id: frozenset(victims_of(count)) for count in facts.counts}
    index = Index({count_id: {} for count_id in columns})
    for link in facts.links:
        stray = _stray(link, facts, forms, members)
        if stray is not None:
            index.strays.setdefault(stray, []).append(link.id)
        if stray is None or stray.code == ReasonCode.VICTIM_NOT_IN_COUNT:
            strands = index.strands.get(link.count)
            if strands is not None:
                whole = not link.victims or members[link.count] <= set(link.victims)
                _place(link, strands, whole=whole, columns=columns[link.count])
    return index


def _forms(offence: Offence) -> frozenset[Key]:
    """Return every (element, option) of the offence."""
    return frozenset(
        (element.id, option.id)
        for element in offence.elements
        for option in element.options
    )


def _stray(
    link: ProofLink,
    facts: Facts,
    forms: Mapping[str, frozenset[Key]],
    members: Mapping[str, frozenset[str]],
) -> Reason | None:
    """Return why a link does not fit, or ``None``."""
    if link.count not in members:
        return Reason(ReasonCode.COUNT_UNKNOWN, params=(("count", link.count),))
    if link.proof not in facts.proofs:
        return Reason(ReasonCode.PROOF_UNKNOWN, params=(("proof", link.proof),))
    known = forms.get(link.count)
    count = ("count", link.count)
    if known is not None and (link.element, link.option) not in known:
        params = (count, ("element", link.element), ("option", link.option))
        return Reason(ReasonCode.ELEMENT_UNKNOWN, params=params)
    own = members[link.count]
    if not own.issuperset(link.victims):
        strangers = sorted(frozenset(link.victims) - own)
        outside = (count, ("victims", ",".join(strangers)))
        return Reason(ReasonCode.VICTIM_NOT_IN_COUNT, params=outside)
    return None


def _place(
    link: ProofLink, strands: dict[Key, Strand], *, whole: bool, columns: set[str]
) -> None:
    """Put the link into the strand of its form; ``whole`` = for every victim."""
    strand = strands.get((link.element, link.option))
    if strand is None:
        strand = strands[link.element, link.option] = Strand()
    if whole:
        strand.common.append(link)
        return
    for victim in dict.fromkeys(link.victims):
        if victim in columns:
            strand.own.setdefault(victim, []).append(link)
