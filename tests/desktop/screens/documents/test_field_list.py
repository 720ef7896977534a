# SPDX-License-Identifier: Apache-2.0
"""The fields of a form: pressed, walked with G and Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

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


def test_pressing_a_gap_goes_there_and_a_value_nowhere(fields, qtbot):
    gone = []
    fields.gap_chosen.connect(gone.append)
    for number in range(3):
        place = fields.visualRect(fields.fields.index(number)).center()
        qtbot.mouseClick(fields.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert gone == [0, 1]


def test_g_walks_the_gaps_round_and_enter_goes(fields, qtbot):
    gone = []
    fields.gap_chosen.connect(gone.append)
    rows = []
    for _ in range(3):
        assert fields.next_gap()
        rows.append(fields.currentIndex().row())
    assert rows == [0, 1, 0]
    qtbot.keyClick(fields, Qt.Key.Key_Down)
    qtbot.keyClick(fields, Qt.Key.Key_Return)
    assert gone == [1]
    fields.grab()


def test_without_gaps_there_is_nowhere_to_go(fields):
    fields.fields.show((THERE,))
    assert not fields.next_gap()
    fields.fields.show(())
    assert not fields.next_gap()


def test_what_is_wanted_is_brought_to_the_top(fields):
    lines = tuple(FieldLine(f"Isian {n}", "Isi di Orang", gap=True) for n in range(400))
    fields.fields.show((*lines, THERE))
    fields.show_from(300)
    fields.grab()
    assert 0 <= fields.visualRect(fields.fields.index(300)).top() <= 2
