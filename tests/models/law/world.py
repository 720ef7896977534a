# SPDX-License-Identifier: Apache-2.0
"""Small cases for reasoning: one accused, items by speaking name, links.

Knows the pack and the facts. Must not know a case file. Everybody is fictional.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, field, replace
from datetime import date

from models.law.assessment import assess
from models.law.catalogue import Catalogue, Element
from models.law.facts import (
    Bearing,
    CountFacts,
    Facts,
    Proof,
    ProofLink,
    Reliance,
    Speaker,
)
from models.law.finding import Assessment, Cell, Finding
from models.law.reading import load

TODAY = date(2026, 11, 21)
BEFORE = date(2025, 6, 1)
AFTER = date(2026, 3, 1)


@functools.cache
def pack() -> Catalogue:
    """Return the edition that comes with the program."""
    return load("2026-11")


def said_by(who: str, kind: str = "EV_WITNESS_STMT", **changes: object) -> Proof:
    """Return a witness's words."""
    proof = Proof(f"say-{who}-{kind}", kind, Speaker.WITNESS, who)
    return replace(proof, **changes)


def victim_says(who: str = "K1", **changes: object) -> Proof:
    """Return a victim's words."""
    proof = Proof(f"victim-{who}", "EV_VICTIM_STMT", Speaker.VICTIM, who)
    return replace(proof, **changes)


def thing(kind: str, name: str = "", **changes: object) -> Proof:
    """Return an exhibit that repeats nobody."""
    label = name or f"thing-{kind}"
    return replace(Proof(label, kind, Speaker.THING, label), **changes)


@dataclass
class World:
    """One count and what points to it; ``also`` adds further counts."""

    offence: str = "KUHP_455_1"
    victims: tuple[str, ...] = ("K1",)
    children: frozenset[str] = frozenset()
    reliances: tuple[Reliance, ...] = ()
    regime: str = "KUHAP_2025"
    period: tuple[date | None, date | None] = (AFTER, AFTER)
    also: tuple[CountFacts, ...] = ()
    proofs: dict[str, Proof] = field(default_factory=dict)
    links: list[ProofLink] = field(default_factory=list)

    def link(
        self,
        place: str,
        *proofs: Proof,
        victims: tuple[str, ...] = (),
        count: str = "c1",
        weakens: bool = False,
    ) -> World:
        """Link items to ``"element/option"``."""
        element, option = place.split("/")
        for proof in proofs:
            self.proofs[proof.id] = proof
            bearing = Bearing.WEAKENS if weakens else Bearing.SUPPORTS
            name = f"l{len(self.links):04}"
            self.links.append(
                ProofLink(name, proof.id, count, victims, element, option, bearing, 2)
            )
        return self

    def facts(self) -> Facts:
        """Return what reasoning may look at."""
        first = CountFacts("c1", "T1", self.offence, self.victims, self.reliances)
        return Facts(
            counts=(first, *self.also),
            proofs=dict(self.proofs),
            links=tuple(self.links),
            children=self.children,
            offence_from=self.period[0],
            offence_to=self.period[1],
            regime=self.regime,
        )

    def assess(self, catalogue: Catalogue | None = None) -> Assessment:
        """Return the whole assessment of today."""
        return assess(catalogue or pack(), self.facts(), TODAY)

    def at(self, place: str, victim: str = "K1", count: str = "c1") -> Finding:
        """Return the finding of ``"element/option"`` or ``"element"``."""
        element, _, option = place.partition("/")
        return self.assess().findings[Cell(count, victim, element, option)]

    def codes(self, place: str, victim: str = "K1") -> list[str]:
        """Return the reason codes of a cell, in order."""
        return [str(reason.code) for reason in self.at(place, victim).reasons]


def enough(world: World, element: Element, option: str, **where: object) -> None:
    """Link a victim's words and a paper to one form."""
    world.link(f"{element.id}/{option}", victim_says(), thing("EV_CONTRACT"), **where)


def supported(offence: str, **changes: object) -> World:
    """Return a world in which every element of the offence is supported."""
    world = World(offence=offence, **changes)
    for element in pack().offences[offence].elements:
        for option in element.options:
            enough(world, element, option.id)
    return world
