# SPDX-License-Identifier: Apache-2.0
"""Where a case stands on its way. Must not know the stages; it is given words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.current import colour, px
from desktop.widgets.living import Living
from desktop.widgets.paint_text import TextStyle, draw_text, text_width

_DOT = 14
_NEAR = 6


class Stepper(Living, QWidget):
    """Steps behind, the step now, and steps ahead.

    When the words do not fit side by side, only the step now keeps its words;
    the whole list is in the tooltip and in the spoken name.

    Args:
        parent: Qt owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[str, ...] = ()
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def set_steps(self, steps: Sequence[str], now: int, spoken: str = "") -> None:
        """Show a way.

        Args:
            steps: the words of each step.
            now: which step it is, counted from 0.
            spoken: e.g. ``Tahap 4 dari 8, P-19`` for the screen reader.
        """
        self._steps = tuple(steps)
        self._now = now
        self.setAccessibleName(spoken or (self._steps[now] if steps else ""))
        self.setToolTip(" \N{RIGHTWARDS ARROW} ".join(self._steps))
        self.update()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the words with short lines between."""
        return QSize(sum(self._widths()) + 24 * len(self._steps), px(22))

    def minimumSizeHint(self) -> QSize:
        """Return the room of the dots and the step now."""
        return QSize(300, px(22))

    def _widths(self) -> list[int]:
        """Return the pixels of each step with its dot."""
        return [
            text_width(step, self._face(number)) + px(_DOT) + _NEAR + 1
            for number, step in enumerate(self._steps)
        ]

    def _face(self, number: int) -> str:
        """Return the type step of a step."""
        return "smallstrong" if number == self._now else "small"

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint dots, words and lines."""
        if not self._steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places, crowded, gap = self._places()
        for number, (left, wide) in enumerate(places):
            self._dot(painter, left, number)
            if not crowded or number == self._now:
                self._words(painter, left, number, wide)
            if number + 1 < len(places) and gap > 12:
                self._line(painter, left + wide + 5, left + wide + gap - 5, number)

    def step_at(self, across: float) -> int:
        """Return the step nearest to a place from the left, -1 without steps."""
        places, _, gap = self._places()
        ends = [left + wide + gap / 2 for left, wide in places]
        beyond = len(places) - 1
        return next((n for n, end in enumerate(ends) if across < end), beyond)

    def _places(self) -> tuple[list[tuple[float, int]], bool, float]:
        """Return (left, width) of each step, whether words are left out, the gap."""
        widths = self._widths()
        crowded = sum(widths) + 14 * (len(widths) - 1) > self.width()
        if crowded:
            widths = [
                wide if number == self._now else px(_DOT)
                for number, wide in enumerate(widths)
            ]
        gap = (self.width() - sum(widths)) / max(1, len(widths) - 1)
        left, places = 0.0, []
        for wide in widths:
            places.append((left, wide))
            left += wide + gap
        return places, crowded, gap

    def _words(self, painter: QPainter, left: float, number: int, wide: int) -> None:
        """Paint the words of a step."""
        start = left + px(_DOT) + _NEAR
        room = QRectF(start, 0, wide - px(_DOT) - _NEAR + 1, self.height())
        ink = "accent" if number == self._now else "text3"
        if number < self._now:
            ink = "text2"
        draw_text(
            painter, room, self._steps[number], TextStyle(self._face(number), ink)
        )

    def _line(self, painter: QPainter, start: float, end: float, number: int) -> None:
        """Paint the line to the next step."""
        painter.setPen(QPen(colour("text3" if number < self._now else "line2"), 1))
        middle = self.height() / 2
        painter.drawLine(QPointF(start, middle), QPointF(end, middle))

    def _dot(self, painter: QPainter, left: float, number: int) -> None:
        """Paint the dot of a step: ticked, filled or hollow."""
        edge = px(_DOT)
        box = QRectF(left + 1, (self.height() - edge) / 2 + 1, edge - 2, edge - 2)
        unit = box.width() / 12
        painter.setPen(Qt.PenStyle.NoPen)
        if number == self._now:
            painter.setBrush(colour("accent"))
            painter.drawEllipse(box)
            painter.setBrush(colour("surface"))
            painter.drawEllipse(box.center(), 2.4 * unit, 2.4 * unit)
        elif number < self._now:
            painter.setBrush(colour("text3"))
            painter.drawEllipse(box)
            painter.setPen(QPen(colour("surface"), 1.6))
            middle = box.center()
            painter.drawPolyline(
                [
                    middle + QPointF(-2.7, 0.2) * unit,
                    middle + QPointF(-0.8, 2.1) * unit,
                    middle + QPointF(2.8, -2) * unit,
                ]
            )
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("field"), 1.2))
            painter.drawEllipse(box)
