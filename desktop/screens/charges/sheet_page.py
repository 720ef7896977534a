# SPDX-License-Identifier: Apache-2.0
"""A part of the page that is a column of cards: a worksheet and what it says.

Knows words that were made for it; must not know a sheet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.screens.charges.line_card import Line, LineCard
from desktop.widgets.buttons import Button
from desktop.widgets.layouts import column, holder, row, scrolled
from desktop.widgets.notice_bar import Notice, NoticeBar
from desktop.widgets.text import Text


@dataclass(frozen=True, slots=True)
class SheetCard:
    """One card.

    Attributes:
        title: its heading.
        lines: what it says.
        intro: how to read it, "" = nothing.
    """

    title: str
    lines: Sequence[Line]
    intro: str = ""


class SheetPage(QWidget):
    """A heading, a banner and cards.

    Args:
        parent: Qt owner.

    Attributes:
        banner: the one thing to know.
        button: fills the sheet; hidden without words.
        cards: what is shown below.

    Signals:
        acted: a line's button was pressed; carries what it does.
        fill_wanted: the user fills the sheet.
    """

    acted = Signal(str)
    fill_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text("", "title", wrap=True)
        self._intro = Text("", "body", "text2", wrap=True)
        self.button = Button("", "primary", "clipboard-list")
        self.button.clicked.connect(self.fill_wanted)
        self.banner = NoticeBar(closable=False)
        self.cards: list[LineCard] = []
        words = column(self._title, self._intro, gap=4)
        head = row(gap=16)
        head.addLayout(words, 1)
        head.addWidget(self.button)
        self._box = column(gap=12)
        body = column(head, self.banner, self._box, gap=12, margins=(24, 14, 24, 14))
        body.addStretch(1)
        self.setLayout(column(scrolled(holder(body)), gap=0))
        self._told: Notice | None = None

    def say(self, title: str, intro: str, button: str = "") -> None:
        """Set heading and button; an empty button is hidden."""
        self._title.set_text(title)
        self._intro.set_text(intro)
        self._intro.setVisible(bool(intro))
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def show_cards(self, cards: Sequence[SheetCard]) -> None:
        """Show these cards."""
        while len(self.cards) > len(cards):
            card = self.cards.pop()
            self._box.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(cards):
            card = LineCard()
            card.acted.connect(self.acted)
            self.cards.append(card)
            self._box.addWidget(card)
        for card, words in zip(self.cards, cards, strict=True):
            card.say(words.title, words.intro)
            card.show_lines(words.lines)

    def tell(self, notice: Notice | None) -> None:
        """Say the one thing to know; a screen reader hears it when it changed."""
        if notice == self._told:
            return
        self._told = notice
        if notice is None:
            self.banner.clear()
        else:
            self.banner.show_notice(notice)
