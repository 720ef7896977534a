# SPDX-License-Identifier: Apache-2.0
"""Choices side by side: one is chosen, arrows move."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.widgets.clipping import find_clipped
from desktop.widgets.segmented import Segmented
from desktop.widgets.tabs import Tab, Tabs


def segmented():
    return Segmented(
        [("a", "Semua", ""), ("b", "Celah saja", ""), ("c", "Papan", "list")], "Pilih"
    )


def tabs():
    made = Tabs("Pasal")
    made.set_tabs([Tab("a", "Pasal 2", "2 celah"), Tab("b", "Pasal 10"), Tab("c", "X")])
    return made


@pytest.mark.parametrize("make", [segmented, tabs])
def test_arrows_move_to_the_neighbour_and_stop_at_the_ends(qtbot, make):
    widget = make()
    qtbot.addWidget(widget)
    widget.show()
    told = []
    widget.chosen.connect(told.append)
    assert widget.current == "a"
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(widget, key)
    assert told == ["b", "c"]
    assert widget.current == "c"


@pytest.mark.parametrize("make", [segmented, tabs])
def test_setting_a_choice_tells_nobody(qtbot, make):
    widget = make()
    qtbot.addWidget(widget)
    with qtbot.assertNotEmitted(widget.chosen):
        widget.set_chosen("b")
    assert widget.current == "b"


@pytest.mark.parametrize("make", [segmented, tabs])
def test_every_choice_has_room_for_its_words(qtbot, make):
    widget = make()
    qtbot.addWidget(widget)
    widget.show()
    assert find_clipped(widget) == []


def test_words_of_a_choice_can_change(qtbot):
    widget = segmented()
    qtbot.addWidget(widget)
    widget.set_label("a", "Seluruhnya")
    assert widget._choices["a"].accessibleName() == "Seluruhnya"
