# SPDX-License-Identifier: Apache-2.0
"""Statements: the list, the reader, what need not be asked again.

Must not know a verb.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.item_models.roles import Role
from desktop.item_models.section_delegate import SectionList
from desktop.item_models.statements import StatementsItemModel
from desktop.qt.shortcuts import Keys, bind
from desktop.screens.statements.reader import Reader
from desktop.screens.statements.side import ToldPanel
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import STRETCH, column, holder, panel, row, rule
from desktop.widgets.living import Living
from desktop.widgets.text import Text


class StatementsView(Living, QWidget):
    """The page.

    Args:
        model: the statements of the case.
        parent: Qt owner.

    Signals:
        statement_chosen: the user looks at a statement; carries its id.
        add_wanted: the user adds a statement.
        edit_wanted: the user changes the chosen statement.
        remove_wanted: the user takes the chosen statement out.
        history_wanted: the user looks at what happened to the chosen statement.
        act_wanted: the hearing is to be recorded as an act.
        answer_wanted: the user adds an answer.
    """

    statement_chosen = Signal(str)
    add_wanted = Signal()
    edit_wanted = Signal()
    remove_wanted = Signal()
    history_wanted = Signal()
    answer_wanted = Signal()
    act_wanted = Signal()

    def __init__(
        self, model: StatementsItemModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._list_title = Text("", "head")
        self.add_button = IconButton("plus", "")
        self.add_button.clicked.connect(self.add_wanted)
        self.reader = Reader()
        self.told = ToldPanel()
        self.told.setFixedWidth(236)
        self._title = Text("", "title")
        self._second = ElidedLabel("", "small", "text2")
        self.tag_button = Button("", "primary", "tag")
        self.tag_button.clicked.connect(self.reader.tag)
        self.answer_button = Button("", "secondary", "plus")
        self.answer_button.clicked.connect(self.answer_wanted)
        self.act_button = IconButton("clipboard-list", "")
        self.act_button.clicked.connect(self.act_wanted)
        self.edit_button = Button("", "secondary", "pencil")
        self.edit_button.clicked.connect(self.edit_wanted)
        self._sealed = Text("", "small", "text2", wrap=True)
        self._hint = Text("", "small", "text3")
        self._make_list()
        self._make_empty()
        self._build()
        bind(self.reader, Keys.TAG, self.reader.tag)
        bind(self, "N", self.answer_wanted.emit)
        self.come_alive()

    def _make_list(self) -> None:
        """Make the list of statements and what can be done in it."""
        self.list = SectionList()
        self.list.setModel(self._model)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(lambda _: self.reader.setFocus())
        self.history = self.list.add_way(self.history_wanted)
        self._remove = self.list.add_way(self.remove_wanted, "Del")

    def _make_empty(self) -> None:
        """Make what is said where there is nothing yet."""
        self._first = Button("", "primary", "plus")
        self._first.clicked.connect(self.add_wanted)
        self._empty = EmptyState("message-square-text", "", "", self._first)
        self._no_answer_button = Button("", "primary", "plus")
        self._no_answer_button.clicked.connect(self.answer_wanted)
        self._no_answer = EmptyState(
            "message-square-text", "", "", self._no_answer_button
        )

    def _build(self) -> None:
        """Place list, reader and panel."""
        head = holder(
            row(self._list_title, STRETCH, self.add_button, margins=(16, 8, 10, 8))
        )
        side = panel(column(head, rule(), self.list, gap=0), "listside")
        side.setFixedWidth(248)
        self._reading = QStackedWidget()
        self._reading.addWidget(panel(column(self.reader, gap=0, margins=1)))
        self._reading.addWidget(self._no_answer)
        words = holder(column(self._title, self._second, gap=0))
        acts = self.act_button, self.edit_button, self.answer_button
        top = row(words, *acts, self.tag_button)
        top.setStretchFactor(words, 1)
        foot = row(IconLabel("info", "text3", 15), self._hint, STRETCH)
        middle = holder(
            column(
                top, self._sealed, self._reading, foot, gap=8, margins=(20, 12, 16, 8)
            )
        )
        detail = row(middle, self.told, gap=0)
        detail.setStretch(0, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(holder(detail))
        self._stack.addWidget(self._empty)
        line = row(side, self._stack, gap=0)
        line.setStretch(1, 1)
        self.setLayout(line)

    def show_list(self, chosen: str) -> None:
        """Show the list as it now is.

        Args:
            chosen: id of the statement to choose, "" = the first.
        """
        index = self._model.near(chosen)
        self._stack.setCurrentIndex(0 if index.isValid() else 1)
        self.list.setCurrentIndex(index)

    def show_head(self, title: str, second: str, *, signed: bool) -> None:
        """Show whose statement is read, and whether it may still be changed."""
        self._title.set_text(title)
        self._second.set_text(second)
        self._sealed.setVisible(signed)
        self.answer_button.setVisible(not signed)
        self._no_answer_button.setVisible(not signed)

    def show_reading(self, *, any_answer: bool) -> None:
        """Show the answers, or what to do when there is none."""
        self._reading.setCurrentIndex(0 if any_answer else 1)
        self.tag_button.setVisible(any_answer)

    def retranslate(self) -> None:
        """Set our own words."""
        self._list_title.set_text(self.tr("Statements"))
        self.add_button.set_label(self.tr("Add a statement"))
        self.list.setAccessibleName(self.tr("Statements of the case"))
        self.history.setText(self.tr("History of this object"))
        self._remove.setText(self.tr("Take out…"))
        self.tag_button.setText(self.tr("Tag"))
        self.tag_button.setToolTip(f"{self.tr('Tag an element')}  ({Keys.TAG})")
        self.act_button.set_label(self.tr("Record the hearing as an act"))
        self.answer_button.setText(self.tr("Answer"))
        self.answer_button.setToolTip(f"{self.tr('Add an answer')}  (N)")
        self.edit_button.setText(self.tr("Session"))
        self.edit_button.setToolTip(self.tr("Change the session's data"))
        self._sealed.set_text(
            self.tr(
                "This statement is signed. Its text cannot be changed; tags and notes "
                "still can."
            )
        )
        self._hint.set_text(
            self.tr("Select words, then press T to tag them. The text stays as it is.")
        )
        self._first.setText(self.tr("Add a statement"))
        self._empty.set_words(
            self.tr("No statement yet"),
            self.tr(
                "Add a record that is already there, or start one now. Check first "
                "what need not be asked again."
            ),
        )
        self._no_answer_button.setText(self.tr("Add an answer"))
        self._no_answer.set_words(
            self.tr("No answer yet"),
            self.tr("Write question and answer one by one, in the person's own words."),
        )

    def _on_current(self, index: QModelIndex) -> None:
        """Tell which statement is looked at."""
        found = index.data(Role.ID)
        if found:
            self.statement_chosen.emit(str(found))
