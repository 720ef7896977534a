# SPDX-License-Identifier: Apache-2.0
"""One line that is shortened with dots and tells the whole in its tooltip.

For metadata only: words that matter wrap instead.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.theme.current import line_height
from desktop.widgets.living import Living
from desktop.widgets.paint_text import TextStyle, draw_text, text_width


class ElidedLabel(Living, QLabel):
    """A label that never clips.

    Args:
        text: the whole text.
        kind: step of the type scale.
        ink: colour token.
        mode: where the dots go.
        parent: Qt owner.
    """

    elides = True

    def __init__(
        self,
        text: str = "",
        kind: str = "body",
        ink: str = "text",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = TextStyle(kind, ink, elide=True, mode=mode)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_text(text)
        self.come_alive()

    @property
    def plain(self) -> str:
        """Return the whole text."""
        return self.text()

    def set_text(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setAccessibleName(text)
        self._tell_whole()
        self.updateGeometry()

    def restyle(self) -> None:
        """Measure again with the scale in force."""
        self._tell_whole()
        self.updateGeometry()

    def _tell_whole(self) -> None:
        """Put the whole text in the tooltip when it does not fit."""
        short = text_width(self.text(), self._style.step) > self.width()
        self.setToolTip(self.text() if short else "")

    def sizeHint(self) -> QSize:
        """Return the room for the whole text."""
        step = self._style.step
        return QSize(text_width(self.text(), step) + 2, line_height(step))

    def minimumSizeHint(self) -> QSize:
        """Return the room for a few letters."""
        return QSize(24, line_height(self._style.step))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the tooltip honest."""
        self._tell_whole()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint the text."""
        draw_text(QPainter(self), self.rect(), self.text(), self._style)
