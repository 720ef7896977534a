# SPDX-License-Identifier: Apache-2.0
"""``saksama assess CASE.json``: what is supported and what is missing.

Knows a document and the pack; needs no vault. Must not weigh anything itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from msgspec import UNSET, UnsetType

from desktop.console import flags
from desktop.console.clashes import any_impossible, clashes_in
from desktop.console.explaining import Explainer
from desktop.console.findings import say
from desktop.console.taking_part import ways_of
from desktop.console.terminal import Exit, Terminal
from desktop.console.timekeeping import Timekeeper, moment_of
from desktop.console.warnings import warnings_of
from desktop.wording.formats import language, read_date
from models.base.clock import Clock
from models.interchange import answers as shapes
from models.interchange.case_json import CaseDocument
from models.law import reading
from models.law.catalogue import Catalogue
from models.law.finding import Cell, Reason
from models.law.offences import Element
from models.law.what_if import Fallout
from models.usecases.assessing import Asked, Weighed, assess_as_asked
from models.usecases.exchange import read_case_json


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked of the command.

    Attributes:
        path: the document.
        as_of: the day as typed, ``""`` = today.
        without: what is thought away, by code or id.
        explain: whether every answer says why, in words.
    """

    path: Path
    as_of: str = ""
    without: tuple[str, ...] = ()
    explain: bool = False


def assess(terminal: Terminal, wish: Wish, clock: Clock) -> Exit:
    """Read a document, assess it, and print the findings.

    Returns:
        ``FINDINGS`` when some required element is not supported or something
        is told wrongly, ``BAD_INPUT`` when a flag holds no day or names nothing of
        the document.

    Raises:
        FileUnreadable: missing, empty or denied.
        InputInvalid: it is not a case document.
        FormatTooNew: a later version of the format.
    """
    day = read_date(wish.as_of) if wish.as_of else None
    if wish.as_of and day is None:
        return flags.bad_day(terminal, wish.as_of)
    parsed = read_case_json(wish.path)
    catalogue = reading.load()
    asked = Asked(day, wish.without)
    weighed = assess_as_asked(parsed, catalogue, clock, asked)
    if weighed.unknown:
        return flags.nothing_named(terminal, weighed.unknown)
    at = moment_of(weighed.file, day, clock.now())
    answer = Report(catalogue, weighed, wish).answer(parsed, at)
    terminal.answer(answer)
    say(terminal, answer, catalogue)
    wrong = weighed.problems or not all(flaw.waits for flaw in weighed.flaws)
    wrong = wrong or any_impossible(answer.times)
    return Exit.FINDINGS if answer.gaps or wrong else Exit.DONE


class Report:
    """Puts an assessment into the published shape.

    Args:
        catalogue: the law in use.
        weighed: the document as assessed.
        wish: what was asked.
    """

    def __init__(self, catalogue: Catalogue, weighed: Weighed, wish: Wish) -> None:
        self._catalogue = catalogue
        self._weighed = weighed
        self._file = file = weighed.file
        self._assessment = weighed.assessment
        self._fallout = weighed.fallout
        self._wish = wish
        self._codes: dict[str, str] = {p.id: p.code for p in file.people}
        self._codes |= {e.id: e.code for e in file.exhibits}
        self._codes |= {c.id: f"D{n}" for n, c in enumerate(file.counts, 1)}
        self._sources = {str(x.id): self._source_of(x.source.proof) for x in file.links}
        self._explainer = (
            Explainer(catalogue, weighed, self._sources) if wish.explain else None
        )

    def answer(self, parsed: CaseDocument, at: datetime) -> shapes.AssessAnswer:
        """Return the whole answer, clocks as they stand at a moment."""
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
            warnings=tuple(warnings_of(pack, self._weighed, self._codes)),
            times=clashes_in(self._file, pack.procedure),
            without=UNSET if self._fallout is None else self._fallen(self._fallout),
            clocks=Timekeeper(pack, self._file, self._codes).answer(at),
        )

    def _fallen(self, fallout: Fallout) -> shapes.WithoutAnswer:
        """Return what falls with the items thought away."""
        return shapes.WithoutAnswer(
            named=self._wish.without,
            items=len(fallout.gone),
            changes=tuple(
                shapes.ChangeAnswer(
                    count=self._codes[one.cell.count],
                    victim=self._codes.get(one.cell.victim, ""),
                    element=one.cell.element,
                    option=one.cell.option,
                    before=one.before.standing,
                    after=one.after.standing,
                    reasons=self._reasons(one.after.reasons),
                )
                for one in fallout.changes
            ),
            sums=tuple(
                shapes.SumAnswer(
                    count=self._codes[one.key[0]],
                    victim=self._codes.get(one.key[1], ""),
                    before=one.before.standing,
                    after=one.after.standing,
                    supported_before=one.before.supported,
                    supported_after=one.after.supported,
                    required=one.after.required,
                )
                for one in fallout.sums
            ),
        )

    def _explained(
        self, cell: Cell, element: Element
    ) -> shapes.ExplanationAnswer | UnsetType:
        """Return why a cell stands so, when that was asked."""
        if self._explainer is None:
            return UNSET
        return self._explainer.explain(cell, element)

    def _counts(self) -> Iterable[shapes.CountAnswer]:
        """Yield each count with its victims."""
        for count in self._file.counts:
            # An offence that the pack lacks is a warning, with nothing to weigh.
            offence = self._catalogue.offences.get(count.offence)
            yield shapes.CountAnswer(
                id=self._codes[count.id],
                accused=self._codes[count.accused],
                offence=count.offence,
                citation="" if offence is None else offence.citation,
                confidence="" if offence is None else str(offence.confidence),
                victims=()
                if offence is None
                else tuple(
                    self._victim(count.id, victim, offence.elements)
                    for victim in count.victims
                ),
                taking_part=tuple(ways_of(self._catalogue, self._file, count)),
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
            Cell(cell.count, cell.victim, element.id, o.id) for o in element.options
        )
        return shapes.ElementAnswer(
            element=element.id,
            label=element.label.text(language()),
            required=element.required,
            standing=finding.standing,
            gap=finding.gap,
            options=tuple(self._option(form, element) for form in forms),
            reasons=self._reasons(finding.reasons),
            explanation=self._explained(cell, element),
        )

    def _option(self, cell: Cell, element: Element) -> shapes.OptionAnswer:
        """Return how one form stands."""
        finding = self._assessment.findings[cell]
        return shapes.OptionAnswer(
            option=cell.option,
            standing=finding.standing,
            victim_items=finding.victim_items,
            other_items=finding.other_items,
            weakening=finding.weakening,
            refused=finding.refused,
            strength=finding.strength,
            supports=tuple(self._sources[x] for x in finding.supports),
            weakens=tuple(self._sources[x] for x in finding.weakens),
            reasons=self._reasons(finding.reasons),
            explanation=self._explained(cell, element),
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
