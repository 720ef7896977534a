# SPDX-License-Identifier: Apache-2.0
"""Everybody in the case: a list by role beside the detail of one person.

Must not know a verb.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from desktop.item_models.people import PeopleItemModel
from desktop.item_models.roles import Role
from desktop.item_models.section_delegate import SectionList
from desktop.screens.people.detail import PersonDetail
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.layouts import STRETCH, column, holder, panel, row, rule
from desktop.widgets.living import Living
from desktop.widgets.text import Text
from desktop.wording.labels import labels


class PeopleView(Living, QWidget):
    """The page.

    Args:
        model: the people of the case.
        parent: Qt owner.

    Signals:
        person_chosen: the user looks at somebody; carries the id.
        add_wanted: the user adds somebody; carries the role code.
        edit_wanted: the user changes the chosen person.
        remove_wanted: the user takes the chosen person out.
        history_wanted: the user looks at what happened to the chosen person.
    """

    person_chosen = Signal(str)
    add_wanted = Signal(str)
    edit_wanted = Signal()
    remove_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, model: PeopleItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._title = Text("", "head")
        self.add_button = IconButton("plus", "")
        self.menu = QMenu(self)
        self.add_button.clicked.connect(self._open_menu)
        self.list = SectionList()
        self.list.setModel(model)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(lambda _: self.edit_wanted.emit())
        self.history = self.list.add_way(self.history_wanted)
        self._remove = self.list.add_way(self.remove_wanted, "Del")
        self.detail = PersonDetail()
        self.detail.edit_wanted.connect(self.edit_wanted)
        self._first = Button("", "primary", "user-plus")
        self._first.clicked.connect(lambda: self.add_wanted.emit("victim"))
        self._empty = EmptyState("users", "", "", self._first)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.detail)
        self._stack.addWidget(self._empty)
        head = holder(
            row(self._title, STRETCH, self.add_button, margins=(16, 8, 10, 8))
        )
        side = panel(column(head, rule(), self.list, gap=0), "listside")
        side.setFixedWidth(280)
        line = row(side, self._stack, gap=0)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.come_alive()

    def show_people(self, chosen: str) -> None:
        """Show the list as it now is, with somebody chosen if there is anybody.

        Args:
            chosen: id of whom to choose, "" = the first.
        """
        index = self._model.near(chosen)
        self._stack.setCurrentIndex(0 if index.isValid() else 1)
        self.list.setCurrentIndex(index)

    def retranslate(self) -> None:
        """Set our own words."""
        self._title.set_text(self.tr("People"))
        self.add_button.set_label(self.tr("Add somebody"))
        self.list.setAccessibleName(self.tr("People of the case"))
        self.history.setText(self.tr("History of this object"))
        self._remove.setText(self.tr("Take out…"))
        self._first.setText(self.tr("Add a victim"))
        self._empty.set_words(
            self.tr("Nobody yet"),
            self.tr(
                "Add victims, witnesses, suspects and officers. Victims and witnesses "
                "get a code and a flower name by themselves."
            ),
        )
        self.menu.clear()
        for code, words in labels("person_role").items():
            action = self.menu.addAction(words)
            action.setData(code)
            action.triggered.connect(
                lambda _=False, role=code: self.add_wanted.emit(role)
            )

    def _open_menu(self) -> None:
        """Offer the roles below the button."""
        corner = self.add_button.mapToGlobal(self.add_button.rect().bottomLeft())
        self.menu.popup(corner)

    def _on_current(self, index: QModelIndex) -> None:
        """Tell who is looked at."""
        found = index.data(Role.ID)
        if found:
            self.person_chosen.emit(str(found))
