# SPDX-License-Identifier: Apache-2.0
"""Days side by side with what falls on each, what is past first.

Knows days and marks; must not know a deadline. Arrows walk from mark to mark and
Enter takes one; ``RibbonTable`` tells the same in rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.qt.accessible import announce
from desktop.theme.current import colour, line_height, px
from desktop.theme.icons import pixmap
from desktop.theme.tokens import TONES
from desktop.widgets.living import Living
from desktop.widgets.paint_text import TextStyle, draw_text, text_width

_HEAD = 30
_MARK = 21
_GAP = 3
_MOST = 2
_PAD = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that falls on a day.

    Attributes:
        key: what it is known by.
        texts: a few words, then fewer; the first that fits the width of a day
            is painted, the last one shortened where none does.
        tone: ``bad``, ``warn``, ``neutral`` or ``info``.
        spoken: all of it, for tooltip and screen reader.
    """

    key: str
    texts: tuple[str, ...]
    tone: str
    spoken: str

    def fitting(self, room: int, step: str) -> str:
        """Return the words that fit so many pixels."""
        fits = (one for one in self.texts if text_width(one, step) <= room)
        return next(fits, self.texts[-1])


@dataclass(frozen=True, slots=True)
class RibbonDay:
    """One column.

    Attributes:
        head: its words, e.g. ``Sel 24``.
        spoken: the same in full, with the name of a holiday.
        marks: what falls on it, most pressing first.
        off: whether it is a day off.
        today: whether it is today.
        past: whether it stands for everything that is past.
    """

    head: str
    spoken: str
    marks: tuple[Mark, ...] = ()
    off: bool = False
    today: bool = False
    past: bool = False


