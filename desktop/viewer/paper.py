# SPDX-License-Identifier: Apache-2.0
"""PDF pages as pixels. Inside the worker only.

Knows QtPdf, which is built without scripts, forms that run or network; nothing
of a page is followed or executed. Must not be imported by the window.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from desktop.viewer.limits import DPI, MOST_EDGE, MOST_PAGES, MOST_PIXELS, VEIL_EDGE
from desktop.viewer.wire import Facts, Picture, Refusal

_POINTS = 72.0
_SCREEN = 96.0
_FIELDS = {
    "title": QPdfDocument.MetaDataField.Title,
    "author": QPdfDocument.MetaDataField.Author,
    "software": QPdfDocument.MetaDataField.Creator,
    "producer": QPdfDocument.MetaDataField.Producer,
    "taken": QPdfDocument.MetaDataField.CreationDate,
}


class Paper:
    """One PDF.

    Args:
        data: the whole file.

    Raises:
        Refusal: it needs a password or is no PDF that can be read.
    """

    def __init__(self, data: bytes) -> None:
        self._app = QGuiApplication.instance() or QGuiApplication(
            ["saksama", "-platform", "offscreen"]
        )
        self._buffer = QBuffer()
        self._buffer.setData(data)
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)
        locked = {
            QPdfDocument.Error.IncorrectPassword,
            QPdfDocument.Error.UnsupportedSecurityScheme,
        }
        if self._document.error() in locked:
            raise Refusal("locked")
        self._pages = min(self._document.pageCount(), MOST_PAGES)
        ready = self._document.status() == QPdfDocument.Status.Ready
        if not ready or self._pages < 1:
            raise Refusal("damaged")

    def show(self, number: int) -> Picture:
        """Return one page at 150 pixels an inch, or less where it is large."""
        width, height = self._points(number)
        scale = _scale(width, height, DPI / _POINTS, MOST_PIXELS)
        return self._draw(number, scale)

    def veil(self) -> Picture:
        """Return a grey hint of the first page, too coarse to read."""
        width, height = self._points(0)
        drawn = self._draw(0, VEIL_EDGE / max(width, height))
        grey = QImage(
            drawn.pixels,
            drawn.width,
            drawn.height,
            3 * drawn.width,
            QImage.Format.Format_RGB888,
        ).convertToFormat(QImage.Format.Format_Grayscale8)
        return _picture(self._pages, grey, drawn.natural)

    def facts(self) -> Facts:
        """Return what the file says of itself."""
        lines = []
        for code, field in _FIELDS.items():
            value = self._document.metaData(field)
            text = value if isinstance(value, str) else value.toString()
            if text:
                lines.append((code, text))
        return Facts(tuple(lines))

    def _points(self, number: int) -> tuple[float, float]:
        """Return the size of a page in points."""
        if not 0 <= number < self._pages:
            raise Refusal("damaged")
        size = self._document.pagePointSize(number)
        width, height = size.width(), size.height()
        if not (math.isfinite(width) and math.isfinite(height)):
            raise Refusal("damaged")
        if width < 1 or height < 1:
            raise Refusal("damaged")
        return width, height

    def _draw(self, number: int, scale: float) -> Picture:
        """Return a page on white paper."""
        width, height = self._points(number)
        size = QSize(max(1, int(width * scale)), max(1, int(height * scale)))
        made = self._document.render(number, size)
        if made.isNull():
            raise Refusal("damaged")
        paper = QImage(made.size(), QImage.Format.Format_RGB32)
        paper.fill(0xFFFFFFFF)
        painter = QPainter(paper)
        painter.drawImage(0, 0, made)
        painter.end()
        natural = (
            min(MOST_EDGE, max(1, round(width * _SCREEN / _POINTS))),
            min(MOST_EDGE, max(1, round(height * _SCREEN / _POINTS))),
        )
        return _picture(self._pages, paper, natural)


def _scale(width: float, height: float, wanted: float, most: int) -> float:
    """Return the scale at which neither an edge nor the area is too large."""
    by_edge = MOST_EDGE / max(width, height)
    by_area = math.sqrt(most / (width * height))
    return min(wanted, by_edge, by_area)


def _picture(pages: int, image: QImage, natural: tuple[int, int]) -> Picture:
    """Return an image as raw RGB without padding."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    width, height, line = plain.width(), plain.height(), plain.bytesPerLine()
    raw = plain.constBits()
    pixels = b"".join(raw[top * line : top * line + 3 * width] for top in range(height))
    return Picture(pages, width, height, natural, pixels)
