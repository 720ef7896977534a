# SPDX-License-Identifier: Apache-2.0
"""Which count lacks what for whom, one sign an element, each a way to it.

Knows ``CountLine`` values; must not know an assessment.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from desktop.screens.case.digest import CountLine, Mark, VictimCell
from desktop.theme.current import colour, line_height, px
from desktop.theme.icons import pixmap
from desktop.theme.tokens import TONES
from desktop.widgets.buttons import IconButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.layouts import column, holder, rule
from desktop.widgets.living import Living
from desktop.widgets.paint_text import TextStyle, draw_text, text_width
from desktop.widgets.pair import HEIGHT, WIDTH, paint_pair
from desktop.widgets.press import Press
from desktop.widgets.text import Text

_STEP = WIDTH + 5
_SMALLEST = 0.7
_ICON = 14
_STROKE = 2.1


def _paint(painter: QPainter, at: QPointF, mark: Mark, scale: float) -> None:
    """Paint the sign of one element in the room of a pair."""
    if not mark.icon:
        paint_pair(painter, at, mark.pair, scale)
        return
    sign = pixmap(mark.icon, TONES[mark.tone].mark, _ICON, _STROKE)
    middle = QPointF((WIDTH * scale - px(_ICON)) / 2, (HEIGHT * scale - px(_ICON)) / 2)
    painter.drawPixmap(at + middle, sign)


class CellButton(Press, QAbstractButton):
    """The signs of one victim within one count; a press goes there.

    Args:
        cell: what it shows.
    """

    def __init__(self, cell: VictimCell) -> None:
        super().__init__()
        self.cell = cell
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(cell.spoken)
        self.setToolTip(cell.spoken)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def sizeHint(self) -> QSize:
        """Return the room of the signs and the words below."""
        signs = round(len(self.cell.marks) * _STEP * _SMALLEST)
        words = text_width(self.cell.text, "smallmed")
        return QSize(max(signs, words) + 12, line_height("small") + px(26))

    def _scale(self) -> float:
        """Return how large the signs can be."""
        need = max(1, len(self.cell.marks)) * _STEP
        return min(1.0, (self.width() - 10) / need)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint signs and words."""
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), colour("hover"))
        scale = self._scale()
        for number, mark in enumerate(self.cell.marks):
            _paint(painter, QPointF(6 + number * _STEP * scale, px(6)), mark, scale)
        top = px(22)
        room = QRect(6, top, self.width() - 8, line_height("small"))
        style = TextStyle("smallmed", self.cell.tone, elide=True)
        draw_text(painter, room, self.cell.text, style)


class Completeness(Living, QWidget):
    """The grid of counts and victims.

    Signals:
        cell_chosen: the user goes to a cell of the matrix; carries the ``Cell``.
        count_edit_wanted: the user changes a count; carries its id.
        history_wanted: the user looks at what happened to a count; carries its id.
    """

    cell_chosen = Signal(object)
    count_edit_wanted = Signal(str)
    history_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self.cells: list[CellButton] = []
        self.edits: list[IconButton] = []

    def show_lines(self, victims: Sequence[str], lines: Sequence[CountLine]) -> None:
        """Show these counts against these victims.

        Args:
            victims: their labels, in order of the columns.
            lines: one a count; its cells follow the same order.
        """
        self._empty()
        self._grid.setColumnStretch(0, 3)
        for place, label in enumerate(victims, start=1):
            self._grid.setColumnStretch(place, 2)
            self._grid.addWidget(ElidedLabel(label, "smallmed", "text2"), 0, place)
        for number, line in enumerate(lines):
            at = 2 * number + 1
            self._grid.addWidget(rule(), at, 0, 1, len(victims) + 2)
            self._add(line, at + 1)

    def _add(self, line: CountLine, at: int) -> None:
        """Place one count."""
        words = [
            ElidedLabel(line.title, "med"),
            ElidedLabel(line.second, "small", "text2"),
        ]
        if line.more:
            words.append(ElidedLabel(line.more, "small", "text3"))
        named = holder(column(*words, gap=0))
        self._grid.addWidget(named, at, 0)
        for place, cell in enumerate(line.cells, start=1):
            if cell is None:
                none = Text(self.tr("— does not apply"), "small", "text3")
                self._grid.addWidget(none, at, place)
                continue
            button = CellButton(cell)
            button.clicked.connect(
                lambda _=False, target=cell.cell: self.cell_chosen.emit(target)
            )
            self.cells.append(button)
            self._grid.addWidget(button, at, place)
        edit = IconButton("pencil", self.tr("Change {0}").format(line.title))
        edit.clicked.connect(
            lambda _=False, count=line.count: self.count_edit_wanted.emit(count)
        )
        past = QAction(self.tr("History of this object"), edit)
        past.triggered.connect(
            lambda _=False, count=line.count: self.history_wanted.emit(count)
        )
        for widget in (named, edit):
            widget.addAction(past)
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.edits.append(edit)
        self._grid.addWidget(edit, at, len(line.cells) + 1)

    def _empty(self) -> None:
        """Take everything out of the grid."""
        self.cells, self.edits = [], []
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
