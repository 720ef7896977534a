# SPDX-License-Identifier: Apache-2.0
"""A patch of colour never stands without its words."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from desktop.screens.documents.swatch import Swatch
from desktop.theme.current import colour


def test_patch_and_words_stand_together(qtbot):
    swatch = Swatch("warnbg", "warnline")
    qtbot.addWidget(swatch)
    swatch.set_text("kurang")
    swatch.show()
    assert [label.text() for label in swatch.findChildren(QLabel)] == ["kurang"]
    picture = swatch.grab().toImage()
    patch = picture.pixelColor(6, picture.height() // 2)
    assert patch.name() == colour("warnbg").name()
