# SPDX-License-Identifier: Apache-2.0
"""The inspector: what there is for one cell, what is missing, what to do.

Knows an ``Inspection`` and quotes; must not know a verb. It is built anew for
each cell and keeps the focus where it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.qt.port import Route
from desktop.qt.shortcuts import Keys, bind
from desktop.screens.elements.held_focus import held, place_for
from desktop.screens.elements.inspection import FormLine, Inspection
from desktop.screens.elements.origin_head import OriginHead
from desktop.screens.elements.proof_panel import ProofPanel
from desktop.screens.elements.quoting import quote_of
from desktop.screens.elements.reason_list import ReasonList
from desktop.screens.elements.source_row import SourceRow
from desktop.screens.elements.sources import CandidateLine, SourceLine
from desktop.screens.elements.tasking import nearest_step
from desktop.widgets.act_row import ActRow
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.chip import Chip
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import STRETCH, column, holder, row, rule, scrolled
from desktop.widgets.living import Living
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Text
from models.base.ids import AnswerId
from models.casefile.statements import Answer

MOST_CANDIDATES = 5
"""Most items offered; the list behind the last button has them all."""

_TOP = Qt.AlignmentFlag.AlignTop
Quotes = Mapping[AnswerId, Answer]


class _Content(QWidget):
    """What scrolls: as high as its words need at the width there is."""

    def __init__(self, layout: QVBoxLayout) -> None:
        super().__init__()
        self.setLayout(layout)

    def minimumSizeHint(self) -> QSize:
        """Ask for nothing: the height follows from the width."""
        return QSize(0, 0)


class Inspector(Living, QFrame):
    """The pane beside the matrix.

    Args:
        parent: Qt owner.

    Attributes:
        acts: buttons that close a gap, the most likely first.
        sources: rows of what is linked.
        tasks: make a task of the gap, or of the nearest step.
        origins: heads of sources that count as one.
        used: the choice between used and not used, ``None`` for an element.
        more_button: opens the list of everything that could be linked, if any.
        notes_button: shows what the pack says further, if anything.

    Signals:
        closed: the user closes it.
        link_wanted: carries the ``LinkSource`` to link.
        route_wanted: carries the ``Route`` to a source or candidate.
        unlink_wanted: carries a link id.
        change_wanted: carries a link id.
        fall_wanted: carries the id of a source to think away.
        apart_wanted: carries the ids of items to be said independent.
        task_wanted: a task is to be made; whether of the nearest step, not the gap.
        back_wanted: carries the id of a word that is taken back.
        picker_wanted: the user wants to choose among everything.
        used_chosen: carries whether the case relies on the form.
        cell_wanted: carries the ``Cell`` of a form, or of a count's victim.
    """

    closed = Signal()
    link_wanted = Signal(object)
    route_wanted = Signal(object)
    unlink_wanted = Signal(str)
    change_wanted = Signal(str)
    fall_wanted = Signal(str)
    apart_wanted = Signal(object)
    task_wanted = Signal(bool)
    back_wanted = Signal(str)
    picker_wanted = Signal()
    used_chosen = Signal(bool)
    cell_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "side")
        self.acts: list[Button] = []
        self.sources: list[SourceRow] = []
        self.origins: list[OriginHead] = []
        self.tasks: list[Button] = []
        self.used: Segmented | None = None
        self._shown: tuple[Inspection, dict[str, str]] | None = None
        self._place = ElidedLabel("", "small", "text3")
        self.close_button = IconButton("x", "", edge=26)
        self.close_button.clicked.connect(self.closed)
        self.more_button: Button | None = None
        self.notes_button: Button | None = None
        self._content = QWidget()
        self._room = column(self._content, gap=0)
        self._body = scrolled(_Content(self._room))
        self._body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._guidance = Text("", "micro", "text3", wrap=True)
        head = row(self._place, self.close_button, margins=(16, 6, 10, 0))
        foot = row(gap=6, margins=(16, 6, 16, 12))
        foot.addWidget(IconLabel("info", "text3", 14), 0, _TOP)
        foot.addWidget(self._guidance, 1)
        whole = column(head, self._body, rule(), foot, gap=0)
        whole.setStretchFactor(self._body, 1)
        self.setLayout(whole)
        bind(self, Keys.CLOSE, self.closed.emit)
        self.come_alive()

    @property
    def inspection(self) -> Inspection | None:
        """Return what is shown."""
        return self._shown[0] if self._shown else None

    def show_cell(self, inspection: Inspection, quotes: Quotes) -> None:
        """Show a cell; nothing happens when it is shown already.

        Args:
            inspection: the cell.
            quotes: answer id → answer, as far as they are here.
        """
        said = {line.link: quote_of(line, quotes) for line in inspection.sources}
        if self._shown == (inspection, said):
            return
        same = self._shown is not None and self._shown[0].cell == inspection.cell
        place = self._body.verticalScrollBar().value() if same else 0
        was = held(self._content, self.sources)
        self._shown = (inspection, said)
        self._place.set_text(f"{inspection.who} × {inspection.where}")
        self._guidance.set_text(inspection.guidance)
        old, self._content = self._content, self._filled(inspection, said)
        self._room.addWidget(self._content)
        # The press that led here may still be on its way through the old rows.
        self._room.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._content.show()
        self._body.verticalScrollBar().setValue(place)
        if was is not None:
            target = place_for(was, self._content, self.sources) if same else None
            self._focus(target or self._first())

    def focus_first(self) -> None:
        """Put the focus on the first act, else on the way out."""
        self._focus(self._first())

    def retranslate(self) -> None:
        """Set our own words."""
        self.close_button.set_label(self.tr("Close the inspector") + " (Esc)")
        self.setAccessibleName(self.tr("Inspector"))

    def _first(self) -> QWidget:
        """Return the first act, else the way out."""
        ready = [button for button in self.acts if button.isEnabled()]
        return ready[0] if ready else self.close_button

    def _focus(self, target: QWidget) -> None:
        """Put the focus somewhere, and bring it into sight once all is laid out."""
        target.setFocus(Qt.FocusReason.TabFocusReason)
        QTimer.singleShot(0, target, partial(self._bring, target))

    def _bring(self, target: QWidget) -> None:
        """Bring the row of a button into sight, the button in any case."""
        if self._content.isAncestorOf(target):
            above = target.parentWidget() or target
            self._body.ensureWidgetVisible(above)
            self._body.ensureWidgetVisible(target)

    def _filled(self, inspection: Inspection, said: Mapping[str, str]) -> QWidget:
        """Return everything between head and foot."""
        self.acts, self.sources, self.origins, self.used = [], [], [], None
        self.tasks = []
        self.more_button, self.notes_button = None, None
        body = column(gap=6, margins=(16, 2, 16, 12))
        self._add_title(body, inspection)
        self._add_sources(body, inspection, said)
        self._add_missing(body, inspection)
        self._add_forms(body, inspection.forms)
        self._add_bases(body, inspection)
        if not inspection.forms:
            self._add_candidates(body, inspection)
        if inspection.used is not None:
            self._add_used(body, used=inspection.used)
        self._add_reasons(body, inspection)
        body.addStretch(1)
        return holder(body)

    def _add_title(self, body: QVBoxLayout, inspection: Inspection) -> None:
        """Add title, standing, pair and the pack's definition."""
        look = inspection.look
        title = row(gap=8)
        title.addWidget(Text(inspection.title, "title", wrap=True), 1)
        title.addWidget(Chip(look.label, look.tone, look.icon), 0, _TOP)
        body.addLayout(title)
        if inspection.proofs or inspection.summary:
            body.addWidget(ProofPanel(inspection))
        if inspection.definition:
            body.addWidget(Text(inspection.definition, "small", "text2", wrap=True))
        if inspection.mark:
            mark = Chip(inspection.mark, "warn", "circle-help")
            body.addLayout(row(mark, STRETCH))
        if inspection.notes:
            self._add_notes(body, inspection)

    def _add_notes(self, body: QVBoxLayout, inspection: Inspection) -> None:
        """Add what the pack says further, folded."""
        notes = Text("\n".join(inspection.notes), "small", "text2", wrap=True)
        notes.hide()
        button = Button("", "link", "book-open", "row")
        button.setText(self.tr("Notes of the rule set"))
        button.setCheckable(True)
        button.toggled.connect(notes.setVisible)
        self.notes_button = button
        body.addWidget(button)
        body.addWidget(notes)

    def _add_sources(
        self, body: QVBoxLayout, inspection: Inspection, said: Mapping[str, str]
    ) -> None:
        """Add what is linked."""
        if not inspection.sources:
            return
        body.addSpacing(2)
        body.addWidget(Text(self.tr("What there is"), "smallstrong", "text2"))
        for line in self._in_groups(body, inspection):
            source = SourceRow(line, said.get(line.link, ""))
            source.open_wanted.connect(self.route_wanted)
            source.change_wanted.connect(self.change_wanted)
            source.unlink_wanted.connect(self.unlink_wanted)
            source.fall_wanted.connect(self.fall_wanted)
            self.sources.append(source)
            body.addWidget(source)

    def _in_groups(
        self, body: QVBoxLayout, inspection: Inspection
    ) -> Iterator[SourceLine]:
        """Yield the sources, those of one origin under a head of their own."""
        left = list(inspection.sources)
        for group in inspection.groups:
            head = OriginHead(group)
            head.apart_wanted.connect(self.apart_wanted)
            head.back_wanted.connect(self.back_wanted)
            self.origins.append(head)
            body.addWidget(head)
            mine = [one for one in left if not one.weakens and one.proof in group.items]
            yield from mine
            left = [one for one in left if one not in mine]
        if inspection.groups and left:
            body.addWidget(rule())
        yield from left

    def _add_missing(self, body: QVBoxLayout, inspection: Inspection) -> None:
        """Add what would close the gap."""
        if not inspection.missing:
            return
        body.addSpacing(2)
        body.addWidget(rule())
        words = self.tr("What is missing: {0}").format("; ".join(inspection.missing))
        ink = "warn" if inspection.look.gap else "text2"
        body.addWidget(Text(words, "smallstrong", ink, wrap=True))
        buttons = {False: Button(self.tr("Make a task of it…"), "link", "square-check")}
        if nearest_step(inspection):
            words = self.tr("Task for the nearest step…")
            buttons[True] = Button(words, "link", "square-check")
        for step, button in buttons.items():
            button.clicked.connect(
                lambda _=False, which=step: self.task_wanted.emit(which)
            )
        self.tasks = [*buttons.values()]
        for button in self.tasks:
            body.addLayout(row(button, STRETCH))

    def _add_bases(self, body: QVBoxLayout, inspection: Inspection) -> None:
        """Add the counts the form leans on, or the way to make one."""
        self._add_forms(body, inspection.bases)
        if inspection.base_missing:
            button = Button(self.tr("Add a count"), "link", "plus", "row")
            route = Route("summary", field="count:new")
            button.clicked.connect(lambda: self.route_wanted.emit(route))
            self.acts.append(button)
            body.addWidget(button)

    def _add_forms(self, body: QVBoxLayout, forms: Sequence[FormLine]) -> None:
        """Add forms or counts, each with a way to it."""
        for form in forms:
            button = Button(self.tr("Show"), size="row")
            button.clicked.connect(
                lambda _=False, cell=form.cell: self.cell_wanted.emit(cell)
            )
            self.acts.append(button)
            look = form.look
            second = look.label if not look.second else f"{look.label} · {look.second}"
            tone = "" if look.plain else look.tone
            body.addWidget(ActRow(look.icon, form.label, second, button, tone))

    def _add_candidates(self, body: QVBoxLayout, inspection: Inspection) -> None:
        """Add what could be linked, and the way to everything else."""
        if not inspection.missing:
            body.addSpacing(2)
            body.addWidget(rule())
        self._add_acts(body, inspection, first=True)
        if inspection.candidates:
            heading = self.tr("Candidates not linked yet")
            body.addWidget(Text(heading, "smallstrong", "text2"))
        for line in inspection.candidates[:MOST_CANDIDATES]:
            body.addWidget(self._candidate(line, gap=inspection.look.gap))
        self._add_acts(body, inspection, first=False)
        if inspection.kinds:
            words = self.tr("Often shown by: {0}").format(inspection.kinds)
            body.addWidget(Text(words, "small", "text3", wrap=True))
        more = Button(self.tr("Link something else…"), "link", "link", "row")
        more.clicked.connect(self.picker_wanted)
        self.more_button = more
        self.acts.append(more)
        body.addWidget(more)

    def _add_acts(
        self, body: QVBoxLayout, inspection: Inspection, *, first: bool
    ) -> None:
        """Add what would close the gap beside linking; the nearest is the main act."""
        for act in inspection.acts:
            if act.first is not first:
                continue
            main = not any(one.property("kind") == "primary" for one in self.acts)
            kind = "primary" if inspection.look.gap and main else "secondary"
            button = Button(act.act, kind, size="row")
            button.clicked.connect(
                lambda _=False, target=act.route: self.route_wanted.emit(target)
            )
            self.acts.append(button)
            body.addWidget(ActRow(act.icon, act.title, act.second, button))

    def _candidate(self, line: CandidateLine, *, gap: bool) -> ActRow:
        """Return one item with its button; the first of a gap is the main act."""
        if line.source is None:
            button = Button(self.tr("Look"), size="row")
            button.clicked.connect(lambda: self.route_wanted.emit(line.route))
        else:
            first = not any(one.property("kind") == "primary" for one in self.acts)
            kind = "primary" if gap and first else "secondary"
            button = Button(self.tr("Link"), kind, size="row")
            button.clicked.connect(lambda: self.link_wanted.emit(line.source))
        self.acts.append(button)
        return ActRow(line.icon, line.title, line.second, button)

    def _add_used(self, body: QVBoxLayout, *, used: bool) -> None:
        """Add the choice whether the case relies on the form."""
        choices = (
            ("used", self.tr("Used"), ""),
            ("unused", self.tr("Not used"), ""),
        )
        self.used = Segmented(choices, self.tr("This form for this victim"))
        self.used.set_chosen("used" if used else "unused")
        self.used.chosen.connect(lambda key: self.used_chosen.emit(key == "used"))
        body.addSpacing(2)
        body.addWidget(rule())
        heading = Text(self.tr("This form for this victim"), "smallstrong", "text2")
        body.addWidget(heading)
        body.addLayout(row(self.used, STRETCH))

    def _add_reasons(self, body: QVBoxLayout, inspection: Inspection) -> None:
        """Add why the cell stands as it does."""
        if not inspection.reasons:
            return
        body.addSpacing(2)
        body.addWidget(rule())
        body.addWidget(Text(self.tr("Explanation"), "smallstrong", "text2"))
        body.addWidget(ReasonList(inspection.reasons))
        if inspection.held:
            body.addWidget(Text(inspection.held, "small", "text2", wrap=True))
        body.addWidget(Text(inspection.edition, "micro", "text3", wrap=True))
