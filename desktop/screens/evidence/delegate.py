# SPDX-License-Identifier: Apache-2.0
"""How one exhibit is painted in the list: code and name, kind, a sign.

Knows item roles; must not know what a sign counts.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.item_models.evidence_state import ExhibitState
from desktop.item_models.roles import Role
from desktop.theme.current import line_height, px
from desktop.theme.icons import pixmap
from desktop.theme.tokens import TONES
from desktop.widgets.bare_list import paint_ground
from desktop.widgets.paint_text import RIGHT, TextStyle, draw_text, text_width

Index = QModelIndex | QPersistentModelIndex
_SIGNS = {
    "ok": "circle-check",
    "warn": "contrast",
    "bad": "circle-dashed",
    "neutral": "minus",
}
_SIGN = 13


class ExhibitDelegate(QStyledItemDelegate):
    """Paints exhibits."""

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's shape
        index: Index,  # noqa: ARG002
    ) -> QSize:
        """Return the room of two lines."""
        return QSize(160, line_height("body") + line_height("small") + px(14))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one exhibit."""
        painter.save()
        rect: QRect = option.rect
        chosen = paint_ground(painter, option, edge=True)
        box = rect.adjusted(px(16), px(6), -px(12), -px(7))
        ink = "accent" if chosen else "text2"
        picture = pixmap(str(index.data(Role.ICON)), ink, 17)
        painter.drawPixmap(box.left(), rect.center().y() - px(8), picture)
        box.setLeft(box.left() + px(27))
        self._first(painter, box, index, chosen=chosen)
        self._second(painter, box, index)
        painter.restore()

    def _first(
        self, painter: QPainter, box: QRect, index: Index, *, chosen: bool
    ) -> None:
        """Paint code and description."""
        state = index.data(Role.ITEM)
        assert isinstance(state, ExhibitState)
        line = QRect(box.left(), box.top(), box.width(), line_height("body"))
        code = TextStyle("smallstrong", "accent" if chosen else "text2")
        draw_text(painter, line, state.exhibit.code, code)
        line.setLeft(line.left() + text_width(state.exhibit.code, code.step) + px(7))
        style = TextStyle("strong" if chosen else "body", elide=True)
        draw_text(painter, line, state.exhibit.description, style)

    def _second(self, painter: QPainter, box: QRect, index: Index) -> None:
        """Paint kind and quantity, and the sign at the end."""
        top = box.top() + line_height("body")
        line = QRect(box.left(), top, box.width(), line_height("small"))
        words, tone = str(index.data(Role.BADGE)), str(index.data(Role.TONE))
        style = TextStyle("small", TONES[tone].text, align=RIGHT)
        draw_text(painter, line, words, style)
        mark = line.right() - text_width(words, "small") - px(_SIGN) - px(5)
        sign = pixmap(_SIGNS[tone], TONES[tone].mark, _SIGN, 2.0)
        painter.drawPixmap(mark, line.top() + (line.height() - px(_SIGN)) // 2, sign)
        line.setRight(mark - px(8))
        quiet = TextStyle("small", "text3", elide=True)
        draw_text(painter, line, str(index.data(Role.SECOND)), quiet)
