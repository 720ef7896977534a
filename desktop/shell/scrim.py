# SPDX-License-Identifier: Apache-2.0
"""Dims the window while something in front of it must be answered."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_INK = QColor(20, 22, 26, 150)


class Scrim(QWidget):
    """Covers its parent, whatever size that has.

    Args:
        parent: what is dimmed.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        parent.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Dim the parent."""
        self.resize(self._ground.size())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint the dimness."""
        QPainter(self).fillRect(self.rect(), _INK)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the parent."""
        if event.type() == QEvent.Type.Resize and watched is self._ground:
            self.resize(self._ground.size())
        return False
