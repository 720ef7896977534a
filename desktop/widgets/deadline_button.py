# SPDX-License-Identifier: Apache-2.0
"""A deadline as a button: how it stands, what it asks, when; opens its basis.

Knows words and a tone; must not know a clock.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.theme.current import colour, px
from desktop.theme.icons import pixmap
from desktop.theme.tokens import TONES
from desktop.widgets.paint_text import TextStyle, draw_text, text_width
from desktop.widgets.press import Press

_PAD = 10
_GAP = 8
_ICON = 15
_MOST = 210


class DeadlineButton(Press, QAbstractButton):
    """Paints e.g. ``Sisa 5 hari  Lengkapi berkas… · Sel 24 Nov``.

    Args:
        parent: Qt owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._icon = "neutral", "clock"
        self._state = self._what = self._day = ""
        self._folded = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def show_deadline(
        self, state: str, tone: str, icon: str, what: str = "", day: str = ""
    ) -> None:
        """Show a deadline.

        Args:
            state: how it stands, e.g. ``Sisa 5 hari``.
            tone: ``ok warn bad alt neutral info``.
            icon: icon name.
            what: what it asks, in a few words.
            day: the last day.
        """
        self._state, self._tone, self._icon = state, tone, icon
        self._what, self._day = what, day
        self.tell("")
        self.restyle()

    def tell(self, whole: str) -> None:
        """Tell tooltip and screen reader in full what the few words stand for."""
        words = (self._state, self._what, self._day, whole)
        self.setAccessibleName(", ".join(filter(None, words)))
        self.setToolTip(self.accessibleName())

    def fold(self, *, folded: bool) -> None:
        """Leave out what it asks, where width is scarce."""
        self._folded = folded
        self.restyle()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of icon and words."""
        wide = 2 * _PAD + px(_ICON) + 7 + text_width(self._state, "smallstrong") + 2
        for room in (self._room(), self._day_room()):
            wide += room + _GAP if room else 0
        return QSize(wide, px(30))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint edge, icon and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = TONES[self._tone]
        painter.setBrush(colour(tone.background))
        edge = tone.mark if self.underMouse() else tone.line
        painter.setPen(QPen(colour(edge), 1))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 4, 4)
        left, high = _PAD, self.height()
        top = (high - px(_ICON)) // 2
        painter.drawPixmap(left, top, pixmap(self._icon, tone.mark, _ICON, 2.0))
        left += px(_ICON) + 7
        state = text_width(self._state, "smallstrong") + 2
        place = QRectF(left, 0, state, high)
        draw_text(painter, place, self._state, TextStyle("smallstrong", tone.text))
        left += state + _GAP
        if self._room():
            place = QRectF(left, 0, self._room(), high)
            style = TextStyle("small", tone.text, elide=True)
            draw_text(painter, place, self._what, style)
            left += self._room() + _GAP
        place = QRectF(left, 0, self._day_room(), high)
        draw_text(painter, place, self._day, TextStyle("small", tone.text))

    def _room(self) -> int:
        """Return the pixels for what it asks."""
        if self._folded or not self._what:
            return 0
        return min(text_width(self._what, "small") + 1, px(_MOST))

    def _day_room(self) -> int:
        """Return the pixels for the day."""
        return text_width(self._day, "small") + 1 if self._day else 0
