# SPDX-License-Identifier: Apache-2.0
"""Enter presses what Space presses, once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.widgets.buttons import Button
from desktop.widgets.switch import Switch

PLAIN = Qt.KeyboardModifier.NoModifier


def _press(
    key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN, *, held: bool = False
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifier, "", held)


@pytest.fixture(params=[Button, Switch])
def presses(request, qtbot):
    made = request.param()
    qtbot.addWidget(made)
    made.show()
    made.heard = []
    made.clicked.connect(lambda: made.heard.append(1))
    yield made
    made.hide()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_once(qtbot, presses, key):
    qtbot.keyClick(presses, key)
    assert presses.heard == [1]


def test_the_enter_of_the_number_pad_presses(qtbot, presses):
    qtbot.keyClick(presses, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert presses.heard == [1]


def test_a_held_enter_and_other_keys_press_nothing_more(presses):
    for key, modifier, held in (
        (Qt.Key.Key_Return, PLAIN, True),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, False),
        (Qt.Key.Key_A, PLAIN, False),
    ):
        QApplication.sendEvent(presses, _press(key, modifier, held=held))
    assert presses.heard == []


def test_a_button_that_is_off_stays_so(presses):
    presses.setEnabled(False)
    QApplication.sendEvent(presses, _press(Qt.Key.Key_Return))
    assert presses.heard == []
