# SPDX-License-Identifier: Apache-2.0
"""The sheet for the envelope: the recovery key, and how to keep it.

Knows paper; must not know a screen. Nothing of a case stands on it, and the job
carries only the program's name into the print queue.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
)
from PySide6.QtPrintSupport import QPrinter

_FACE = "Inter"
_MONO = "JetBrains Mono"
_MARGIN_MM = 25.0
_MM_IN_INCH = 25.4
_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on the paper.

    Attributes:
        vault: the vault's name.
        code: the recovery key, groups joined by dashes.
        made_on: the day, in words.
    """

    vault: str
    code: str
    made_on: str


class _Pen:
    """Writes downwards on one page.

    Args:
        painter: at work on the page.
        width: usable width in device pixels.
        dots: device pixels per millimetre.
    """

    def __init__(self, painter: QPainter, width: float, dots: float) -> None:
        self._painter = painter
        self._width = width
        self._dots = dots
        self._y = 0.0

    def write(self, text: str, points: float, *, bold: bool = False) -> None:
        """Write a paragraph."""
        self._painter.setFont(_font(_FACE, points, bold=bold))
        self._painter.setPen(QColor("black"))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        room = QRectF(0, self._y, self._width, 400 * self._dots)
        box = self._painter.boundingRect(room, flags, text)
        self._painter.drawText(room, flags, text)
        self._y += box.height()

    def skip(self, millimetres: float) -> None:
        """Leave room."""
        self._y += millimetres * self._dots

    def groups(self, code: str) -> None:
        """Write the key, numbered, in two lines of boxes."""
        gap, high = 4 * self._dots, 14 * self._dots
        wide = (self._width - (_COLUMNS - 1) * gap) / _COLUMNS
        for number, group in enumerate(code.split("-")):
            left = number % _COLUMNS * (wide + gap)
            top = self._y + number // _COLUMNS * (high + 8 * self._dots)
            box = QRectF(left, top, wide, high)
            self._painter.setPen(QPen(QColor("black"), 0.3 * self._dots))
            self._painter.drawRect(box)
            self._painter.setFont(_font(_MONO, 20))
            self._painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), group)
            self._painter.setFont(_font(_FACE, 8))
            below = QPointF(left, box.bottom() + 4 * self._dots)
            self._painter.drawText(below, str(number + 1))
        self._y += 2 * (high + 8 * self._dots)

    def line(self, label: str) -> None:
        """Leave a line to be filled in by hand."""
        self.skip(12)
        self._painter.setFont(_font(_FACE, 10))
        self._painter.drawText(QPointF(0, self._y), label)
        self._painter.setPen(QPen(QColor("black"), 0.2 * self._dots))
        start = QPointF(50 * self._dots, self._y + self._dots)
        self._painter.drawLine(start, QPointF(self._width, start.y()))


def prepare(printer: QPrinter) -> None:
    """Set paper and margins, and keep the vault's name out of the queue."""
    printer.setDocName("Saksama")
    printer.setCreator("Saksama")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    side = _MARGIN_MM
    margins = QMarginsF(side, side, side, side)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)


def print_sheet(printer: QPrinter, sheet: Sheet) -> bool:
    """Print one sheet.

    Returns:
        Whether the printer took it.
    """
    painter = QPainter()
    if not painter.begin(printer):
        return False
    dots = printer.resolution() / _MM_IN_INCH
    width = printer.pageRect(QPrinter.Unit.DevicePixel).width()
    _write(_Pen(painter, width, dots), sheet)
    return painter.end()


def _write(pen: _Pen, sheet: Sheet) -> None:
    """Write everything that belongs on the sheet."""
    translate = QCoreApplication.translate
    pen.write(translate("sheet", "Recovery key"), 22, bold=True)
    pen.skip(2)
    pen.write(translate("sheet", "Vault: {0}").format(sheet.vault), 12)
    pen.write(translate("sheet", "Made on {0}").format(sheet.made_on), 12)
    pen.skip(10)
    pen.groups(sheet.code)
    pen.skip(4)
    pen.write(
        translate(
            "sheet", "The key never uses the digits 0 and 1 or the letters I and O."
        ),
        10,
    )
    pen.skip(8)
    pen.write(translate("sheet", "How to keep it"), 13, bold=True)
    pen.skip(2)
    for words in (
        translate("sheet", "Seal this sheet in an envelope and sign across the flap."),
        translate("sheet", "Keep it in the office safe, never with the laptop."),
        translate("sheet", "Whoever has this sheet and the vault can open the vault."),
        translate("sheet", "It cannot be replaced: nobody else keeps a copy."),
        translate("sheet", "After it was used once, a new sheet replaces it."),
    ):
        pen.write(f"\N{BULLET} {words}", 11)
        pen.skip(1.5)
    pen.line(translate("sheet", "Kept by"))
    pen.line(translate("sheet", "Place"))
    pen.line(translate("sheet", "Date, signature"))


def _font(face: str, points: float, *, bold: bool = False) -> QFont:
    """Return a face for paper; any sans serif where ours is not loaded."""
    family = face if face in QFontDatabase.families() else ""
    made = QFont(family) if family else QFont()
    made.setPointSizeF(points)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made
