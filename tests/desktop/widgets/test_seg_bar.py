# SPDX-License-Identifier: Apache-2.0
"""Cells of the bar can be told apart without colour."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop.widgets.seg_bar import SegBar
from desktop.widgets.strength import Strength


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


def test_strength_grows_with_its_bars_and_is_said(qtbot):
    inks = []
    for bars in range(4):
        widget = Strength(bars, f"kekuatan {bars}")
        qtbot.addWidget(widget)
        inks.append(grey(widget))
        assert widget.accessibleName() == widget.toolTip() == f"kekuatan {bars}"
    assert all(inks[n] != inks[n + 1] for n in range(3))


def test_cells_of_the_bar_differ_without_colour(qtbot):
    looks = []
    for tone in ("ok", "warn", "bad", "alt"):
        bar = SegBar([tone], tone)
        qtbot.addWidget(bar)
        looks.append(ink(grey(bar)))
    assert len(set(looks)) == len(looks)


def test_an_empty_bar_is_harmless(qtbot):
    bar = SegBar()
    qtbot.addWidget(bar)
    assert bar.sizeHint().width() == 0
