# SPDX-License-Identifier: Apache-2.0
"""A key cap: shows which keys do something. Must not listen to them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.current import colour, px
from desktop.widgets.living import Living
from desktop.widgets.paint_text import CENTRE, TextStyle, draw_text, text_width


class Kbd(Living, QWidget):
    """A key cap.

    Args:
        keys: what is printed on it, e.g. ``Ctrl L``.
        parent: Qt owner.
    """

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(keys)
        self.come_alive()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room of the cap."""
        return QSize(text_width(self._keys, "micro") + 12, px(18))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint the cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colour("surface"))
        painter.setPen(QPen(colour("line2"), 1))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3
        )
        draw_text(painter, self.rect(), self._keys, TextStyle("micro", "text3", CENTRE))
