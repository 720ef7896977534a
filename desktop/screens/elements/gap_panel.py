# SPDX-License-Identifier: Apache-2.0
"""The gaps of a count in words, where the window has room below the matrix.

Knows ``GapLine`` values; must not find a gap.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.theme.tokens import TONES
from desktop.widgets.buttons import Button
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import column, holder, row, rule
from desktop.widgets.text import Text
from models.law.finding import Cell

MOST = 4


@dataclass(frozen=True, slots=True)
class GapLine:
    """One gap.

    Attributes:
        cell: where it is.
        title: who and which element.
        second: what there is of it.
        todo: what would close it.
        icon: of its standing.
        tone: of its standing.
    """

    cell: Cell
    title: str
    second: str
    todo: str
    icon: str
    tone: str


class GapPanel(QFrame):
    """A few gaps, each with a way to it.

    Attributes:
        buttons: the ways, in order.

    Signals:
        cell_wanted: carries the ``Cell``.
    """

    cell_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "surface")
        self.buttons: list[Button] = []
        self._rows: list[QWidget] = []
        self._title = Text("", "head")
        self._lines = column(gap=0)
        self._head = holder(row(self._title, margins=(14, 10, 14, 8)))
        self.setLayout(column(self._head, self._lines, gap=0))

    def show_gaps(self, title: str, lines: Sequence[GapLine]) -> None:
        """Show the first gaps under a title."""
        self._title.set_text(title)
        self.buttons, self._rows = [], []
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines[:MOST]:
            made = holder(column(rule(), self._row(line), gap=0))
            self._rows.append(made)
            self._lines.addWidget(made)

    def fit(self, room: int) -> None:
        """Show as many gaps as have room; none of them, none of this.

        Args:
            room: pixels from top to bottom.
        """
        left = room - self._head.sizeHint().height() - 2
        shown = 0
        for made in self._rows:
            left -= made.sizeHint().height()
            made.setVisible(left >= 0)
            shown += left >= 0
        self.setVisible(shown > 0)

    def _row(self, line: GapLine) -> QWidget:
        """Return one gap."""
        button = Button(self.tr("Open"), size="row")
        button.setAccessibleName(f"{self.tr('Open')}: {line.title}")
        button.clicked.connect(lambda: self.cell_wanted.emit(line.cell))
        self.buttons.append(button)
        words = holder(
            column(
                ElidedLabel(line.title, "med"),
                ElidedLabel(line.second, "small", "text2"),
                gap=0,
            )
        )
        todo = ElidedLabel(line.todo, "body")
        arrow = IconLabel("arrow-right", "text3", 14)
        icon = IconLabel(line.icon, TONES[line.tone].mark, 16, 2)
        layout = row(icon, words, arrow, todo, button, gap=12, margins=(14, 9, 14, 9))
        layout.setStretchFactor(words, 1)
        layout.setStretchFactor(todo, 1)
        return holder(layout)
