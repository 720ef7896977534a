# SPDX-License-Identifier: Apache-2.0
"""A field for several lines that grows with what is typed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop.widgets.living import Living

# Document margin, padding and border, above and below.
_EDGES = 24


class AutosizeEdit(Living, QPlainTextEdit):
    """Plain text that needs no scroll bar until it is long.

    Args:
        rows: lines shown when empty.
        most_rows: lines after which it scrolls.
        parent: Qt owner.

    Signals:
        submitted: Ctrl+Enter was pressed.
    """

    submitted = Signal()

    def __init__(
        self, rows: int = 3, most_rows: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._most = most_rows
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._grow)
        self.come_alive()

    def restyle(self) -> None:
        """Measure again."""
        self._grow()

    def _grow(self) -> None:
        """Take the height of the lines there are."""
        lines = self.document().size().height()
        shown = min(max(lines, self._rows), self._most)
        line = QFontMetricsF(self.font()).lineSpacing()
        self.setFixedHeight(round(shown * line) + _EDGES)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if lines > self._most:
            policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)

    def sizeHint(self) -> QSize:
        """Return a comfortable width and the height of the lines."""
        return QSize(320, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Ctrl+Enter submit."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
            return
        super().keyPressEvent(event)
