# SPDX-License-Identifier: Apache-2.0
"""A sum is read as people type it and written as letters write it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent

from desktop.widgets.rupiah_edit import MOST, RupiahEdit


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("186400000", 186_400_000),
        ("Rp186.400.000", 186_400_000),
        ("rp 62.500.000,-", 62_500_000),
        ("Rp 5.000,00", 5_000),
        ("0", 0),
        (str(MOST), MOST),
        ("", None),
    ],
)
def test_a_sum_is_read(qtbot, typed, amount):
    edit = RupiahEdit()
    qtbot.addWidget(edit)
    edit.setText(typed)
    assert edit.is_valid
    assert edit.error_text == ""
    assert edit.amount == amount


@pytest.mark.parametrize("typed", ["dua juta", "1.50", "-5", str(MOST + 1), "1,5"])
def test_what_is_no_sum_says_so_with_an_example(qtbot, indonesian, typed):
    edit = RupiahEdit()
    qtbot.addWidget(edit)
    edit.setText(typed)
    assert edit.amount is None
    assert "Rp186.400.000" in edit.error_text


def test_leaving_the_field_writes_the_sum_in_one_form(qtbot):
    edit = RupiahEdit()
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, "62500000")
    edit.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut))
    assert edit.text() == "Rp62.500.000"
    edit.setText("banyak")
    edit.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut))
    assert edit.property("invalid") == "true"
    edit.set_amount(None)
    assert edit.property("invalid") == "false"
    edit.set_amount(1500)
    assert edit.amount == 1500
