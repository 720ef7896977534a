# SPDX-License-Identifier: Apache-2.0
"""The first page: the date, the days ahead, the work, and what a lens puts beside.

Knows what ``lens`` made; must not know a verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.item_models.deadline_delegate import WorkList
from desktop.item_models.deadline_list import WorkListModel
from desktop.item_models.home_side import SideList
from desktop.qt.accessible import name
from desktop.screens.home.lens import Lens, Picture
from desktop.widgets.buttons import Button
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.layouts import STRETCH, column, holder, panel, row, rule
from desktop.widgets.living import Living
from desktop.widgets.reading_bar import ReadingBar
from desktop.widgets.ribbon import RibbonDay
from desktop.widgets.ribbon_card import RibbonCard
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.seg_bar import SegBar
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Text

_SIDE = 480
_SIDE_LEAST = 340


class HomeView(Living, QWidget):
    """Beranda.

    Args:
        parent: Qt owner.

    Attributes:
        lens: whose eyes.
        card: the days ahead.
        list: the work.
        side: what the lens puts beside it.
        reading: says that cases are being read.

    Signals:
        lens_chosen: another lens is wanted; carries its key.
        acted: a line is to be followed; carries it.
        asked: something else is wanted of a line; carries which, and it.
        mark_chosen: something on the ribbon was taken; carries its key.
        line_taken: a line at the side was taken; carries it.
        new_wanted: a new case is wanted.
        task_wanted: a task is to be typed.
        all_wanted: the list of cases is wanted.
        retold: the language changed.
    """

    lens_chosen = Signal(str)
    acted = Signal(object)
    asked = Signal(str, object)
    mark_chosen = Signal(str)
    line_taken = Signal(object)
    new_wanted = Signal()
    task_wanted = Signal()
    all_wanted = Signal()
    retold = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._date = Text("", "title")
        self._words = ElidedLabel("", "body", "text2")
        self.lens = Segmented(
            (
                (Lens.INVESTIGATOR, "", "search"),
                (Lens.PARALEGAL, "", "heart-handshake"),
                (Lens.PROSECUTOR, "", "scale"),
            )
        )
        self.lens.chosen.connect(self.lens_chosen)
        self.new_button = Button("", "primary", "plus")
        self.new_button.clicked.connect(self.new_wanted)
        self.task_button = Button("", "secondary", "plus")
        self.task_button.clicked.connect(self.task_wanted)
        self.card = RibbonCard()
        self.card.chosen.connect(self.mark_chosen)
        self.reading = ReadingBar()
        self._model = WorkListModel()
        self.list = WorkList(self._model)
        self.list.acted.connect(self.acted)
        self.list.asked.connect(self.asked)
        self.side = SideList()
        self.side.taken.connect(self.line_taken)
        self.all_button = Button("", "ghost", size="row")
        self.all_button.clicked.connect(self.all_wanted)
        self._side_head = SectionHeader(trailing=self.all_button)
        self._bars = SegBar(("ok", "warn", "bad"))
        self._legend_words = Text("", "small", "text2")
        self._quiet = EmptyState("calendar-days")
        self._first_button = Button("", "primary", "plus")
        self._first_button.clicked.connect(self.new_wanted)
        self._first = EmptyState("folder", "", "", self._first_button)
        self._lay_out()
        self.come_alive()

    def _lay_out(self) -> None:
        """Put everything in its place."""
        said = holder(column(self._date, self._words, gap=0))
        head = row(
            said,
            self.card.switch,
            self.lens,
            self.task_button,
            self.new_button,
            gap=10,
        )
        head.setStretchFactor(said, 1)
        self._work = QStackedWidget()
        self._work.addWidget(panel(column(self.list, gap=0, margins=1)))
        self._work.addWidget(panel(column(self._quiet, gap=0)))
        self._legend = holder(
            row(self._bars, self._legend_words, STRETCH, margins=(14, 6, 14, 8))
        )
        top = row(self._side_head, margins=(14, 6, 8, 6))
        aside = column(top, rule(), self.side, self._legend, gap=0, margins=1)
        aside.setStretchFactor(self.side, 1)
        beside = panel(aside)
        beside.setMinimumWidth(_SIDE_LEAST)
        beside.setMaximumWidth(_SIDE)
        below = row(gap=16)
        below.addWidget(self._work, 5)
        below.addWidget(beside, 4)
        body = column(self.card, holder(below), gap=14)
        body.setStretch(1, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(holder(body))
        self._stack.addWidget(self._first)
        whole = column(
            head, self.reading, self._stack, gap=12, margins=(24, 14, 24, 16)
        )
        whole.setStretchFactor(self._stack, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.list)

    def show_picture(
        self, date: str, shown: Picture, days: Sequence[RibbonDay], *, stay: bool
    ) -> None:
        """Show everything.

        Args:
            date: today in words.
            shown: what the lens made.
            days: the days ahead.
            stay: whether the chosen line stays chosen.
        """
        self._date.set_text(date)
        self._words.set_text(shown.words)
        self.card.show_days(days)
        before = self.list.chosen
        self._model.show(shown.sections)
        self.list.choose(before.key if before is not None and stay else "")
        if not stay:
            self.list.scrollToTop()
        self._work.setCurrentIndex(0 if self._model.items else 1)
        self._side_head.set_title(shown.side_title)
        self.side.setAccessibleName(shown.side_title)
        self.side.lines.put(shown.side)
        self._legend.setVisible(shown.legend)

    def show_whether_any(self, *, any_case: bool) -> None:
        """Show the page, or how to begin when there is no case at all."""
        self._stack.setCurrentIndex(0 if any_case else 1)
        self._words.setVisible(any_case)
        for part in (self.card.switch, self.lens, self.task_button, self.new_button):
            part.setVisible(any_case)

    def point_at(self, key: str) -> bool:
        """Choose a line of the work list; return whether it is there."""
        if self._model.row_of(key) < 0:
            return False
        self.list.choose(key)
        self.list.setFocus()
        return True

    def retranslate(self) -> None:
        """Set our own words."""
        for key, words in (
            (Lens.INVESTIGATOR, self.tr("Investigator")),
            (Lens.PARALEGAL, self.tr("Paralegal")),
            (Lens.PROSECUTOR, self.tr("Prosecutor")),
        ):
            self.lens.set_label(key, words)
        self.lens.setAccessibleName(self.tr("Lens: what comes first"))
        self.new_button.setText(self.tr("New case"))
        self.task_button.setText(self.tr("Task"))
        self.task_button.setAccessibleName(self.tr("New task"))
        self.all_button.setText(self.tr("See all"))
        self.all_button.setAccessibleName(self.tr("See all cases"))
        self._first_button.setText(self.tr("New case"))
        words = self.tr("supported · needs one more · nothing yet")
        self._legend_words.set_text(words)
        self._bars.set_tones(("ok", "warn", "bad"), words)
        name(
            self.list,
            "home_work",
            self.tr("What is to be done"),
            self.tr("Enter follows a line to its case"),
        )
        self._quiet.set_words(
            self.tr("Nothing waits here"),
            self.tr("No deadline is near and no gap is known in the cases at hand."),
        )
        self._first.set_words(
            self.tr("No case yet"),
            self.tr(
                "Open the first case with its number and a short name. What is due "
                "and what lacks then appears on this page."
            ),
        )
        self.retold.emit()
