# SPDX-License-Identifier: Apache-2.0
"""``saksama assess CASE.json``: what is supported and what is missing.

Knows a document and the pack; needs no vault. Must not weigh anything itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.console.terminal import Exit, Terminal
from desktop.wording.findings import standing_label
from desktop.wording.formats import language
from models.base.clock import Clock
from models.casefile.file import CaseFile
from models.interchange import answers as shapes
from models.interchange.case_json import CaseDocument
from models.law import reading
from models.law.catalogue import Catalogue
from models.law.finding import Assessment, Cell, Finding, Reason
from models.law.offences import Element
from models.usecases.exchange import assess_document, read_case_json

translate = QCoreApplication.translate


def assess(terminal: Terminal, path: Path, clock: Clock) -> Exit:
    """Read a document, assess it, and print the findings.

    Returns:
        ``FINDINGS`` when some required element is not supported.

    Raises:
        FileUnreadable: missing, empty or denied.
        InputInvalid: it is not a case document.
        FormatTooNew: a later version of the format.
    """
    parsed = read_case_json(path)
    catalogue = reading.load()
    file, assessment = assess_document(parsed, catalogue, clock)
    answer = Report(catalogue, file, assessment).answer(parsed)
    terminal.answer(answer)
    _say(terminal, answer)
    return Exit.FINDINGS if answer.gaps else Exit.DONE


class Report:
    """Puts an assessment into the published shape.

    Args:
        catalogue: the law in use.
        file: the case.
        assessment: all findings.
    """

    def __init__(
        self, catalogue: Catalogue, file: CaseFile, assessment: Assessment
    ) -> None:
        self._catalogue = catalogue
        self._file = file
        self._assessment = assessment
        self._codes: dict[str, str] = {p.id: p.code for p in file.people}
        self._codes |= {e.id: e.code for e in file.exhibits}
        self._codes |= {c.id: f"D{n}" for n, c in enumerate(file.counts, 1)}
        self._sources = {str(x.id): self._source_of(x.source.proof) for x in file.links}

    def answer(self, parsed: CaseDocument) -> shapes.AssessAnswer:
        """Return the whole answer."""
        case, pack = self._file.case, self._catalogue
        return shapes.AssessAnswer(
            format="saksama.assess/1",
            case=shapes.CaseName(number=case.numbers.case, title=case.title),
            pack=shapes.PackName(
                edition=pack.edition, sha256=pack.sha256, signed_by=pack.signed_by
            ),
            on=self._assessment.on,
            gaps=len(self._assessment.gaps()),
            counts=tuple(self._counts()),
            notices=self._reasons(self._assessment.notices),
            ignored=parsed.ignored,
        )

    def _counts(self) -> Iterable[shapes.CountAnswer]:
        """Yield each count with its victims."""
        for count in self._file.counts:
            offence = self._catalogue.offences[count.offence]
            yield shapes.CountAnswer(
                id=self._codes[count.id],
                accused=self._codes[count.accused],
                offence=count.offence,
                citation=offence.citation,
                confidence=str(offence.confidence),
                victims=tuple(
                    self._victim(count.id, victim, offence.elements)
                    for victim in count.victims
                ),
            )

    def _victim(
        self, count: str, victim: str, elements: Iterable[Element]
    ) -> shapes.VictimAnswer:
        """Return how one victim stands."""
        tally = self._assessment.tallies[count, victim]
        return shapes.VictimAnswer(
            victim=self._codes[victim],
            standing=tally.standing,
            supported=tally.supported,
            required=tally.required,
            elements=tuple(
                self._element(Cell(count, victim, e.id), e) for e in elements
            ),
        )

    def _element(self, cell: Cell, element: Element) -> shapes.ElementAnswer:
        """Return how one element stands."""
        finding = self._assessment.findings[cell]
        forms = (
            (o.id, Cell(cell.count, cell.victim, element.id, o.id))
            for o in element.options
        )
        return shapes.ElementAnswer(
            element=element.id,
            label=element.label.text(language()),
            required=element.required,
            standing=finding.standing,
            gap=finding.gap,
            options=tuple(
                self._option(name, self._assessment.findings[form])
                for name, form in forms
            ),
            reasons=self._reasons(finding.reasons),
        )

    def _option(self, name: str, finding: Finding) -> shapes.OptionAnswer:
        """Return how one form stands."""
        return shapes.OptionAnswer(
            option=name,
            standing=finding.standing,
            victim_items=finding.victim_items,
            other_items=finding.other_items,
            weakening=finding.weakening,
            refused=finding.refused,
            strength=finding.strength,
            supports=tuple(self._sources[x] for x in finding.supports),
            weakens=tuple(self._sources[x] for x in finding.weakens),
            reasons=self._reasons(finding.reasons),
        )

    def _reasons(self, reasons: Iterable[Reason]) -> tuple[shapes.ReasonAnswer, ...]:
        """Return reasons by code, identities put back into codes."""
        return tuple(
            shapes.ReasonAnswer(
                code=one.code,
                params={k: self._codes.get(v, v) for k, v in one.params},
                citations=tuple(
                    f"{c.source} {c.article}".strip() for c in one.citations
                ),
            )
            for one in reasons
        )

    def _source_of(self, proof: str) -> str:
        """Return an item by the code of the exhibit or of who spoke."""
        statement = self._file.statement(proof)
        if statement is None:
            return self._codes.get(proof, "")
        return self._codes.get(statement.person, "")


def _say(terminal: Terminal, answer: shapes.AssessAnswer) -> None:
    """Say the findings in words, one line per element."""
    terminal.say(f"{answer.case.number}  {answer.case.title}")
    edition = translate("console", "Rule set {0}, not yet signed off by a jurist")
    if answer.pack.signed_by:
        edition = translate("console", "Rule set {0}, signed off")
    terminal.say(edition.format(answer.pack.edition))
    for count in answer.counts:
        terminal.say()
        terminal.say(f"{count.id}  {count.accused}  {count.citation}")
        for victim in count.victims:
            share = f"{victim.supported}/{victim.required}"
            terminal.say(
                f"  {victim.victim}  {share}  {standing_label(victim.standing)}"
            )
            for element in victim.elements:
                mark = "!" if element.gap else " "
                label = standing_label(element.standing)
                terminal.say(f"  {mark} {element.label}: {label}")
    for path in answer.ignored:
        terminal.say(translate("console", "Not read: {0}").format(path))
    terminal.say()
    gaps = translate("console", "Elements not supported yet: {0}")
    terminal.say(gaps.format(answer.gaps))
