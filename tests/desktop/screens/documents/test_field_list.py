# SPDX-License-Identifier: Apache-2.0
"""The fields of a form: pressed, walked with G and Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.screens.documents.drafting import FieldLine
from tests.desktop.screens.documents.kit import THERE


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
