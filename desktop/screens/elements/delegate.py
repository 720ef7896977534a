# SPDX-License-Identifier: Apache-2.0
"""How the places of the element matrix are painted.

Knows rows and looks; must not know findings. A painted cell is kept and put
down again wherever the same look appears, so that a hundred victims scroll
smoothly; only what fitted whole is kept.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.item_models.element_sheet import Row, RowKind
from desktop.item_models.element_words import CellLook, Sign
from desktop.item_models.roles import Role
from desktop.screens.elements import measures
from desktop.screens.elements.signs import paint_sign
from desktop.theme.current import colour, current, line_height, px
from desktop.theme.icons import pixmap
from desktop.theme.tokens import TONES
from desktop.widgets.paint_text import TextStyle, draw_text, text_width
from desktop.widgets.pair import HEIGHT
from desktop.widgets.strength import paint_strength

Index = QModelIndex | QPersistentModelIndex
_MOST_STAMPS = 600
_STROKE = 2.1


class CellDelegate(QStyledItemDelegate):
    """Paints ``Row`` and ``CellLook``."""

    def __init__(self) -> None:
        super().__init__()
        self._stamps: dict[tuple[object, ...], QPixmap] = {}
        self._dressed: object = None

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint one place and the ring around the current one."""
        rect: QRect = option.rect
        item = index.data(Role.ITEM)
        first = index.column() == 0
        if isinstance(item, (Row, CellLook)):
            self._stamp(painter, rect, item)
        else:
            painter.fillRect(rect, colour("surface"))
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if not first:
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            focused = bool(state & QStyle.StateFlag.State_Active) and _focused(option)
            _ring(painter, rect, "accent" if focused else "field")

    def _stamp(self, painter: QPainter, rect: QRect, item: Row | CellLook) -> None:
        """Put a kept picture down, or paint one and keep it."""
        if self._dressed is not current() or len(self._stamps) > _MOST_STAMPS:
            self._dressed = current()
            self._stamps.clear()
        ratio = painter.device().devicePixelRatioF()
        key = (item, rect.width(), rect.height(), ratio)
        kept = self._stamps.get(key)
        if kept is not None:
            painter.drawPixmap(rect.topLeft(), kept)
            return
        made = QPixmap(QSize(rect.width(), rect.height()) * ratio)
        made.setDevicePixelRatio(ratio)
        brush = QPainter(made)
        brush.setRenderHint(QPainter.RenderHint.Antialiasing)
        fits = _paint(brush, QRect(0, 0, rect.width(), rect.height()), item)
        brush.end()
        painter.drawPixmap(rect.topLeft(), made)
        if fits:
            self._stamps[key] = made


def _focused(option: QStyleOptionViewItem) -> bool:
    """Return whether the view that is painted, or its double, has the focus."""
    above = option.widget.parentWidget()
    return (above if isinstance(above, QTableView) else option.widget).hasFocus()


def _ring(painter: QPainter, rect: QRect, ink: str) -> None:
    """Paint the ring around the current place."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(ink), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(rect).adjusted(1.5, 1, -1, -1.5)
    painter.drawRoundedRect(box, 2, 2)
    painter.restore()


def _paint(painter: QPainter, rect: QRect, item: Row | CellLook) -> bool:
    """Paint an item on its ground; return whether every word fitted."""
    sunk = item.kind is RowKind.GROUP if isinstance(item, Row) else item.group
    painter.fillRect(rect, colour("sunk" if sunk else "surface"))
    if isinstance(item, Row):
        return _paint_row(painter, rect, item)
    if item.group:
        return _paint_group(painter, rect, item)
    return _paint_form(painter, rect, item)


def _paint_row(painter: QPainter, rect: QRect, row: Row) -> bool:
    """Paint the first column."""
    if row.kind is RowKind.FORM:
        style = measures.form_style(row.label, rect.width())
        return draw_text(
            painter, rect.adjusted(px(measures.INDENT), 0, -px(6), 0), row.label, style
        )
    if row.kind is RowKind.MORE:
        return _paint_more(painter, rect, row)
    style = measures.group_style(row, rect.width())
    room = measures.group_room(rect.width(), row)
    box = QRect(px(measures.LEFT), 0, room, rect.height())
    fits = draw_text(painter, box, row.label, style)
    if style.lines == 1:
        used = text_width(row.label, "strong") + px(8)
        note = measures.note_for(row, room - used)
        beside = box.adjusted(used, 1, 2, 1)
        draw_text(painter, beside, note, TextStyle("micro", "text3"))
    if row.fold:
        name = "chevron-down" if row.fold == "open" else "chevron-right"
        at = QPointF(rect.right() - px(22), (rect.height() - px(14)) / 2)
        painter.drawPixmap(at, pixmap(name, "text3", 14))
    return fits


def _paint_more(painter: QPainter, rect: QRect, row: Row) -> bool:
    """Paint the way to the forms nobody relies on."""
    name = "chevron-down" if row.fold == "open" else "chevron-right"
    at = QPointF(px(measures.INDENT) - px(2), (rect.height() - px(14)) / 2)
    painter.drawPixmap(at, pixmap(name, "accent", 14))
    box = rect.adjusted(px(measures.INDENT) + px(18), 0, -px(6), 0)
    return draw_text(painter, box, row.label, TextStyle("smallmed", "accent"))


def _paint_group(painter: QPainter, rect: QRect, look: CellLook) -> bool:
    """Paint how an element stands for a victim."""
    tone = TONES[look.tone]
    icon = pixmap(look.icon, tone.mark, 15, _STROKE)
    at = QPointF(px(measures.SIGN_LEFT), (rect.height() - px(15)) / 2)
    painter.drawPixmap(at, icon)
    box = rect.adjusted(px(measures.GROUP_WORDS), 0, -px(4), 0)
    ink = tone.text if not look.plain else "text3"
    return draw_text(painter, box, look.label, TextStyle("strong", ink))


def _paint_form(painter: QPainter, rect: QRect, look: CellLook) -> bool:
    """Paint how one form stands for a victim."""
    if look.plain:
        box = rect.adjusted(px(measures.SIGN_LEFT), 0, -px(4), 0)
        words = f"\N{EM DASH}  {look.label}"
        return draw_text(painter, box, words, TextStyle("small", "text3"))
    tone = TONES[look.tone]
    if look.gap:
        painter.fillRect(rect.adjusted(1, 0, 0, -1), colour(tone.background))
    middle = rect.height() / 2
    at = QPointF(px(measures.SIGN_LEFT) - 1, middle - HEIGHT * px(100) / 200)
    paint_sign(painter, at, look)
    left = px(measures.WORDS_LEFT)
    width = rect.width() - left - px(4)
    room = width - px(measures.BARS)
    longest = max(text_width(look.label, "med"), text_width(look.second, "micro"))
    bars = look.strength > 0 and longest <= room
    upper = line_height("small") + px(1)
    top = QRect(left, round(middle) - upper, width, upper)
    below = QRect(left, round(middle), room if bars else width, upper)
    loud = look.gap or look.sign is Sign.DIFFER
    first = TextStyle("med" if loud else "body", tone.text if look.gap else "text")
    second = TextStyle("micro", tone.text if look.gap else "text3")
    fits = draw_text(painter, top, look.label, first)
    fits = draw_text(painter, below, look.second, second) and fits
    if bars:
        spot = QPointF(rect.width() - px(24), middle - 7)
        paint_strength(painter, spot, look.strength)
    return fits
