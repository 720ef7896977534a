# SPDX-License-Identifier: Apache-2.0
"""Tabs: one is shown, arrows move, gaps are said."""

from __future__ import annotations

from desktop.widgets.tabs import Tab, Tabs


def tabs():
    made = Tabs("Pasal")
    made.set_tabs([Tab("a", "Pasal 2", "2 celah"), Tab("b", "Pasal 10"), Tab("c", "X")])
    return made


def test_tabs_keep_the_page_shown_when_counts_change(qtbot):
    widget = tabs()
    qtbot.addWidget(widget)
    widget.set_chosen("b")
    widget.set_tabs([Tab("b", "Pasal 10", "1 celah"), Tab("d", "Pasal 17")])
    assert widget.current == "b"
    widget.set_tabs([Tab("d", "Pasal 17")])
    assert widget.current == "d"
    widget.set_tabs([])
    assert widget.current == ""


def test_a_tab_says_its_gaps(qtbot):
    widget = tabs()
    qtbot.addWidget(widget)
    assert widget._buttons["a"].accessibleName() == "Pasal 2, 2 celah"
