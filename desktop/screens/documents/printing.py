# SPDX-License-Identifier: Apache-2.0
"""Puts the pages of a PDF on paper, one picture a page.

Knows paper and pictures; must not know a document. The job carries only the
program's name into the print queue. Runs on any thread.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from models.base.errors import RenderFailed
from models.base.progress import Progress

MOST_DPI = 300
"""Finest picture of a page, in dots an inch."""

_POINTS = 72


def prepare(printer: QPrinter) -> None:
    """Set the paper, and keep every name out of the queue."""
    printer.setDocName("Saksama")
    printer.setCreator("Saksama")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)


def print_pages(printer: QPrinter, data: bytes, progress: Progress) -> int:
    """Print a PDF.

    Args:
        printer: where; chosen by the user.
        data: the PDF.
        progress: told of pages printed.

    Returns:
        How many pages were printed.

    Raises:
        RenderFailed: the PDF cannot be read, or the printer took nothing.
        Cancelled: the user stopped it; the job is withdrawn.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    pdf = QPdfDocument()
    pdf.load(buffer)
    pages = pdf.pageCount()
    painter = QPainter()
    whole = False
    try:
        if not pages:
            raise RenderFailed("crash")
        _turn(printer, pdf.pagePointSize(0))
        if not painter.begin(printer):
            raise RenderFailed("crash")
        for number in range(pages):
            progress.report(number, pages)
            size = pdf.pagePointSize(number)
            if number:
                _turn(printer, size)
                printer.newPage()
            _print_page(painter, printer, pdf, number)
        progress.report(pages, pages)
        whole = True
    finally:
        if painter.isActive():
            if not whole:
                printer.abort()
            painter.end()
        pdf.close()
        buffer.close()
    return pages


def _turn(printer: QPrinter, size: QSizeF) -> None:
    """Lay the paper as the page lies."""
    lying = size.width() > size.height()
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    )


def _print_page(
    painter: QPainter, printer: QPrinter, pdf: QPdfDocument, number: int
) -> None:
    """Draw one page onto the paper, as large as the paper."""
    dpi = min(printer.resolution(), MOST_DPI)
    size = (pdf.pagePointSize(number) * (dpi / _POINTS)).toSize()
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    painter.drawImage(
        QRectF(0, 0, paper.width(), paper.height()), pdf.render(number, size)
    )
