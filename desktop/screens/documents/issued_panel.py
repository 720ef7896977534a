# SPDX-License-Identifier: Apache-2.0
"""One issued document: what it is, its hash, and the ways it may leave.

Knows an issued document in words; must not know a verb.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.screens.documents.digest import IssuedLines
from desktop.screens.documents.flowing import Flowing
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


class IssuedPanel(Living, QWidget):
    """The pane in the middle while an issued document is chosen.

    Args:
        parent: Qt owner.

    Attributes:
        print_button: prints it.
        pdf_button: saves a copy as PDF.
        word_button: saves a copy as Word file; hidden when there is none.
        draft_button: goes to the form it was made from.
        act_button: records it as an act; hidden for a working paper.

    Signals:
        print_wanted: the user prints it.
        copy_wanted: the user saves a copy; carries ``pdf`` or ``docx``.
        draft_wanted: the user goes to the form.
        act_wanted: the user records it as an act.
    """

    print_wanted = Signal()
    copy_wanted = Signal(str)
    draft_wanted = Signal()
    act_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text("", "title", wrap=True)
        self._second = ElidedLabel("", "small", "text3")
        self._frozen = Text("", "small", "text2", wrap=True)
        self._facts: QVBoxLayout = column(gap=8)
        self._gaps = Text("", "small", "warn", wrap=True)
        self.draft_button = Button("", "link", "file-text", "row")
        self.draft_button.clicked.connect(self.draft_wanted)
        self.act_button = Button("", "link", "clipboard-list", "row")
        self.act_button.clicked.connect(self.act_wanted)
        self._outside = Text("", "small", "text2", wrap=True)
        self.print_button = Button("", "primary", "printer")
        self.print_button.clicked.connect(self.print_wanted)
        self.pdf_button = Button("", "secondary")
        self.pdf_button.clicked.connect(lambda: self.copy_wanted.emit("pdf"))
        self.word_button = Button("", "secondary")
        self.word_button.clicked.connect(lambda: self.copy_wanted.emit("docx"))
        self._lay_out()
        self.come_alive()

    def show_document(self, lines: IssuedLines) -> None:
        """Show an issued document."""
        self._title.set_text(lines.title)
        self._second.set_text(lines.second)
        clear(self._facts)
        for name, value in lines.facts:
            self._tell(name, Text(value, "body", wrap=True))
        for name, value in lines.hashes:
            told = Text(value, "mono", wrap=True)
            told.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self._tell(name, told)
        self._gaps.set_text(lines.gaps)
        self._gaps.setVisible(bool(lines.gaps))
        self.word_button.setVisible(lines.word)
        self.act_button.setVisible(lines.act)

    def retranslate(self) -> None:
        """Set our own words."""
        self._frozen.set_text(
            self.tr("Frozen: nobody can change it. A new issue gets a new number.")
        )
        self.draft_button.setText(self.tr("Open the newest draft"))
        self.act_button.setText(self.tr("Record as an act…"))
        self._outside.set_text(
            self.tr(
                "Paper and copies leave the vault and are not locked: whoever holds "
                "them can read them. Each one stands in the journal."
            )
        )
        self.print_button.setText(self.tr("Print"))
        self.pdf_button.setText(self.tr("PDF copy…"))
        self.pdf_button.setAccessibleName(self.tr("Save a copy as PDF"))
        self.word_button.setText(self.tr("DOCX copy…"))
        self.word_button.setAccessibleName(self.tr("Save a copy as DOCX"))

    def _lay_out(self) -> None:
        """Place everything from top to bottom."""
        frozen = row(gap=7)
        lock = IconLabel("lock", "text3", 14)
        frozen.addWidget(lock, 0, Qt.AlignmentFlag.AlignTop)
        frozen.addWidget(self._frozen, 1)
        body = column(
            self._title,
            self._second,
            holder(frozen),
            4,
            self._facts,
            self._gaps,
            holder(row(self.draft_button, STRETCH)),
            holder(row(self.act_button, STRETCH)),
            STRETCH,
            gap=6,
            margins=(18, 12, 14, 6),
        )
        foot = column(
            rule(),
            self._outside,
            row(self.print_button, STRETCH),
            row(self.pdf_button, self.word_button, STRETCH),
            gap=8,
            margins=(18, 0, 14, 12),
        )
        whole = column(scrolled(Flowing(body)), foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def _tell(self, name: str, value: Text) -> None:
        """Add one fact."""
        self._facts.addWidget(
            holder(column(Text(name, "small", "text3"), value, gap=0))
        )
