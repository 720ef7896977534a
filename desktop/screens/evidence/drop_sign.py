# SPDX-License-Identifier: Apache-2.0
"""What lies over the page while files hover over it: where they would go.

Must not take a file; the page does.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.theme.current import colour, px
from desktop.theme.icons import pixmap
from desktop.widgets.paint_text import CENTRE, TextStyle, draw_text


class DropSign(QWidget):
    """A tinted sheet with one sentence.

    Args:
        parent: the page it lies over.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def words(self) -> str:
        """Return what it says."""
        return self._words

    def show_over(self, area: QWidget, words: str) -> None:
        """Lie over a part of the page."""
        page = self.parentWidget()
        assert page is not None
        self._words = words
        self.setAccessibleName(words)
        corner = area.mapTo(page, area.rect().topLeft())
        self.setGeometry(corner.x(), corner.y(), area.width(), area.height())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint sheet, frame and sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colour("accentsoft")
        ground.setAlpha(235)
        painter.setPen(QPen(colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(8, 8, -8, -8), 6, 6)
        middle = self.rect().center()
        mark = pixmap("upload", "accent", 24)
        painter.drawPixmap(middle.x() - px(12), middle.y() - px(34), mark)
        room = self.rect().adjusted(24, 0, -24, 0)
        room.setTop(middle.y())
        room.setHeight(px(60))
        style = TextStyle("strong", "accent", align=CENTRE, lines=3)
        draw_text(painter, room, self._words, style)


def local_paths(data: QMimeData) -> list[Path]:
    """Return what is dragged and lies on this machine, folders included."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
