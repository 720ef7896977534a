# SPDX-License-Identifier: Apache-2.0
"""A bar of cells, one a finding, that reads without colour.

Knows tones and shapes: solid, half filled, dashed; must not know a finding.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.current import colour

HEIGHT = 9
_CELL = 14
_GAP = 2
_INKS = {
    "ok": "oki",
    "warn": "warni",
    "bad": "badi",
    "alt": "alti",
    "neutral": "line2",
    "info": "accent",
}


def seg_bar_width(count: int) -> int:
    """Return the pixels that ``count`` cells need."""
    return max(0, count * (_CELL + _GAP) - _GAP + 1)


def paint_seg_bar(painter: QPainter, at: QPointF, tones: Sequence[str]) -> None:
    """Paint one cell a tone with the upper left corner at a point."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, tone in enumerate(tones):
        left = at.x() + number * (_CELL + _GAP) + 0.5
        _cell(painter, QRectF(left, at.y() + 0.5, _CELL - 1, HEIGHT - 1), tone)
    painter.restore()


def _cell(painter: QPainter, box: QRectF, tone: str) -> None:
    """Paint one cell."""
    ink = colour(_INKS[tone])
    pen = QPen(ink, 1.2)
    if tone in {"bad", "neutral"}:
        pen.setDashPattern([2, 1.6])
    painter.setPen(pen)
    solid = tone in {"ok", "info"}
    painter.setBrush(ink if solid else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 1.5, 1.5)
    painter.setBrush(ink)
    if tone == "warn":
        painter.setPen(Qt.PenStyle.NoPen)
        half = box.height() / 2
        painter.drawRect(
            QRectF(box.left() + 1.5, box.center().y(), box.width() - 3, half - 1)
        )
    elif tone == "alt":
        middle = box.center()
        painter.drawLine(middle + QPointF(-2, 2.5), middle + QPointF(2, -2.5))


class SegBar(QWidget):
    """The bar as a widget.

    Args:
        tones: one a cell.
        label: the same in words, for tooltip and screen reader.
        parent: Qt owner.
    """

    def __init__(
        self,
        tones: Sequence[str] = (),
        label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_tones(tones, label)

    def set_tones(self, tones: Sequence[str], label: str) -> None:
        """Show other cells."""
        self._tones = tuple(tones)
        self.setToolTip(label)
        self.setAccessibleName(label)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the cells."""
        return QSize(seg_bar_width(len(self._tones)), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint the cells."""
        paint_seg_bar(QPainter(self), QPointF(0, 0), self._tones)
