# SPDX-License-Identifier: Apache-2.0
"""Each group of a recovery key is checked at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.widgets.code_groups import CodeGroups

CTRL = Qt.KeyboardModifier.ControlModifier


GOOD = "7KQMA"


@pytest.fixture
def groups(qtbot):
    made = CodeGroups(lambda number, text: text == GOOD, frozenset("01IO"))
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_group_is_checked_as_soon_as_it_is_full(qtbot, groups):
    qtbot.keyClicks(groups.edits[0], "7kqma")
    assert groups.edits[0].text() == GOOD
    assert groups.edits[0].property("invalid") == "false"
    qtbot.keyClicks(groups.edits[1], "aaaaa")
    assert groups.first_wrong == 2
    assert groups.edits[1].property("invalid") == "true"
    assert not groups.complete


def test_a_group_says_itself_whether_it_is_right_wherever_the_focus_is(groups):
    groups.edits[0].setFocus()
    groups.set_code(GOOD + "AAAAA" + "8Z1")
    edges = [edit.property("invalid") == "true" for edit in groups.edits]
    assert edges == [False, True, True, *[False] * 5]
    ticks = [edit.actions()[0].isVisible() for edit in groups.edits]
    assert ticks == [True, *[False] * 7]
    said = [edit.accessibleDescription() for edit in groups.edits[:4]]
    assert said == ["Matches", "Does not match", "Does not match", ""]
    groups.clear()
    assert not any(edit.actions()[0].isVisible() for edit in groups.edits)


def test_one_paste_fills_every_group(qtbot, groups):
    QApplication.clipboard().setText("-".join([GOOD.lower()] * 8))
    qtbot.keyClick(groups.edits[0], Qt.Key.Key_V, CTRL)
    assert groups.complete
    assert groups.code == GOOD * 8
    assert groups.first_wrong is None
    with qtbot.waitSignal(groups.submitted):
        qtbot.keyClick(groups.edits[7], Qt.Key.Key_Return)
    groups.clear()
    assert groups.code == ""


def test_groups_are_named_and_backspace_goes_back(qtbot, groups):
    assert groups.edits[2].accessibleName() == "Group 3 of 8"
    groups.activateWindow()
    qtbot.waitUntil(groups.isActiveWindow)
    groups.edits[1].setFocus()
    qtbot.keyClick(groups.edits[1], Qt.Key.Key_Backspace)
    assert groups.focusWidget() is groups.edits[0]
