# SPDX-License-Identifier: Apache-2.0
"""The links of one cell, sorted by what they may do.

Knows links and items. Must not know thresholds or standings.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from models.law.corroboration import Item
from models.law.facts import Bearing, ProofLink
from models.law.ground import Ground


@dataclass(slots=True)
class Pile:
    """What points to one form of one element for one victim.

    Attributes:
        counting: usable supporting items with a means of proof, by id.
        supports: links of those, in id order.
        strength: best judged strength among them, 0 = none.
        weak: usable items that weaken, by id.
        weakens: their links.
        unauthentic: items found not to be what they claim, with their links.
        unlawful: items unlawfully obtained or refused, with their links.
        awaited: items only asked for, with their links.
        idle: usable items that are no means of proof, with their links.
        strange: procedural codes named by usable items, unknown to the pack.
        relied: somebody linked a support, so the case leans on the form.
    """

    counting: dict[str, Item] = field(default_factory=dict)
    supports: list[str] = field(default_factory=list)
    strength: int = 0
    weak: dict[str, Item] = field(default_factory=dict)
    weakens: list[str] = field(default_factory=list)
    unauthentic: dict[str, list[str]] = field(default_factory=dict)
    unlawful: dict[str, list[str]] = field(default_factory=dict)
    awaited: dict[str, list[str]] = field(default_factory=dict)
    idle: dict[str, tuple[Item, list[str]]] = field(default_factory=dict)
    strange: set[str] = field(default_factory=set)
    relied: bool = False

    @property
    def refused(self) -> frozenset[str]:
        """Return the items that may not count, whatever the reason."""
        return frozenset((*self.unauthentic, *self.unlawful, *self.awaited))

    def add(self, link: ProofLink, item: Item) -> None:
        """Put one link where it belongs; what may not count drops out."""
        supporting = link.bearing is Bearing.SUPPORTS
        self.relied = self.relied or supporting
        if not item.proof.usable:
            self._refuse(link, item)
            return
        if item.unknown_regime:
            self.strange.add(item.proof.regime)
        if not supporting:
            self.weak[link.proof] = item
            self.weakens.append(link.id)
        elif item.types:
            self.counting[link.proof] = item
            self.supports.append(link.id)
            self.strength = max(self.strength, link.strength)
        else:
            self.idle.setdefault(link.proof, (item, []))[1].append(link.id)

    def _refuse(self, link: ProofLink, item: Item) -> None:
        """Note why the item may not count: two separate questions, and time."""
        if not item.proof.authentic:
            self.unauthentic.setdefault(link.proof, []).append(link.id)
        if not item.proof.lawful:
            self.unlawful.setdefault(link.proof, []).append(link.id)
        if not item.proof.held:
            self.awaited.setdefault(link.proof, []).append(link.id)


def pile_of(ground: Ground, links: Iterable[ProofLink]) -> Pile:
    """Return the links of one cell, sorted; they come in id order."""
    pile = Pile()
    for link in links:
        pile.add(link, ground.item(link.proof, link.count))
    return pile
