# SPDX-License-Identifier: Apache-2.0
"""A deadline in the header says all by ear, and folds by eye."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.widgets.clipping import find_clipped
from desktop.widgets.deadline_button import DeadlineButton

ACTION = "Lengkapi berkas setelah dikembalikan penuntut umum"


def test_it_is_spoken_whole_folds_and_is_pressed_with_enter(qtbot):
    button = DeadlineButton()
    qtbot.addWidget(button)
    button.show_deadline("Sisa 5 hari", "warn", "alarm-clock", ACTION, "Sel 24 Nov")
    button.resize(button.sizeHint())
    button.show()
    button.grab()
    assert button.accessibleName() == f"Sisa 5 hari, {ACTION}, Sel 24 Nov"
    assert ACTION in button.toolTip()
    assert find_clipped(button) == []
    wide = button.sizeHint().width()
    button.fold(folded=True)
    assert button.sizeHint().width() < wide
    button.resize(button.sizeHint())
    button.grab()
    assert find_clipped(button) == []
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_without_words_of_its_own_only_the_state_is_shown(qtbot):
    button = DeadlineButton()
    qtbot.addWidget(button)
    button.show_deadline("Lewat 2", "bad", "alarm-clock")
    assert button.accessibleName() == "Lewat 2"
