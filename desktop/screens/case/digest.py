# SPDX-License-Identifier: Apache-2.0
"""What the summary page says of a case, as plain values.

Knows a snapshot and the law in use; must not know widgets. Nothing here
decides: it repeats the assessment and points at its gaps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.item_models.element_words import Sign, group_look
from desktop.wording import plurals
from desktop.wording.confidence import offence_citation
from desktop.wording.findings import standing_label, standing_look
from models.casefile.counts import Count
from models.casefile.people import Person, Role
from models.law.catalogue import Catalogue
from models.law.finding import Cell, Finding, Standing
from models.snapshot.case import CaseSnapshot

MOST_VICTIMS = 3
"""Most victims that get a column of their own."""

MOST_STEPS = 6
"""Most next steps shown; the matrix shows all."""

_ICONS = {Sign.BASE: "link", Sign.DIFFER: "equal-not"}
_WORST = (Standing.ABSENT, Standing.PARTIAL, Standing.DISPUTED)


@dataclass(frozen=True, slots=True)
class Mark:
    """The sign of one required element.

    Attributes:
        pair: (victim's statement, other proof); painted where no icon is.
        icon: sign that stands instead of a pair, "" = none.
        tone: its tone.
    """

    pair: tuple[bool, bool]
    icon: str = ""
    tone: str = "neutral"


@dataclass(frozen=True, slots=True)
class VictimCell:
    """One victim within one count.

    Attributes:
        marks: the sign of each required element.
        text: e.g. ``3 dari 5 unsur``.
        tone: of that text.
        cell: where to go.
        spoken: the same for a screen reader.
    """

    marks: tuple[Mark, ...]
    text: str
    tone: str
    cell: Cell
    spoken: str


@dataclass(frozen=True, slots=True)
class CountLine:
    """One count of the case.

    Attributes:
        count: its id.
        title: article as practitioners write it.
        second: offence and accused.
        cells: per shown victim, ``None`` = the count does not concern them.
        more: words about victims without a column, "" = none.
    """

    count: str
    title: str
    second: str
    cells: tuple[VictimCell | None, ...]
    more: str


@dataclass(frozen=True, slots=True)
class Step:
    """One gap and what it lacks.

    Attributes:
        cell: where it is.
        title: who and what.
        second: standing and article.
        icon: sign of the standing.
        tone: its tone.
    """

    cell: Cell
    title: str
    second: str
    icon: str
    tone: str


def shown_victims(snapshot: CaseSnapshot) -> tuple[Person, ...]:
    """Return the victims that get a column, in order of code."""
    return snapshot.file.with_role(Role.VICTIM)[:MOST_VICTIMS]


def count_lines(
    snapshot: CaseSnapshot, catalogue: Catalogue, language: str
) -> tuple[CountLine, ...]:
    """Return one line a count, in the order of the charge."""
    victims = shown_victims(snapshot)
    return tuple(
        _line(snapshot, catalogue, count, victims, language)
        for count in snapshot.file.counts
        if count.offence in catalogue.offences
    )


def next_steps(
    snapshot: CaseSnapshot, catalogue: Catalogue, language: str
) -> tuple[Step, ...]:
    """Return the gaps to close first: nothing at all, then nearly enough."""
    gaps = snapshot.assessment.gaps()
    findings = snapshot.assessment.findings
    ranked = sorted(gaps, key=lambda cell: _WORST.index(findings[cell].standing))
    return tuple(
        _step(snapshot, catalogue, cell, language) for cell in ranked[:MOST_STEPS]
    )


def _line(
    snapshot: CaseSnapshot,
    catalogue: Catalogue,
    count: Count,
    victims: tuple[Person, ...],
    language: str,
) -> CountLine:
    """Return the line of one count."""
    offence = catalogue.offences.get(count.offence)
    accused = snapshot.file.person(count.accused)
    who = accused.code if accused else ""
    title = "" if offence is None else offence.title.text(language)
    shown = {person.id for person in victims}
    rest = [v for v in count.victims if v not in shown]
    return CountLine(
        count=count.id,
        title=offence_citation(catalogue, count.offence),
        second="  ·  ".join(filter(None, (who, title))),
        cells=tuple(
            _cell(snapshot, catalogue, count, person)
            if offence is not None and person.id in count.victims
            else None
            for person in victims
        ),
        more="" if offence is None else _others(snapshot, count, rest),
    )


def _cell(
    snapshot: CaseSnapshot, catalogue: Catalogue, count: Count, victim: Person
) -> VictimCell:
    """Return one victim of one count."""
    findings = snapshot.assessment.findings
    tally = snapshot.assessment.tallies[count.id, victim.id]
    marks = []
    for element in catalogue.offences[count.offence].elements:
        if element.required:
            finding = findings[Cell(count.id, victim.id, element.id)]
            marks.append(_mark(finding))
    words = QCoreApplication.translate("case", "{0} of {1} elements")
    text = words.format(tally.supported, tally.required)
    tone = "ok" if tally.standing is Standing.SUPPORTED else "warn"
    return VictimCell(
        tuple(marks),
        text,
        tone,
        Cell(count.id, victim.id, ""),
        f"{victim.label}: {text}",
    )


def _mark(finding: Finding) -> Mark:
    """Return the sign of one element, the same that the matrix shows.

    What another count answers has no pair of its own, and accounts that differ
    are no half of one.
    """
    look = group_look(finding, required=True)
    icon = _ICONS.get(look.sign, "")
    return Mark((False, False) if icon else _pair(finding), icon, look.tone)


def _pair(finding: Finding) -> tuple[bool, bool]:
    """Return the sign of one element; only a supported one is whole.

    Two items that do not carry it together, e.g. two witnesses, leave the
    second half open.
    """
    if finding.standing is Standing.SUPPORTED:
        return (True, True)
    words, others = finding.victim_items > 0, finding.other_items > 0
    return (words, others and not words)


def _others(snapshot: CaseSnapshot, count: Count, rest: Sequence[str]) -> str:
    """Return what to say of the victims without a column."""
    if not rest:
        return ""
    tallies = snapshot.assessment.tallies
    open_ones = sum(
        tallies[count.id, victim].standing is not Standing.SUPPORTED for victim in rest
    )
    words = QCoreApplication.translate("case", "{0} more, {1} with gaps")
    return words.format(plurals.victims(len(rest)), open_ones)


def _step(
    snapshot: CaseSnapshot, catalogue: Catalogue, cell: Cell, language: str
) -> Step:
    """Return one gap as a step."""
    count = snapshot.file.count(cell.count)
    assert count is not None
    offence = catalogue.offences[count.offence]
    element = next(e for e in offence.elements if e.id == cell.element)
    victim = snapshot.file.person(cell.victim)
    standing = snapshot.assessment.findings[cell].standing
    look = standing_look(standing)
    who = victim.label if victim else ""
    accused = snapshot.file.person(count.accused)
    against = accused.code if accused else ""
    return Step(
        cell=cell,
        title=f"{who}  ·  {element.label.text(language)}",
        second=f"{standing_label(standing)}  ·  {offence.citation}  ·  {against}",
        icon=look.icon,
        tone=look.tone,
    )
