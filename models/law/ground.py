# SPDX-License-Identifier: Apache-2.0
"""What one assessment stands on: the pack, the items, the cited policy.

Knows how each item reads under its procedural code, once per assessment. Must
not know links or standings.
"""

from __future__ import annotations

from models.law.catalogue import Catalogue
from models.law.corroboration import Item, item_of
from models.law.facts import Proof
from models.law.finding import Citation
from models.law.reasons import PolicyId, cite


class Ground:
    """Items read once, policy cited once.

    Args:
        catalogue: the edition.
        proofs: item id → item.
        regime: procedural code for items that name none the pack knows.
    """

    __slots__ = ("_cited", "_items", "_proofs", "catalogue", "regime")

    def __init__(
        self, catalogue: Catalogue, proofs: dict[str, Proof], regime: str
    ) -> None:
        self.catalogue = catalogue
        self.regime = regime
        self._proofs = proofs
        self._items: dict[str, Item] = {}
        self._cited = {row: cite(catalogue, row) for row in PolicyId}

    def item(self, proof_id: str) -> Item:
        """Return the item as its code sees it.

        Raises:
            KeyError: the facts do not hold it; ``index`` drops such links.
        """
        found = self._items.get(proof_id)
        if found is None:
            proof = self._proofs[proof_id]
            found = item_of(self.catalogue, proof, self.regime)
            self._items[proof_id] = found
        return found

    def cited(self, row: PolicyId) -> tuple[Citation, ...]:
        """Return how the policy row is cited."""
        return self._cited[row]

    def least(self, row: PolicyId) -> int:
        """Return the row's threshold, in items or means of proof."""
        return self.catalogue.policy[row].least
