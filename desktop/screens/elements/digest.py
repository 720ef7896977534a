# SPDX-License-Identifier: Apache-2.0
"""Gathers what the inspector says of one cell.

Knows a snapshot and the law in use; must not weigh anything: findings, reasons
and next steps come from ``models.law``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.item_models.element_sheet import tidy
from desktop.item_models.element_words import (
    CellLook,
    form_look,
    group_look,
    unchosen,
)
from desktop.screens.elements.inspection import (
    FormLine,
    Inspection,
    NextAct,
    ProofLine,
    ReasonLine,
)
from desktop.screens.elements.names import is_policy, namer
from desktop.screens.elements.next_acts import Gap as Lacking
from desktop.screens.elements.next_acts import age_acts, next_acts
from desktop.screens.elements.same_origin import groups_of
from desktop.screens.elements.sources import (
    CandidateLine,
    SourceLine,
    candidate_lines,
    links_of,
    source_line,
)
from desktop.screens.elements.steps import missing_words, place_words, rests_on
from desktop.wording.confidence import citation_text, confidence_mark
from desktop.wording.findings import reason_text, standing_look
from models.base.ids import AnswerId
from models.casefile.counts import Count
from models.casefile.places import places_told
from models.law.catalogue import Catalogue, Element, Offence, Option
from models.law.facts import Reliance
from models.law.finding import Cell, Citation, Finding, Reason, Standing
from models.law.nextsteps import Gap, NextSteps, candidates
from models.law.reasons import PolicyId, ReasonCode
from models.snapshot.case import CaseSnapshot
from models.snapshot.open_points import OpenPoints

_MOST_KINDS = 4


@dataclass(frozen=True, slots=True)
class Scene:
    """What everything is read from.

    Attributes:
        snapshot: the case.
        catalogue: the law in use.
        language: of labels and texts.
        numbers: answer id → number, as far as known.
        points: what is open in the case, ``None`` = not known yet.
    """

    snapshot: CaseSnapshot
    catalogue: Catalogue
    language: str
    numbers: Mapping[AnswerId, int]
    points: OpenPoints | None = None


def inspect(scene: Scene, cell: Cell) -> Inspection | None:
    """Return what is said of a cell, ``None`` when it is no longer there."""
    finding = scene.snapshot.assessment.findings.get(cell)
    count = scene.snapshot.file.count(cell.count)
    offence = scene.catalogue.offences.get(count.offence) if count else None
    element = offence.element(cell.element) if offence else None
    if finding is None or count is None or offence is None or element is None:
        return None
    return _Reader(scene, cell, count, offence, element).read(finding)


def advice_of(scene: Scene, cell: Cell) -> str:
    """Return in one sentence what would close the gap of a cell, "" for none."""
    found = inspect(scene, cell)
    return "; ".join(found.missing) if found is not None else ""


class _Reader:
    """Reads one cell."""

    def __init__(
        self,
        scene: Scene,
        cell: Cell,
        count: Count,
        offence: Offence,
        element: Element,
    ) -> None:
        self._scene = scene
        self._cell = cell
        self._count = count
        self._offence = offence
        self._element = element
        self._option = element.option(cell.option) if cell.option else None
        self._file = scene.snapshot.file

    def read(self, finding: Finding) -> Inspection:
        """Return everything said of the cell."""
        language = self._scene.language
        victim = self._file.person(self._cell.victim)
        element = tidy(self._element.label.text(language))
        subject = self._option or self._element
        steps = self._steps(finding)
        look = (
            form_look(finding)
            if self._option
            else group_look(finding, required=self._element.required)
        )
        lines = self._sources(finding) if self._option else ()
        acts = self._acts(steps, lines)
        return Inspection(
            cell=self._cell,
            who=victim.label if victim else "",
            where=element,
            title=tidy(subject.label.text(language)),
            look=look,
            proofs=_proofs(finding) if self._has_pair(finding, look) else (),
            summary=look.second if _has(finding, ReasonCode.BASE_COUNT) else "",
            definition=_definition(self._option, language),
            notes=self._notes(),
            mark=confidence_mark(self._offence.confidence),
            sources=lines,
            missing=self._missing(steps),
            kinds=self._kinds(steps, acts),
            candidates=self._candidates(steps),
            acts=acts,
            groups=groups_of(self._file, lines),
            reasons=self._reasons(finding, lines),
            edition=self._edition(),
            forms=() if self._option else self._forms(),
            bases=self._bases(finding) if self._option else (),
            base_missing=_has(finding, ReasonCode.LINK_BASE_COUNT),
            used=self._used(finding) if self._option else None,
            guidance=self._guidance(),
        )

    def _steps(self, finding: Finding) -> NextSteps:
        """Return what would close the gap."""
        assessment = self._scene.snapshot.assessment
        held = {one.evidence_kind for one in self._file.statements}
        held |= {one.kind for one in self._file.exhibits}
        regime = assessment.basis.regime
        gap = Gap(self._element, self._option, finding, regime)
        return candidates(self._scene.catalogue, gap, held)

    def _missing(self, steps: NextSteps) -> tuple[str, ...]:
        """Return what is missing; of a place, what the case data already hold."""
        linked = {one.source.proof for one in links_of(self._file, self._cell)}
        told = places_told(self._file, self._element.kinds(self._option), linked)
        held = place_words(steps.missing, told)
        return (*missing_words(steps.missing), *held)

    def _notes(self) -> tuple[str, ...]:
        """Return what the pack says further of the element."""
        told = [self._element.note]
        if self._cell.victim in self._scene.snapshot.children:
            told.insert(0, self._element.child_note)
        return tuple(note.text(self._scene.language) for note in told if note)

    def _sources(self, finding: Finding) -> tuple[SourceLine, ...]:
        """Return the links, those that support first."""
        counted = {*finding.supports, *finding.weakens}
        lines = [
            source_line(
                self._file, link, self._scene.numbers, counted=link.id in counted
            )
            for link in links_of(self._file, self._cell)
        ]
        return tuple(sorted(lines, key=lambda line: line.weakens))

    def _kinds(self, steps: NextSteps, acts: tuple[NextAct, ...]) -> str:
        """Return kinds that often show it, that nothing held or asked for is of."""
        asked = {act.route.field.partition(":")[2] for act in acts}
        kinds = self._scene.catalogue.evidence_kinds
        wanted = [one.kind for one in steps.kinds if one.helps and not one.available]
        wanted = [kind for kind in wanted if kind not in asked]
        labels = [kinds[one].label.text(self._scene.language) for one in wanted]
        return ", ".join(labels[:_MOST_KINDS])

    def _candidates(self, steps: NextSteps) -> tuple[CandidateLine, ...]:
        """Return what could be linked to the form."""
        if self._option is None:
            return ()
        kinds = [one.kind for one in steps.kinds]
        return candidate_lines(self._file, self._cell, kinds)

    def _acts(
        self, steps: NextSteps, lines: tuple[SourceLine, ...]
    ) -> tuple[NextAct, ...]:
        """Return what would close the gap beside what is there to link."""
        scene = self._scene
        gap = Lacking(
            self._file, scene.catalogue, scene.language, steps, lines, scene.points
        )
        if self._option is None:
            return age_acts(gap, self._cell.victim)
        return next_acts(gap)

    def _edition(self) -> str:
        """Return the edition of the law, and who signed it off."""
        translate = QCoreApplication.translate
        law = self._scene.catalogue
        signed = (
            translate("elements", "Signed off by {0}").format(law.signed_by)
            if law.signed_by
            else translate("elements", "Not yet signed off by a jurist")
        )
        edition = self._scene.snapshot.assessment.edition
        return f"{translate('elements', 'Rule set {0}').format(edition)}  ·  {signed}"

    def _reasons(
        self, finding: Finding, sources: tuple[SourceLine, ...]
    ) -> tuple[ReasonLine, ...]:
        """Return the explanation, each rule said once."""
        named = namer(
            self._scene.snapshot,
            self._scene.catalogue,
            self._offence,
            self._scene.language,
        )
        titles = {line.link: line.title for line in sources}
        lines: list[ReasonLine] = []
        told: set[str] = set()
        for reason in finding.reasons:
            text = reason_text(reason.code, dict(reason.params), named)
            policy = self._policy(reason)
            lines.append(
                ReasonLine(
                    text,
                    "" if policy in told else policy,
                    self._law(reason),
                    rests_on([titles[one] for one in reason.links if one in titles]),
                )
            )
            told.add(policy)
        return tuple(lines)

    def _policy(self, reason: Reason) -> str:
        """Return the rule of this product a reason follows from."""
        rows = [
            self._scene.catalogue.policy[one.source].text.text(self._scene.language)
            for one in reason.citations
            if is_policy(self._scene.catalogue, one)
        ]
        return " ".join(rows)

    def _law(self, reason: Reason) -> str:
        """Return the articles a reason leans on, with how far checked."""
        found = [
            self._cited(one)
            for one in reason.citations
            if not is_policy(self._scene.catalogue, one)
        ]
        return "; ".join(found)

    def _cited(self, citation: Citation) -> str:
        """Return one article, marked unless verified."""
        mark = confidence_mark(citation.confidence)
        words = citation_text(self._scene.catalogue, citation)
        return f"{words} ({mark.lower()})" if mark else words

    def _forms(self) -> tuple[FormLine, ...]:
        """Return the forms of the element."""
        findings = self._scene.snapshot.assessment.findings
        made = []
        for option in self._element.options:
            cell = Cell(
                self._cell.count, self._cell.victim, self._element.id, option.id
            )
            label = option.label.text(self._scene.language)
            made.append(FormLine(cell, label, form_look(findings[cell])))
        return tuple(made)

    def _has_pair(self, finding: Finding, look: CellLook) -> bool:
        """Return whether the pair tells anything of the cell."""
        if look.plain or _has(finding, ReasonCode.BASE_COUNT):
            return False
        return self._option is not None or finding.standing is not Standing.ABSENT

    def _bases(self, finding: Finding) -> tuple[FormLine, ...]:
        """Return the counts the form leans on, and how they stand."""
        made = []
        for reason in finding.reasons:
            if reason.code != ReasonCode.BASE_COUNT:
                continue
            params = dict(reason.params)
            offence = self._scene.catalogue.offences[params["offence"]]
            look = standing_look(params["standing"])
            cell = Cell(params["count"], self._cell.victim, "")
            shown = CellLook(look.label, "", look.tone, look.icon)
            made.append(FormLine(cell, offence.citation, shown))
        return tuple(made)

    def _used(self, finding: Finding) -> bool:
        """Return whether the case relies on the form for this victim."""
        choice = choice_of(self._count, self._cell)
        if choice is not None:
            return choice.used
        return finding.standing is not Standing.NOT_USED and not unchosen(finding)

    def _guidance(self) -> str:
        """Return what the pair means and that it only guides."""
        row = self._scene.catalogue.policy[PolicyId.VICTIM_PLUS_OTHER]
        law = Citation(
            row.citation_instrument, row.citation_article, str(row.confidence)
        )
        words = QCoreApplication.translate(
            "elements",
            "{law}: {rule} Shown per element as guidance only; the final judgement "
            "stays with the investigator, the prosecutor and the judge.",
        )
        rule = row.text.text(self._scene.language)
        return words.format(law=self._cited(law), rule=rule)


def choice_of(count: Count, cell: Cell) -> Reliance | None:
    """Return the choice on a form: the victim's own, else the one for all."""
    fitting = [
        one
        for one in count.reliances
        if (one.element, one.option) == (cell.element, cell.option)
        and one.victim in (cell.victim, "")
    ]
    return max(fitting, key=lambda one: bool(one.victim), default=None)


def _has(finding: Finding, code: ReasonCode) -> bool:
    """Return whether a reason of the code is given."""
    return any(one.code == code for one in finding.reasons)


def _definition(option: Option | None, language: str) -> str:
    """Return the pack's definition of a form."""
    if option is None or option.definition is None:
        return ""
    return option.definition.text(language)


def _proofs(finding: Finding) -> tuple[ProofLine, ...]:
    """Return the pair in words, and what weakens it.

    A side that is not there and not needed is not called missing.
    """
    translate = QCoreApplication.translate
    none = translate("elements", "none yet")
    sides = (
        (translate("elements", "Victim's statement"), finding.victim_items),
        (translate("elements", "Other proof"), finding.other_items),
    )
    lines = [
        ProofLine(name, str(items) if items else none, bool(items))
        for name, items in sides
        if items or finding.standing is not Standing.SUPPORTED
    ]
    if finding.weakening:
        words = translate("elements", "Says otherwise")
        many = str(finding.weakening)
        lines.append(ProofLine(words, many, there=False, weakens=True))
    return tuple(lines)
