# SPDX-License-Identifier: Apache-2.0
"""The fields of a form, said with their state first."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt

from desktop.item_models.roles import Role
from tests.desktop.screens.documents.kit import GAPS, THERE


def test_the_same_fields_again_keep_the_place(fields, qtbot):
    fields.next_gap()
    with qtbot.assertNotEmitted(fields.fields.modelReset):
        fields.fields.show((*GAPS, THERE))
    assert fields.currentIndex().row() == 0


def test_a_field_is_said_with_its_state_first(fields):
    spoken = int(Qt.ItemDataRole.AccessibleTextRole)
    tip = int(Qt.ItemDataRole.ToolTipRole)
    gap, there = fields.fields.index(0), fields.fields.index(2)
    assert gap.data(spoken) == "Kurang: Agama T-02. Isi di Orang"
    assert there.data(spoken).startswith("Kota kantor: Tanjung Sekar")
    assert there.data(tip) == THERE.second
    assert gap.data(tip) == ""
    assert gap.data(int(Role.ICON)) is None
    assert fields.fields.data(QModelIndex()) is None
