# SPDX-License-Identifier: Apache-2.0
"""How a list with headings is painted: two lines a row, a chip at the end.

Knows the roles SECTION, SECOND, BADGE, TONE and ICON: the tone colours the chip,
or the second line where there is none. Must not know what is listed. Every list
pane beside a detail uses it, so they look alike.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.item_models.roles import Role
from desktop.theme.current import colour, line_height, px
from desktop.theme.icons import pixmap
from desktop.widgets.bare_list import BareList, paint_ground
from desktop.widgets.chip import ChipLook, chip_size, paint_chip
from desktop.widgets.paint_text import TextStyle, draw_text

Index = QModelIndex | QPersistentModelIndex
_TOLD = frozenset({"warn", "bad", "alt"})


class SectionDelegate(QStyledItemDelegate):
    """Paints headings and rows."""

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's shape
        index: Index,
    ) -> QSize:
        """Return 26 pixels for a heading, else what the lines need."""
        if index.data(Role.SECTION):
            return QSize(120, px(27))
        lines = line_height("body")
        if index.data(Role.SECOND):
            lines += line_height("small")
        return QSize(120, lines + px(14))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one row."""
        painter.save()
        if index.data(Role.SECTION):
            self._heading(painter, option.rect, index)
        else:
            self._row(painter, option, index)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint a heading."""
        painter.fillRect(rect, colour("sunk"))
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        box = rect.adjusted(px(16), 0, -px(12), 0)
        draw_text(painter, box, words, TextStyle("smallstrong", "text2", elide=True))

    def _row(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint a row."""
        rect: QRect = option.rect
        chosen = paint_ground(painter, option, edge=True)
        box = rect.adjusted(px(16), px(6), -px(12), -px(7))
        icon = index.data(Role.ICON)
        if icon:
            ink = "accent" if chosen else "text2"
            painter.drawPixmap(
                box.left(), box.top() + px(3), pixmap(str(icon), ink, 16)
            )
            box.setLeft(box.left() + px(26))
        self._words(painter, box, index, "strong" if chosen else "body")

    def _words(self, painter: QPainter, box: QRect, index: Index, step: str) -> None:
        """Paint both lines and the chip."""
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        second = str(index.data(Role.SECOND) or "")
        badge = str(index.data(Role.BADGE) or "")
        first = QRect(box.left(), box.top(), box.width(), line_height("body"))
        below = first.translated(0, line_height("body"))
        if badge:
            look = ChipLook(badge, str(index.data(Role.TONE) or "neutral"))
            size = chip_size(look)
            at = QRect(
                box.right() - size.width(),
                box.top() + (box.height() - size.height()) // 2,
                size.width(),
                size.height(),
            )
            paint_chip(painter, at, look)
            first.setRight(at.left() - px(6))
            below.setRight(at.left() - px(6))
        draw_text(painter, first, title, TextStyle(step, elide=True))
        if second:
            tone = "" if badge else str(index.data(Role.TONE) or "")
            ink = tone if tone in _TOLD else "text2"
            draw_text(painter, below, second, TextStyle("small", ink, elide=True))


class SectionList(BareList):
    """A list view dressed with ``SectionDelegate``.

    Args:
        label: what it lists, for the screen reader.
        parent: Qt owner.
    """

    def __init__(self, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(SectionDelegate(self))
        self.setAccessibleName(label)
