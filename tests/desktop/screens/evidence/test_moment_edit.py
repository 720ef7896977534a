# SPDX-License-Identifier: Apache-2.0
"""A moment is typed in the office's time and carries its offset."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.screens.evidence.moment_edit import MomentEdit
from desktop.wording.formats import read_time

WIB, WIT = ZoneInfo("Asia/Jakarta"), ZoneInfo("Asia/Jayapura")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("08.05", "08:05"),
        ("8:05", "08:05"),
        ("0805", "08:05"),
        (" 23.59 ", "23:59"),
        ("24.00", ""),
        ("8.60", ""),
        ("pagi", ""),
        ("", ""),
    ],
)
def test_times_are_read_as_people_write_them(typed, read):
    found = read_time(typed)
    assert (found.isoformat("minutes") if found else "") == read


def test_the_offset_of_the_office_is_kept(qtbot, indonesian):
    edit = MomentEdit(WIT)
    qtbot.addWidget(edit)
    edit.day.setText("19/11/2026")
    edit.time.setText("08.05")
    assert edit.moment.isoformat() == "2026-11-19T08:05:00+09:00"
    assert edit._name.plain == "WIT"
    edit.set_moment(datetime(2026, 11, 18, 23, 5, tzinfo=UTC))
    assert (edit.day.text(), edit.time.text()) == ("19/11/2026", "08.05")
    edit.set_moment(None)
    assert edit.moment is None


def test_half_a_moment_is_told_with_an_example(qtbot, indonesian):
    edit = MomentEdit(WIB)
    qtbot.addWidget(edit)
    assert edit.error_text == ""
    edit.time.setText("8.05")
    assert edit.error_text == "Isi juga tanggalnya."
    edit.day.setText("19/11/2026")
    assert edit.error_text == ""
    edit.time.setText("pagi")
    assert edit.error_text.endswith("08.05")
    assert MomentEdit(WIB, required=True).error_text


def test_a_draft_keeps_both_lines(qtbot):
    edit, again = MomentEdit(WIB), MomentEdit(WIB)
    for one in (edit, again):
        qtbot.addWidget(one)
    edit.day.setText("19/11")
    edit.time.setText("8")
    again.field().write(edit.field().read())
    assert (again.day.text(), again.time.text()) == ("19/11", "8")
