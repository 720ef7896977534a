# SPDX-License-Identifier: Apache-2.0
"""The chain of custody: one painted row a link, holes between them.

Knows words made for each link; must not know custody entries. Every row is a
button of its own, so that keys and screen readers reach it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.theme.current import colour, line_height, px
from desktop.theme.icons import pixmap
from desktop.widgets.layouts import clear, column
from desktop.widgets.paint_text import RIGHT, TextStyle, draw_text, text_width
from desktop.widgets.press import Press

_LEFT = 24
_AXIS = 8.0
_DOT = 4.0


@dataclass(frozen=True, slots=True)
class ChainLine:
    """One link of the chain in words.

    Attributes:
        key: id of the entry; of the entry after it for a hole.
        title: act and holder, or that something is missing.
        second: place, condition and so on; for a hole, what mends it.
        when: short time, "" for a hole.
        hole: nothing is recorded here.
        now: the last link: who holds it now.
        spoken: the same for a screen reader.
    """

    key: str
    title: str
    second: str
    when: str
    hole: bool = False
    now: bool = False
    spoken: str = ""


class ChainRow(Press, QAbstractButton):
    """One link, or a hole.

    Args:
        line: its words.
        before: what stands above it, ``None`` for the first.
        after: what stands below it, ``None`` for the last.
    """

    def __init__(
        self, line: ChainLine, before: ChainLine | None, after: ChainLine | None
    ) -> None:
        super().__init__()
        self.line = line
        self._above = _broken(before, line)
        self._below = _broken(line, after)
        self._first, self._last = before is None, after is None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(line.spoken)
        self.setToolTip(line.spoken)
        self.come_alive()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of two lines, or of the tinted bar of a hole."""
        if self.line.hole:
            return QSize(220, px(40))
        second = line_height("small") if self.line.second else 0
        return QSize(220, line_height("body") + second + px(7))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint axis, dot and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and not self.line.hole:
            painter.fillRect(self.rect(), colour("hover"))
        middle = px(10)
        self._axis(painter, 0, middle, broken=self._above, drawn=not self._first)
        self._axis(
            painter, middle, self.height(), broken=self._below, drawn=not self._last
        )
        if self.line.hole:
            self._hole(painter)
        else:
            self._link(painter, middle)

    def _axis(
        self, painter: QPainter, top: int, foot: int, *, broken: bool, drawn: bool
    ) -> None:
        """Paint a piece of the axis."""
        if not drawn:
            return
        pen = QPen(colour("warni" if broken else "line2"), 1.6)
        if broken:
            pen.setDashPattern([2, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(_AXIS, top), QPointF(_AXIS, foot))

    def _link(self, painter: QPainter, middle: int) -> None:
        """Paint dot and words of a link."""
        ink = colour("accent" if self.line.now else "text3")
        painter.setPen(QPen(ink, 1.6))
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(_AXIS, middle), _DOT, _DOT)
        high = line_height("body")
        wide = text_width(self.line.when, "small")
        first = QRectF(_LEFT, 0, self.width() - _LEFT - wide - 8, high)
        draw_text(painter, first, self.line.title, TextStyle("med", elide=True))
        when = QRectF(self.width() - wide - 2, 0, wide + 2, high)
        draw_text(
            painter, when, self.line.when, TextStyle("small", "text3", align=RIGHT)
        )
        below = QRectF(_LEFT, high, self.width() - _LEFT, line_height("small"))
        draw_text(
            painter, below, self.line.second, TextStyle("small", "text3", elide=True)
        )

    def _hole(self, painter: QPainter) -> None:
        """Paint the tinted bar of a hole."""
        bar = QRectF(_LEFT - 2, 2, self.width() - _LEFT, self.height() - 10)
        painter.setPen(QPen(colour("warnline"), 1))
        painter.setBrush(colour("warnbg"))
        painter.drawRoundedRect(bar, 4, 4)
        mark = pixmap("triangle-alert", "warni", 14, 2.0)
        painter.drawPixmap(QPointF(bar.left() + 8, bar.center().y() - px(7)), mark)
        act = text_width(self.line.second, "smallmed")
        end = QRectF(bar.right() - act - 10, bar.top(), act + 2, bar.height())
        draw_text(painter, end, self.line.second, TextStyle("smallmed", "accent"))
        left = bar.left() + 12 + px(16)
        words = QRectF(left, bar.top(), end.left() - left - 4, bar.height())
        draw_text(
            painter, words, self.line.title, TextStyle("smallmed", "warn", elide=True)
        )


class Chain(QWidget):
    """Every link of one exhibit, oldest first.

    Args:
        parent: Qt owner.

    Attributes:
        rows: one button a link or hole.

    Signals:
        link_chosen: the user opens a link; carries its key.
        hole_chosen: the user mends a hole; carries the key of the link after.
    """

    link_chosen = Signal(str)
    hole_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ChainRow] = []
        self._box = column(gap=0)
        self.setLayout(self._box)

    def show_lines(self, lines: Sequence[ChainLine]) -> None:
        """Show these links."""
        clear(self._box)
        self.rows = []
        for place, line in enumerate(lines):
            before = lines[place - 1] if place else None
            after = lines[place + 1] if place + 1 < len(lines) else None
            made = ChainRow(line, before, after)
            signal = self.hole_chosen if line.hole else self.link_chosen
            made.clicked.connect(
                lambda _=False, key=line.key, tell=signal: tell.emit(key)
            )
            self.rows.append(made)
            self._box.addWidget(made)


def _broken(before: ChainLine | None, after: ChainLine | None) -> bool:
    """Return whether the axis between two lines is broken."""
    return any(line is not None and line.hole for line in (before, after))
