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
from desktop.console.governing import Governing
from desktop.console.link_uses import LinkUses
from desktop.console.suggesting import Suggester
from desktop.console.taking_part import ways_of
from desktop.console.telling import Teller
from desktop.console.terminal import Exit, Terminal
from desktop.console.timekeeping import Timekeeper, moment_of
from desktop.console.warnings import warnings_of
from desktop.wording.confidence import bare
from desktop.wording.formats import language, read_date
from models.base.clock import Clock
from models.base.ids import is_lacking, name_of
from models.interchange import answers as shapes
from models.interchange.case_json import CaseDocument
from models.interchange.law_answers import SuggestionAnswer
from models.law import reading
from models.law.catalogue import Catalogue
from models.law.finding import Cell
from models.law.offences import Element, Offence
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
    say(terminal, answer)
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
        self._codes |= {
            link.count: name_of(link.count)
            for link in file.links
            if is_lacking(link.count)
        }
        self._sources = {str(x.id): self._source_of(x.source.proof) for x in file.links}
        self._offences = {str(count.id): count.offence for count in file.counts}
        self._teller = Teller(catalogue, weighed, self._codes)
        self._governing = Governing(catalogue, weighed, self._teller, self._codes)
        self._uses = LinkUses(catalogue, weighed, self._sources)
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
            notices=self._teller.reasons(self._assessment.notices),
            ignored=parsed.ignored,
            warnings=tuple(warnings_of(pack, self._weighed, self._codes)),
            times=clashes_in(self._file, pack.procedure),
            conduct=self._governing.conduct(),
            acts=tuple(self._governing.acts()),
            suggestions=tuple(self._suggestions()),
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
                    reasons=self._teller.reasons(
                        one.after.reasons, self._offence(one.cell)
                    ),
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
                title="" if offence is None else offence.title.text(language()),
                instrument="" if offence is None else offence.instrument,
                short="" if offence is None else self._short(offence.instrument),
                form=count.form,
                law=self._governing.of_count(count),
                rulings=self._governing.rulings(count),
                victims=()
                if offence is None
                else tuple(
                    self._victim(count.id, victim, offence.elements)
                    for victim in count.victims
                ),
                taking_part=tuple(ways_of(self._catalogue, self._file, count)),
            )

    def _suggestions(self) -> Iterable[SuggestionAnswer]:
        """Yield what suggests itself, count by count, then for the case."""
        suggester = Suggester(self._catalogue, self._weighed, self._teller, self._codes)
        for count in self._file.counts:
            read = self._governing.read_under(count.offence)
            yield from suggester.of_count(count, read)
        yield from suggester.of_case()

    def _short(self, instrument: str) -> str:
        """Return the short name of a law."""
        return bare(self._catalogue.instruments[instrument].short)

    def _offence(self, cell: Cell) -> Offence:
        """Return the offence of the cell's count."""
        return self._catalogue.offences[self._offences[cell.count]]

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
            reasons=self._teller.reasons(finding.reasons, self._offence(cell)),
            explanation=self._explained(cell, element),
        )

    def _option(self, cell: Cell, element: Element) -> shapes.OptionAnswer:
        """Return how one form stands."""
        finding = self._assessment.findings[cell]
        return shapes.OptionAnswer(
            option=cell.option,
            label=_label(element, cell.option),
            links=self._uses.of(cell),
            standing=finding.standing,
            victim_items=finding.victim_items,
            other_items=finding.other_items,
            weakening=finding.weakening,
            refused=finding.refused,
            strength=finding.strength,
            supports=tuple(self._sources[x] for x in finding.supports),
            weakens=tuple(self._sources[x] for x in finding.weakens),
            reasons=self._teller.reasons(finding.reasons, self._offence(cell)),
            explanation=self._explained(cell, element),
        )

    def _source_of(self, proof: str) -> str:
        """Return an item by the code of the exhibit or of who spoke."""
        statement = self._file.statement(proof)
        if statement is None:
            return self._codes.get(proof, "")
        return self._codes.get(statement.person, "")


def _label(element: Element, option: str) -> str:
    """Return the words of one form."""
    held = element.option(option)
    return option if held is None else held.label.text(language())
