# SPDX-License-Identifier: Apache-2.0
"""A switch is toggled by key and has room for its words."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.widgets.clipping import find_clipped
from desktop.widgets.switch import Switch


def test_a_switch_is_toggled_by_space(qtbot):
    switch = Switch("Celah saja")
    qtbot.addWidget(switch)
    switch.show()
    with qtbot.waitSignal(switch.toggled):
        qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    switch.set_label("Hanya celah")
    switch.adjustSize()
    assert switch.accessibleName() == "Hanya celah"
    assert find_clipped(switch) == []
    switch.setEnabled(False)
    assert find_clipped(switch) == []
