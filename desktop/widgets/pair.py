# SPDX-License-Identifier: Apache-2.0
"""The sign of the house: a victim's statement joined to other proof.

Knows two yes-or-no facts and draws them; must not know the rule behind them.
A circle stands for the statement, a square for other proof; dashed = missing.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.current import colour

WIDTH = 32
HEIGHT = 12
_EDGE = 10.0
_LINK = 9.0


def paint_pair(
    painter: QPainter, at: QPointF, parts: tuple[bool, bool], scale: float = 1.0
) -> None:
    """Paint the pair with its upper left corner at a point.

    Args:
        painter: an active painter.
        at: upper left corner.
        parts: (victim's statement is there, other proof is there).
        scale: 1 = 32 by 12 pixels.
    """
    statement, other = parts
    ink = _ink(parts)
    edge = _EDGE * scale
    first = QRectF(at.x() + 1, at.y() + 1, edge, edge)
    second = first.translated(edge + _LINK * scale, 0)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if statement and other:
        painter.setPen(QPen(ink, 2 * scale))
    else:
        painter.setPen(QPen(colour("field"), 1.2 * scale, Qt.PenStyle.DotLine))
    middle = first.center().y()
    painter.drawLine(QPointF(first.right() + 1, middle), QPointF(second.left(), middle))
    _shape(painter, ink, scale, solid=statement)
    painter.drawEllipse(first)
    _shape(painter, ink, scale, solid=other)
    painter.drawRoundedRect(second, 1.5 * scale, 1.5 * scale)
    painter.restore()


def _ink(parts: tuple[bool, bool]) -> QColor:
    """Return the colour of the marks; the shape says the same."""
    if all(parts):
        return colour("oki")
    return colour("warni" if any(parts) else "badi")


def _shape(painter: QPainter, ink: QColor, scale: float, *, solid: bool) -> None:
    """Set pen and brush for a part that is there or missing."""
    if solid:
        painter.setPen(QPen(ink, 1.6 * scale))
        painter.setBrush(ink)
        return
    pen = QPen(ink, 1.4 * scale)
    pen.setDashPattern([1.6, 1.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


class Pair(QWidget):
    """The pair as a widget; always beside words.

    Args:
        statement: a victim's statement is there.
        other: other proof is there.
        scale: 1 = 32 by 12 pixels.
        parent: Qt owner.
    """

    def __init__(
        self,
        statement: bool = False,
        other: bool = False,
        scale: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = (statement, other)
        self._scale = scale
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of the sign."""
        return QSize(round(WIDTH * self._scale), round(HEIGHT * self._scale))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint the sign."""
        paint_pair(QPainter(self), QPointF(0, 0), self._parts, self._scale)
