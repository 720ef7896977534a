# SPDX-License-Identifier: Apache-2.0
"""The page of all deadlines: fourteen days ahead, a list, the chosen one beside it.

Knows lines of work; must not know a verb or how they were counted.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QSplitter, QStackedWidget, QWidget

from desktop.item_models.deadline_delegate import WorkList
from desktop.item_models.deadline_list import Section, WorkListModel
from desktop.qt.accessible import name
from desktop.screens.deadlines.aside import Aside
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.layouts import STRETCH, column, holder, panel, row
from desktop.widgets.living import Living
from desktop.widgets.reading_bar import ReadingBar
from desktop.widgets.ribbon import RibbonDay
from desktop.widgets.ribbon_card import RibbonCard
from desktop.widgets.text import Text


class DeadlinesView(Living, QWidget):
    """Heading, ribbon, list and aside.

    Args:
        parent: Qt owner.

    Attributes:
        cases: which case is looked at.
        card: the days ahead.
        list: the lines.
        aside: the chosen line in more words.
        reading: says that cases are being read.

    Signals:
        acted: a line is to be followed to its case; carries it.
        asked: something else is wanted of a line; carries which, and it.
        case_chosen: only one case is to be shown; carries its id, "" = all.
        looked: another line is chosen; carries it, or ``None``.
        retold: the language changed.
    """

    acted = Signal(object)
    asked = Signal(str, object)
    case_chosen = Signal(str)
    looked = Signal(object)
    retold = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._named: tuple[tuple[str, str], ...] = ()
        self._title = Text("", "title")
        self._count = Text("", "small", "text2")
        self._case_label = Text("", "small", "text2")
        self.cases = QComboBox()
        self.cases.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.cases.setMinimumContentsLength(26)
        self.cases.activated.connect(
            lambda _: self.case_chosen.emit(str(self.cases.currentData() or ""))
        )
        self.card = RibbonCard()
        self.card.chosen.connect(self._on_mark)
        self.reading = ReadingBar()
        self._model = WorkListModel()
        self.list = WorkList(self._model)
        self.list.acted.connect(self.acted)
        self.list.asked.connect(self.asked)
        self.list.looked.connect(self.looked)
        self.aside = Aside()
        self.aside.open_wanted.connect(lambda: self._ask("act"))
        self.aside.wanted.connect(self._ask)
        self._empty = EmptyState("calendar-days")
        self._lay_out()
        self.come_alive()

    def _lay_out(self) -> None:
        """Put everything in its place."""
        head = row(
            holder(column(self._title, self._count, gap=0)),
            STRETCH,
            self._case_label,
            self.cases,
            self.card.switch,
        )
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(panel(column(self.list, gap=0, margins=1)))
        parts.addWidget(self.aside)
        parts.setStretchFactor(0, 1)
        parts.setSizes([760, 340])
        parts.setHandleWidth(12)
        self._stack = QStackedWidget()
        self._stack.addWidget(parts)
        self._stack.addWidget(panel(column(self._empty, gap=0)))
        whole = column(
            head, self.reading, self.card, self._stack, gap=12, margins=(24, 16, 24, 16)
        )
        whole.setStretchFactor(self._stack, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.list)

    def show_cases(self, named: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these cases, (id, words) each, besides all of them."""
        self._named = tuple(named)
        self.cases.clear()
        self.cases.addItem(self.tr("All cases"), "")
        for key, words in self._named:
            self.cases.addItem(words, key)
        self.cases.setCurrentIndex(max(0, self.cases.findData(chosen)))

    def show_work(self, sections: Sequence[Section], words: str) -> None:
        """Show these lines; the one that was chosen stays chosen.

        Args:
            sections: headings with what stands under them.
            words: how many there are of what.
        """
        before = self.list.chosen
        self._model.show(sections)
        self._count.set_text(words)
        self._stack.setCurrentIndex(0 if self._model.items else 1)
        self.list.choose(before.key if before is not None else "")
        self.looked.emit(self.list.chosen)

    def show_days(self, days: Sequence[RibbonDay]) -> None:
        """Show the days ahead."""
        self.card.show_days(days)

    def point_at(self, key: str) -> None:
        """Choose a line and let the keys begin there."""
        self.list.choose(key)
        self.list.setFocus()

    def retranslate(self) -> None:
        """Set our own words."""
        self._title.set_text(self.tr("Deadlines"))
        self._case_label.set_text(self.tr("Case"))
        name(self.cases, "deadlines_case", self.tr("Only the deadlines of one case"))
        name(
            self.list,
            "deadlines_list",
            self.tr("Deadlines"),
            self.tr("Enter opens the case at the page concerned"),
        )
        self._empty.set_words(
            self.tr("No deadline runs"),
            self.tr(
                "Deadlines are counted from the acts of a case: a report, an order, "
                "a detention, a returned dossier. Record them in the case."
            ),
        )
        self.show_cases(self._named, str(self.cases.currentData() or ""))
        self.retold.emit()

    def _on_mark(self, key: str) -> None:
        """Point at what was pressed on the ribbon."""
        self.point_at(key)

    def _ask(self, which: str) -> None:
        """Tell what is wanted of the chosen line."""
        item = self.list.chosen
        if item is not None and which == "act":
            self.acted.emit(item)
        elif item is not None:
            self.asked.emit(which, item)
