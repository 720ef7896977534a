# SPDX-License-Identifier: Apache-2.0
"""Shows a recovery key in its groups, large enough to copy by hand."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.current import colour, px
from desktop.widgets.living import Living
from desktop.widgets.paint_text import CENTRE, TextStyle, draw_text

COLUMNS = 4
_GAP = 8


class CodeGrid(Living, QWidget):
    """Eight groups in two lines."""

    def __init__(self) -> None:
        self._groups: tuple[str, ...] = ()
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.come_alive()

    @property
    def code(self) -> str:
        """Return the key shown, groups joined by dashes; "" for none."""
        return "-".join(self._groups)

    def show_code(self, code: str) -> None:
        """Show a key; "" forgets it."""
        self._groups = tuple(code.split("-")) if code else ()
        # Letter by letter, so that a screen reader spells it.
        spelled = ", ".join(" ".join(group) for group in self._groups)
        self.setAccessibleName(spelled)
        self.update()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of two lines."""
        return QSize(COLUMNS * px(88), 2 * px(40) + _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint each group in a box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = (self.width() - (COLUMNS - 1) * _GAP) // COLUMNS
        for number, group in enumerate(self._groups):
            left = number % COLUMNS * (wide + _GAP)
            box = QRect(left, number // COLUMNS * (px(40) + _GAP), wide, px(40))
            painter.setPen(QPen(colour("line2"), 1))
            painter.setBrush(colour("surface2"))
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            draw_text(painter, box, group, TextStyle("code", "text", CENTRE))
