# SPDX-License-Identifier: Apache-2.0
"""The place a camera noted stays hidden until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.viewer.facts_dialog import FactsDialog
from desktop.viewer.wire import Facts
from desktop.widgets.clipping import find_clipped
from tests.desktop.viewer.conftest import original


def words(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_place_is_shown_only_on_demand(qtbot, indonesian):
    facts = Facts((("model", "KC-1"), ("location", "-6.1, 106.8")))
    dialog = FactsDialog(original(b"x" * 2_000), facts)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "KC-1" in words(dialog)
    assert "106.8" not in words(dialog)
    assert find_clipped(dialog) == []
    qtbot.mouseClick(dialog.place_button, Qt.MouseButton.LeftButton)
    assert "106.8" in words(dialog)
    assert not dialog.place_button.isVisible()


def test_a_file_that_says_nothing_has_its_name_and_size(qtbot):
    dialog = FactsDialog(original(b"x" * 2_000, name="a\u202eb"), Facts(()))
    qtbot.addWidget(dialog)
    dialog.show()
    assert "a[U+202E]b" in words(dialog)
    assert not dialog.place_button.isVisible()
