# SPDX-License-Identifier: Apache-2.0
"""A field takes the lines its words need."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.screens.documents.drafting import FieldLine
from desktop.screens.documents.field_list import FieldList
from desktop.widgets.clipping import find_clipped

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


def test_long_names_take_the_lines_they_need(fields):
    assert find_clipped(fields) == []
    low, high = (fields.visualRect(fields.fields.index(n)).height() for n in (0, 1))
    assert high > low
    fields.resize(160, 320)
    fields.grab()
    assert fields.visualRect(fields.fields.index(1)).height() > high
