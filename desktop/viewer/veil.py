# SPDX-License-Identifier: Apache-2.0
"""Stands before a file that may be hard to look at, until it is asked for.

Shows a grey hint too coarse to make anything out; must not show more.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.theme.current import colour, px
from desktop.viewer.wire import Picture
from desktop.widgets.buttons import Button
from desktop.widgets.card import Card
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import STRETCH, column, row
from desktop.widgets.living import Living
from desktop.widgets.text import Text


class Veil(Living, QWidget):
    """A grey hint with a card over it.

    Args:
        parent: Qt owner.

    Signals:
        lifted: the user wants to see the file.
    """

    lifted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint: QImage | None = None
        self._title = Text("", "strong")
        self._text = Text("", "small", "text2", wrap=True)
        self.button = Button("", "secondary", "eye")
        self.button.clicked.connect(self.lifted)
        card = Card(
            row(IconLabel("eye-off", "text2", 18), self._title, STRETCH),
            self._text,
            row(self.button, STRETCH),
            kind="surface",
        )
        self.setLayout(column(STRETCH, row(STRETCH, card, STRETCH), STRETCH))
        self.setFocusProxy(self.button)
        self.come_alive()

    @property
    def hint(self) -> QImage | None:
        """Return the grey hint shown, ``None`` for plain ground."""
        return self._hint

    def show_hint(self, picture: Picture | None) -> None:
        """Show the hint of a file, or plain ground."""
        self._hint = None
        if picture is not None:
            raw = QImage(
                picture.pixels,
                picture.width,
                picture.height,
                3 * picture.width,
                QImage.Format.Format_RGB888,
            )
            self._hint = raw.convertToFormat(QImage.Format.Format_Grayscale8)
        self.update()

    def retranslate(self) -> None:
        """Set our own words."""
        self._title.set_text(self.tr("Covered until you choose to look"))
        self._text.set_text(
            self.tr(
                "This kind of evidence can be hard to look at, or show more of "
                "somebody than is needed. Look when you are ready."
            )
        )
        self.button.setText(self.tr("Tap to see"))
        self._measure()

    def restyle(self) -> None:
        """Measure the words again."""
        self._measure()

    def _measure(self) -> None:
        """Give the words the height they need at their width."""
        self._text.setFixedWidth(px(280))
        self._text.setFixedHeight(self._text.heightForWidth(px(280)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press anywhere lifts the veil."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.lifted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint the hint, or plain ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("sunk"))
        if self._hint is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(0.55)
        size = self._hint.size().scaled(
            self.size() - QSize(24, 24), Qt.AspectRatioMode.KeepAspectRatio
        )
        left = (self.width() - size.width()) // 2
        top = (self.height() - size.height()) // 2
        smooth = self._hint.scaled(
            size,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(QRect(left, top, size.width(), size.height()), smooth)
