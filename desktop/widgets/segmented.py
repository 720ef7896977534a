# SPDX-License-Identifier: Apache-2.0
"""A few choices side by side, one of them chosen. Must not know their meaning."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.theme.current import colour, px
from desktop.theme.icons import pixmap
from desktop.widgets.layouts import row
from desktop.widgets.paint_text import TextStyle, draw_text, text_width
from desktop.widgets.press import Press

_PAD = 12
_ICON = 14


class _Choice(Press, QAbstractButton):
    """One choice."""

    def __init__(self, label: str, icon_name: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        self.setText(label)
        self.setAccessibleName(label)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def set_label(self, label: str) -> None:
        """Change the words."""
        self.setText(label)
        self.setAccessibleName(label)
        self.restyle()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the choice when chosen, which is the widest."""
        icon = px(_ICON) + 6 if self._icon_name else 0
        return QSize(2 * _PAD + icon + text_width(self.text(), "strong"), px(28))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint the choice."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        if on:
            painter.setPen(QPen(colour("line2"), 1))
            painter.setBrush(colour("surface"))
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, 4, 4)
        left = _PAD
        if self._icon_name:
            mark = pixmap(self._icon_name, "accent" if on else "text2", _ICON)
            painter.drawPixmap(QPointF(left, (self.height() - px(_ICON)) / 2), mark)
            left += px(_ICON) + 6
        room = QRect(left, 0, self.width() - left - _PAD + 2, self.height())
        style = TextStyle("strong" if on else "med", "text" if on else "text2")
        draw_text(painter, room, self.text(), style)


class Segmented(QWidget):
    """Choices side by side; arrows move between them.

    Args:
        choices: (key, label, icon name or "") each.
        label: what is being chosen, for the screen reader.
        parent: Qt owner.

    Signals:
        chosen: the user chose; carries the key.
    """

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str, str]],
        label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices: dict[str, _Choice] = {}
        self.setAccessibleName(label)
        layout = row(gap=2, margins=2)
        for key, text, icon_name in choices:
            choice = _Choice(text, icon_name)
            choice.setAutoExclusive(True)
            choice.clicked.connect(lambda _=False, key=key: self._on_clicked(key))
            self._choices[key] = choice
            layout.addWidget(choice)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if choices:
            self.set_chosen(choices[0][0])

    @property
    def current(self) -> str:
        """Return the key of the choice, "" when there are none."""
        for key, choice in self._choices.items():
            if choice.isChecked():
                return key
        return ""

    def set_chosen(self, key: str) -> None:
        """Choose without telling anybody."""
        self._choices[key].setChecked(True)

    def choose(self, key: str) -> None:
        """Choose as a press does."""
        self._choices[key].click()

    def set_label(self, key: str, text: str) -> None:
        """Change the words of a choice."""
        self._choices[key].set_label(text)

    def _on_clicked(self, key: str) -> None:
        """Pass on what the user chose."""
        self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows choose the neighbour."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        keys = list(self._choices)
        place = keys.index(self.current) + step if keys else -1
        if step and 0 <= place < len(keys):
            self.set_chosen(keys[place])
            self._choices[keys[place]].setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(keys[place])
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint the track."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("sunk"))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5
        )
