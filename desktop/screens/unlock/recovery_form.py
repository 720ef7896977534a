# SPDX-License-Identifier: Apache-2.0
"""Asks for the recovery key from the envelope, and checks each group.

Must not know how a group is checked: the check is handed in.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from desktop.screens.unlock.complaint import Complaint
from desktop.widgets.busy_button import BusyButton
from desktop.widgets.buttons import Button
from desktop.widgets.code_groups import LETTERS, Check, CodeGroups
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import STRETCH, column, row
from desktop.widgets.living import Living
from desktop.widgets.state import set_state
from desktop.widgets.text import Text

NEVER_USED = frozenset("01IO")


class RecoveryForm(Living, QWidget):
    """Eight groups of the recovery key.

    Args:
        check: says whether a group is right on its own.

    Signals:
        submitted: the user wants to open; carries the code.
    """

    submitted = Signal(str)

    def __init__(self, check: Check) -> None:
        super().__init__()
        self._ready = False
        self._label = Text("", "med")
        self.groups = CodeGroups(check, NEVER_USED)
        self._label.setBuddy(self.groups)
        self.groups.changed.connect(self._on_changed)
        self.groups.submitted.connect(self._on_submit)
        self.complaint = Complaint()
        self.paste_button = Button("", "quiet", "clipboard-paste", "row")
        self.paste_button.clicked.connect(self._on_paste)
        self._note = Text("", "small", "text2", wrap=True)
        note = row(gap=6)
        note.addWidget(IconLabel("info", "text3", 15), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(self._note, 1)
        self.open_button = BusyButton("", "", "primary", "lock-open")
        set_state(self.open_button, fit="large")
        self.open_button.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        )
        self.open_button.clicked.connect(self._on_submit)
        self.setLayout(
            column(
                self._label,
                self.groups,
                self.complaint,
                row(self.paste_button, STRETCH),
                note,
                8,
                self.open_button,
                STRETCH,
                gap=8,
            )
        )
        self.come_alive()
        self._on_changed()

    def set_ready(self, ready: bool) -> None:
        """Say whether there is a vault to open."""
        self._ready = ready
        self._on_changed()

    def set_busy(self, busy: bool) -> None:
        """Show that the key is being tried."""
        self.open_button.set_busy(busy)
        self.groups.setEnabled(not busy)
        self.paste_button.setEnabled(not busy)
        if not busy:
            self._on_changed()

    def refuse(self, words: str) -> None:
        """Say why the vault stayed closed."""
        self.complaint.say(words)
        self.groups.setFocus()

    def clear(self) -> None:
        """Forget what was typed and said."""
        self.groups.clear()
        self.complaint.say("")

    def retranslate(self) -> None:
        """Set our own words."""
        self._label.set_text(self.tr("Type the recovery key from your envelope"))
        self.paste_button.setText(self.tr("Paste"))
        self.paste_button.setAccessibleName(self.tr("Paste the recovery key"))
        self._note.set_text(
            self.tr(
                "Once open, you make a new passphrase. The use of the recovery key is "
                "written in the journal."
            )
        )
        self.open_button.set_words(
            self.tr("Open with the recovery key"),
            self.tr("Opening the vault…"),
        )

    def _on_changed(self) -> None:
        """Say which group does not match, free the button when all do."""
        if self.open_button.busy:
            return
        self.complaint.say(group_complaint(self.groups))
        self.open_button.setEnabled(self._ready and self.groups.complete)

    def _on_paste(self) -> None:
        """Fill the groups from the clipboard."""
        self.groups.set_code(QApplication.clipboard().text())

    def _on_submit(self) -> None:
        """Hand the code over."""
        if self.open_button.isEnabled():
            self.submitted.emit(self.groups.code)


def group_complaint(groups: CodeGroups) -> str:
    """Return what is wrong with the first wrong group, "" for nothing."""
    translate = QCoreApplication.translate
    for number, edit in enumerate(groups.edits, start=1):
        if NEVER_USED & set(edit.text()):
            return translate(
                "group_complaint",
                "Group {0} does not match. This key never uses the digits 0 and 1 or "
                "the letters I and O.",
            ).format(number)
    if groups.first_wrong is None:
        return ""
    return translate(
        "group_complaint",
        "Group {0} does not match. Compare its {1} characters with the paper.",
    ).format(groups.first_wrong, LETTERS)
