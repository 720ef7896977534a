# SPDX-License-Identifier: Apache-2.0
"""The fields of a form, said with their state first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.item_models.roles import Role
from desktop.screens.documents.drafting import FieldLine
from desktop.screens.documents.field_list import FieldList

LONG = "Alat bukti: Eksploitasi dituju di wilayah Negara Kesatuan, K-02, sangkaan 2"
GAPS = (
    FieldLine("Agama T-02", "Isi di Orang", gap=True),
    FieldLine(LONG, "Buka di Unsur & Bukti", gap=True),
)
THERE = FieldLine("Kota kantor", "Tanjung Sekar " * 40, gap=False)


@pytest.fixture
def fields(qtbot: QtBot, indonesian: object) -> FieldList:
    made = FieldList()
    qtbot.addWidget(made)
    made.resize(270, 320)
    QAbstractItemModelTester(
        made.fields, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    made.fields.show((*GAPS, THERE))
    made.show()
    # A list that is given the focus chooses its first row by itself.
    made.setCurrentIndex(QModelIndex())
    return made


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
