# SPDX-License-Identifier: Apache-2.0
"""Cells of the bar can be told apart without colour."""

from __future__ import annotations

from desktop.widgets.seg_bar import SegBar
from tests.support.ink import grey, ink


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
