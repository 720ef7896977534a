# SPDX-License-Identifier: Apache-2.0
"""Where a page of plain text is read. Must not know where it comes from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop.theme.current import font
from desktop.viewer.readable import readable_text
from desktop.widgets.living import Living

STEPS = (75, 90, 100, 112, 125, 150, 175, 200, 250, 300)
"""Zoom steps in percent of the usual letter size."""


class TextPage(Living, QPlainTextEdit):
    """Shows text that can be read, selected and enlarged, never changed.

    Args:
        parent: Qt owner.

    Signals:
        zoomed: the letters changed their size; carries percent.
        turned: the user goes on (1) or back (-1) a page from the page's edge.
    """

    zoomed = Signal(int)
    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._percent = 100
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", "true")
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.come_alive()

    def show_text(self, text: str) -> None:
        """Show a page from its top, hidden characters written out."""
        self.setPlainText(readable_text(text))

    def fit(self) -> None:
        """Go back to the usual letter size."""
        self._take(100)

    def zoom(self, direction: int) -> None:
        """Go one step larger (1) or smaller (-1)."""
        if direction > 0:
            larger = [step for step in STEPS if step > self._percent]
            self._take(larger[0] if larger else STEPS[-1])
        else:
            smaller = [step for step in STEPS if step < self._percent]
            self._take(smaller[-1] if smaller else STEPS[0])

    def restyle(self) -> None:
        """Take the letters of the look in force."""
        self._take(self._percent)

    def _take(self, percent: int) -> None:
        """Take a letter size."""
        self._percent = percent
        letters = font("mono")
        letters.setPixelSize(max(6, round(letters.pixelSize() * percent / 100)))
        self.document().setDefaultFont(letters)
        self.zoomed.emit(percent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys turn the page where there is nothing left to scroll."""
        bar = self.verticalScrollBar()
        back = event.key() == Qt.Key.Key_PageUp and bar.value() == bar.minimum()
        on = event.key() == Qt.Key.Key_PageDown and bar.value() == bar.maximum()
        if back or on:
            self.turned.emit(1 if on else -1)
            return
        super().keyPressEvent(event)
