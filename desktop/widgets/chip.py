# SPDX-License-Identifier: Apache-2.0
"""Chips: short facts with an icon and words; colour comes last.

Knows tones; must not know which verdict or deadline has which tone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.current import colour, px
from desktop.theme.icons import pixmap
from desktop.theme.tokens import TONES
from desktop.widgets.living import Living
from desktop.widgets.paint_text import TextStyle, draw_text, text_width

HEIGHT = 22
_PAD = 8
_GAP = 5
_ICON = 13


@dataclass(frozen=True, slots=True)
class ChipLook:
    """What a chip shows.

    Attributes:
        text: one to three words.
        tone: ``ok warn bad alt neutral info``.
        icon: icon name, "" for none.
        outline: white inside instead of tinted.
    """

    text: str
    tone: str = "neutral"
    icon: str = ""
    outline: bool = False


def chip_size(look: ChipLook) -> QSize:
    """Return the room a chip needs."""
    icon = px(_ICON) + _GAP if look.icon else 0
    return QSize(2 * _PAD + icon + text_width(look.text, "smallmed") + 1, px(HEIGHT))


def paint_chip(painter: QPainter, rect: QRect, look: ChipLook) -> None:
    """Paint a chip, shortened if ``rect`` is narrower than ``chip_size``."""
    tone = TONES[look.tone]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour("surface" if look.outline else tone.background))
    painter.setPen(QPen(colour("line2" if look.outline else tone.line), 1))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    left = rect.left() + _PAD
    if look.icon:
        mark = pixmap(look.icon, tone.mark, _ICON, 2.1)
        top = rect.top() + (rect.height() - px(_ICON)) / 2
        painter.drawPixmap(QPointF(left, top), mark)
        left += px(_ICON) + _GAP
    room = QRect(left, rect.top(), rect.right() - _PAD - left + 2, rect.height())
    draw_text(painter, room, look.text, TextStyle("smallmed", tone.text))
    painter.restore()


class Chip(Living, QWidget):
    """A chip as a widget.

    Args:
        text: one to three words.
        tone: ``ok warn bad alt neutral info``.
        icon_name: icon, "" for none.
        outline: white inside instead of tinted.
        parent: Qt owner.
    """

    def __init__(
        self,
        text: str = "",
        tone: str = "neutral",
        icon_name: str = "",
        outline: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = ChipLook(text, tone, icon_name, outline)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(text)
        self.come_alive()

    @property
    def look(self) -> ChipLook:
        """Return what is shown."""
        return self._look

    def set(self, text: str, tone: str | None = None, icon: str | None = None) -> None:
        """Show something else; what is not named stays."""
        self._look = replace(
            self._look,
            text=text,
            tone=self._look.tone if tone is None else tone,
            icon=self._look.icon if icon is None else icon,
        )
        self.setAccessibleName(text)
        self.restyle()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room the words need."""
        return chip_size(self._look)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint the chip."""
        paint_chip(QPainter(self), self.rect(), self._look)
