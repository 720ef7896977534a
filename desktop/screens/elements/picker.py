# SPDX-License-Identifier: Apache-2.0
"""Links anything of the case to one form: a thing, a statement, an answer.

Knows items by title; must not know how answers are read (it asks for them).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.screens.elements.source_list import SourceList
from desktop.screens.elements.sources import choices_of
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.form_row import FormRow
from desktop.widgets.link_fields import LinkFields, already_linked, victims_of
from models.base.ids import AnswerId
from models.casefile.file import CaseFile
from models.casefile.links import Link, LinkSource
from models.casefile.statements import Answer

_LONGEST = 90


class LinkPicker(FormDialog):
    """Chooses a source and how it points.

    Args:
        title: form and victim it would point to.
        link: the new link, its source still empty.
        file: the case.
        parent: window over which it opens.

    Attributes:
        sources: what can be linked.
        answer_box: which answer, shown for a statement.
        fields: how it points.

    Signals:
        answers_wanted: a statement was chosen; carries its id.
    """

    answers_wanted = Signal(str)

    def __init__(
        self, title: str, link: Link, file: CaseFile, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent=parent, width=600)
        self._link = link
        self._file = file
        self.set_heading(self.tr("Link a source"), title)
        self.save_button.setText(self.tr("Link"))
        self.sources = SourceList(choices_of(file))
        self.answer_box = QComboBox()
        self.answer_box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.answer_box.setMinimumContentsLength(40)
        self.answer_box.currentTextChanged.connect(self.answer_box.setToolTip)
        row = FormRow(self.tr("Source"), self.sources)
        self.add_item(row)
        self.add_error_row("link.source", row)
        self._answer_row = FormRow(self.tr("Which answer"), self.answer_box)
        self.add_item(self._answer_row)
        self._answer_row.hide()
        self.fields = LinkFields(self, link, victims_of(file, link.count))
        self.sources.changed.connect(self._on_chosen)
        self.sources.taken.connect(self.save_button.click)
        self.sources.missed.connect(self.save_button.click)
        self.come_alive()

    def show_answers(self, statement: str, answers: Sequence[Answer]) -> None:
        """Offer the answers of a statement, if it is still the chosen one."""
        source = self.sources.choice
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
        source = self.sources.choice or LinkSource()
        answer = str(self.answer_box.currentData() or "")
        if source.statement is not None and answer:
            source = replace(source, answer=AnswerId(answer))
        return self.fields.apply(replace(self._link, source=source))

    def wrong(self) -> tuple[str, str] | None:
        """Return the row and words of what does not match yet."""
        if self.sources.choice is None:
            return "link.source", self.tr("Choose a source from the list.")
        words = already_linked(self._file, [self.read()])
        return self.fields.wrong() or (("link.source", words) if words else None)

    def _on_chosen(self) -> None:
        """Ask for the answers of a statement; a thing has none."""
        source = self.sources.choice
        self._answer_row.hide()
        self.answer_box.clear()
        if source is not None and source.statement is not None:
            self.answers_wanted.emit(str(source.statement))
