# SPDX-License-Identifier: Apache-2.0
"""A new passphrase: six words offered, or one's own; typed once to be sure.

Must not judge a passphrase: what is too weak is said by the verb.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from desktop.screens.unlock.complaint import Complaint
from desktop.widgets.busy_button import BusyButton
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.form_row import FormRow
from desktop.widgets.layouts import STRETCH, column, holder, panel, row
from desktop.widgets.living import Living
from desktop.widgets.passphrase_edit import PassphraseEdit
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Text
from desktop.wording.plurals import characters as characters_text

OFFERED = "offered"
OWN = "own"


class WordsForm(Living, QWidget):
    """Chooses the passphrase.

    Args:
        least: fewest characters of one's own passphrase.

    Signals:
        submitted: the user goes on; carries the passphrase.
        other_words_wanted: the user wants six other words.
        left: the user goes back.
    """

    submitted = Signal(str)
    other_words_wanted = Signal()
    left = Signal()

    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least
        self._words = ""
        self.ways = Segmented([(OFFERED, "", ""), (OWN, "", "")])
        self.ways.chosen.connect(self._on_way)
        self._offer = Text("", "title", wrap=True)
        self.other_button = IconButton("refresh-cw", "", edge=32)
        self.other_button.clicked.connect(self.other_words_wanted)
        offered = panel(
            row(self._offer, self.other_button, margins=(14, 10, 8, 10)), "quiet"
        )
        self._offer_hint = Text("", "small", "text2", wrap=True)
        self.own = PassphraseEdit()
        self._own_row = FormRow("", self.own)
        self._pages = QStackedWidget()
        self._pages.addWidget(holder(column(offered, self._offer_hint, STRETCH, gap=6)))
        self._pages.addWidget(holder(column(self._own_row, STRETCH, gap=6)))
        self._pages.setSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum
        )
        self.again = PassphraseEdit()
        self._again_row = FormRow("", self.again)
        for edit in (self.own, self.again):
            edit.changed.connect(self._on_changed)
            edit.submitted.connect(self._on_submit)
        self.complaint = Complaint()
        self.back_button = Button("", "quiet")
        self.back_button.clicked.connect(self.left)
        self.next_button = BusyButton()
        self.next_button.clicked.connect(self._on_submit)
        self._lay_out()
        self.come_alive()
        self._on_changed()

    def _lay_out(self) -> None:
        """Put everything in its place."""
        self.setLayout(
            column(
                row(self.ways, STRETCH),
                self._pages,
                self._again_row,
                self.complaint,
                STRETCH,
                row(self.back_button, STRETCH, self.next_button),
                gap=10,
            )
        )

    @property
    def offered(self) -> str:
        """Return the six words on offer."""
        return self._words

    def offer(self, words: str) -> None:
        """Offer six words."""
        self._words = words
        self._offer.set_text(words)
        self.again.clear()
        self._on_changed()

    def refuse(self, words: str) -> None:
        """Say why the passphrase cannot be taken."""
        self.complaint.say(words)

    def set_busy(self, busy: bool) -> None:
        """Show that keys are being made."""
        self.next_button.set_busy(busy)
        for part in (self.ways, self.own, self.again, self.other_button):
            part.setEnabled(not busy)
        self.back_button.setEnabled(not busy)
        if not busy:
            self._on_changed()

    def clear(self) -> None:
        """Forget every word."""
        self.offer("")
        self.own.clear()
        self.complaint.say("")
        self.ways.set_chosen(OFFERED)
        self._pages.setCurrentIndex(0)

    def retranslate(self) -> None:
        """Set our own words."""
        self.ways.set_label(OFFERED, self.tr("Six words"))
        self.ways.set_label(OWN, self.tr("My own"))
        self.other_button.set_label(self.tr("Offer other words"))
        self._offer_hint.set_text(
            self.tr("Read them aloud a few times. Six plain words are hard to guess.")
        )
        self._own_row.set_label(self.tr("Your passphrase"))
        self._own_row.set_hint(
            self.tr("At least {0}; several words are easiest to remember.").format(
                characters_text(self._least)
            )
        )
        self._again_row.set_label(self.tr("Type it once more"))
        self.back_button.setText(self.tr("Back"))
        self.next_button.set_words(self.tr("Continue"), self.tr("Making keys…"))

    def _wanted(self) -> str:
        """Return the passphrase that has to be typed once more."""
        return self._words if self.ways.current == OFFERED else self.own.text()

    def _on_way(self, way: str) -> None:
        """Offer words or ask for one's own."""
        self._pages.setCurrentIndex(0 if way == OFFERED else 1)
        self.again.clear()
        self.complaint.say("")
        self._on_changed()

    def _on_changed(self) -> None:
        """Free the button once both are the same."""
        if self.next_button.busy:
            return
        wanted, typed = self._wanted(), self.again.text()
        near = wanted.startswith(typed) if self.ways.current == OFFERED else True
        different = len(typed) >= len(wanted) > 0 and typed != wanted
        words = self.tr("The two do not match yet")
        self._again_row.set_error(words if different or not near else "")
        self.next_button.setEnabled(bool(wanted) and typed == wanted)

    def _on_submit(self) -> None:
        """Hand the passphrase over."""
        if self.next_button.isEnabled():
            self.complaint.say("")
            self.submitted.emit(self._wanted())
