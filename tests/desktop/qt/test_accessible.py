# SPDX-License-Identifier: Apache-2.0
"""Names and keyboard order are set as asked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.qt.accessible import announce, name, tab_order


def test_a_widget_gets_all_its_names(qtbot):
    edit = QLineEdit()
    qtbot.addWidget(edit)
    name(edit, "number", "Nomor perkara", "Wajib diisi")
    assert edit.objectName() == "number"
    assert edit.accessibleName() == "Nomor perkara"
    assert edit.accessibleDescription() == "Wajib diisi"
    announce(edit, "tersimpan")


def test_tab_walks_in_the_order_given(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    edits = [QLineEdit() for _ in range(3)]
    for edit in edits:
        layout.addWidget(edit)
    order = [edits[2], edits[0], edits[1]]
    tab_order(order)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    order[0].setFocus()
    walked = [order[0]]
    for _ in range(2):
        qtbot.keyClick(walked[-1], Qt.Key.Key_Tab)
        walked.append(page.focusWidget())
    assert walked == order


def test_what_tab_met_first_can_come_last(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    edits = [QLineEdit(str(number)) for number in range(3)]
    for edit in edits:
        layout.addWidget(edit)
    tab_order([edits[2], edits[0]])
    assert page.nextInFocusChain() is edits[1]
    assert edits[2].nextInFocusChain() is edits[0]
