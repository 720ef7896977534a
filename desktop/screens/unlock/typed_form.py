# SPDX-License-Identifier: Apache-2.0
"""Asks for the new recovery key from the paper, before the vault is finished.

Must not know the key: the verb compares.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.screens.unlock.complaint import Complaint
from desktop.screens.unlock.recovery_form import NEVER_USED, group_complaint
from desktop.widgets.busy_button import BusyButton
from desktop.widgets.buttons import Button
from desktop.widgets.code_groups import Check, CodeGroups
from desktop.widgets.layouts import STRETCH, column, row
from desktop.widgets.living import Living
from desktop.widgets.text import Text


class TypedForm(Living, QWidget):
    """The recovery key, typed back.

    Args:
        check: says whether a group is right on its own.

    Signals:
        submitted: the user is done; carries the code typed.
        left: the user wants to see the key again.
    """

    submitted = Signal(str)
    left = Signal()

    def __init__(self, check: Check) -> None:
        super().__init__()
        self._text = Text("", "body", "text2", wrap=True)
        self.groups = CodeGroups(check, NEVER_USED)
        self.groups.changed.connect(self._on_changed)
        self.groups.submitted.connect(self._on_submit)
        self.complaint = Complaint()
        self.back_button = Button("", "quiet")
        self.back_button.clicked.connect(self.left)
        self.finish_button = BusyButton("", "", "primary", "lock-open")
        self.finish_button.clicked.connect(self._on_submit)
        self.setLayout(
            column(
                self._text,
                self.groups,
                self.complaint,
                STRETCH,
                row(self.back_button, STRETCH, self.finish_button),
                gap=12,
            )
        )
        self.come_alive()
        self._on_changed()

    def refuse(self, words: str) -> None:
        """Say that it is not the key."""
        self.complaint.say(words)
        self.groups.setFocus()

    def set_busy(self, busy: bool) -> None:
        """Show that the vault is being finished."""
        self.finish_button.set_busy(busy)
        self.groups.setEnabled(not busy)
        self.back_button.setEnabled(not busy)
        if not busy:
            self.finish_button.setEnabled(self.groups.complete)

    def clear(self) -> None:
        """Forget what was typed."""
        self.groups.clear()
        self.complaint.say("")

    def retranslate(self) -> None:
        """Set our own words."""
        self._text.set_text(
            self.tr(
                "Type the key from your paper. So you know that the paper is right "
                "before you need it."
            )
        )
        self.back_button.setText(self.tr("Show the key again"))
        self.finish_button.set_words(self.tr("Finish and open"), self.tr("Finishing…"))

    def _on_changed(self) -> None:
        """Say which group does not match, free the button when all do."""
        if self.finish_button.busy:
            return
        self.complaint.say(group_complaint(self.groups))
        self.finish_button.setEnabled(self.groups.complete)

    def _on_submit(self) -> None:
        """Hand the code over."""
        if self.finish_button.isEnabled():
            self.submitted.emit(self.groups.code)
