# SPDX-License-Identifier: Apache-2.0
"""The signs before the words of a cell, painted.

Knows looks; must not know a finding. The pair is the sign of the house; things
that support each other without a victim's words are squares only, so that no
circle stands for a statement that nobody made.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.item_models.element_words import CellLook, Sign
from desktop.theme.current import colour, px
from desktop.theme.icons import pixmap
from desktop.theme.tokens import TONES
from desktop.widgets.pair import HEIGHT, WIDTH, paint_pair

_EDGE = 10.0
_APART = 19.0
_STROKE = 2.1


def paint_sign(painter: QPainter, at: QPointF, look: CellLook) -> None:
    """Paint the sign of a look with its upper left corner at a point.

    Args:
        painter: an active painter.
        at: upper left corner of a room of 32 by 12 unscaled pixels.
        look: what the cell shows.
    """
    scale = px(100) / 100
    if look.sign is Sign.PAIR:
        paint_pair(painter, at, look.parts, scale)
    elif look.sign is Sign.UNJOINED:
        _unjoined(painter, at, TONES[look.tone].mark, scale)
    elif look.sign is Sign.THINGS:
        _things(painter, at, two=look.parts[0], scale=scale)
    elif look.sign is not Sign.NONE:
        name = "equal-not" if look.sign is Sign.DIFFER else "link"
        mark = pixmap(name, TONES[look.tone].mark, 16, _STROKE)
        middle = QPointF((WIDTH * scale - px(16)) / 2, (HEIGHT * scale - px(16)) / 2)
        painter.drawPixmap(at + middle, mark)


def _unjoined(painter: QPainter, at: QPointF, ink: str, scale: float) -> None:
    """Paint circle and square, both there, with a dotted way between them."""
    edge = _EDGE * scale
    first = QRectF(at.x() + 1, at.y() + 1, edge, edge)
    second = first.translated(_APART * scale, 0)
    middle = first.center().y()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("field"), 1.2 * scale, Qt.PenStyle.DotLine))
    painter.drawLine(
        QPointF(first.right() + 1, middle), QPointF(second.left() - 1, middle)
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(ink))
    painter.drawEllipse(first)
    painter.drawRoundedRect(second, 1.5 * scale, 1.5 * scale)
    painter.restore()


def _things(painter: QPainter, at: QPointF, *, two: bool, scale: float) -> None:
    """Paint one square, or two joined ones, where the pair has its parts."""
    edge = _EDGE * scale
    second = QRectF(at.x() + 1 + _APART * scale, at.y() + 1, edge, edge)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = colour("oki")
    if two:
        first = second.translated(-_APART * scale, 0)
        middle = first.center().y()
        painter.setPen(QPen(ink, 2 * scale))
        painter.drawLine(QPointF(first.right(), middle), QPointF(second.left(), middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(first, 1.5 * scale, 1.5 * scale)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(second, 1.5 * scale, 1.5 * scale)
    painter.restore()
