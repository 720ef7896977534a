# SPDX-License-Identifier: Apache-2.0
"""Lines to tick are as tall as a target must be, and whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.widgets.tick_list import MOST, TickList


@pytest.fixture
def ticks(qtbot):
    made = TickList()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.hide()


def test_what_is_ticked_is_told_in_order(qtbot, ticks):
    for key in ("K-01", "K-02", "K-03"):
        ticks.add(key, f"{key} Melur", ticked=key == "K-03")
    assert ticks.ticked == ("K-03",)
    ticks.setCurrentRow(0)
    qtbot.keyClick(ticks, Qt.Key.Key_Space)
    assert ticks.ticked == ("K-01", "K-03")


def test_each_line_is_a_target_and_none_is_cut(ticks):
    for number in range(MOST):
        ticks.add(str(number), f"K-0{number}", ticked=False)
    heights = [ticks.sizeHintForRow(row) for row in range(ticks.count())]
    assert min(heights) >= 28
    assert ticks.viewport().height() >= sum(heights)
    before = ticks.height()
    ticks.add("more", "K-09", ticked=False)
    assert ticks.height() == before
