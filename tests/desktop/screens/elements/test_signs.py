# SPDX-License-Identifier: Apache-2.0
"""Each sign is a shape of its own; no shape depends on colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from desktop.item_models.element_words import CellLook, Sign
from desktop.screens.elements.signs import paint_sign


def drawn(sign: Sign, parts: tuple[bool, bool] = (False, True)) -> QImage:
    picture = QPixmap(40, 20)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    look = CellLook("x", tone="ok", icon="circle-check", sign=sign, parts=parts)
    paint_sign(painter, QPointF(2, 4), look)
    painter.end()
    return picture.toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def test_all_signs_differ_without_colour() -> None:
    signs = [
        drawn(Sign.NONE),
        drawn(Sign.PAIR, (True, True)),
        drawn(Sign.PAIR, (True, False)),
        drawn(Sign.THINGS, (True, True)),
        drawn(Sign.THINGS, (False, True)),
        drawn(Sign.UNJOINED),
        drawn(Sign.DIFFER),
        drawn(Sign.BASE),
    ]
    for number, one in enumerate(signs):
        assert one not in signs[number + 1 :]
