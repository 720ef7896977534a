# SPDX-License-Identifier: Apache-2.0
"""«Dasar hukum + cara hitung» shows all of a clock and is read by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop.widgets.clipping import find_clipped
from desktop.widgets.clock_dialog import ClockDialog
from desktop.widgets.text import Text
from desktop.wording.clock_lines import ClockWords

WORDS = ClockWords(
    title="Lengkapi berkas setelah dikembalikan",
    state="Sisa 5 hari",
    tone="warn",
    icon="alarm-clock",
    due="Sel 24 November 2026",
    basis=(("Pasal", "Pasal 61 ayat (3)"), ("Aturan", "14 hari")) * 12,
    steps=tuple(f"Hari {number} dilewati." for number in range(12)),
    remarks=("Idul Fitri masih perkiraan.",),
)


def test_all_is_said_the_keys_scroll_and_the_button_leads_to_the_act(qtbot, indonesian):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 696)
    window.show()
    dialog = ClockDialog(WORDS, window, to_act=True)
    dialog.open()
    shown = {one.plain for one in dialog.findChildren(Text)}
    assert {WORDS.title, WORDS.due, *WORDS.steps, *WORDS.remarks} <= shown
    assert dialog.accessibleName() == WORDS.title
    assert dialog.height() <= window.height()
    assert find_clipped(dialog) == []
    assert dialog.area.accessibleName()
    dialog.area.setFocus()
    qtbot.keyClick(dialog.area, Qt.Key.Key_PageDown)
    assert dialog.area.verticalScrollBar().value() > 0
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_without_an_act_there_is_no_way_to_one(qtbot):
    dialog = ClockDialog(WORDS)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.act_button.isVisible()
    assert dialog.words == WORDS
