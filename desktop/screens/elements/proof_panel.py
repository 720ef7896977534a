# SPDX-License-Identifier: Apache-2.0
"""The pair explained: what is there of a victim's words and of other proof.

Knows ``ProofLine`` values; must not count anything.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.item_models.element_words import CellLook
from desktop.screens.elements.inspection import Inspection, ProofLine
from desktop.screens.elements.signs import paint_sign
from desktop.theme.current import px
from desktop.theme.tokens import TONES
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import column, holder, row
from desktop.widgets.paint_text import text_width
from desktop.widgets.pair import HEIGHT, WIDTH
from desktop.widgets.text import Text

_SCALE = 1.5
_ROOM = 172
"""Unscaled pixels beside the sign in the narrowest inspector."""


class _Sign(QWidget):
    """The sign of a cell, half as large again."""

    def __init__(self, look: CellLook) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of the sign."""
        return QSize(round(WIDTH * _SCALE), round(HEIGHT * _SCALE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint the sign."""
        painter = QPainter(self)
        painter.scale(_SCALE, _SCALE)
        paint_sign(painter, QPointF(0, 0), self._look)


class ProofPanel(QFrame):
    """A tinted panel with the sign and its parts in words.

    Args:
        inspection: the cell.
    """

    def __init__(self, inspection: Inspection) -> None:
        super().__init__()
        look = inspection.look
        self.setProperty("panel", "quiet" if look.plain else look.tone)
        lines = [holder(_line(one, look.tone)) for one in inspection.proofs]
        if inspection.summary:
            lines.append(Text(inspection.summary, "med", wrap=True))
        words = column(*lines, gap=2)
        body = row(_Sign(look), gap=14, margins=(10, 8, 8, 8))
        body.addLayout(words, 1)
        self.setLayout(body)
        said = [f"{one.name} {one.value}" for one in inspection.proofs]
        self.setAccessibleName(". ".join([*said, inspection.summary]).strip(". "))


def _line(proof: ProofLine, tone: str) -> QHBoxLayout:
    """Return one side of the pair; a long name wraps."""
    icon, ink = ("check", "oki") if proof.there else ("circle-dashed", TONES[tone].mark)
    words = "text" if proof.there else TONES[tone].text
    if proof.weakens:
        icon, ink, words = "equal-not", TONES["alt"].mark, TONES["alt"].text
    value = Text(proof.value, "small", "text2" if proof.there else words)
    line = row(IconLabel(icon, ink, 14, 2.3), gap=6)
    need = text_width(proof.name, "med") + text_width(proof.value, "small")
    if need + 6 <= px(_ROOM):
        line.addWidget(Text(proof.name, "med", words))
        line.addWidget(value)
        line.addStretch(1)
    else:
        line.addWidget(Text(proof.name, "med", words, wrap=True), 1)
        line.addWidget(value)
    return line
