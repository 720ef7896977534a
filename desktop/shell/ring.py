# SPDX-License-Identifier: Apache-2.0
"""A ring that shows how much of a short time is left."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.current import colour, px
from desktop.widgets.paint_text import CENTRE, TextStyle, draw_text

_EDGE = 64


class Ring(QWidget):
    """Seconds left, as a number and as an arc. Ornament: words stand beside it.

    Args:
        whole: the seconds of a full ring.
        parent: Qt owner.
    """

    def __init__(self, whole: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = whole
        self._left = whole
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_left(self, seconds: int) -> None:
        """Show the seconds left."""
        self._left = seconds
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the ring."""
        return QSize(px(_EDGE), px(_EDGE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint track, arc and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(5, 5, -5, -5)
        painter.setPen(QPen(colour("line2"), 5))
        painter.drawEllipse(box)
        pen = QPen(colour("accent"), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(box, 90 * 16, round(-360 * 16 * self._left / self._whole))
        style = TextStyle("title", "text", CENTRE)
        draw_text(painter, self.rect(), str(self._left), style)
