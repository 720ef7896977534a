# SPDX-License-Identifier: Apache-2.0
"""Two dialogs before an act that cannot be undone, or that needs a reason.

Must not do the act.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.buttons import Button
from desktop.widgets.dialog import Dialog
from desktop.widgets.form_row import FormRow

LEAST = 5
"""Fewest characters of a reason."""


class ConfirmByTyping(Dialog):
    """Names the consequence, asks to type a word, and why.

    Args:
        title: the act as a question.
        consequence: what will be lost or changed, in numbers.
        word: what has to be typed, e.g. the case number.
        act: words of the button.
        parent: window over which it opens.
    """

    def __init__(
        self,
        title: str,
        consequence: str,
        word: str,
        act: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, consequence, parent)
        self._word = word
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(word)
        self._row = FormRow("", self.edit)
        self.body.addWidget(self._row)
        self.why = AutosizeEdit(rows=2)
        self._why_row = FormRow("", self.why)
        self.body.addWidget(self._why_row)
        self.act_button = self.add_button(Button(act, "danger"))
        self.act_button.setEnabled(False)
        self.act_button.clicked.connect(self.accept)
        self.edit.textChanged.connect(self._on_text)
        self.why.textChanged.connect(self._on_text)
        self.come_alive()

    @property
    def reason(self) -> str:
        """Return the reason without blanks around it."""
        return self.why.toPlainText().strip()

    def retranslate(self) -> None:
        """Set our own words."""
        super().retranslate()
        self._row.set_label(self.tr("Type {0} to go on").format(self._word))
        self._why_row.set_label(self.tr("Reason"))
        self._why_row.set_hint(self.tr("The reason is kept in the journal."))

    def _on_text(self) -> None:
        """Free the button once the word matches and there is a reason."""
        typed = self.edit.text().strip().casefold()
        matches = typed == self._word.strip().casefold()
        self.act_button.setEnabled(matches and len(self.reason) >= LEAST)


class ReasonDialog(Dialog):
    """Asks for a reason that goes into the journal.

    Args:
        title: the act.
        text: what happens and that the reason is kept.
        act: words of the button.
        parent: window over which it opens.
    """

    def __init__(
        self,
        title: str,
        text: str,
        act: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, text, parent)
        self.edit = AutosizeEdit(rows=2)
        self._row = FormRow("", self.edit)
        self.body.addWidget(self._row)
        self.act_button = self.add_button(Button(act, "primary"))
        self.act_button.setEnabled(False)
        self.act_button.clicked.connect(self.accept)
        self.edit.textChanged.connect(self._on_text)
        self.come_alive()

    @property
    def reason(self) -> str:
        """Return the reason without blanks around it."""
        return self.edit.toPlainText().strip()

    def retranslate(self) -> None:
        """Set our own words."""
        super().retranslate()
        self._row.set_label(self.tr("Reason"))
        self._row.set_hint(self.tr("The reason is kept in the journal."))

    def _on_text(self) -> None:
        """Free the button once there is a reason."""
        self.act_button.setEnabled(len(self.reason) >= LEAST)
