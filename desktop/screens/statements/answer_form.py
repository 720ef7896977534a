# SPDX-License-Identifier: Apache-2.0
"""The form of one question and its answer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.buttons import Button
from desktop.widgets.form_dialog import FormDialog
from models.casefile.statements import Answer


class AnswerForm(FormDialog):
    """Makes or changes one question and its answer.

    Args:
        answer: what to show; an empty id makes a new one.
        parent: window over which it opens.

    Attributes:
        remove_button: takes the answer out; hidden for a new one.
    """

    def __init__(self, answer: Answer, parent: QWidget | None = None) -> None:
        self._answer = answer
        self._question = AutosizeEdit(rows=2)
        self._words = AutosizeEdit(rows=6, most_rows=14)
        super().__init__("", parent=parent, width=680)
        heading = self.tr("Answer {0}").format(answer.number)
        self.set_heading(heading if answer.id else self.tr("New answer"))
        self.save_button.setText(self.tr("Save"))
        self.remove_button = Button(self.tr("Take out…"), "danger")
        self.remove_button.setVisible(bool(answer.id))
        self.add_far_button(self.remove_button)
        self._question.setPlainText(answer.question)
        self._words.setPlainText(answer.text)
        self.add_row("answer.question", self.tr("Question"), self._question)
        hint = self.tr(
            "In the person's own words. Use codes such as K-02 and T-1 for people."
        )
        self.add_row("answer.text", self.tr("Answer"), self._words, hint)

    def read(self) -> Answer:
        """Return what stands in the form, not checked."""
        return replace(
            self._answer,
            question=self._question.toPlainText().strip(),
            text=self._words.toPlainText().strip(),
        )
