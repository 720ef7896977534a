# SPDX-License-Identifier: Apache-2.0
"""One form being filled: what it lacks, what is there, and the way to issue it.

Knows a draft in words; must not know a verb.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.screens.documents.drafting import DraftLines
from desktop.screens.documents.field_list import FieldList
from desktop.screens.documents.flowing import Flowing
from desktop.widgets.busy_button import BusyButton
from desktop.widgets.buttons import Button
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import (
    STRETCH,
    clear,
    column,
    holder,
    row,
    rule,
    scrolled,
)
from desktop.widgets.living import Living
from desktop.widgets.text import Text

_ALL = 100


class DraftPanel(Living, QWidget):
    """The pane in the middle while a form is chosen.

    Args:
        parent: Qt owner.

    Attributes:
        fields: what is missing and, if wanted, what is there.
        issue_button: freezes the document.
        request_button: opens the application a form is filled from.

    Signals:
        gap_chosen: the user goes to fill a gap; carries its number from 0.
        request_wanted: the user opens the application.
        issue_wanted: the user issues the document.
    """

    gap_chosen = Signal(int)
    request_wanted = Signal()
    issue_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: DraftLines | None = None
        self._open = False
        self._title = Text("", "title", wrap=True)
        self._second = ElidedLabel("", "small", "text3")
        self._sign = IconLabel("contrast", "warni")
        self._missing = Text("", "strong", "warn", wrap=True)
        self._total = Text("", "small", "text3")
        self.request_button = Button("", "secondary", "pencil", "row")
        self.request_button.clicked.connect(self.request_wanted)
        self.fields = FieldList()
        self.fields.gap_chosen.connect(self.gap_chosen)
        self._filled = Text("", "body", wrap=True)
        self.toggle = Button("", "link", size="row")
        self.toggle.clicked.connect(self._on_toggle)
        self._identity = Text("", "small", "text2", wrap=True)
        self._basis_head = Text("", "smallmed", "text2")
        self._basis: QVBoxLayout = column(gap=2)
        self.issue_button = BusyButton("", "primary")
        self.issue_button.clicked.connect(self.issue_wanted)
        self._note = Text("", "micro", "text2", wrap=True)
        self._lay_out()
        self.come_alive()

    def show_draft(self, lines: DraftLines) -> None:
        """Show a draft; where it was read stays if it is the same form."""
        before = self._lines
        if before is None or before.second != lines.second:
            self._open = False
        self._lines = lines
        self._title.set_text(lines.title)
        self._second.set_text(lines.second)
        self._missing.set_text(lines.missing or self.tr("Every field is filled"))
        self._missing.set_ink("warn" if lines.missing else "ok")
        sign = ("contrast", "warni") if lines.missing else ("circle-check", "oki")
        self._sign.set_icon(*sign)
        self._total.set_text(lines.total if lines.missing else "")
        self._filled.set_text(lines.filled_total)
        self._identity.set_text(lines.identity)
        self.request_button.setVisible(lines.request)
        clear(self._basis)
        for words in lines.basis:
            self._basis.addWidget(Text(words, "small", "text3", wrap=True))
        self._show_fields()

    def set_ready(self, *, ready: bool) -> None:
        """Let the document be issued once its pages are made."""
        self.issue_button.setEnabled(ready)

    def retranslate(self) -> None:
        """Set our own words."""
        self.request_button.setText(self.tr("Application data"))
        self.fields.setAccessibleName(self.tr("Fields of the form"))
        self._basis_head.set_text(self.tr("Rests on"))
        self.issue_button.set_words(self.tr("Issue"), self.tr("Issuing…"))
        self._note.set_text(
            self.tr(
                "A draft is for reading only. After issuing, it can be printed and "
                "a copy saved."
            )
        )
        self._say_toggle()

    def _lay_out(self) -> None:
        """Place everything from top to bottom."""
        head = row(self._sign, self._missing, self._total, gap=7)
        head.setStretch(1, 1)
        filled = row(IconLabel("circle-check", "oki"), self._filled, self.toggle, gap=7)
        filled.setStretch(1, 1)
        body = column(
            self._title,
            self._second,
            head,
            holder(row(self.request_button, STRETCH)),
            self.fields,
            STRETCH,
            filled,
            rule(),
            self._identity,
            self._basis_head,
            self._basis,
            gap=6,
            margins=(18, 12, 14, 6),
        )
        body.setStretchFactor(self.fields, _ALL)
        foot = column(
            rule(),
            row(self.issue_button, STRETCH),
            self._note,
            gap=6,
            margins=(18, 0, 14, 10),
        )
        whole = column(scrolled(Flowing(body)), foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def _on_toggle(self) -> None:
        """Show or hide what is there."""
        self._open = not self._open
        self._show_fields()
        if self._open and self._lines is not None:
            self.fields.show_from(len(self._lines.gaps))
            self.fields.setFocus()

    def _show_fields(self) -> None:
        """Show the gaps and, if wanted, what is there."""
        if self._lines is None:
            return
        more = self._lines.filled if self._open else ()
        fields = (*self._lines.gaps, *more)
        self.fields.fields.show(fields)
        self.fields.setVisible(bool(fields))
        self.toggle.setVisible(bool(self._lines.filled))
        self._say_toggle()

    def _say_toggle(self) -> None:
        """Say what the toggle does next."""
        self.toggle.setText(self.tr("Hide") if self._open else self.tr("Show"))
        self.toggle.setAccessibleName(
            self.tr("Hide what is filled")
            if self._open
            else self.tr("Show what is filled")
        )
