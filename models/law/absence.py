# SPDX-License-Identifier: Apache-2.0
"""What is thought away: items with all their links, or only what they support.

Knows links by their items. Must not know why something would be gone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from models.law.facts import Bearing, ProofLink
from models.law.index import Strand


@dataclass(frozen=True, slots=True)
class Absence:
    """What is thought away.

    Attributes:
        gone: ids of items that are not there, with all their links.
        mute: ids of items whose supporting links are not there; what they
            weaken they still weaken.
    """

    gone: frozenset[str] = frozenset()
    mute: frozenset[str] = frozenset()

    def keeps(self, link: ProofLink) -> bool:
        """Return whether the link is still there."""
        if link.proof in self.gone:
            return False
        return link.proof not in self.mute or link.bearing is Bearing.WEAKENS

    def thinned(self, strand: Strand, victims: Iterable[str]) -> Strand:
        """Return the strand without the links that are gone, for the victims."""
        own = dict(strand.own)
        for victim in victims:
            if victim in own:
                own[victim] = [link for link in own[victim] if self.keeps(link)]
        return Strand([link for link in strand.common if self.keeps(link)], own)
