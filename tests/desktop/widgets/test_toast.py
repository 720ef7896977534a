# SPDX-License-Identifier: Apache-2.0
"""What was done can be undone once, by button or keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.widgets.clipping import find_clipped
from desktop.widgets.toast import STAYS_MS, Toast

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot):
    made = QWidget()
    made.resize(800, 400)
    made.edit = QLineEdit(made)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_an_act_can_be_undone_once_by_button_or_keys(qtbot, page):
    toast, undone = Toast(page), []
    assert STAYS_MS == 10_000
    toast.say("BB-07 ditautkan", lambda: undone.append("button"))
    toast._button.click()
    assert toast.isHidden()
    toast.say("BB-07 ditautkan", lambda: undone.append("keys"))
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(page, Qt.Key.Key_Z, CTRL)
    assert undone == ["button", "keys"]


def test_undo_keys_belong_to_the_text_field_while_typing(qtbot, page):
    toast, undone = Toast(page), []
    toast.say("Disimpan", lambda: undone.append(1))
    page.edit.setFocus()
    qtbot.keyClicks(page.edit, "abc")
    qtbot.keyClick(page.edit, Qt.Key.Key_Z, CTRL)
    assert undone == []


def test_a_toast_leaves_by_itself_and_without_undo_offers_none(qtbot, page):
    toast = Toast(page, stays_ms=0)
    toast.say("Disimpan")
    assert toast._button.isHidden()
    qtbot.waitUntil(toast.isHidden)


def test_a_toast_stays_at_the_foot_when_the_page_grows(qtbot, page):
    toast = Toast(page)
    toast.say("Disimpan")
    page.resize(800, 700)
    qtbot.waitUntil(lambda: toast.y() > 500)
    assert find_clipped(toast) == []
