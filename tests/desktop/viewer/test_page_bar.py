# SPDX-License-Identifier: Apache-2.0
"""Sheet 12 of 48, on, back, there, closer, further, whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.viewer.page_bar import PageBar


@pytest.fixture
def bar(qtbot):
    made = PageBar()
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_where_one_is(bar):
    bar.show_place(11, 48)
    assert bar.page.text() == "12"
    assert bar.back.isEnabled()
    bar.show_place(47, 48)
    assert not bar.on.isEnabled()
    bar.show_place(0, 1)
    assert not bar.page.isVisible()
    bar.show_zoom(150)


def test_every_button_tells(qtbot, bar):
    bar.show_place(1, 3)
    heard: list[object] = []
    bar.turned.connect(heard.append)
    bar.zoom_wanted.connect(lambda way: heard.append(("zoom", way)))
    bar.fit_wanted.connect(lambda: heard.append("fit"))
    for button in (bar.back, bar.on, bar.out, bar.closer, bar.whole):
        assert button.accessibleName()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard == [-1, 1, ("zoom", -1), ("zoom", 1), "fit"]


def test_a_sheet_is_typed_and_never_past_the_last(qtbot, bar):
    bar.show_place(0, 48)
    heard: list[int] = []
    bar.page_wanted.connect(heard.append)
    for typed in ("40", "99"):
        bar.page.selectAll()
        qtbot.keyClicks(bar.page, typed)
        qtbot.keyClick(bar.page, Qt.Key.Key_Return)
    assert heard == [39, 47]
    assert bar.page.text() == "48"
