# SPDX-License-Identifier: Apache-2.0
"""A small patch of colour with its meaning beside it, for the key of a page.

Must not carry the meaning alone: the words always stand there.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.current import colour, px
from desktop.widgets.layouts import row
from desktop.widgets.text import Text

_EDGE = 12


class _Patch(QWidget):
    """The patch."""

    def __init__(self, fill: str, line: str) -> None:
        super().__init__()
        self._fill = fill
        self._line = line
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a small square."""
        return QSize(px(_EDGE), px(_EDGE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint the square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(self._line), 1))
        painter.setBrush(colour(self._fill))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 2, 2)


class Swatch(QWidget):
    """Patch and words.

    Args:
        fill: colour token of the patch.
        line: colour token of its edge.
    """

    def __init__(self, fill: str, line: str) -> None:
        super().__init__()
        self._words = Text("", "small", "text3")
        self.setLayout(row(_Patch(fill, line), self._words, gap=6))

    def set_text(self, words: str) -> None:
        """Say what the colour means."""
        self._words.set_text(words)
