# SPDX-License-Identifier: Apache-2.0
"""What is drawn of a widget, without its colours."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget


def grey(widget: QWidget) -> QImage:
    """Return a widget as somebody without colour vision sees it."""
    widget.resize(widget.sizeHint())
    picture = widget.grab().toImage()
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def ink(image: QImage) -> int:
    """Return how many pixels are clearly not ground."""
    ground = image.pixelColor(0, 0).lightness()
    return sum(
        abs(image.pixelColor(x, y).lightness() - ground) > 24
        for x in range(image.width())
        for y in range(image.height())
    )
