# SPDX-License-Identifier: Apache-2.0
"""A passphrase is hidden, never copied, and Caps Lock is noticed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.widgets.passphrase_edit import PassphraseEdit

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def secret(qtbot):
    made = PassphraseEdit()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_passphrase_is_hidden_until_the_eye_is_opened(qtbot, secret):
    assert secret.edit.echoMode() is QLineEdit.EchoMode.Password
    secret._eye.trigger()
    assert secret.edit.echoMode() is QLineEdit.EchoMode.Normal
    secret.edit.setText("rahasia")
    secret.clear()
    assert secret.text() == ""
    assert secret.edit.echoMode() is QLineEdit.EchoMode.Password


def test_a_passphrase_can_be_neither_copied_nor_undone(qtbot, secret):
    clipboard = QApplication.clipboard()
    clipboard.setText("sebelumnya")
    secret._eye.trigger()
    qtbot.keyClicks(secret.edit, "rahasia")
    secret.edit.selectAll()
    for key in (Qt.Key.Key_C, Qt.Key.Key_X):
        qtbot.keyClick(secret.edit, key, CTRL)
    assert clipboard.text() == "sebelumnya"
    secret.clear()
    qtbot.keyClick(secret.edit, Qt.Key.Key_Z, CTRL)
    assert secret.text() == ""
    hints = secret.edit.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


@pytest.mark.parametrize(
    ("letter", "shift", "on"),
    [("A", False, True), ("a", True, True), ("a", False, False), ("A", True, False)],
)
def test_caps_lock_is_noticed_from_the_letters(qtbot, secret, letter, shift, on):
    modifier = (
        Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    )
    qtbot.keyClick(secret.edit, letter, modifier)
    # QTest writes the letter as given, so the modifier alone makes the case.
    shown = secret._caps.isVisible()
    typed = secret.text()[-1]
    assert shown is (typed.isupper() != shift)


def test_pressing_caps_lock_takes_the_word_away(qtbot, secret):
    secret.set_caps_lock(True)
    qtbot.keyClick(secret.edit, Qt.Key.Key_CapsLock)
    assert not secret._caps.isVisible()


def test_enter_submits_a_passphrase(qtbot, secret):
    secret.setAccessibleName("Frasa sandi")
    secret.setAccessibleDescription("Paling sedikit 15 huruf")
    assert secret.edit.accessibleName() == "Frasa sandi"
    with qtbot.waitSignals([secret.changed, secret.submitted]):
        qtbot.keyClicks(secret.edit, "a")
        qtbot.keyClick(secret.edit, Qt.Key.Key_Return)


def test_a_passphrase_offers_no_menu(secret):
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5)
    )
    secret.edit.contextMenuEvent(event)
    assert event.isAccepted()


def test_a_passphrase_that_was_cleared_is_not_kept_for_undoing(qtbot, secret):
    qtbot.keyClicks(secret.edit, "kapur sirih pinang")
    secret.clear()
    secret.edit.setEchoMode(QLineEdit.EchoMode.Normal)
    secret.edit.undo()
    assert secret.text() == ""
