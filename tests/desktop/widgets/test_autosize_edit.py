# SPDX-License-Identifier: Apache-2.0
"""Several lines grow and can be submitted."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.widgets.autosize_edit import AutosizeEdit

CTRL = Qt.KeyboardModifier.ControlModifier


def test_several_lines_grow_and_submit_with_ctrl_enter(qtbot):
    edit = AutosizeEdit(rows=2, most_rows=4)
    qtbot.addWidget(edit)
    edit.resize(300, 60)
    edit.show()
    small = edit.height()
    edit.setPlainText("a\nb\nc\nd")
    grown = edit.height()
    assert grown > small
    edit.setPlainText("a\n" * 30)
    assert edit.height() == grown
    with qtbot.waitSignal(edit.submitted):
        qtbot.keyClick(edit, Qt.Key.Key_Return, CTRL)
    assert edit.sizeHint().height() == edit.height()
