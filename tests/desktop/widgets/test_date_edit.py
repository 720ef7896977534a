# SPDX-License-Identifier: Apache-2.0
"""A day is read however it is typed, or an example is given."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit

from desktop.widgets.date_edit import DateEdit


@pytest.mark.parametrize(
    ("typed", "day", "valid"),
    [
        ("24/11/2026", date(2026, 11, 24), True),
        ("24 Nov 2026", date(2026, 11, 24), True),
        ("", None, True),
        ("12/13/2026", None, False),
    ],
)
def test_a_day_is_read_or_an_example_is_given(qtbot, indonesian, typed, day, valid):
    edit = DateEdit()
    qtbot.addWidget(edit)
    edit.setText(typed)
    assert edit.date == day
    assert edit.is_valid is valid
    expected = "" if valid else "Tanggal belum cocok. Contoh: 24/11/2026"
    assert edit.error_text == expected


def test_a_required_day_may_not_stay_empty(qtbot):
    edit = DateEdit(required=True)
    qtbot.addWidget(edit)
    assert not edit.is_valid


def test_a_day_is_told_once_and_written_in_one_form(qtbot):
    edit, other = DateEdit(), QLineEdit()
    for widget in (edit, other):
        qtbot.addWidget(widget)
    told = []
    edit.changed.connect(lambda: told.append(edit.date))
    edit.set_date(date(2026, 8, 5))
    assert edit.text() == "05/08/2026"
    edit.setText("5 Agu 2026")
    edit.clearFocus()
    edit.focusOutEvent(_focus_out())
    assert edit.text() == "05/08/2026"
    edit.set_date(None)
    assert told == [date(2026, 8, 5), None]


def _focus_out():
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent

    return QFocusEvent(QEvent.Type.FocusOut)
