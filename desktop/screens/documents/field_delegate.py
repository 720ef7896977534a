# SPDX-License-Identifier: Apache-2.0
"""How one field of a form is painted: its name, and where to fill it or its value.

Knows the roles SECOND and GAP; must not know a form.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.item_models.roles import Role
from desktop.theme.current import line_height, px
from desktop.theme.icons import pixmap
from desktop.widgets.bare_list import paint_ground
from desktop.widgets.paint_text import TOP_LEFT, TextStyle, draw_text, text_height

Index = QModelIndex | QPersistentModelIndex
_SIDE = 24
_EDGE = 6
_LABEL = TextStyle("med", align=TOP_LEFT, lines=6)
_NAME = TextStyle("small", "text3", align=TOP_LEFT, lines=6)
_VALUE = TextStyle("body", align=TOP_LEFT, lines=4, elide=True)


class FieldDelegate(QStyledItemDelegate):
    """Paints a field; as high as its words need at the width of the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of name, and way or value."""
        width = self._room(option)
        gap = bool(index.data(Role.GAP))
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        high = text_height(name, width, _LABEL if gap else _NAME)
        if gap:
            high += line_height("small")
        else:
            high += text_height(str(index.data(Role.SECOND)), width, _VALUE)
        return QSize(width, high + 2 * px(_EDGE))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one field."""
        painter.save()
        rect: QRect = option.rect
        paint_ground(painter, option, line=False)
        gap = bool(index.data(Role.GAP))
        box = rect.adjusted(0, px(_EDGE), 0, -px(_EDGE))
        sign = ("circle-dashed", "warni") if gap else ("check", "oki")
        painter.drawPixmap(
            box.left() + px(2), box.top() + px(3), pixmap(*sign, size=14)
        )
        box.setLeft(box.left() + px(_SIDE))
        self._words(painter, box, index, gap=gap)
        painter.restore()

    def _words(self, painter: QPainter, box: QRect, index: Index, *, gap: bool) -> None:
        """Paint the name, and below it the way or the value."""
        style = _LABEL if gap else _NAME
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        high = text_height(name, box.width(), style)
        draw_text(painter, QRect(box.topLeft(), QSize(box.width(), high)), name, style)
        second = str(index.data(Role.SECOND))
        below = box.adjusted(0, high, 0, 0)
        if not gap:
            draw_text(painter, below, second, _VALUE)
            return
        draw_text(painter, below, second, TextStyle("small", "accent", elide=True))

    def _room(self, option: QStyleOptionViewItem) -> int:
        """Return how wide the words may be."""
        view = option.widget
        assert isinstance(view, QListView)
        return view.viewport().width() - px(_SIDE)
