# SPDX-License-Identifier: Apache-2.0
"""Where a page is seen: fitted or enlarged, scrolled, always on calm ground.

Knows pixels and their natural size; must not know where they come from.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop.theme.current import colour
from desktop.viewer.wire import Picture
from desktop.widgets.living import Living

STEPS = (0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
"""Zoom steps; 1.0 is the natural size."""

_MARGIN = 12
_WIDEST = 10_000


class Canvas(Living, QAbstractScrollArea):
    """Shows one page of pixels.

    Args:
        parent: Qt owner.

    Signals:
        zoomed: the size on screen changed; carries percent of natural size.
        turned: the user goes on (1) or back (-1) a page from the page's edge.
    """

    zoomed = Signal(int)
    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._natural = QSize(1, 1)
        self._factor: float | None = None
        self._scaled: QImage | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)
        self.come_alive()

    @property
    def image(self) -> QImage | None:
        """Return what is shown, ``None`` for nothing."""
        return self._image

    @property
    def scale(self) -> float:
        """Return the size on screen as a share of the natural size."""
        return self._fitting() if self._factor is None else self._factor

    @property
    def fitted(self) -> bool:
        """Return whether the whole page is kept in sight."""
        return self._factor is None

    def show_picture(self, picture: Picture) -> None:
        """Show a page from its top; the zoom chosen stays."""
        raw = QImage(
            picture.pixels,
            picture.width,
            picture.height,
            3 * picture.width,
            QImage.Format.Format_RGB888,
        )
        self._image = raw.convertToFormat(QImage.Format.Format_RGB32)
        self._natural = QSize(*picture.natural)
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def empty(self) -> None:
        """Show nothing, and keep nothing."""
        self._image = self._scaled = None
        self._lay_out()

    def fit(self) -> None:
        """Keep the whole page in sight."""
        self._factor = None
        self._lay_out()

    def zoom(self, direction: int) -> None:
        """Go one step closer (1) or further away (-1)."""
        now = self.scale
        if direction > 0:
            wider = [step for step in STEPS if step > now * 1.01]
            self._factor = wider[0] if wider else STEPS[-1]
        else:
            narrower = [step for step in STEPS if step < now * 0.99]
            self._factor = narrower[-1] if narrower else STEPS[0]
        self._lay_out()

    def restyle(self) -> None:
        """Paint in the look in force."""
        self.viewport().update()

    def _fitting(self) -> float:
        """Return the scale at which the whole page is in sight."""
        room = self.viewport().size() - QSize(2 * _MARGIN, 2 * _MARGIN)
        wide = max(1, room.width()) / max(1, self._natural.width())
        high = max(1, room.height()) / max(1, self._natural.height())
        return min(wide, high, 4.0)

    def _size(self) -> QSize:
        """Return the size of the page on screen."""
        scale = self.scale
        return QSize(
            min(_WIDEST, max(1, round(self._natural.width() * scale))),
            min(_WIDEST, max(1, round(self._natural.height() * scale))),
        )

    def _lay_out(self) -> None:
        """Measure page and scroll bars again."""
        size = QSize(0, 0) if self._image is None else self._size()
        self._scaled = None
        for bar, need, room in (
            (self.horizontalScrollBar(), size.width(), self.viewport().width()),
            (self.verticalScrollBar(), size.height(), self.viewport().height()),
        ):
            fits = self._factor is None or need + 2 * _MARGIN <= room
            bar.setRange(0, 0 if fits else need + 2 * _MARGIN - room)
            bar.setPageStep(room)
            bar.setSingleStep(40)
        self.viewport().update()
        self.zoomed.emit(round(100 * self.scale))

    def _drawn(self, size: QSize) -> QImage:
        """Return the page scaled once for all repaints."""
        assert self._image is not None
        ratio = self.devicePixelRatioF()
        pixels = QSize(round(size.width() * ratio), round(size.height() * ratio))
        pixels = pixels.boundedTo(self._image.size().expandedTo(QSize(2000, 2000)))
        if self._scaled is None or self._scaled.size() != pixels:
            self._scaled = self._image.scaled(
                pixels,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return self._scaled

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint ground and page."""
        painter = QPainter(self.viewport())
        ground = self.viewport().rect()
        painter.fillRect(ground, colour("sunk"))
        if self._image is None:
            return
        size = self._size()
        left = max(_MARGIN, (ground.width() - size.width()) // 2)
        top = max(_MARGIN, (ground.height() - size.height()) // 2)
        at = QPoint(
            left - self.horizontalScrollBar().value(),
            top - self.verticalScrollBar().value(),
        )
        page = QRect(at, size)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(page, self._drawn(size))
        painter.setPen(QPen(colour("line2"), 1))
        painter.drawRect(page.adjusted(-1, -1, 0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys turn the page where there is nothing left to scroll."""
        bar = self.verticalScrollBar()
        back = event.key() == Qt.Key.Key_PageUp and bar.value() == bar.minimum()
        on = event.key() == Qt.Key.Key_PageDown and bar.value() == bar.maximum()
        if back or on:
            self.turned.emit(1 if on else -1)
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl held the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)
