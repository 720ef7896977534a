# SPDX-License-Identifier: Apache-2.0
"""The page Unsur & Bukti: head, matrix, legend, and the inspector beside them.

Knows values; must not know a verb.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QWidget

from desktop.item_models.elements import ElementsItemModel
from desktop.qt.shortcuts import Keys, bind
from desktop.screens.elements.fall_panel import FallPanel
from desktop.screens.elements.gap_panel import GapLine, GapPanel
from desktop.screens.elements.inspector import Inspector
from desktop.screens.elements.legend import Legend
from desktop.screens.elements.matrix import MatrixView
from desktop.screens.elements.toolbar import Toolbar
from desktop.theme.current import px
from desktop.widgets.buttons import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.layouts import STRETCH, column, holder, panel
from desktop.widgets.living import Living
from desktop.widgets.regime_strip import RegimeStrip

GapLines = Callable[[], Sequence[GapLine]]
_WIDE = 1500
_BETWEEN = 60
_FRAME = 4
_NARROW = 1180
_INSPECTOR, _INSPECTOR_WIDE, _INSPECTOR_LEAST = 340, 400, 330


class ElementsView(Living, QWidget):
    """The page.

    Args:
        model: the matrix.
        parent: Qt owner.

    Attributes:
        toolbar: article, accused, gaps only.
        matrix: elements against victims.
        inspector: one cell.
        fall_panel: what stands otherwise if something falls away.
        gap_panel: gaps in words, in a large window.
        count_button: adds a count, while there is none.
        people_button: adds a victim, while there is none.
        all_button: shows everything again when there is no gap.

    Signals:
        count_wanted: the user adds a count.
        people_wanted: the user adds a victim.
        next_gap_wanted: the user goes to the next gap.
        retold: the language changed; everything must be said anew.
    """

    count_wanted = Signal()
    people_wanted = Signal()
    next_gap_wanted = Signal()
    retold = Signal()

    def __init__(self, model: ElementsItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._moved = False
        self._gaps: tuple[str, GapLines] | None = None
        self.regime = RegimeStrip()
        self.toolbar = Toolbar()
        self.matrix = MatrixView(model)
        self._frame = panel(column(self.matrix, gap=0, margins=1))
        self.legend = Legend()
        self.inspector = Inspector()
        self.inspector.setMinimumWidth(_INSPECTOR_LEAST)
        self.inspector.hide()
        self.fall_panel = FallPanel()
        self.fall_panel.setMinimumWidth(_INSPECTOR_LEAST)
        self.fall_panel.hide()
        self.gap_panel = GapPanel()
        self.count_button = Button("", "primary", "plus")
        self.count_button.clicked.connect(self.count_wanted)
        self._no_count = EmptyState("grid-3x3", "", "", self.count_button)
        self.people_button = Button("", "primary", "user-plus")
        self.people_button.clicked.connect(self.people_wanted)
        self._no_victim = EmptyState("users", "", "", self.people_button)
        self.all_button = Button("")
        self.all_button.clicked.connect(self.toolbar.gaps_switch.toggle)
        self._no_gap = EmptyState("circle-check", "", "", self.all_button)
        self._no_gap.hide()
        self._lay_out()
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit_height)
        model.modelReset.connect(self._on_sheet)
        model.dataChanged.connect(self._on_sheet)
        # Whoever puts the focus on the page means the matrix.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.matrix)
        bind(self, Keys.NEXT_GAP, self.next_gap_wanted.emit)
        bind(self.matrix, Keys.CLOSE, self.inspector.closed.emit)
        self.come_alive()

    def _lay_out(self) -> None:
        """Place everything."""
        left = column(
            self.regime,
            self.toolbar,
            self._frame,
            self._no_gap,
            self.legend,
            4,
            self.gap_panel,
            STRETCH,
            gap=8,
            margins=(20, 6, 16, 10),
        )
        left.setStretchFactor(self._frame, 1000)
        left.setStretchFactor(self._no_gap, 1000)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(holder(left))
        self.splitter.addWidget(self.inspector)
        self.splitter.addWidget(self.fall_panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setStretchFactor(2, 0)
        self.splitter.splitterMoved.connect(self._on_moved)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        for page in (self.splitter, self._no_count, self._no_victim):
            self._stack.addWidget(page)

    @property
    def inspecting(self) -> bool:
        """Return whether the inspector is open."""
        return not self.inspector.isHidden()

    def show_matrix(self) -> None:
        """Show the matrix rather than an empty page."""
        self._stack.setCurrentWidget(self.splitter)

    def show_empty(self, *, victims: bool) -> None:
        """Show what to do first: name a victim, or make a count."""
        self._stack.setCurrentWidget(self._no_count if victims else self._no_victim)

    def show_gaps(self, title: str, lines: GapLines) -> None:
        """Show the gaps in words where there is room for them.

        Args:
            title: heading.
            lines: returns the gaps; asked only in a large window.
        """
        self._gaps = (title, lines)
        self._fit_panel()

    def open_inspector(self) -> None:
        """Show the inspector at its usual width."""
        if self.inspecting or self.trying:
            return
        self.inspector.show()
        self._fit_inspector()

    @property
    def trying(self) -> bool:
        """Return whether something is being thought away."""
        return not self.fall_panel.isHidden()

    def open_fall(self) -> None:
        """Show what is thought away in place of the inspector."""
        self.inspector.hide()
        self.fall_panel.show()
        self._fit_inspector()
        self.fall_panel.start()

    def close_fall(self) -> None:
        """Put away what was thought away."""
        self.fall_panel.hide()

    def close_inspector(self) -> None:
        """Hide the inspector and go back to the matrix."""
        self.inspector.hide()
        self.focus_matrix()

    def focus_matrix(self) -> None:
        """Let the keyboard start in the matrix."""
        self.matrix.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set our own words."""
        self.count_button.setText(self.tr("Add a count"))
        self._no_count.set_words(
            self.tr("No count yet"),
            self.tr(
                "A count names one accused, one article and the victims. The "
                "elements then show what is there and what is missing."
            ),
        )
        self.people_button.setText(self.tr("Add a victim"))
        self._no_victim.set_words(
            self.tr("No victim yet"),
            self.tr(
                "Every element is looked at for each victim. Victims have a code "
                "and a flower name only."
            ),
        )
        self.all_button.setText(self.tr("Show everything"))
        self._no_gap.set_words(
            self.tr("No gap in this count"),
            self.tr(
                "Every required element is supported for every victim. The "
                "judgement stays with the investigator, the prosecutor and the judge."
            ),
        )
        self.retold.emit()

    def restyle(self) -> None:
        """Measure again."""
        self._fitting.start(0)

    def _on_sheet(self) -> None:
        """Show the matrix, or that there is no gap."""
        empty = not self._model.sheet.rows
        self._frame.setVisible(not empty)
        self._no_gap.setVisible(empty)
        self._fit_height()
        self._fitting.start(0)

    def _on_moved(self) -> None:
        """Leave the width to the user from now on."""
        self._moved = True

    def _fit_height(self) -> None:
        """Let the matrix end with its last row, and the legend follow it."""
        self._frame.setMaximumHeight(self.matrix.wanted_height() + _FRAME)
        self._fit_panel()

    def _fit_panel(self) -> None:
        """Show gaps in words in a large window, below the whole matrix."""
        if self.window().width() < _WIDE or self._frame.isHidden():
            self.gap_panel.hide()
            return
        if self._gaps is not None:
            title, lines = self._gaps
            self._gaps = None
            self.gap_panel.show_gaps(title, lines())
        head, foot = self.toolbar.sizeHint(), self.legend.sizeHint()
        used = self._frame.maximumHeight() + head.height() + foot.height()
        self.gap_panel.fit(self.height() - used - _BETWEEN)

    def _fit_inspector(self) -> None:
        """Give the inspector its usual width, unless the user chose one."""
        if self._moved or not (self.inspecting or self.trying):
            return
        window = self.window().width()
        width = px(_INSPECTOR_WIDE if window >= _WIDE else _INSPECTOR)
        if window < _NARROW:
            width = px(_INSPECTOR_LEAST)
        self.splitter.setSizes([max(1, self.width() - width), width, width])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold to the room there is."""
        super().resizeEvent(event)
        self._fit_inspector()
        self._fitting.start(0)
