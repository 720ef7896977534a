# SPDX-License-Identifier: Apache-2.0
"""The pair shows two facts in shape, not only in colour."""

from __future__ import annotations

from desktop.widgets.pair import Pair
from tests.support.ink import grey, ink


def test_the_pair_shows_four_different_shapes(qtbot):
    shapes = []
    for parts in ((True, True), (True, False), (False, True), (False, False)):
        pair = Pair(*parts)
        qtbot.addWidget(pair)
        shapes.append(ink(grey(pair)))
    assert len(set(shapes)) == 4
    assert shapes[0] == max(shapes)
    assert shapes[3] == min(shapes)
