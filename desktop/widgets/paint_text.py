# SPDX-License-Identifier: Apache-2.0
"""The one way by which text is painted.

Knows type steps, inks and shortening; tells ``clipping`` what did not fit. Must
not know what the text means.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.theme.current import colour, font, line_height
from desktop.widgets.clipping import Painted, note

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class TextStyle(NamedTuple):
    """How a piece of text is painted.

    Attributes:
        step: step of the type scale.
        ink: colour token.
        align: where in the rectangle.
        elide: ``True`` if shortening is fine because the whole can be read
            elsewhere (tooltip, inspector); ``False`` makes tests fail when it
            does not fit.
        lines: most lines; more than 1 breaks between words.
        mode: where the dots go.
    """

    step: str = "body"
    ink: str = "text"
    align: Qt.AlignmentFlag = LEFT
    elide: bool = False
    lines: int = 1
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight


def draw_text(
    painter: QPainter, rect: QRect | QRectF, text: str, style: TextStyle
) -> bool:
    """Paint text inside a rectangle, shortened with dots if it must be.

    Args:
        painter: an active painter; font and pen are changed.
        rect: where.
        text: what; markup is not read.
        style: how.

    Returns:
        Whether the whole text was drawn.
    """
    area = QRectF(rect)
    made = font(style.step)
    measure = QFontMetricsF(made)
    painter.setFont(made)
    painter.setPen(colour(style.ink))
    width = area.width()
    lines = _break(text, measure, width) if style.lines > 1 else [text]
    fits = len(lines) <= style.lines
    if not fits:
        lines = [*lines[: style.lines - 1], " ".join(lines[style.lines - 1 :])]
    if style.lines == 1:
        painted = _elided(lines[0], measure, width, style)
        fits = painted == lines[0]
        painter.drawText(area, int(style.align), painted)
    else:
        fits = _draw_lines(painter, area, lines, style) and fits
    note(Painted(text, fits, style.elide))
    return fits


def text_width(text: str, step: str = "body") -> int:
    """Return the pixels that ``text`` needs on one line, rounded up."""
    return int(QFontMetricsF(font(step)).horizontalAdvance(text) + 0.999)


def text_height(text: str, width: int, style: TextStyle) -> int:
    """Return the pixels that ``text`` needs downwards at a width."""
    lines = _break(text, QFontMetricsF(font(style.step)), width)
    return min(len(lines), style.lines) * line_height(style.step)


def _elided(text: str, measure: QFontMetricsF, width: float, style: TextStyle) -> str:
    """Return ``text``, shortened only if it really is too wide."""
    if measure.horizontalAdvance(text) <= width + 0.5:
        return text
    return measure.elidedText(text, style.mode, width)


def _draw_lines(
    painter: QPainter, area: QRectF, lines: list[str], style: TextStyle
) -> bool:
    """Paint several lines with the line height of the step."""
    measure = QFontMetricsF(font(style.step))
    step = line_height(style.step)
    total = step * len(lines)
    top = area.top()
    if style.align & Qt.AlignmentFlag.AlignVCenter:
        top += max(0.0, (area.height() - total) / 2)
    fits = total <= area.height() + 1
    across = style.align & Qt.AlignmentFlag.AlignHorizontal_Mask
    for number, line in enumerate(lines):
        painted = _elided(line, measure, area.width(), style)
        fits = fits and painted == line
        box = QRectF(area.left(), top + number * step, area.width(), step)
        painter.drawText(box, int(across | Qt.AlignmentFlag.AlignVCenter), painted)
    return fits


def _break(text: str, measure: QFontMetricsF, width: float) -> list[str]:
    """Return ``text`` broken between words so that each line fits if it can."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if line and measure.horizontalAdvance(longer) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return lines
