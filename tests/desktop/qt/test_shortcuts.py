# SPDX-License-Identifier: Apache-2.0
"""Keys set things off, but never letters somebody is typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.qt.shortcuts import Keys, bind, page_keys


@pytest.fixture
def page(qtbot):
    widget = QWidget()
    layout = QVBoxLayout(widget)
    widget.edit, widget.button = QLineEdit(), QPushButton("x")
    layout.addWidget(widget.edit)
    layout.addWidget(widget.button)
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def test_a_letter_works_outside_a_text_field_only(qtbot, page):
    fired = []
    bind(page, Keys.TAG, lambda: fired.append("tag"))
    page.edit.setFocus()
    qtbot.keyClicks(page.edit, "t")
    assert fired == []
    page.button.setFocus()
    qtbot.keyClick(page.button, Qt.Key.Key_T)
    assert fired == ["tag"]


def test_longer_keys_work_everywhere(qtbot, page):
    fired = []
    bind(page, page_keys(2), lambda: fired.append(2))
    page.edit.setFocus()
    qtbot.keyClick(page.edit, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert fired == [2]


def test_a_letter_works_in_a_text_that_can_only_be_read(qtbot, page):
    seen = []
    bind(page, Keys.TAG, lambda: seen.append(1))
    edit = page.findChild(QLineEdit)
    edit.setReadOnly(True)
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_T)
    assert seen == [1]


def test_nine_pages_have_keys_and_none_is_promised_beyond():
    keys = [page_keys(number) for number in range(1, 13)]
    assert keys[:9] == [f"Ctrl+{number}" for number in range(1, 10)]
    assert not any(keys[9:])
