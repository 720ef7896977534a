# SPDX-License-Identifier: Apache-2.0
"""What the signs of the matrix mean, and under which law it stands.

Must not know a finding.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.screens.elements.charges import Ground
from desktop.theme.current import colour, px
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import STRETCH, holder, row
from desktop.widgets.living import Living
from desktop.widgets.paint_text import text_width
from desktop.widgets.strength import paint_strength
from desktop.widgets.text import Text

_GAP = 14
_BESIDE = 6
_ICON = 14
_SAMPLE = 12
_SAMPLES = {"pair": 32, "bars": 15}


class _Sample(QWidget):
    """One sign of the matrix.

    Args:
        name: ``circle``, ``square``, ``pair`` or ``bars``.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of the sign."""
        return QSize(_SAMPLES.get(self._name, _SAMPLE), 13)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._name == "pair":
            pen = QPen(colour("text2"), 1.4)
            pen.setDashPattern([1.6, 1.5])
            painter.setPen(pen)
            painter.drawEllipse(QRectF(1, 1.5, 10, 10))
            painter.drawLine(QPointF(12, 6.5), QPointF(20, 6.5))
            painter.drawRoundedRect(QRectF(20, 1.5, 10, 10), 1.5, 1.5)
        elif self._name == "bars":
            paint_strength(painter, QPointF(0, 0), 3)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("text2"))
            box = QRectF(1, 1.5, 10, 10)
            if self._name == "circle":
                painter.drawEllipse(box)
            else:
                painter.drawRoundedRect(box, 1.5, 1.5)


class Legend(Living, QWidget):
    """The row under the matrix."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = {
            name: Text("", "small", "text3")
            for name in ("circle", "square", "pair", "bars")
        }
        self._items = [
            holder(row(_Sample(name), text, gap=_BESIDE))
            for name, text in self._words.items()
        ]
        self._law = Text("", "small", "text3")
        self._law_item = holder(
            row(IconLabel("book-open", "text3", _ICON), self._law, gap=_BESIDE)
        )
        self.setLayout(row(*self._items, STRETCH, self._law_item, gap=_GAP))
        self.come_alive()

    def show_ground(self, ground: Ground) -> None:
        """Show the law and the period."""
        self._law.set_text(ground.regime)
        self._law_item.setToolTip(ground.regime_tip)
        self._law_item.setAccessibleName(ground.regime)
        self._law_item.setAccessibleDescription(ground.regime_tip)
        self._fit()

    def retranslate(self) -> None:
        """Set our own words."""
        self._words["circle"].set_text(self.tr("Victim's statement"))
        self._words["square"].set_text(self.tr("Other proof"))
        self._words["pair"].set_text(self.tr("Dashed = not there yet"))
        self._words["bars"].set_text(self.tr("Strength"))
        self._fit()

    def restyle(self) -> None:
        """Measure again."""
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: what has no room is left out."""
        return QSize(0, px(20))

    def _fit(self) -> None:
        """Leave out what has no room: bars first, then dashes; never the law.

        Reckoned from the words: layouts answer late after a change of language.
        """
        room = self.width() - _law_width(self._law.plain) - _GAP
        for (name, words), item in zip(self._words.items(), self._items, strict=True):
            sample = _SAMPLES.get(name, _SAMPLE)
            room -= sample + _BESIDE + text_width(words.plain, "small") + 2 + _GAP
            item.setVisible(room >= 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold to the room there is."""
        super().resizeEvent(event)
        self._fit()


def _law_width(words: str) -> int:
    """Return the pixels of the law with its icon."""
    return px(_ICON) + _BESIDE + text_width(words, "small") + 2
