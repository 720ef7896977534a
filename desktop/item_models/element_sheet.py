# SPDX-License-Identifier: Apache-2.0
"""Which rows and columns the element matrix of one count has.

Knows a snapshot and the law in use; must not weigh anything: it lays out what
the assessment says. Forms nobody relies on are folded away, never lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop.item_models.element_words import unchosen
from desktop.wording import plurals
from models.casefile.counts import Count
from models.casefile.people import Person
from models.law.catalogue import Catalogue, Element, Logic, Offence, Option
from models.law.finding import Cell, Finding, Standing
from models.snapshot.case import CaseSnapshot

_SAID_BY_NOTE = (" (salah satu)", " (any one)")
"""Ends of labels that only repeat what the note beside them says."""


class RowKind(StrEnum):
    """What a row of the matrix is."""

    GROUP = "group"
    FORM = "form"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        kind: an element, one form of it, or the way to its other forms.
        element: element id.
        option: option id of a form, else "".
        label: its words.
        notes: what stands beside them, the longest first; the first that fits
            is shown.
        fold: ``closed`` or ``open`` where other forms can be shown, else "".
        hidden: how many forms are folded away.
        required: ``False`` = the element never lowers its offence.
    """

    kind: RowKind
    element: str
    option: str = ""
    label: str = ""
    notes: tuple[str, ...] = ()
    fold: str = ""
    hidden: int = 0
    required: bool = True


