# SPDX-License-Identifier: Apache-2.0
"""Pages of a PDF that exists in memory only, one below the other.

Knows bytes and page sizes; must not know where they come from. Nothing is ever
written to disk, and what is no longer shown is let go.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop.theme.current import colour
from desktop.widgets.living import Living

MARGIN = 16
GAP = 14
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Sizes offered, 1 = as on paper at 96 points to the inch."""

_SCALE = 96 / 72
_KEPT = 4
_READ = 2000


class Paper(Living, QAbstractScrollArea):
    """Shows a PDF.

    Args:
        parent: Qt owner.

    Signals:
        page_changed: another page is in the middle; carries it and how many
            there are, from 1.
    """

    page_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pdf: QPdfDocument | None = None
        self._bytes: QBuffer | None = None
        self._zoom = 0.0
        self._pages: list[QRect] = []
        self._images: dict[tuple[int, int], QImage] = {}
        self._page = 0
        self._told = (0, 0)
        self._name = ""
        self.verticalScrollBar().valueChanged.connect(self._tell_page)
        self.come_alive()

    @property
    def pages(self) -> int:
        """Return how many pages there are, 0 = nothing is shown."""
        return len(self._pages)

    @property
    def page(self) -> int:
        """Return which page is in the middle, from 1; 0 = nothing is shown."""
        return self._page

    @property
    def zoom(self) -> float:
        """Return the size, 1 = as on paper; 0 = as wide as the room."""
        return self._zoom

    def set_name(self, name: str) -> None:
        """Say what is shown, for a screen reader."""
        self._name = name
        self._speak()

    def show_pdf(self, data: bytes) -> bool:
        """Show a PDF at the place where the last one was being read.

        Returns:
            Whether it could be opened; if not, the last one stays.
        """
        buffer = QBuffer(self)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        pdf = QPdfDocument(self)
        pdf.load(buffer)
        if pdf.status() is not QPdfDocument.Status.Ready or not pdf.pageCount():
            pdf.deleteLater()
            buffer.deleteLater()
            return False
        place = self.verticalScrollBar().value()
        self._let_go()
        self._pdf, self._bytes = pdf, buffer
        self._lay_out()
        self.verticalScrollBar().setValue(place)
        self._speak()
        return True

    def clear(self) -> None:
        """Show nothing."""
        self._let_go()
        self._lay_out()

    def fit(self) -> None:
        """Show pages as wide as the room."""
        self._set_zoom(0.0)

    def larger(self) -> None:
        """Show pages in the next larger size."""
        above = [zoom for zoom in ZOOMS if zoom > self._shown_zoom() + 0.01]
        self._set_zoom(above[0] if above else ZOOMS[-1])

    def smaller(self) -> None:
        """Show pages in the next smaller size."""
        below = [zoom for zoom in ZOOMS if zoom < self._shown_zoom() - 0.01]
        self._set_zoom(below[-1] if below else ZOOMS[0])

    def restyle(self) -> None:
        """Paint anew in the look in force."""
        self.viewport().update()

    def _set_zoom(self, zoom: float) -> None:
        """Change the size, keeping the place."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._zoom = zoom
        self._images.clear()
        self._lay_out()
        bar.setValue(round(share * bar.maximum()))

    def _shown_zoom(self) -> float:
        """Return the size in which pages are shown now."""
        if self._pdf is None:
            return 1.0
        return self._zoom or self._fitting()

    def _fitting(self) -> float:
        """Return the size in which the widest page is as wide as the room."""
        assert self._pdf is not None
        sizes = [self._pdf.pagePointSize(n) for n in range(self._pdf.pageCount())]
        widest = max(size.width() for size in sizes) * _SCALE
        room = self.viewport().width() - 2 * MARGIN
        return max(ZOOMS[0] / 2, min(room / widest, ZOOMS[-1]))

    def _let_go(self) -> None:
        """Forget document and pictures."""
        self._images.clear()
        if self._pdf is not None and self._bytes is not None:
            self._pdf.close()
            self._pdf.deleteLater()
            self._bytes.close()
            self._bytes.setData(QByteArray())
            self._bytes.deleteLater()
        self._pdf = self._bytes = None

    def _lay_out(self) -> None:
        """Place the pages below one another."""
        self._pages = []
        top, widest = GAP, 0
        if self._pdf is not None:
            zoom = self._shown_zoom() * _SCALE
            for number in range(self._pdf.pageCount()):
                size = (self._pdf.pagePointSize(number) * zoom).toSize()
                self._pages.append(QRect(0, top, size.width(), size.height()))
                top += size.height() + GAP
                widest = max(widest, size.width())
        room = self.viewport().size()
        self.verticalScrollBar().setRange(0, max(0, top - room.height()))
        self.verticalScrollBar().setPageStep(room.height())
        self.verticalScrollBar().setSingleStep(40)
        self.horizontalScrollBar().setRange(
            0, max(0, widest + 2 * MARGIN - room.width())
        )
        self.horizontalScrollBar().setPageStep(room.width())
        for page in self._pages:
            page.moveLeft(max(MARGIN, (room.width() - page.width()) // 2))
        self._tell_page()
        self.viewport().update()

    def _tell_page(self) -> None:
        """Tell which page is in the middle, when it is another."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        starts = [page.top() for page in self._pages] + [1 << 30]
        found = 1 if self._pages else 0
        for number, (_, after) in enumerate(pairwise(starts), start=1):
            if middle < after:
                found = number
                break
        if (found, self.pages) != self._told:
            self._page = found
            self._told = (found, self.pages)
            self.page_changed.emit(found, self.pages)
            self._speak()

    def _speak(self) -> None:
        """Let a screen reader say what is shown and read the page."""
        self.setAccessibleName(self._name)
        words = ""
        if self._pdf is not None and self._page:
            words = self._pdf.getAllText(self._page - 1).text()[:_READ]
        self.setAccessibleDescription(words)

    def _image(self, number: int, size: QSize) -> QImage:
        """Return the picture of a page, drawn anew if it was let go."""
        assert self._pdf is not None
        key = (number, size.width())
        found = self._images.pop(key, None)
        if found is None:
            found = self._pdf.render(number, size)
        self._images[key] = found
        while len(self._images) > _KEPT:
            del self._images[next(iter(self._images))]
        return found

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's shape
        """Paint the pages that can be seen."""
        painter = QPainter(self.viewport())
        room = self.viewport().rect()
        painter.fillRect(room, colour("sunk"))
        ratio = self.devicePixelRatioF()
        across, down = (
            self.horizontalScrollBar().value(),
            self.verticalScrollBar().value(),
        )
        for number, page in enumerate(self._pages):
            place = page.translated(-across, -down)
            if not place.intersects(room):
                continue
            painter.fillRect(place, colour("paper"))
            picture = self._image(number, (place.size().toSizeF() * ratio).toSize())
            painter.drawImage(place, picture)
            painter.setPen(QPen(colour("line2"), 1))
            painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the room, keeping the place."""
        super().resizeEvent(event)
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._lay_out()
        bar.setValue(round(share * bar.maximum()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first and the last page with Home and End."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the size with Ctrl and the wheel."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y() > 0:
            self.larger()
        else:
            self.smaller()
