# SPDX-License-Identifier: Apache-2.0
"""The list of cases: which there are, at what stage, with which gaps.

Must not know how a list is read.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.item_models.paged import PagedItemModel
from desktop.item_models.roles import Role
from desktop.screens.cases.delegate import CaseDelegate
from desktop.widgets.bare_list import BareList
from desktop.widgets.buttons import Button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.layouts import STRETCH, column, holder, panel, row
from desktop.widgets.living import Living
from desktop.widgets.text import Text
from desktop.wording import plurals
from models.snapshot.lists import CaseSummary


class CasesView(Living, QWidget):
    """Heading, list and the way to a new case.

    Args:
        model: the cases, read by page.
        parent: Qt owner.

    Signals:
        new_wanted: the user wants to open a new case.
        case_chosen: the user opens a case; carries its id.
        removal_wanted: the user wants to take a case out; carries its id.
    """

    new_wanted = Signal()
    case_chosen = Signal(str)
    removal_wanted = Signal(str)

    def __init__(
        self, model: PagedItemModel[CaseSummary], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._title = Text("", "title")
        self._count = Text("", "small", "text2")
        self.new_button = Button("", "primary", "plus")
        self.new_button.clicked.connect(self.new_wanted)
        self.list = BareList()
        self.list.setModel(model)
        self.list.setItemDelegate(CaseDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_activated)
        self._remove = self.list.add_way(self._on_remove, "Del")
        self._empty_button = Button("", "primary", "plus")
        self._empty_button.clicked.connect(self.new_wanted)
        self._empty = EmptyState("folder", "", "", self._empty_button)
        self._stack = QStackedWidget()
        self._stack.addWidget(panel(column(self.list, gap=0, margins=1)))
        self._stack.addWidget(self._empty)
        head = row(
            holder(column(self._title, self._count, gap=0)), STRETCH, self.new_button
        )
        self.setLayout(column(head, self._stack, gap=16, margins=24))
        model.page_arrived.connect(self._on_page)
        self.come_alive()

    def retranslate(self) -> None:
        """Set our own words."""
        self._title.set_text(self.tr("Cases"))
        self.new_button.setText(self.tr("New case"))
        self._empty_button.setText(self.tr("New case"))
        self._remove.setText(self.tr("Take this case out…"))
        self.list.setAccessibleName(self.tr("List of cases"))
        self._empty.set_words(
            self.tr("No case yet"),
            self.tr(
                "Open the first case with its number and a short name. Everything "
                "else can follow later."
            ),
        )
        self._say_count()

    def _say_count(self) -> None:
        """Say how many cases were read so far."""
        count = self._model.rowCount()
        more = self._model.canFetchMore()
        self._count.set_text(plurals.cases(count) + ("+" if more else ""))
        self._count.setVisible(bool(count))

    def _on_page(self, shown: int) -> None:
        """Show the list, or what to do when there is none."""
        self._stack.setCurrentIndex(0 if shown else 1)
        self.new_button.setVisible(bool(shown))
        self._say_count()

    def _on_activated(self, index: QModelIndex) -> None:
        """Tell which case is wanted."""
        self.case_chosen.emit(str(index.data(Role.ID)))

    def _on_remove(self) -> None:
        """Tell which case is to be taken out."""
        index = self.list.currentIndex()
        if index.isValid():
            self.removal_wanted.emit(str(index.data(Role.ID)))
