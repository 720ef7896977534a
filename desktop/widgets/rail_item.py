# SPDX-License-Identifier: Apache-2.0
"""One place on the rail: icon, words, and how many gaps wait there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.theme.current import colour, px
from desktop.theme.icons import pixmap
from desktop.widgets.paint_text import CENTRE, TextStyle, draw_text, text_width
from desktop.widgets.press import Press


@dataclass(frozen=True, slots=True)
class RailItem:
    """One place to go.

    Attributes:
        key: what it is known by.
        label: its words.
        icon: icon name.
        gaps: how many wait there, gaps or deadlines; 0 shows no badge.
        spoken: the same for a screen reader, e.g. ``Unsur & Bukti, 4 celah``;
            "" = the label.
        keys: shortcut shown in the tooltip, "" for none.
    """

    key: str
    label: str
    icon: str
    gaps: int = 0
    spoken: str = ""
    keys: str = ""


class RailButton(Press, QAbstractButton):
    """A place on the rail.

    Args:
        item: what it shows.
        checkable: whether it can be the place shown (the way back cannot).
    """

    def __init__(self, item: RailItem, *, checkable: bool = True) -> None:
        super().__init__()
        self._item = item
        self._narrow = False
        self._high = 32
        self.setCheckable(checkable)
        self.setAutoExclusive(checkable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # A click leads to a page, and the keys are meant for that page then.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_item(item)
        self.come_alive()

    @property
    def item(self) -> RailItem:
        """Return what is shown."""
        return self._item

    def set_item(self, item: RailItem) -> None:
        """Show other words or another count."""
        self._item = item
        self.setText(item.label)
        self.setAccessibleName(item.spoken or item.label)
        self._tell()
        self.update()

    def set_shape(self, *, narrow: bool, high: int) -> None:
        """Show the icon only, or icon and words; ``high`` in unscaled pixels."""
        self._narrow = narrow
        self._high = high
        self._tell()
        self.updateGeometry()
        self.update()

    def _tell(self) -> None:
        """Say in the tooltip what the picture does not."""
        words = self._item.spoken or self._item.label
        keys = f" ({self._item.keys})" if self._item.keys else ""
        self.setToolTip(f"{words}{keys}" if self._narrow or keys else "")

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the place."""
        return QSize(40 if self._narrow else 199, px(self._high))

    def minimumSizeHint(self) -> QSize:
        """Return the room of the icon."""
        return QSize(40, px(self._high))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint ground, edge, icon, words and badge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        self._ground(painter, on=on)
        mark = pixmap(self._item.icon, "accent" if on else "text2", 16)
        left = (self.width() - px(16)) / 2 if self._narrow else 13
        painter.drawPixmap(QPointF(left, (self.height() - px(16)) / 2), mark)
        if self._narrow:
            if self._item.gaps:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("accent"))
                painter.drawEllipse(QPointF(left + px(16) + 3, 9), 3.5, 3.5)
            return
        right = self._badge(painter) if self._item.gaps else self.width() - 6
        start = 13 + px(16) + 10
        room = QRect(start, 0, right - start, self.height())
        draw_text(painter, room, self._item.label, self._style(room.width(), on=on))

    def _style(self, room: int, *, on: bool) -> TextStyle:
        """Return how the words are written: smaller where they are long.

        Words that are longer still are shortened; the tooltip has them whole.
        """
        step, small = ("strong", "smallstrong") if on else ("body", "small")
        if text_width(self._item.label, step) > room:
            step = small
        return TextStyle(step, "accent" if on else "text", elide=True)

    def _ground(self, painter: QPainter, *, on: bool) -> None:
        """Paint the ground of the place shown, or of the one under the mouse."""
        if not (on or self.underMouse()):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("sel" if on else "hover"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        if on:
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(QRectF(0, 0, 3, self.height()), 1.5, 1.5)

    def _badge(self, painter: QPainter) -> int:
        """Paint the count of gaps; return where it begins."""
        count = str(self._item.gaps)
        wide = max(20, text_width(count, "microstrong") + 12)
        high = px(18)
        box = QRect(self.width() - wide - 8, (self.height() - high) // 2, wide, high)
        painter.setPen(QPen(colour("line2"), 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(
            QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), high / 2, high / 2
        )
        draw_text(painter, box, count, TextStyle("microstrong", "text2", CENTRE))
        return box.left() - 4
