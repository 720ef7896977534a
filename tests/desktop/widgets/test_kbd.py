# SPDX-License-Identifier: Apache-2.0
"""Key caps are drawn."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop.widgets.kbd import Kbd
from desktop.widgets.mark import Mark, mark_icon


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


def test_the_mark_and_key_caps_are_drawn(qtbot):
    for widget in (Mark(24), Kbd("Ctrl L")):
        qtbot.addWidget(widget)
        assert ink(grey(widget)) > 20
    assert not mark_icon().isNull()
