# SPDX-License-Identifier: Apache-2.0
"""A word or a reason stands before an act."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from desktop.widgets.clipping import find_clipped
from desktop.widgets.confirm import ConfirmByTyping, ReasonDialog


def test_enter_does_the_safest_thing_in_a_dialog(qtbot):
    dialog = ConfirmByTyping(
        "Hapus?", "Tiga unsur kehilangan dukungan.", "BP-1", "Hapus"
    )
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.windowTitle() == "Saksama"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Rejected


@pytest.mark.parametrize(
    ("typed", "why", "free"),
    [
        ("", "Dibuat dua kali", False),
        ("BP-2", "Dibuat dua kali", False),
        ("bp-1 ", "Dibuat dua kali", True),
        ("BP-1", "  Dibuat dua kali ", True),
        ("BP-1", "", False),
        ("BP-1", "  ok ", False),
    ],
)
def test_the_word_and_a_reason_stand_before_the_act(qtbot, typed, why, free):
    dialog = ConfirmByTyping("Hapus?", "Tiga unsur.", "BP-1", "Hapus")
    qtbot.addWidget(dialog)
    dialog.edit.setText(typed)
    dialog.why.setPlainText(why)
    assert dialog.act_button.isEnabled() is free
    assert dialog.reason == why.strip()
    if free:
        with qtbot.waitSignal(dialog.accepted):
            dialog.act_button.click()


def test_word_and_reason_are_named_and_fit(qtbot, indonesian):
    dialog = ConfirmByTyping("Hapus?", "Tiga unsur.", "BP-1", "Hapus")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.why.accessibleName() == "Alasan"
    assert "BP-1" in dialog.edit.accessibleName()
    assert find_clipped(dialog) == []


def test_a_reason_is_asked_for_and_trimmed(qtbot, indonesian):
    dialog = ReasonDialog("Koreksi", "Alasan tercatat.", "Simpan koreksi")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.act_button.isEnabled()
    dialog.edit.setPlainText("  salah ketik  ")
    assert dialog.reason == "salah ketik"
    assert dialog.act_button.isEnabled()
    assert dialog.edit.accessibleName() == "Alasan"
    assert find_clipped(dialog) == []
