# SPDX-License-Identifier: Apache-2.0
"""Riwayat on screen. Must not know where entries come from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QListView, QStackedWidget

from desktop.qt.accessible import announce, name
from desktop.screens.journal.delegate import JournalDelegate
from desktop.widgets.bare_list import BareList
from desktop.widgets.buttons import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.layouts import STRETCH, column, panel, row
from desktop.widgets.living import Living
from desktop.widgets.notice_bar import Notice, NoticeBar
from desktop.widgets.progress_card import ProgressCard
from desktop.widgets.text import Text
from desktop.wording.journal import kinds


class JournalView(Living, QFrame):
    """A long list, two filters, and the check of the chain.

    Args:
        entries: the item model.

    Signals:
        filtered: the user wants other entries.
        object_released: the user wants more than the one object.
        check_wanted: the user wants the chain checked.
        check_stopped: the user wants the check to stop.
        row_chosen: the user opens an entry; carries its row.
    """

    filtered = Signal()
    object_released = Signal()
    check_wanted = Signal()
    check_stopped = Signal()
    row_chosen = Signal(int)

    def __init__(self, entries: QAbstractItemModel) -> None:
        super().__init__()
        self.setProperty("panel", "canvas")
        self._people: tuple[tuple[str, str], ...] = ()
        self._object = ""
        self._zone = ""
        self._title = Text("", "title")
        self._count = Text("", "body", "text2")
        self._clock = Text("", "small", "text2")
        self.check_button = Button("", "secondary", "shield-check")
        self.check_button.clicked.connect(self.check_wanted)
        self._kind_label = Text("", "small", "text2")
        self._person_label = Text("", "small", "text2")
        self.kinds, self.people = QComboBox(), QComboBox()
        for combo in (self.kinds, self.people):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            combo.activated.connect(self.filtered)
        self.object_button = Button("", "secondary", "x", "row")
        self.object_button.clicked.connect(self.object_released)
        self.object_button.hide()
        self.notice = NoticeBar()
        self.progress = ProgressCard()
        self.progress.cancelled.connect(self.check_stopped)
        self.progress.hide()
        self.list = self._list_of(entries)
        self._empty = EmptyState("history")
        self._stack = QStackedWidget()
        self._stack.addWidget(panel(column(self.list, gap=0, margins=1)))
        self._stack.addWidget(panel(column(self._empty, gap=0)))
        self._lay_out()
        self.show_people(())
        self.come_alive()

    def _list_of(self, entries: QAbstractItemModel) -> QListView:
        """Return the list of entries."""
        made = BareList()
        made.setModel(entries)
        made.setItemDelegate(JournalDelegate(made))
        made.setUniformItemSizes(True)
        made.activated.connect(lambda index: self.row_chosen.emit(index.row()))
        return made

    def _lay_out(self) -> None:
        """Put everything in its place."""
        self.setLayout(
            column(
                row(
                    self._title,
                    4,
                    self._count,
                    4,
                    self._clock,
                    STRETCH,
                    self.check_button,
                ),
                row(
                    self._kind_label,
                    self.kinds,
                    8,
                    self._person_label,
                    self.people,
                    8,
                    self.object_button,
                    STRETCH,
                ),
                self.notice,
                self.progress,
                self._stack,
                gap=10,
                margins=(24, 16, 24, 16),
            )
        )

    @property
    def kind(self) -> str:
        """Return the kind wanted, "" for every kind."""
        return str(self.kinds.currentData() or "")

    @property
    def person(self) -> str:
        """Return the person wanted, "" for everybody."""
        return str(self.people.currentData() or "")

    def show_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Offer these people, (id, code and flower) each; none hides the filter."""
        self._people = tuple(people)
        for part in (self._person_label, self.people):
            part.setVisible(bool(people))
        chosen = self.person
        self.people.clear()
        self.people.addItem(self.tr("Everybody"), "")
        for key, words in self._people:
            self.people.addItem(words, key)
        self.people.setCurrentIndex(max(0, self.people.findData(chosen)))

    def show_object(self, words: str) -> None:
        """Say that only one object is shown; "" = all of them."""
        self._object = words
        self.object_button.setVisible(bool(words))
        self.retranslate()

    def show_clock(self, zone: str) -> None:
        """Say by which clock times are shown; "" = this computer's."""
        self._zone = zone
        self.retranslate()

    def clear_filters(self) -> None:
        """Show everything again."""
        self.kinds.setCurrentIndex(0)
        self.people.setCurrentIndex(0)

    def show_count(self, shown: int, words: str) -> None:
        """Show how many entries there are, and the empty page when none are."""
        self._count.set_text(words)
        self._stack.setCurrentIndex(0 if shown else 1)

    def begin_check(self) -> None:
        """Show that the chain is being checked."""
        self.check_button.setEnabled(False)
        self.notice.clear()
        self.progress.start(self.tr("Checking the chain of the journal"))

    def end_check(self, notice: Notice | None) -> None:
        """Show what the check found; ``None`` = it was stopped."""
        self.check_button.setEnabled(True)
        self.progress.hide()
        if notice is None:
            announce(self, self.tr("The check was stopped"))
        else:
            self.notice.show_notice(notice)

    def retranslate(self) -> None:
        """Set our own words; what is chosen stays chosen."""
        self._title.set_text(self.tr("Journal"))
        self.check_button.setText(self.tr("Check the chain"))
        self._clock.set_text(
            self.tr("Times: {0}, as at the office").format(self._zone)
            if self._zone
            else self.tr("Times: by the clock of this computer")
        )
        self._kind_label.set_text(self.tr("Kind"))
        self._person_label.set_text(self.tr("Person"))
        chosen = self.kind
        self.kinds.clear()
        self.kinds.addItem(self.tr("All kinds"), "")
        for code, words in kinds().items():
            self.kinds.addItem(words, str(code))
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(chosen)))
        name(self.kinds, "journal_kind", self.tr("Kind of object"))
        name(self.people, "journal_person", self.tr("Person concerned"))
        name(self.list, "journal_list", self.tr("Entries of the journal"))
        self.show_people(self._people)
        self.object_button.setText(self.tr("Only {0}").format(self._object))
        self.object_button.setAccessibleDescription(self.tr("Show every object again"))
        self._empty.set_words(
            self.tr("No entry matches"),
            self.tr("Choose another kind or person to see more of the journal."),
        )
