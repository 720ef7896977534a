# SPDX-License-Identifier: Apache-2.0
"""Buttons are reachable by keyboard, named, and sized to be hit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.widgets.buttons import Button, IconButton


@pytest.mark.parametrize(
    "kind", ["primary", "secondary", "ghost", "link", "quiet", "danger"]
)
@pytest.mark.parametrize("size", ["", "row", "large"])
def test_every_kind_can_be_pressed_by_key(qtbot, kind, size):
    button = Button("Simpan", kind, "save", size)
    qtbot.addWidget(button)
    button.show()
    assert button.height() >= 28
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_an_icon_button_says_what_it_does(qtbot):
    button = IconButton("x", "Tutup")
    qtbot.addWidget(button)
    button.show()
    assert button.accessibleName() == button.toolTip() == "Tutup"
    assert button.width() >= 28


def test_a_kind_can_change(qtbot):
    button = Button("Hapus", icon_name="trash-2")
    qtbot.addWidget(button)
    before = button.icon().pixmap(16).toImage()
    button.set_kind("danger")
    assert button.icon().pixmap(16).toImage() != before
    button.put_icon_last()
    assert button.layoutDirection() is Qt.LayoutDirection.RightToLeft
