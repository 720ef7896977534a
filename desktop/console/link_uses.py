# SPDX-License-Identifier: Apache-2.0
"""``saksama assess``: what became of every link to one form.

Knows links, findings and items. Must not weigh: a finding says what counted,
and an item why it may not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from models.interchange.law_answers import LinkUse
from models.law.catalogue import Catalogue
from models.law.finding import Cell, Finding
from models.law.ground import Ground
from models.usecases.assessing import Weighed


class LinkUses:
    """Finds the links of a cell and what became of each.

    Args:
        catalogue: the law in use.
        weighed: the document as assessed.
        sources: id of a link → the code of its item.
    """

    def __init__(
        self, catalogue: Catalogue, weighed: Weighed, sources: Mapping[str, str]
    ) -> None:
        facts, self._findings = weighed.facts, weighed.assessment.findings
        regime = weighed.assessment.basis.regime
        self._ground = Ground(catalogue, facts.proofs, regime)
        self._sources = sources
        self._proofs = {link.id: link.proof for link in facts.links}
        # A reader keeps the order of the document.
        links = weighed.file.links
        self._paths = {str(one.id): f"$.links[{at}]" for at, one in enumerate(links)}
        self._there: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        self._victims = {link.id: link.victims for link in facts.links}
        for link in facts.links:
            if link.proof in facts.proofs:
                self._there[link.count, link.element, link.option].append(link.id)

    def of(self, cell: Cell) -> tuple[LinkUse, ...]:
        """Return every link to the form of the cell, in order of the document."""
        finding = self._findings[cell]
        return tuple(
            LinkUse(
                path=self._paths[link],
                item=self._sources[link],
                use=self._use(link, finding),
            )
            for link in self._there[cell.count, cell.element, cell.option]
            if not self._victims[link] or cell.victim in self._victims[link]
        )

    def _use(self, link: str, finding: Finding) -> str:
        """Return what became of one link."""
        if link in finding.supports:
            return "counts"
        if link in finding.weakens:
            return "weakens"
        proof = self._ground.item(self._proofs[link]).proof
        if not proof.usable:
            return "refused" if proof.held else "awaited"
        told = {one for reason in finding.reasons for one in reason.links}
        idle = finding.idle and link in told
        return "no_means" if idle else "set_aside"