@dataclass(frozen=True, slots=True)
class Column:
    """One victim.

    Attributes:
        victim: id.
        name: as screens call the person, e.g. ``K-02 Kenanga``.
        label: the same for the heading, e.g. ``K-02 · Kenanga``.
        tally: e.g. ``2 dari 3 unsur``.
        tone: of the tally.
        icon: of the tally.
        remark: age, "" when not recorded.
    """

    victim: str
    name: str
    label: str
    tally: str
    tone: str
    icon: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The matrix of one count.

    Attributes:
        count: its id, "" = nothing to show.
        rows: in reading order.
        columns: victims in the order of the count.
        findings: every finding of the assessment.
    """

    count: str = ""
    rows: tuple[Row, ...] = ()
    columns: tuple[Column, ...] = ()
    findings: Mapping[Cell, Finding] = field(default_factory=dict)

    def cell(self, row: int, column: int) -> Cell:
        """Return the cell at a row and a victim's 0-based place."""
        line = self.rows[row]
        victim = self.columns[column].victim
        return Cell(self.count, victim, line.element, line.option)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user wants to see of a count.

    Attributes:
        count: the count.
        language: of labels.
        unfolded: element ids whose other forms are shown.
        gaps_only: only rows and victims with gaps.
        kept: the cell being looked at; it stays even if nobody relies on it.
    """

    count: Count
    language: str
    unfolded: frozenset[str] = frozenset()
    gaps_only: bool = False
    kept: Cell | None = None


def sheet_of(snapshot: CaseSnapshot, catalogue: Catalogue, wish: Wish) -> Sheet:
    """Return the matrix of a count; empty when the pack lacks its offence."""
    offence = catalogue.offences.get(wish.count.offence)
    if offence is None:
        return Sheet()
    maker = _Maker(snapshot, offence, wish)
    columns = maker.columns()
    rows = maker.rows(columns)
    return Sheet(wish.count.id, rows, columns, snapshot.assessment.findings)


class _Maker:
    """Lays out one count."""

    def __init__(self, snapshot: CaseSnapshot, offence: Offence, wish: Wish) -> None:
        self._snapshot = snapshot
        self._offence = offence
        self._wish = wish
        self._count = wish.count
        self._findings = snapshot.assessment.findings
        self._chosen = {(r.element, r.option) for r in wish.count.reliances if r.used}
        kept = wish.kept
        mine = kept is not None and kept.count == wish.count.id
        self._kept = (kept.element, kept.option, kept.victim) if kept and mine else None

    def columns(self) -> tuple[Column, ...]:
        """Return the victims; with gaps only, those who have some."""
        people = {person.id: person for person in self._snapshot.file.people}
        found = [people[each] for each in self._count.victims if each in people]
        return tuple(self._column(one) for one in found if self._wanted(one.id))

    def rows(self, columns: tuple[Column, ...]) -> tuple[Row, ...]:
        """Return every element with the forms that are shown of it."""
        made: list[Row] = []
        victims = tuple(column.victim for column in columns)
        if self._wish.gaps_only and not any(map(self._has_gap, victims)):
            return ()
        for element in self._offence.elements:
            cells = [Cell(self._count.id, each, element.id) for each in victims]
            gap = any(self._findings[cell].gap for cell in cells)
            held = self._kept is not None and self._kept[0] == element.id
            if self._wish.gaps_only and not gap and not held:
                continue
            made.extend(self._block(element, victims))
        return tuple(made)

    def _block(self, element: Element, victims: tuple[str, ...]) -> list[Row]:
        """Return the rows of one element."""
        relied = [o for o in element.options if self._relied(element, o)]
        seen = [o for o in element.options if o in relied or self._is_kept(element, o)]
        every = element.logic is Logic.ALL or len(element.options) == 1
        unfolded = element.id in self._wish.unfolded
        shown = list(element.options) if every or unfolded else seen
        hidden = len(element.options) - len(shown)
        can_fold = not every and len(relied) < len(element.options)
        fold = ("open" if unfolded else "closed") if can_fold else ""
        if self._wish.gaps_only and not unfolded:
            shown = [
                o
                for o in shown
                if self._lacking(element, o, victims) or self._is_kept(element, o)
            ]
        group = Row(
            RowKind.GROUP,
            element.id,
            label=tidy(element.label.text(self._wish.language)),
            notes=_notes(element, len(relied)),
            fold=fold if relied else "",
            hidden=hidden,
            required=element.required,
        )
        forms = [self._form(element, option) for option in shown]
        if relied or not can_fold:
            return [group, *forms]
        return [group, *forms, _more(element, fold, hidden)]

    def _form(self, element: Element, option: Option) -> Row:
        """Return the row of one form."""
        label = option.label.text(self._wish.language)
        return Row(
            RowKind.FORM, element.id, option.id, label, required=element.required
        )

    def _relied(self, element: Element, option: Option) -> bool:
        """Return whether the case leans on the form for any victim, or chose."""
        if (element.id, option.id) in self._chosen:
            return True
        return any(
            _plays(self._findings[Cell(self._count.id, each, element.id, option.id)])
            for each in self._count.victims
        )

    def _is_kept(self, element: Element, option: Option) -> bool:
        """Return whether the form is the one being looked at."""
        return self._kept is not None and self._kept[:2] == (element.id, option.id)

    def _lacking(
        self, element: Element, option: Option, victims: tuple[str, ...]
    ) -> bool:
        """Return whether the form is part of a gap for one of the victims."""
        cells = [Cell(self._count.id, each, element.id, option.id) for each in victims]
        return any(
            self._findings[cell].gap and not unchosen(self._findings[cell])
            for cell in cells
        )

    def _wanted(self, victim: str) -> bool:
        """Return whether a victim's column is shown."""
        if not self._wish.gaps_only:
            return True
        kept = self._kept is not None and self._kept[2] == victim
        return kept or self._has_gap(victim)

    def _has_gap(self, victim: str) -> bool:
        """Return whether an element is not supported for a victim."""
        return any(
            self._findings[Cell(self._count.id, victim, element.id)].gap
            for element in self._offence.elements
        )

    def _column(self, person: Person) -> Column:
        """Return one victim's heading."""
        translate = QCoreApplication.translate
        tally = self._snapshot.assessment.tallies[self._count.id, person.id]
        whole = tally.standing is Standing.SUPPORTED
        words = translate("elements", "{0} of {1} elements")
        return Column(
            victim=person.id,
            name=person.label,
            label=" · ".join(filter(None, (person.code, person.flower))),
            tally=words.format(tally.supported, tally.required),
            tone="ok" if whole else "warn",
            icon="circle-check" if whole else "contrast",
            remark=self._age(person),
        )

    def _age(self, person: Person) -> str:
        """Return how old the victim was, in words."""
        translate = QCoreApplication.translate
        basis = self._snapshot.assessment.basis
        child = person.id in basis.children
        if person.id in basis.ages_differ:
            return translate("elements", "Ages differ")
        if person.age is None:
            return translate("elements", "Child") if child else ""
        words = (
            translate("elements", "Child, {0} y")
            if child
            else translate("elements", "Adult, {0} y")
        )
        return words.format(person.age)


def _plays(finding: Finding) -> bool:
    """Return whether a form plays a part, by a link or a count it leans on."""
    if finding.supports or finding.weakens or finding.refused or finding.idle:
        return True
    return finding.standing not in (Standing.ABSENT, Standing.NOT_USED)


def tidy(label: str) -> str:
    """Return a label without an end that its note repeats."""
    for end in _SAID_BY_NOTE:
        label = label.removesuffix(end)
    return label


def _notes(element: Element, relied: int) -> tuple[str, ...]:
    """Return what stands beside an element: its logic and what is used."""
    translate = QCoreApplication.translate
    optional = translate("elements", "if alleged")
    total = len(element.options)
    if total == 1:
        return () if element.required else (optional,)
    if element.logic is Logic.ALL:
        return (translate("elements", "all of them"),)
    used = translate("elements", "{0} of {1} used").format(relied, total)
    least = translate("elements", "at least one") if element.required else optional
    return (f"{least} · {used}", used, f"{relied}/{total}")


def _more(element: Element, fold: str, hidden: int) -> Row:
    """Return the row that shows or hides the forms nobody relies on."""
    label = (
        plurals.show_other_forms(hidden)
        if fold == "closed"
        else QCoreApplication.translate("elements", "Hide the other forms")
    )
    return Row(RowKind.MORE, element.id, label=label, fold=fold, hidden=hidden)
