# SPDX-License-Identifier: Apache-2.0
"""One tag beside an answer: element above, form below; a press goes there."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy

from desktop.screens.statements.tags import Tag
from desktop.theme.current import colour, line_height, px
from desktop.theme.icons import pixmap
from desktop.widgets.paint_text import TextStyle, draw_text
from desktop.widgets.press import Press


class TagChip(Press, QAbstractButton):
    """A tag as a button; Del or its menu takes it away.

    Args:
        tag: what it shows.

    Signals:
        removed: the user takes the tag away.
    """

    removed = Signal()

    def __init__(self, tag: Tag) -> None:
        super().__init__()
        self.tag = tag
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def retranslate(self) -> None:
        """Set our own words."""
        against = self.tr("speaks against") if self.tag.weakens else ""
        words = ", ".join(filter(None, (self.tag.element, self.tag.option, against)))
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        """Return the room of two lines."""
        return QSize(px(120), line_height("micro") + line_height("smallmed") + px(8))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint frame, sign and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, edge = ("alt", "alti") if self.tag.weakens else ("accent", "accent")
        painter.setBrush(colour("hover" if self.underMouse() else "surface"))
        painter.setPen(QPen(colour(edge), 1))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4
        )
        sign = "equal-not" if self.tag.weakens else "tag"
        painter.drawPixmap(px(8), (self.height() - px(14)) // 2, pixmap(sign, ink, 14))
        box = self.rect().adjusted(px(28), px(4), -px(6), 0)
        top = QRect(box.left(), box.top(), box.width(), line_height("micro"))
        below = top.translated(0, line_height("micro"))
        below.setHeight(line_height("smallmed"))
        draw_text(painter, top, self.tag.element, TextStyle("micro", ink, elide=True))
        option = TextStyle("smallmed", ink, elide=True)
        draw_text(painter, below, self.tag.option, option)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to take the tag away."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Take this tag away")).triggered.connect(self.removed)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Del take the tag away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)
