# SPDX-License-Identifier: Apache-2.0
"""A card of lines: what is said, why, how far checked, and what can be done.

Knows words that were made for it; must not know a law or a verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.buttons import Button
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip
from desktop.widgets.layouts import clear, column, holder, row, rule
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.text import Text

_TOP = Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Attributes:
        title: what is said.
        text: why, or how much; "" = nothing.
        source: where it stands, with its mark.
        mark: words of a chip, "" = none.
        tone: of that chip.
        acts: (what it does, words of the button).
    """

    title: str
    text: str = ""
    source: str = ""
    mark: str = ""
    tone: str = "neutral"
    acts: Sequence[tuple[str, str]] = ()


class LineCard(Card):
    """A card with a heading, a button and lines.

    Attributes:
        button: the act of the whole card; hidden without words.
        acts: every button of a line, by what it does.

    Signals:
        acted: a line's button was pressed; carries what it does.
    """

    acted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.button = Button("", "ghost", "pencil", "row")
        self._head = SectionHeader(trailing=self.button)
        self._intro = Text("", "small", "text2", wrap=True)
        self._lines = column(gap=8)
        self.acts: dict[str, Button] = {}
        self.body.addWidget(self._head)
        self.body.addWidget(self._intro)
        self.body.addLayout(self._lines)

    def say(self, title: str, intro: str = "", button: str = "") -> None:
        """Set the card's own words; an empty button is hidden."""
        self._head.set_title(title)
        self._intro.set_text(intro)
        self._intro.setVisible(bool(intro))
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; a button in focus keeps it if it is still there."""
        held = next((key for key, one in self.acts.items() if one.hasFocus()), "")
        clear(self._lines)
        self.acts = {}
        for number, line in enumerate(lines):
            if number:
                self._lines.addWidget(rule())
            self._lines.addWidget(self._line(line))
        if held in self.acts:
            self.acts[held].setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, line: Line) -> QWidget:
        """Return one line."""
        words = column(Text(line.title, "body", wrap=True), gap=2)
        if line.text:
            words.addWidget(Text(line.text, "small", "text2", wrap=True))
        if line.source:
            words.addWidget(Text(line.source, "micro", "text3", wrap=True))
        made = row(gap=12)
        made.addLayout(words, 1)
        if line.mark:
            made.addWidget(Chip(line.mark, line.tone), 0, _TOP)
        for key, label in line.acts:
            button = Button(label, "secondary", size="row")
            button.setAccessibleDescription(line.title)
            button.clicked.connect(lambda _=False, key=key: self.acted.emit(key))
            self.acts[key] = button
            made.addWidget(button, 0, _TOP)
        return holder(made)
