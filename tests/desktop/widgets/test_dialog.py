# SPDX-License-Identifier: Apache-2.0
"""Enter does the safest thing unless the act can be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from desktop.widgets.buttons import Button
from desktop.widgets.dialog import Dialog


def test_a_dialog_may_let_enter_do_an_act_that_can_be_undone(qtbot):
    dialog = Dialog("Buat perkara")
    qtbot.addWidget(dialog)
    button = dialog.add_button(Button("Buat", "primary"))
    button.clicked.connect(dialog.accept)
    dialog.make_default(button)
    dialog.set_heading("Buat perkara baru", "Isi nomor dan nama.")
    dialog.come_alive()
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
