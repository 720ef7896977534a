# SPDX-License-Identifier: Apache-2.0
"""The rail goes where one presses and fits its window."""

from __future__ import annotations

import pytest

from desktop.widgets.clipping import find_clipped
from desktop.widgets.rail import Rail
from desktop.widgets.rail_item import RailItem

ITEMS = (
    RailItem("summary", "Ringkasan", "layout-dashboard", keys="Ctrl+1"),
    RailItem("elements", "Unsur & Bukti", "grid-3x3", 4, "Unsur & Bukti, 4 celah"),
)


@pytest.fixture
def rail(qtbot):
    made = Rail()
    qtbot.addWidget(made)
    made.set_items(ITEMS)
    made.resize(216, 500)
    made.show()
    return made


def test_the_rail_goes_where_one_presses(qtbot, rail):
    with qtbot.waitSignal(rail.chosen) as told:
        rail._buttons["elements"].click()
    assert told.args == ["elements"]
    assert rail.current == "elements"


def test_the_rail_says_gaps_first_in_words(rail):
    assert rail._buttons["elements"].accessibleName() == "Unsur & Bukti, 4 celah"


def test_the_rail_keeps_its_place_when_counts_change(rail):
    rail.set_current("elements")
    button = rail._buttons["elements"]
    rail.set_items([ITEMS[0], RailItem("elements", "Unsur & Bukti", "grid-3x3", 3)])
    assert rail._buttons["elements"] is button
    rail.set_items([RailItem("elements", "Unsur", "grid-3x3")])
    assert rail.current == "elements"


@pytest.mark.parametrize(
    ("width", "height", "narrow", "high"),
    [
        (1366, 696, False, 32),
        (1366, 650, False, 30),
        (1092, 580, True, 28),
        (1179, 700, True, 32),
        (1180, 700, False, 32),
    ],
)
def test_the_rail_takes_the_shape_that_fits(rail, width, height, narrow, high):
    rail.fit(width, height)
    assert rail.narrow is narrow
    assert rail.width() == (56 if narrow else 216)
    assert rail._buttons["summary"].sizeHint().height() == high
    assert find_clipped(rail) == []
    told = rail._buttons["elements"].toolTip()
    assert bool(told) is narrow


def test_the_way_back_is_shown_only_where_there_is_one(qtbot, rail):
    assert rail._back.isHidden()
    rail.set_back("Semua perkara")
    with qtbot.waitSignal(rail.went_back):
        rail._back.click()
