# SPDX-License-Identifier: Apache-2.0
"""Asks for the passphrase of the vault shown above."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.screens.unlock.complaint import Complaint
from desktop.screens.unlock.pause import Pause
from desktop.widgets.busy_button import BusyButton
from desktop.widgets.buttons import Button
from desktop.widgets.layouts import STRETCH, column, panel, row
from desktop.widgets.living import Living
from desktop.widgets.passphrase_edit import PassphraseEdit
from desktop.widgets.state import set_state
from desktop.widgets.text import Text


class OpenForm(Living, QWidget):
    """The passphrase, and nothing else.

    Signals:
        submitted: the user wants to open; carries the passphrase.
        recovery_wanted: the user forgot it.
        create_wanted: the user has no vault yet.
    """

    submitted = Signal(str)
    recovery_wanted = Signal()
    create_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._demo = ""
        self._label = Text("", "med")
        self.passphrase = PassphraseEdit()
        self._label.setBuddy(self.passphrase.edit)
        self.passphrase.changed.connect(self._on_changed)
        self.passphrase.submitted.connect(self._on_submit)
        self.complaint = Complaint()
        self._demo_text = Text("", "small", "text2", wrap=True)
        self.fill_button = Button("", "ghost", size="row")
        self.fill_button.clicked.connect(self._on_fill)
        self._demo_box = panel(
            row(self._demo_text, self.fill_button, margins=(12, 6, 6, 6)), "info"
        )
        self._demo_box.hide()
        self.open_button = BusyButton("", "", "primary", "lock-open")
        set_state(self.open_button, fit="large")
        self.open_button.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        )
        self.open_button.clicked.connect(self._on_submit)
        self.forgot_button = Button("", "ghost", size="row")
        self.forgot_button.clicked.connect(self.recovery_wanted)
        self.create_button = Button("", "ghost", size="row")
        self.create_button.clicked.connect(self.create_wanted)
        self._pause = Pause(self._on_pause, self)
        self._lay_out()
        self.come_alive()

    def _lay_out(self) -> None:
        """Put everything in its place."""
        self.setLayout(
            column(
                self._label,
                self.passphrase,
                self.complaint,
                self._demo_box,
                10,
                self.open_button,
                4,
                row(STRETCH, self.forgot_button, STRETCH),
                row(STRETCH, self.create_button, STRETCH),
                STRETCH,
                gap=6,
            )
        )

    def offer_demo(self, passphrase: str) -> None:
        """Offer the passphrase of the example vault; "" = it is a real one."""
        self._demo = passphrase
        self._demo_box.setVisible(bool(passphrase))
        self.retranslate()

    def set_ready(self, ready: bool) -> None:
        """Say whether there is a vault to open."""
        self.passphrase.setEnabled(ready)
        self._ready = ready
        self._on_changed()

    def set_busy(self, busy: bool) -> None:
        """Show that the vault is being opened."""
        self.open_button.set_busy(busy)
        self.passphrase.setEnabled(not busy)
        self.fill_button.setEnabled(not busy)
        if not busy:
            self._on_changed()

    def refuse(self, words: str, wait_seconds: int) -> None:
        """Say why it stayed closed, and hold the button for a while.

        Args:
            words: what happened and what to do.
            wait_seconds: how long the next try is refused.
        """
        self.passphrase.clear()
        self.complaint.say(words)
        set_state(self.passphrase.edit, invalid="true")
        self._pause.start(wait_seconds)
        self.passphrase.setFocus()

    def clear(self) -> None:
        """Forget what was typed and said."""
        self.passphrase.clear()
        self.complaint.say("")
        set_state(self.passphrase.edit, invalid="false")

    def retranslate(self) -> None:
        """Set our own words."""
        label = self.tr("Passphrase")
        self._label.set_text(label)
        self.passphrase.setAccessibleName(label)
        self._say_button(self._pause.left)
        self.forgot_button.setText(self.tr("Forgot it? Use the recovery key"))
        self.create_button.setText(self.tr("No vault yet? Create one"))
        self._demo_text.set_text(
            self.tr("Example vault, all fictional. Its passphrase: {0}").format(
                self._demo
            )
        )
        self.fill_button.setText(self.tr("Fill in"))

    def _say_button(self, left: int) -> None:
        """Say what the button does, or how long it still waits."""
        words = self.tr("Open vault")
        if left:
            words = self.tr("Next try in {0} s").format(left)
        self.open_button.set_words(words, self.tr("Opening the vault…"))

    def _on_changed(self) -> None:
        """Free the button once there is something to try."""
        if self.open_button.busy:
            return
        typed = bool(self.passphrase.text())
        self.open_button.setEnabled(self._ready and typed and not self._pause.left)
        if typed:
            set_state(self.passphrase.edit, invalid="false")

    def _on_pause(self, left: int) -> None:
        """Count the wait down."""
        self._say_button(left)
        self._on_changed()

    def _on_fill(self) -> None:
        """Fill the example's passphrase in."""
        self.passphrase.edit.setText(self._demo)
        self.open_button.setFocus()

    def _on_submit(self) -> None:
        """Hand the passphrase over."""
        if self.open_button.isEnabled():
            self.complaint.say("")
            self.submitted.emit(self.passphrase.text())

    _ready = False
