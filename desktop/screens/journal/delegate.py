# SPDX-License-Identifier: Apache-2.0
"""Paints one line of the journal. Must not know what an entry means."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.item_models.roles import Role
from desktop.theme.current import px
from desktop.theme.icons import pixmap
from desktop.widgets.bare_list import paint_ground
from desktop.widgets.paint_text import RIGHT, TextStyle, draw_text, text_width

_PAD = 14
_HIGH = 48


class JournalDelegate(QStyledItemDelegate):
    """Two lines: what was done to what and when; who, why, and where in the chain."""

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's shape
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's shape
    ) -> QSize:
        """Return the height of a line."""
        return QSize(300, px(_HIGH))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, icon, words and hairline."""
        box = option.rect
        painter.save()
        paint_ground(painter, option)
        top = box.top() + (box.height() - px(16)) / 2
        mark = pixmap(str(index.data(Role.ICON)), "text2")
        painter.drawPixmap(QPointF(box.left() + _PAD, top), mark)
        left = box.left() + _PAD + px(16) + 12
        inner = QRect(left, box.top(), box.right() - _PAD - left, box.height())
        self._first(painter, inner, index)
        self._second(painter, inner, index)
        painter.restore()

    def _first(
        self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint what was done to which object, and when."""
        line = QRect(box.left(), box.top() + 4, box.width(), box.height() // 2 - 4)
        when = str(index.data(Role.BADGE))
        room = text_width(when, "small") + 4
        draw_text(painter, line, when, TextStyle("small", "text2", RIGHT))
        line.setWidth(line.width() - room - 16)
        done = str(index.data())
        draw_text(painter, line, done, TextStyle("med", "text", elide=True))
        line.setLeft(line.left() + text_width(done, "med") + 10)
        what = str(index.data(Role.CHIPS))
        draw_text(painter, line, what, TextStyle("body", "text2", elide=True))

    def _second(
        self, painter: QPainter, box: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint who and why, and the place in the chain."""
        half = box.height() // 2
        line = QRect(box.left(), box.top() + half, box.width(), half - 4)
        place = str(index.data(Role.REASON))
        room = text_width(place, "mono") + 4
        draw_text(painter, line, place, TextStyle("mono", "text3", RIGHT))
        line.setWidth(line.width() - room - 16)
        who = str(index.data(Role.SECOND))
        draw_text(painter, line, who, TextStyle("small", "text3", elide=True))
