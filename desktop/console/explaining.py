# SPDX-License-Identifier: Apache-2.0
"""``--explain``: why a cell stands so, what would change it, what comes next.

Knows findings, the pack and the wording of both. Must not weigh anything: what
is missing and what breaks comes from ``models.law``.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.screens.elements.names import is_policy, namer
from desktop.screens.elements.steps import missing_words
from desktop.wording.confidence import citation_text, confidence_text
from desktop.wording.findings import reason_text
from desktop.wording.formats import language
from models.interchange import answers as shapes
from models.law.breaking import Breaking, breaking_element
from models.law.catalogue import Catalogue, Element, Option
from models.law.finding import Cell, Citation, Finding, Reason
from models.law.nextsteps import Gap, NextSteps, candidates
from models.law.standpoint import Standpoint
from models.snapshot.case import CaseSnapshot
from models.usecases.assessing import Weighed

translate = QCoreApplication.translate

_MOST_SETS = 5


class Explainer:
    """Explains the findings of one document.

    Args:
        catalogue: the law in use.
        weighed: the document as assessed.
        sources: id of a link → the code of its item.
    """

    def __init__(
        self, catalogue: Catalogue, weighed: Weighed, sources: Mapping[str, str]
    ) -> None:
        self._law = catalogue
        self._file = weighed.file
        self._facts = weighed.facts
        self._assessment = weighed.assessment
        self._sources = sources
        self._point = Standpoint(catalogue, weighed.facts, weighed.assessment)
        self._items = {one.proof: sources[one.id] for one in weighed.facts.links}

    def explain(self, cell: Cell, element: Element) -> shapes.ExplanationAnswer:
        """Return why the cell stands so, in the language in force."""
        finding = self._assessment.findings[cell]
        option = element.option(cell.option) if cell.option else None
        steps = self._steps(finding, element, option)
        changes = list(missing_words(steps.missing))
        if not cell.option:
            key = (cell.count, cell.victim)
            changes += self._breaks(breaking_element(self._point, key, element))
        return shapes.ExplanationAnswer(
            because=tuple(self._because(cell, one) for one in finding.reasons),
            edition=self._assessment.edition,
            changes=tuple(changes),
            next_step=self._next(cell, steps),
        )

    def _because(self, cell: Cell, reason: Reason) -> shapes.BecauseAnswer:
        """Say one reason: its links, this program's rule, its articles."""
        offence = self._law.offences[self._offence(cell)]
        snapshot = CaseSnapshot(self._file, self._assessment)
        named = namer(snapshot, self._law, offence, language())
        rules = [
            self._law.policy[one.source].text.text(language())
            for one in reason.citations
            if is_policy(self._law, one)
        ]
        return shapes.BecauseAnswer(
            text=reason_text(reason.code, dict(reason.params), named),
            items=tuple(dict.fromkeys(self._sources[one] for one in reason.links)),
            rule=" ".join(rules),
            articles=tuple(
                self._article(one)
                for one in reason.citations
                if not is_policy(self._law, one)
            ),
        )

    def _article(self, citation: Citation) -> shapes.ArticleAnswer:
        """Return an article as practitioners write it, and how far checked."""
        return shapes.ArticleAnswer(
            article=citation_text(self._law, citation),
            confidence=str(citation.confidence),
            checked=confidence_text(citation.confidence),
        )

    def _offence(self, cell: Cell) -> str:
        """Return the offence of the cell's count."""
        return next(one.offence for one in self._facts.counts if one.id == cell.count)

    def _steps(
        self, finding: Finding, element: Element, option: Option | None
    ) -> NextSteps:
        """Return what would close the gap."""
        held = {one.kind for one in self._facts.proofs.values()}
        gap = Gap(element, option, finding, self._assessment.basis.regime)
        return candidates(self._law, gap, held)

    def _breaks(self, found: Breaking) -> list[str]:
        """Say without which items the element would stand lower."""
        sets = sorted(
            " + ".join(sorted(self._items[item] for item in one)) for one in found.sets
        )
        without = translate("console", "Without {0} it stands lower.")
        said = [without.format(one) for one in sets[:_MOST_SETS]]
        left = len(sets) - _MOST_SETS
        if left > 0:
            more = translate("console", "Other sets of the same size: {0}")
            said.append(more.format(left))
        if not found.whole:
            bound = translate(
                "console",
                "No set of up to {0} items brings it down; larger ones were not "
                "searched.",
            )
            said.append(bound.format(found.searched))
        return said

    def _next(self, cell: Cell, steps: NextSteps) -> str:
        """Return the nearest next step: an item at hand, else what to look for."""
        if not steps.missing:
            return ""
        here = {
            link.proof
            for link in self._facts.links
            if (link.count, link.element) == (cell.count, cell.element)
            and (not cell.option or link.option == cell.option)
        }
        for wanted in steps.kinds:
            label = self._law.evidence_kinds[wanted.kind].label.text(language())
            if wanted.helps and wanted.available:
                for one in self._file.exhibits:
                    if one.kind == wanted.kind and one.usable and one.id not in here:
                        link = translate("console", "Link {0} ({1}) if it shows this.")
                        return link.format(one.code, label)
            elif wanted.helps:
                return translate("console", "Look for: {0}").format(label)
        return missing_words(steps.missing)[0]
