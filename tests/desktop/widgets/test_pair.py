# SPDX-License-Identifier: Apache-2.0
"""The pair shows two facts in shape, not only in colour."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop.widgets.pair import Pair


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


def test_the_pair_shows_four_different_shapes(qtbot):
    shapes = []
    for parts in ((True, True), (True, False), (False, True), (False, False)):
        pair = Pair(*parts)
        qtbot.addWidget(pair)
        shapes.append(ink(grey(pair)))
    assert len(set(shapes)) == 4
    assert shapes[0] == max(shapes)
    assert shapes[3] == min(shapes)


def test_the_pair_follows_the_facts(qtbot):
    pair = Pair()
    qtbot.addWidget(pair)
    before = ink(grey(pair))
    pair.set_parts((True, True))
    assert ink(grey(pair)) > before
