# SPDX-License-Identifier: Apache-2.0
"""How one case of the list is painted: title, stage and period, gaps.

Knows roles; must not know where the values come from.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.item_models.roles import Role
from desktop.theme.current import line_height, px
from desktop.widgets.bare_list import paint_ground
from desktop.widgets.paint_text import RIGHT, TextStyle, draw_text
from desktop.widgets.seg_bar import HEIGHT, paint_seg_bar, seg_bar_width
from models.snapshot.lists import CaseSummary

Index = QModelIndex | QPersistentModelIndex
_INKS = {"ok": "ok", "warn": "warn", "neutral": "text3"}


class CaseDelegate(QStyledItemDelegate):
    """Paints a ``CaseSummary``."""

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's shape
        index: Index,  # noqa: ARG002 - Qt's shape
    ) -> QSize:
        """Return the height of two lines."""
        return QSize(300, line_height("body") * 2 + px(22))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one row."""
        item = index.data(Role.ITEM)
        assert isinstance(item, CaseSummary)
        rect: QRect = option.rect
        painter.save()
        paint_ground(painter, option)
        self._words(painter, rect.adjusted(px(16), px(10), -px(16), -px(10)), index)
        painter.restore()

    def _words(self, painter: QPainter, box: QRect, index: Index) -> None:
        """Paint the words and the bar inside the margins."""
        item = index.data(Role.ITEM)
        line = line_height("body")
        far = px(320)
        left = QRect(box.left(), box.top(), box.width() - far - px(16), line)
        number = TextStyle("strong", "text", elide=True)
        draw_text(painter, left, f"{item.number}   {item.title}", number)
        quiet = TextStyle("small", "text2", elide=True)
        draw_text(
            painter, left.translated(0, line + px(2)), index.data(Role.SECOND), quiet
        )
        right = QRect(box.right() - far, box.top(), far, line)
        ink = _INKS[index.data(Role.TONE)]
        draw_text(painter, right, index.data(Role.BADGE), TextStyle("med", ink, RIGHT))
        tones = index.data(Role.CHIPS)
        at = QPointF(
            box.right() - seg_bar_width(len(tones)),
            box.top() + line + px(2) + (line - HEIGHT) / 2,
        )
        paint_seg_bar(painter, at, tones)