class Ribbon(Living, QWidget):
    """The painted ribbon.

    Args:
        parent: Qt owner.

    Signals:
        chosen: a mark was pressed, or Enter on it; carries its key.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[RibbonDay, ...] = ()
        self._at: tuple[int, int] = (-1, 0)
        self._label = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.come_alive()

    @property
    def days(self) -> tuple[RibbonDay, ...]:
        """Return what is shown."""
        return self._days

    @property
    def current(self) -> Mark | None:
        """Return the mark at which the keys stand."""
        column, row = self._at
        marks = self._days[column].marks if 0 <= column < len(self._days) else ()
        return marks[row] if row < len(marks) else None

    def show_days(self, days: Sequence[RibbonDay], label: str) -> None:
        """Show these days.

        Args:
            days: from left to right.
            label: what this is, for the screen reader.
        """
        self._days, self._label = tuple(days), label
        if self.current is None:
            self._at = (self._next(-1, 1), 0)
        self._tell()
        self.update()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of a head and two marks."""
        return QSize(700, px(_HEAD) + _MOST * (px(_MARK) + _GAP) + 8)

    def _column(self, number: int) -> QRect:
        """Return the room of a day."""
        wide = self.width() - 2
        count = max(1, len(self._days))
        left = 1 + wide * number // count
        return QRect(
            left, 1, 1 + wide * (number + 1) // count - left, self.height() - 2
        )

    def _mark(self, column: int, row: int) -> QRect:
        """Return the room of a mark."""
        box = self._column(column)
        top = box.top() + px(_HEAD) + row * (px(_MARK) + _GAP)
        return QRect(box.left() + _PAD, top, box.width() - 2 * _PAD, px(_MARK))

    def _rows(self, column: int) -> int:
        """Return how many marks of a day are painted; the last may say «+3»."""
        return min(_MOST, len(self._days[column].marks))

    def _next(self, column: int, step: int) -> int:
        """Return the next day with a mark, -1 for none."""
        column += step
        while 0 <= column < len(self._days):
            if self._days[column].marks:
                return column
            column += step
        return -1

    def _tell(self) -> None:
        """Say where the keys stand."""
        mark = self.current
        if mark is None:
            self.setAccessibleName(self._label)
            return
        where = self._days[self._at[0]].spoken
        words = f"{self._label}: {where}. {mark.spoken}"
        self.setAccessibleName(words)
        if self.hasFocus():
            announce(self, f"{where}. {mark.spoken}")

    def _hit(self, point: QPoint) -> Mark | None:
        """Return the mark at a point."""
        for column, day in enumerate(self._days):
            for row in range(self._rows(column)):
                if self._mark(column, row).contains(point):
                    return day.marks[row]
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from mark to mark; Enter or Space takes one."""
        column, row = self._at
        key = event.key()
        mark = self.current
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            found = self._next(column, 1 if key == Qt.Key.Key_Right else -1)
            if found >= 0:
                self._at = (found, 0)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and mark is not None:
            last = len(self._days[column].marks) - 1
            step = 1 if key == Qt.Key.Key_Down else -1
            self._at = (column, min(last, max(0, row + step)))
        elif (
            key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
            and mark is not None
        ):
            self.chosen.emit(mark.key)
            return
        else:
            super().keyPressEvent(event)
            return
        self._tell()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys stand."""
        super().focusInEvent(event)
        self._tell()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the mark under the mouse."""
        mark = self._hit(event.position().toPoint())
        if mark is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(mark.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over a mark."""
        over = self._hit(event.position().toPoint()) is not None
        shape = Qt.CursorShape
        self.setCursor(shape.PointingHandCursor if over else shape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Tell all of a mark, or the name of a day off."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self)
            return True
        return super().event(event)

    def _tip(self, point: QPoint) -> str:
        """Return what is told at a point."""
        for column, day in enumerate(self._days):
            if self._column(column).contains(point):
                rows = [
                    row
                    for row in range(self._rows(column))
                    if self._mark(column, row).contains(point)
                ]
                if not rows:
                    return day.spoken
                hidden = rows[0] == _MOST - 1 and len(day.marks) > _MOST
                told = day.marks[rows[0] :] if hidden else day.marks[rows[0] :][:1]
                return "\n".join(mark.spoken for mark in told)
        return ""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint ground, days and marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("surface"))
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(whole, 6, 6)
        for number, day in enumerate(self._days):
            self._day(painter, number, day)

    def _day(self, painter: QPainter, number: int, day: RibbonDay) -> None:
        """Paint one column."""
        box = self._column(number)
        if day.off or day.today:
            ground = "accentsoft" if day.today else "sunk"
            painter.fillRect(box.adjusted(0, 1, 0, -1), colour(ground))
        if number:
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(box.topLeft(), box.bottomLeft())
        head = QRect(
            box.left() + 6, box.top() + 8, box.width() - 8, line_height("small")
        )
        step, ink = "small", "text2"
        if day.past:
            ink, step = ("bad", "smallmed") if day.marks else ("text3", "small")
            mark = pixmap("alarm-clock", ink, 14)
            painter.drawPixmap(head.topLeft() + QPoint(0, 1), mark)
            head.setLeft(head.left() + px(14) + 4)
        elif day.today:
            step, ink = "smallstrong", "accent"
        draw_text(painter, head, day.head, TextStyle(step, ink, elide=True))
        for row in range(self._rows(number)):
            self._one(painter, number, row, day)

    def _one(self, painter: QPainter, column: int, row: int, day: RibbonDay) -> None:
        """Paint one mark; the last of many says how many more there are."""
        mark = day.marks[row]
        more = len(day.marks) - _MOST + 1 if row == _MOST - 1 else 0
        tone = TONES[mark.tone]
        box = self._mark(column, row)
        painter.setPen(QPen(colour(tone.line), 1))
        painter.setBrush(colour(tone.background))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.fillRect(
            box.left(), box.top() + 1, 3, box.height() - 2, colour(tone.mark)
        )
        room = box.adjusted(8, 0, -3, 0)
        said = mark.fitting(room.width(), "micro")
        words = f"+{more}" if more > 1 else said
        draw_text(painter, room, words, TextStyle("micro", tone.text, elide=True))
        at = self._at == (column, row) or (
            more > 1 and self._at[0] == column and self._at[1] >= row
        )
        if at and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(-1, -1, 1, 1), 4, 4)
