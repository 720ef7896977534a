# SPDX-License-Identifier: Apache-2.0
"""Rows, columns and the small frames around them."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from desktop.widgets.layouts import (
    STRETCH,
    clear,
    column,
    holder,
    panel,
    row,
    rule,
    scrolled,
)
from desktop.widgets.state import set_state


def test_items_of_every_sort_find_their_place(qtbot):
    label = QLabel("a")
    made = holder(
        row(label, 12, column(QLabel("b")), STRETCH, gap=4, margins=(1, 2, 3, 4))
    )
    qtbot.addWidget(made)
    layout = made.layout()
    assert layout.count() == 4
    assert layout.spacing() == 4
    margins = layout.contentsMargins()
    assert (margins.left(), margins.bottom()) == (1, 4)


def test_frames_know_their_dress(qtbot):
    made = panel(None, "warn")
    qtbot.addWidget(made)
    assert made.property("panel") == "warn"
    assert rule().property("rule") == "h"
    assert rule(vertical=True).property("rule") == "v"
    set_state(made, panel="ok")
    assert made.property("panel") == "ok"


def test_what_scrolls_keeps_its_content(qtbot):
    content = QLabel("a")
    area = scrolled(content)
    qtbot.addWidget(area)
    assert area.widget() is content


def test_a_cleared_layout_lets_its_widgets_go(qtbot):
    label = QLabel("a")
    layout = row(label, 8, STRETCH)
    made = holder(layout)
    qtbot.addWidget(made)
    clear(layout)
    assert layout.count() == 0
    assert label.isHidden()
