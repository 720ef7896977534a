# SPDX-License-Identifier: Apache-2.0
"""Underlined tabs with a chip that counts gaps. Must not know the pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.theme.current import colour, px
from desktop.widgets.chip import ChipLook, chip_size, paint_chip
from desktop.widgets.layouts import row
from desktop.widgets.paint_text import TextStyle, draw_text, text_width
from desktop.widgets.press import Press

_PAD = 10


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab.

    Attributes:
        key: what it is known by.
        label: its words.
        badge: words of its chip, "" for none, e.g. ``2 celah``.
        tone: tone of the chip.
    """

    key: str
    label: str
    badge: str = ""
    tone: str = "warn"


class _TabButton(Press, QAbstractButton):
    """One tab as a button."""

    def __init__(self, tab: Tab) -> None:
        super().__init__()
        self._tab = tab
        self._look = ChipLook(tab.badge, tab.tone)
        self.setText(tab.label)
        self.setAccessibleName(", ".join(filter(None, (tab.label, tab.badge))))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.come_alive()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of words and chip."""
        chip = chip_size(self._look).width() + 7 if self._tab.badge else 0
        return QSize(2 * _PAD + text_width(self._tab.label, "strong") + chip, px(36))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint words, chip and underline."""
        painter = QPainter(self)
        on = self.isChecked()
        words = text_width(self._tab.label, "strong")
        style = TextStyle("strong" if on else "med", "text" if on else "text2")
        room = QRect(_PAD, 0, words + 1, self.height())
        draw_text(painter, room, self._tab.label, style)
        if self._tab.badge:
            size = chip_size(self._look)
            top = (self.height() - size.height()) // 2
            left = _PAD + words + 7
            paint_chip(
                painter, QRect(left, top, size.width(), size.height()), self._look
            )
        if on:
            painter.fillRect(0, self.height() - 2, self.width(), 2, colour("accent"))


class Tabs(QWidget):
    """A row of tabs.

    Args:
        label: what the tabs divide, for the screen reader.
        parent: Qt owner.

    Signals:
        chosen: the user chose a tab; carries its key.
    """

    chosen = Signal(str)

    def __init__(self, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, _TabButton] = {}
        self._row = row(gap=0)
        self.setLayout(self._row)
        self.setAccessibleName(label)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def current(self) -> str:
        """Return the key of the tab shown, "" when there are none."""
        for key, button in self._buttons.items():
            if button.isChecked():
                return key
        return ""

    def set_tabs(self, tabs: Sequence[Tab]) -> None:
        """Show other tabs; the one shown stays if it is still there."""
        before = self.current
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for tab in tabs:
            button = _TabButton(tab)
            button.clicked.connect(lambda _=False, key=tab.key: self.chosen.emit(key))
            self._buttons[tab.key] = button
            self._row.addWidget(button)
        if self._buttons:
            self.set_chosen(before if before in self._buttons else tabs[0].key)

    def set_chosen(self, key: str) -> None:
        """Show a tab as chosen without telling anybody."""
        self._buttons[key].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows move to the neighbour."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        keys = list(self._buttons)
        place = keys.index(self.current) + step if keys else -1
        if step and 0 <= place < len(keys):
            self.set_chosen(keys[place])
            self._buttons[keys[place]].setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(keys[place])
            return
        super().keyPressEvent(event)
