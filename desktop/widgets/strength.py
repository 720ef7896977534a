# SPDX-License-Identifier: Apache-2.0
"""Three bars for how strong the proof of something is.

Must not know how strength is reckoned; words stand in the tooltip beside it.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.current import colour

BARS = 3
_SIZE = QSize(15, 12)


def paint_strength(painter: QPainter, at: QPointF, bars: int) -> None:
    """Paint the bars with the upper left corner at a point; ``bars`` is 0 to 3."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    for number in range(BARS):
        high = 5 + 3.5 * number
        painter.setBrush(colour("text2" if number < bars else "line2"))
        painter.drawRect(QRectF(at.x() + 5 * number, at.y() + 12 - high, 3.5, high))
    painter.restore()


class Strength(QWidget):
    """The bars as a widget.

    Args:
        bars: 0 to 3.
        label: the same in words, for tooltip and screen reader.
        parent: Qt owner.
    """

    def __init__(
        self, bars: int = 0, label: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_bars(bars, label)

    def set_bars(self, bars: int, label: str) -> None:
        """Show another strength."""
        self._bars = bars
        self.setToolTip(label)
        self.setAccessibleName(label)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the bars."""
        return _SIZE

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint the bars."""
        paint_strength(QPainter(self), QPointF(0, 0), self._bars)
