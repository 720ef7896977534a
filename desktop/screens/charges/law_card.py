# SPDX-License-Identifier: Apache-2.0
"""Old and new law side by side, with penalties, and a jurist's choice.

Knows words that were made for it; must not know which law is lighter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from desktop.widgets.buttons import Button
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip
from desktop.widgets.layouts import STRETCH, clear, column, holder, panel, row
from desktop.widgets.living import Living
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.text import Text

_TOP = Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class LawColumn:
    """One law in the comparison.

    Attributes:
        title: which law and article.
        cells: one per row.
        mark: how far checked.
        tone: of that mark.
    """

    title: str
    cells: Sequence[str]
    mark: str
    tone: str


@dataclass(frozen=True, slots=True)
class LawWords:
    """What the card says.

    Attributes:
        notes: on which side the conduct lies, and why.
        rows: headings of the rows.
        columns: one law, or two side by side.
        lines: (what a jurist compares, which is lighter).
        choice: what a jurist chose, or that nobody has yet; "" = not asked.
        chosen: whether somebody chose.
    """

    notes: Sequence[str]
    rows: Sequence[str]
    columns: Sequence[LawColumn]
    lines: Sequence[tuple[str, str]] = ()
    choice: str = ""
    chosen: bool = False


class LawCard(Living, Card):
    """The card.

    Attributes:
        choose_button: records a jurist's choice.
        withdraw_button: takes it back.

    Signals:
        choice_wanted: the user records a choice.
        withdrawal_wanted: the user takes it back.
    """

    choice_wanted = Signal()
    withdrawal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._head = SectionHeader()
        self._notes = column(gap=4)
        self._table = column(gap=0)
        self._lines = column(gap=4)
        self._choice = Text("", "body", wrap=True)
        self.choose_button = Button("", "secondary", "scale", "row")
        self.choose_button.clicked.connect(self.choice_wanted)
        self.withdraw_button = Button("", "ghost", "undo-2", "row")
        self.withdraw_button.clicked.connect(self.withdrawal_wanted)
        acts = row(self.choose_button, self.withdraw_button, STRETCH, gap=8)
        said = column(self._choice, acts, gap=6, margins=(12, 8, 12, 8))
        self._chosen = panel(said, "quiet")
        self.body.addWidget(self._head)
        for part in (self._notes, self._table, self._lines):
            self.body.addLayout(part)
        self.body.addWidget(self._chosen)
        self.come_alive()

    def show_law(self, words: LawWords) -> None:
        """Show the law of one count."""
        clear(self._notes)
        for note in words.notes:
            self._notes.addWidget(Text(note, "body", wrap=True))
        self._show_columns(words)
        clear(self._lines)
        for text, lighter in words.lines:
            line = row(Text(text, "small", "text2", wrap=True), gap=12)
            line.setStretch(0, 1)
            line.addWidget(Chip(lighter, outline=True), 0, _TOP)
            self._lines.addWidget(holder(line))
        self._chosen.setVisible(bool(words.choice))
        self._choice.set_text(words.choice)
        self.withdraw_button.setVisible(words.chosen)
        again = self.tr("Change the choice…")
        self.choose_button.setText(
            again if words.chosen else self.tr("Record a choice of law…")
        )

    def retranslate(self) -> None:
        """Set our own words."""
        self._head.set_title(self.tr("Governing law and penalties"))
        self.withdraw_button.setText(self.tr("Take the choice back…"))

    def _show_columns(self, words: LawWords) -> None:
        """Fill the table anew."""
        clear(self._table)
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for number, heading in enumerate(words.rows, start=1):
            grid.addWidget(Text(heading, "small", "text3"), number, 0, _TOP)
        for place, one in enumerate(words.columns, start=1):
            grid.setColumnStretch(place, 1)
            chip = row(Chip(one.mark, one.tone), STRETCH)
            head = column(Text(one.title, "strong", wrap=True), chip, gap=2)
            grid.addWidget(holder(head), 0, place, _TOP)
            for number, cell in enumerate(one.cells, start=1):
                grid.addWidget(Text(cell, "body", wrap=True), number, place, _TOP)
        self._table.addWidget(holder(grid))
