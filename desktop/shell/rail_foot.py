# SPDX-License-Identifier: Apache-2.0
"""The foot of the rail: lock with its countdown, and who is at work.

Must not know how locking is done.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.theme.current import colour, px
from desktop.theme.icons import pixmap
from desktop.widgets.paint_text import (
    CENTRE,
    RIGHT,
    TextStyle,
    draw_text,
    text_width,
)
from desktop.widgets.press import Press

NARROW_BELOW = 100
_LEFT = 13
_KEYS = "Ctrl L"


class FootButton(Press, QAbstractButton):
    """A row at the foot of the rail that can be pressed.

    Args:
        high: height in unscaled pixels.
        parent: Qt owner.
    """

    def __init__(self, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._high = high
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.come_alive()

    @property
    def narrow(self) -> bool:
        """Return whether there is room for the icon only."""
        return self.width() < NARROW_BELOW

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the row."""
        return QSize(40, px(self._high))

    def minimumSizeHint(self) -> QSize:
        """Return the same: the rail decides the width."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in the tooltip what a narrow row cannot show."""
        self.setToolTip(self.accessibleName() if self.narrow else "")
        super().resizeEvent(event)

    def _ground(self, painter: QPainter) -> None:
        """Paint what lies under a row the mouse is on."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)


class LockButton(FootButton):
    """Locks the vault; shows how long until it locks itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._left = ""
        super().__init__(28, parent)

    def set_left(self, seconds: int) -> None:
        """Show the seconds left as minutes and seconds."""
        text = f"{seconds // 60:02}:{seconds % 60:02}"
        if text != self._left:
            self._left = text
            self.update()

    def retranslate(self) -> None:
        """Set our own words."""
        self.setText(self.tr("Lock"))
        self.setAccessibleName(self.tr("Lock the vault"))
        self.setAccessibleDescription(self.tr("Keys: Ctrl+L"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint icon, word, countdown and key cap."""
        painter = QPainter(self)
        self._ground(painter)
        middle = (self.height() - px(16)) / 2
        left = (self.width() - px(16)) / 2 if self.narrow else _LEFT
        painter.drawPixmap(QPointF(left, middle), pixmap("lock", "text2"))
        if self.narrow:
            return
        cap = self._cap(painter)
        start = _LEFT + px(16) + 8
        time = text_width(self._left, "small") + 2
        draw_text(
            painter,
            QRect(cap.left() - 8 - time, 0, time, self.height()),
            self._left,
            TextStyle("small", "text3", RIGHT),
        )
        room = QRect(start, 0, cap.left() - 14 - time - start, self.height())
        draw_text(painter, room, self.text(), TextStyle("body", "text"))

    def _cap(self, painter: QPainter) -> QRect:
        """Paint the key cap at the right; return where it stands."""
        wide, high = text_width(_KEYS, "micro") + 12, px(18)
        box = QRect(self.width() - wide - 6, (self.height() - high) // 2, wide, high)
        painter.setBrush(colour("surface"))
        painter.setPen(QPen(colour("line2"), 1))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        draw_text(painter, box, _KEYS, TextStyle("micro", "text3", CENTRE))
        return box


class UserButton(FootButton):
    """Shows who is at work; opens a small menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._name = ""
        self._role = ""
        super().__init__(40, parent)

    def set_user(self, name: str, role: str) -> None:
        """Show another user.

        Args:
            name: display name.
            role: role in words.
        """
        self._name, self._role = name, role
        self.setAccessibleName(f"{name}, {role}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint the initials, the name and the role."""
        painter = QPainter(self)
        self._ground(painter)
        edge = px(28)
        left = (self.width() - edge) // 2 if self.narrow else 8
        disc = QRect(left, (self.height() - edge) // 2, edge, edge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accentsoft"))
        painter.drawEllipse(disc)
        initials = initials_of(self._name)
        draw_text(painter, disc, initials, TextStyle("microstrong", "accent", CENTRE))
        if self.narrow:
            return
        start = disc.right() + 10
        wide = self.width() - start - px(14) - 12
        half = self.height() // 2
        name = QRect(start, 2, wide, half - 2)
        role = QRect(start, half, wide, half - 2)
        draw_text(painter, name, self._name, TextStyle("smallstrong", elide=True))
        draw_text(painter, role, self._role, TextStyle("micro", "text3", elide=True))
        mark = pixmap("chevron-up", "text3", 14)
        place = QPointF(self.width() - px(14) - 8, (self.height() - px(14)) / 2)
        painter.drawPixmap(place, mark)


def initials_of(name: str) -> str:
    """Return at most two first letters, e.g. ``SA`` of ``Sekar Adiwarna``."""
    parts = [part for part in name.split() if part]
    letters = parts[:1] + parts[-1:] if len(parts) > 1 else parts
    return "".join(part[0] for part in letters).upper()
