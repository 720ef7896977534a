# SPDX-License-Identifier: Apache-2.0
"""The sign of the program: the pair, joined, on a square."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.current import colour, px


def paint_mark(painter: QPainter, edge: float) -> None:
    """Paint the mark at the origin, ``edge`` pixels wide and high."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.scale(edge / 24, edge / 24)
    painter.setBrush(colour("accentfill"))
    painter.drawRoundedRect(QRectF(0, 0, 24, 24), 5, 5)
    painter.setBrush(colour("onaccent"))
    painter.drawEllipse(QRectF(4, 8.5, 7, 7))
    painter.drawRoundedRect(QRectF(13.5, 8.5, 7, 7), 1, 1)
    painter.drawRect(QRectF(9, 11.1, 6, 1.8))
    painter.restore()


def mark_icon() -> QIcon:
    """Return the mark as a window icon."""
    made = QIcon()
    for edge in (16, 24, 32, 48, 64, 128, 256):
        picture = QPixmap(edge, edge)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_mark(painter, edge)
        painter.end()
        made.addPixmap(picture)
    return made


class Mark(QWidget):
    """The mark as a widget; ornament, so it has no name of its own.

    Args:
        edge: width and height in unscaled pixels.
        parent: Qt owner.
    """

    def __init__(self, edge: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge = edge
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of the mark."""
        return QSize(px(self._edge), px(self._edge))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint the mark."""
        paint_mark(QPainter(self), px(self._edge))
