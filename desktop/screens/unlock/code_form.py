# SPDX-License-Identifier: Apache-2.0
"""Shows the new recovery key once, and prints it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.qt.shortcuts import Keys, bind
from desktop.screens.unlock.code_grid import CodeGrid
from desktop.screens.unlock.complaint import Complaint
from desktop.widgets.buttons import Button
from desktop.widgets.layouts import STRETCH, column, row
from desktop.widgets.living import Living
from desktop.widgets.text import Text


class CodeForm(Living, QWidget):
    """The recovery key, to be kept on paper.

    Signals:
        print_wanted: the user wants it on paper.
        submitted: the user has it and goes on.
        left: the user gives up; nothing was finished.
    """

    print_wanted = Signal()
    submitted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = Text("", "body", "text2", wrap=True)
        self.grid = CodeGrid()
        self._printed = Complaint("ok", "check")
        self._warning = Text("", "small", "text2", wrap=True)
        self.print_button = Button("", "secondary", "printer")
        self.print_button.clicked.connect(self.print_wanted)
        self.back_button = Button("", "quiet")
        self.back_button.clicked.connect(self.left)
        self.next_button = Button("", "primary")
        self.next_button.clicked.connect(self.submitted)
        bind(self, Keys.PRINT, self.print_button.click)
        self.setLayout(
            column(
                self._text,
                self.grid,
                row(self.print_button, STRETCH),
                self._printed,
                self._warning,
                STRETCH,
                row(self.back_button, STRETCH, self.next_button),
                gap=12,
            )
        )
        self.come_alive()

    def show_code(self, code: str) -> None:
        """Show a key; "" forgets it."""
        self.grid.show_code(code)
        self._printed.say("")

    def say_printed(self) -> None:
        """Say that it went to the printer."""
        self._printed.say(self.tr("Sent to the printer. Check the sheet."))

    def retranslate(self) -> None:
        """Set our own words."""
        self._text.set_text(
            self.tr(
                "If the passphrase is ever lost, only this key opens the vault. It is "
                "shown now and never again."
            )
        )
        self._warning.set_text(
            self.tr(
                "Print it or copy it by hand, seal it in an envelope, and keep it in "
                "the office safe, away from this laptop."
            )
        )
        self.print_button.setText(self.tr("Print…"))
        self.print_button.setAccessibleName(self.tr("Print the recovery key"))
        self.back_button.setText(self.tr("Cancel"))
        self.next_button.setText(self.tr("I have it on paper"))
