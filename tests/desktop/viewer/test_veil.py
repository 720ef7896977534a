# SPDX-License-Identifier: Apache-2.0
"""What is hard to look at waits, grey and coarse, until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from desktop.viewer.veil import Veil
from desktop.viewer.wire import Picture

HINT = Picture(1, 2, 2, (20, 20), b"\x80\x80\x80\x20\x20\x20" * 2)


def test_a_press_anywhere_or_on_the_button_lifts_it(qtbot):
    veil = Veil()
    qtbot.addWidget(veil)
    veil.resize(400, 300)
    veil.show()
    with qtbot.waitSignal(veil.lifted):
        qtbot.mouseClick(veil, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    with qtbot.waitSignal(veil.lifted):
        qtbot.keyClick(veil.button, Qt.Key.Key_Space)


def test_the_hint_is_grey_whatever_comes(qtbot):
    veil = Veil()
    qtbot.addWidget(veil)
    veil.resize(200, 200)
    veil.show_hint(Picture(1, 1, 1, (9, 9), b"\xff\x00\x00"))
    assert veil.hint is not None
    assert veil.hint.isGrayscale()
    veil.show_hint(HINT)
    veil.grab()
    veil.show_hint(None)
    assert veil.hint is None
    veil.grab()


def test_it_is_said_in_indonesian(qtbot, indonesian):
    veil = Veil()
    qtbot.addWidget(veil)
    assert veil.button.text() == "Ketuk untuk melihat"
