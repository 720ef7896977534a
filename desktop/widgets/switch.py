# SPDX-License-Identifier: Apache-2.0
"""An on-off switch with its words. Must not know what it switches."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.theme.current import colour, px
from desktop.widgets.paint_text import TextStyle, draw_text, text_width
from desktop.widgets.press import Press

_TRACK = QSize(34, 20)


class Switch(Press, QAbstractButton):
    """A switch; ``toggled`` tells.

    Args:
        label: words beside it.
        on: state at first.
        parent: Qt owner.
    """

    def __init__(
        self,
        label: str = "",
        on: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(label)
        self.setAccessibleName(label)
        self.setCheckable(True)
        self.setChecked(on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def set_label(self, label: str) -> None:
        """Change the words."""
        self.setText(label)
        self.setAccessibleName(label)
        self.restyle()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for track and words."""
        words = text_width(self.text(), "body") + 9 if self.text() else 0
        return QSize(_TRACK.width() + words, px(28))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint the track, the knob and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        top = (self.height() - 16) / 2
        track = QRectF(1, top, 32, 16)
        edge = "accentfill" if on else "field"
        painter.setPen(QPen(colour(edge), 1.2))
        painter.setBrush(colour("accentfill" if on else "surface"))
        painter.drawRoundedRect(track, 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("onaccent" if on else "field"))
        painter.drawEllipse(QPointF(25 if on else 9, top + 8), 5.5, 5.5)
        if self.text():
            room = QRect(_TRACK.width() + 8, 0, self.width(), self.height())
            room.setRight(self.width())
            ink = "text" if self.isEnabled() else "text3"
            draw_text(painter, room, self.text(), TextStyle("body", ink))
