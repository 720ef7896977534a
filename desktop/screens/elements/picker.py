# SPDX-License-Identifier: Apache-2.0
"""Links anything of the case to one form: a thing, a statement, an answer.

Knows items by title; must not know how answers are read (it asks for them).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from desktop.screens.elements.link_fields import LinkFields
from desktop.screens.elements.sources import Choice
from desktop.theme.icons import icon
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.form_row import FormRow
from models.base.ids import AnswerId
from models.casefile.links import Link, LinkSource
from models.casefile.people import Person
from models.casefile.statements import Answer

_SOURCE = Qt.ItemDataRole.UserRole
_LONGEST = 90


class LinkPicker(FormDialog):
    """Chooses a source and how it points.

    Args:
        title: form and victim it would point to.
        link: the new link, its source still empty.
        victims: of the count, in order.
        choices: everything that can be linked.
        parent: window over which it opens.

    Attributes:
        filter: narrows the list.
        list: the items.
        answer_box: which answer, shown for a statement.
        fields: how it points.

    Signals:
        answers_wanted: a statement was chosen; carries its id.
    """

    answers_wanted = Signal(str)

    def __init__(
        self,
        title: str,
        link: Link,
        victims: Sequence[Person],
        choices: Sequence[Choice],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent, width=600)
        self._link = link
        self.set_heading(self.tr("Link a source"), title)
        self.save_button.setText(self.tr("Link"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Search by code or words…"))
        self.filter.setAccessibleName(self.tr("Search sources"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setMinimumHeight(150)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.answer_box = QComboBox()
        self.answer_box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.answer_box.setMinimumContentsLength(40)
        self.answer_box.currentTextChanged.connect(self.answer_box.setToolTip)
        self._fill(choices)
        row = FormRow(self.tr("Source"), self.list)
        self.add_item(self.filter)
        self.add_item(row)
        self.add_error_row("link.source", row)
        self._answer_row = FormRow(self.tr("Which answer"), self.answer_box)
        self.add_item(self._answer_row)
        self._answer_row.hide()
        self.fields = LinkFields(self, link, victims)
        self.come_alive()

    def show_answers(self, statement: str, answers: Sequence[Answer]) -> None:
        """Offer the answers of a statement, if it is still the chosen one."""
        source = self._source()
        if source is None or source.statement != statement:
            return
        self.answer_box.clear()
        self.answer_box.addItem(self.tr("The whole statement"), "")
        for answer in answers:
            words = " ".join(answer.text.split())
            words = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
            self.answer_box.addItem(f"{answer.number}. {words}", answer.id)
        self._answer_row.show()

    def read(self) -> Link:
        """Return what stands in the form, not checked."""
        source = self._source() or LinkSource()
        answer = str(self.answer_box.currentData() or "")
        if source.statement is not None and answer:
            source = replace(source, answer=AnswerId(answer))
        return self.fields.apply(replace(self._link, source=source))

    def wrong(self) -> tuple[str, str] | None:
        """Return the row and words of what does not match yet."""
        if self._source() is None:
            return "link.source", self.tr("Choose a source from the list.")
        return self.fields.wrong()

    def _fill(self, choices: Sequence[Choice]) -> None:
        """Offer everything."""
        for choice in choices:
            words = f"{choice.title}   {choice.second}".strip()
            item = QListWidgetItem(icon(choice.icon), words)
            item.setData(_SOURCE, choice.source)
            item.setToolTip(words)
            self.list.addItem(item)

    def _source(self) -> LinkSource | None:
        """Return what is chosen and not filtered away."""
        item = self.list.currentItem()
        if item is None or item.isHidden():
            return None
        found = item.data(_SOURCE)
        return found if isinstance(found, LinkSource) else None

    def _narrow(self, text: str) -> None:
        """Show only what holds every typed word."""
        words = text.casefold().split()
        for place in range(self.list.count()):
            item = self.list.item(place)
            said = item.text().casefold()
            item.setHidden(not all(word in said for word in words))

    def _on_chosen(self) -> None:
        """Ask for the answers of a statement; a thing has none."""
        source = self._source()
        self._answer_row.hide()
        self.answer_box.clear()
        if source is not None and source.statement is not None:
            self.answers_wanted.emit(str(source.statement))
