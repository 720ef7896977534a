# SPDX-License-Identifier: Apache-2.0
"""A busy button cannot be pressed twice, and short work never changes its words."""

from __future__ import annotations

from desktop.widgets.busy_button import BusyButton


def test_a_busy_button_cannot_be_pressed_twice(qtbot):
    button = BusyButton("Buka brankas", "Membuka brankas\u2026")
    qtbot.addWidget(button)
    button.set_busy(True)
    button.set_busy(True)
    assert button.busy
    assert not button.isEnabled()
    assert button.text() == "Buka brankas", "short work never changes the words"
    button._grace._on_timeout()
    assert button.text() == "Membuka brankas\u2026"
    button.set_busy(False)
    assert button.isEnabled()
    assert button.text() == "Buka brankas"


def test_a_busy_button_takes_new_words(qtbot):
    button = BusyButton("Open", "Opening")
    qtbot.addWidget(button)
    button.set_words("Buka", "Membuka")
    assert button.text() == "Buka"
