# SPDX-License-Identifier: Apache-2.0
"""A wish for help passes every dialog and reaches the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from desktop.qt.help import HelpWanted
from desktop.widgets.dialog import Dialog


class Listening(QWidget):
    """A window that remembers who asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[QWidget, str]] = []

    def customEvent(self, event: QEvent) -> None:
        if isinstance(event, HelpWanted):
            self.asked.append((event.over, event.key))


class Counting(Dialog):
    """A dialog that knows what explains it."""

    def help_key(self) -> str:
        return "offence:TPPO_4"


def test_f1_in_a_dialog_over_a_dialog_asks_the_window_below(qtbot):
    window = Listening()
    qtbot.addWidget(window)
    window.show()
    first = Dialog("Satu", parent=window)
    first.open()
    second = Counting("Dua", parent=first)
    with qtbot.waitActive(second):
        second.open()
        second.activateWindow()
    qtbot.keyClick(second, Qt.Key.Key_F1)
    assert window.asked == [(second, "offence:TPPO_4")]
    second.reject()
    with qtbot.waitActive(first):
        first.activateWindow()
    qtbot.keyClick(first, Qt.Key.Key_F1)
    assert window.asked[-1] == (first, "")
    first.reject()


def test_a_dialog_without_a_window_asks_nobody(qtbot):
    lonely = Dialog("Sendiri")
    qtbot.addWidget(lonely)
    with qtbot.waitActive(lonely):
        lonely.open()
        lonely.activateWindow()
    qtbot.keyClick(lonely, Qt.Key.Key_F1)
    assert lonely.isVisible()
