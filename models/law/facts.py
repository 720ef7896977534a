# SPDX-License-Identifier: Apache-2.0
"""The only thing reasoning may look at.

Knows who is accused of which offence against whom, and which items of proof
point to which option of which element. Must not know names, texts or files.
Ids are opaque text; ``casefile.facts`` fills this in. What comes by the thousand
is a ``Struct``: made five times faster, and no weight for the cycle collector.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from msgspec import Struct


class Speaker(StrEnum):
    """Whose words an item is; ``THING`` when it is nobody's words."""

    VICTIM = "victim"
    WITNESS = "witness"
    EXPERT = "expert"
    ACCUSED = "accused"
    THING = "thing"


class Bearing(StrEnum):
    """Which way a link points."""

    SUPPORTS = "supports"
    WEAKENS = "weakens"


@dataclass(frozen=True, slots=True)
class Proof:
    """One item that may count: a person's statement or an exhibit.

    Attributes:
        id: the item; two answers of one statement share it.
        kind: evidence kind of the pack (``EV_…``).
        speaker: whose words it is.
        origin: what it ultimately repeats; items of one origin corroborate
            nothing. For words, the speaking person; for a thing, itself.
        authentic: ``False`` when found not to be what it claims.
        lawful: ``False`` when unlawfully obtained or refused by a court.
        regime: procedural code of the act that produced it, as the pack names
            it, or ``""`` when not known.
        apart: ids of items that a person holds to be independent of it, though
            they share its origin; every such word stands on both items.
        held: ``False`` = only asked for, not in hand yet.
    """

    id: str
    kind: str
    speaker: Speaker
    origin: str
    authentic: bool = True
    lawful: bool = True
    regime: str = ""
    apart: frozenset[str] = frozenset()
    held: bool = True

    @property
    def usable(self) -> bool:
        """Return whether the item may count at all."""
        return self.authentic and self.lawful and self.held


class ProofLink(Struct, frozen=True, gc=False):
    """One item pointing at one option of one element of one count.

    Attributes:
        id: the link.
        proof: id of the item.
        count: id of the count.
        victims: ids it speaks of; empty = every victim of the count.
        element: element id in the pack.
        option: option id within the element.
        bearing: supports or weakens.
        strength: 1 weak, 2 fair, 3 strong, as a person judged it.
    """

    id: str
    proof: str
    count: str
    victims: tuple[str, ...]
    element: str
    option: str
    bearing: Bearing = Bearing.SUPPORTS
    strength: int = 2


@dataclass(frozen=True, slots=True)
class Reliance:
    """A person's choice to rely, or not, on one form for one victim.

    Attributes:
        element: element id.
        option: option id.
        victim: victim id, or ``""`` for every victim of the count.
        used: ``True`` = the case relies on it; ``False`` = it does not.
    """

    element: str
    option: str
    victim: str
    used: bool


@dataclass(frozen=True, slots=True)
class CountFacts:
    """One accused, one offence, the victims it concerns.

    Attributes:
        id: the count.
        accused: the accused's id.
        offence: offence id in the pack.
        victims: ids, in the order they are shown.
        reliances: explicit choices; an option with a link counts as relied on
            unless a choice says otherwise.
    """

    id: str
    accused: str
    offence: str
    victims: tuple[str, ...]
    reliances: tuple[Reliance, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """All that an assessment may look at.

    Attributes:
        counts: in the order they are charged.
        proofs: item id → item.
        links: in any order; order never matters.
        children: ids of people who were under the pack's age limit at the time
            of the offence, by anything recorded or stated.
        ages_differ: those of them whom something else puts above the limit.
        age_papers: person → ids of items that a stated age was read from.
        offence_from: first day of the conduct, ``None`` when not dated.
        offence_to: last day, ``None`` when not dated.
        regime: procedural code governing the case by default, as the pack
            names it.
        switch_stage: where the file stood when the codes changed, an id of
            ``Passage.stages``; ``""`` = not known.
        switch_stages: where it may have stood by what is recorded, while that is
            not known; none = anywhere.
    """

    counts: tuple[CountFacts, ...] = ()
    proofs: dict[str, Proof] = field(default_factory=dict)
    links: tuple[ProofLink, ...] = ()
    children: frozenset[str] = frozenset()
    ages_differ: frozenset[str] = frozenset()
    age_papers: Mapping[str, frozenset[str]] = field(default_factory=dict)
    offence_from: date | None = None
    offence_to: date | None = None
    regime: str = ""
    switch_stage: str = ""
    switch_stages: tuple[str, ...] = ()
