# SPDX-License-Identifier: Apache-2.0
"""What one assessment stands on: the pack, the items, the cited policy.

Knows how each item reads under its procedural code, once per assessment. Must
not know links or standings.
"""

from __future__ import annotations

from collections.abc import Iterable

from models.law.catalogue import Catalogue
from models.law.corroboration import Item, Voice, item_of, voice_of
from models.law.facts import CountFacts, Proof
from models.law.finding import Citation
from models.law.reasons import PolicyId, cite


class Ground:
    """Items read once, policy cited once.

    Args:
        catalogue: the edition.
        proofs: item id → item.
        regime: procedural code for items that name none the pack knows.
        counts: whom each accuses; somebody's words against themselves are
            another means of proof than their words against others.
    """

    __slots__ = (
        "_accused",
        "_beside",
        "_cited",
        "_items",
        "_proofs",
        "catalogue",
        "regime",
    )

    def __init__(
        self,
        catalogue: Catalogue,
        proofs: dict[str, Proof],
        regime: str,
        counts: Iterable[CountFacts] = (),
    ) -> None:
        self.catalogue = catalogue
        self.regime = regime
        self._proofs = proofs
        held = tuple(counts)
        self._accused = {one.id: one.accused for one in held}
        self._beside: dict[str, list[tuple[str, str]]] = {}
        for one in held:
            own = self._beside.setdefault(one.accused, [])
            own.append((one.id, one.offence))
        self._items: dict[tuple[str, Voice], Item] = {}
        self._cited = {row: cite(catalogue, row) for row in PolicyId}

    def item(self, proof_id: str, count: str = "") -> Item:
        """Return the item as its code sees it in a count.

        Raises:
            KeyError: the facts do not hold it; ``index`` drops such links.
        """
        proof = self._proofs[proof_id]
        voice = voice_of(proof, self._accused.get(count, ""))
        found = self._items.get((proof_id, voice))
        if found is None:
            found = item_of(self.catalogue, proof, self.regime, voice)
            self._items[proof_id, voice] = found
        return found

    def beside(self, count: CountFacts) -> tuple[str, ...]:
        """Return the offences of the other counts against its accused, once each."""
        own = self._beside.get(count.accused, [])
        return tuple(dict.fromkeys(what for id_, what in own if id_ != count.id))

    def cited(self, row: PolicyId) -> tuple[Citation, ...]:
        """Return how the policy row is cited."""
        return self._cited[row]

    def least(self, row: PolicyId) -> int:
        """Return the row's threshold, in items or means of proof."""
        return self.catalogue.policy[row].least
