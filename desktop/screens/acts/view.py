# SPDX-License-Identifier: Apache-2.0
"""The page Tindakan: acts by time, one act in full, and the clocks of the case.

Must not know a verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from desktop.item_models.roles import Role
from desktop.item_models.section_delegate import SectionList
from desktop.item_models.section_lines import SectionLine, SectionLinesItemModel
from desktop.screens.acts.detail import ActDetail
from desktop.theme.current import px
from desktop.widgets.buttons import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.layouts import STRETCH, column, holder, panel, row, rule
from desktop.widgets.living import Living
from desktop.widgets.text import Text

_WIDTHS = (350, 400, 400)
_HEAD = 46
_LEAST = (260, 300, 260)


class ActsView(Living, QWidget):
    """The page.

    Attributes:
        list: the acts.
        detail: the act that is chosen.
        clocks: the clocks of the case.

    Signals:
        act_chosen: the user looks at an act; carries the id.
        add_wanted: the user enters an act.
        edit_wanted: the user changes the chosen act.
        remove_wanted: the user takes the chosen act out.
        clock_opened: the user opens a clock; carries its key.
    """

    act_chosen = Signal(str)
    add_wanted = Signal()
    edit_wanted = Signal()
    remove_wanted = Signal()
    clock_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = SectionLinesItemModel(self)
        self._agenda = SectionLinesItemModel(self)
        self._title, self._clock_title = Text("", "head"), Text("", "head")
        self.add_button = Button("", "primary", "plus", "row")
        self.add_button.clicked.connect(self.add_wanted)
        self.list, self.clocks = SectionList(), SectionList()
        self.list.setModel(self._acts)
        self.clocks.setModel(self._agenda)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(lambda _: self.edit_wanted.emit())
        self.clocks.selectionModel().currentChanged.connect(self._on_clock)
        self.clocks.activated.connect(self._on_open)
        self.detail = ActDetail()
        self.detail.edit_wanted.connect(self.edit_wanted)
        self.history = self.list.add_way(self.detail.history_wanted)
        self._remove = self.list.add_way(self.remove_wanted, "Del")
        self._first = Button("", "primary", "plus")
        self._first.clicked.connect(self.add_wanted)
        self._empty = EmptyState("clipboard-list", "", "", self._first)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.detail)
        self._stack.addWidget(self._empty)
        self.basis_button = Button("", "secondary", "scale", "row")
        self.basis_button.clicked.connect(self._on_basis)
        self._leave = Text("", "micro", "text3", wrap=True)
        self._none = Text("", "small", "text2", wrap=True)
        self._place()
        self.come_alive()

    def show_acts(self, rows: Sequence[SectionLine], chosen: str) -> None:
        """Show the acts as they now are, one chosen if there is any.

        Args:
            rows: newest first.
            chosen: id of the act to choose, "" = the first.
        """
        self._acts.show(rows)
        index = self._acts.near(chosen)
        self._stack.setCurrentIndex(0 if index.isValid() else 1)
        self.add_button.setVisible(index.isValid())
        self.list.setCurrentIndex(index)

    def show_clocks(self, rows: Sequence[SectionLine], leave: str) -> None:
        """Show the clocks; the one chosen stays chosen.

        Args:
            rows: what has to be done first comes first.
            leave: whether collective leave counts as a day of rest.
        """
        chosen = self.clock_key
        self._agenda.show(rows)
        self._leave.set_text(leave)
        self._nothing.setVisible(not rows)
        self.clocks.setVisible(bool(rows))
        self.choose_clock(chosen)

    def choose_clock(self, key: str) -> bool:
        """Choose a clock, else the first; return whether it is there."""
        index = self._agenda.near(key)
        self.clocks.setCurrentIndex(index)
        self.basis_button.setEnabled(index.isValid())
        return bool(index.data(Role.ID) == key)

    @property
    def clock_key(self) -> str:
        """Return the key of the clock that is chosen, "" when none is."""
        return str(self.clocks.currentIndex().data(Role.ID) or "")

    def retranslate(self) -> None:
        """Set our own words."""
        self._title.set_text(self.tr("Acts"))
        self._clock_title.set_text(self.tr("Deadlines of this case"))
        self.add_button.setText(self.tr("Enter an act"))
        self.list.setAccessibleName(self.tr("Acts of the case, newest first"))
        self.clocks.setAccessibleName(self.tr("Deadlines of this case"))
        self.history.setText(self.tr("History of this object"))
        self._remove.setText(self.tr("Take out…"))
        self.basis_button.setText(self.tr("Legal basis and count"))
        self._first.setText(self.tr("Enter the first act"))
        self._none.set_text(self.tr("No act has started a deadline yet."))
        self._empty.set_words(
            self.tr("No act yet"),
            self.tr(
                "Every report, order, examination, search, seizure, arrest and "
                "letter is one dated act. The deadlines follow from them."
            ),
        )

    def _place(self) -> None:
        """Put the three parts side by side."""
        bar = (16, 8, 10, 8)
        head = holder(row(self._title, STRETCH, self.add_button, margins=bar))
        head.setMinimumHeight(px(_HEAD))
        side = panel(column(head, rule(), self.list, gap=0), "listside")
        clock_head = holder(row(self._clock_title, STRETCH, margins=bar))
        clock_head.setMinimumHeight(px(_HEAD))
        foot = holder(column(self.basis_button, self._leave, gap=6, margins=12))
        self._nothing = holder(column(self._none, STRETCH, margins=(16, 12, 16, 8)))
        middle = (self._nothing, self.clocks)
        parts = column(clock_head, rule(), *middle, rule(), foot, gap=0)
        parts.setStretchFactor(self._nothing, 1)
        parts.setStretchFactor(self.clocks, 1)
        agenda = panel(parts, "listside")
        splitter = QSplitter(Qt.Orientation.Horizontal)
        for part, least in zip((side, self._stack, agenda), _LEAST, strict=True):
            part.setMinimumWidth(least)
            splitter.addWidget(part)
        splitter.setSizes(list(_WIDTHS))
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        self.setLayout(column(splitter, gap=0))
        self.setFocusProxy(self.list)

    def _on_current(self, index: QModelIndex) -> None:
        """Tell which act is looked at."""
        found = index.data(Role.ID)
        if found:
            self.act_chosen.emit(str(found))

    def _on_clock(self, index: QModelIndex) -> None:
        """Free the way to the basis once a clock is chosen."""
        self.basis_button.setEnabled(index.isValid())

    def _on_open(self, index: QModelIndex) -> None:
        """Open a clock."""
        self.clock_opened.emit(str(index.data(Role.ID)))

    def _on_basis(self) -> None:
        """Open the clock that is chosen."""
        self.clock_opened.emit(self.clock_key)
