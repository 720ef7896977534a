# SPDX-License-Identifier: Apache-2.0
"""The heading of the matrix: each victim's code, flower and how much stands.

Knows columns; must not know an assessment.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.item_models.element_sheet import Column
from desktop.item_models.roles import Role
from desktop.screens.elements import measures
from desktop.theme.current import colour, line_height, px
from desktop.theme.icons import pixmap
from desktop.theme.tokens import TONES
from desktop.widgets.paint_text import TextStyle, draw_text, text_width

_BOTTOM = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom


class MatrixHeader(QHeaderView):
    """Paints ``Column`` headings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Return the height of two lines."""
        return QSize(100, measures.header_height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one heading."""
        painter.save()
        painter.fillRect(rect, colour("surface"))
        painter.setPen(QPen(colour("line2"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        model = self.model()
        column = model.headerData(section, Qt.Orientation.Horizontal, Role.ITEM)
        if isinstance(column, Column):
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
            _paint(painter, rect, column)
        else:
            words = str(model.headerData(section, Qt.Orientation.Horizontal))
            box = rect.adjusted(px(measures.LEFT), 0, -px(8), -px(7))
            style = TextStyle("smallmed", "text3", _BOTTOM)
            draw_text(painter, box, words, style)
        painter.restore()


def _paint(painter: QPainter, rect: QRect, column: Column) -> None:
    """Paint a victim's heading."""
    left = rect.left() + px(measures.SIGN_LEFT)
    width = rect.width() - px(measures.SIGN_LEFT) - px(4)
    above = QRect(left, rect.top() + px(6), width, line_height("strong"))
    draw_text(painter, above, column.label, TextStyle("strong", elide=True))
    tone = TONES[column.tone]
    mark = pixmap(column.icon, tone.mark, 13, 2.1)
    painter.drawPixmap(QPointF(left, rect.top() + px(29)), mark)
    start = left + px(18)
    room = rect.right() - px(4) - start
    below = QRect(start, rect.top() + px(27), room, line_height("small"))
    draw_text(painter, below, column.tally, TextStyle("smallmed", tone.text))
    used = text_width(column.tally, "smallmed") + px(6)
    remark = f"·  {column.remark}"
    if column.remark and text_width(remark, "small") <= room - used:
        beside = below.adjusted(used, 0, 0, 0)
        draw_text(painter, beside, remark, TextStyle("small", "text3"))
