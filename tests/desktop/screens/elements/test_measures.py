# SPDX-License-Identifier: Apache-2.0
"""Rows and columns take the room their words need."""

from __future__ import annotations

from dataclasses import replace

from desktop.item_models.element_sheet import Column, Row, RowKind
from desktop.item_models.element_words import CellLook
from desktop.screens.elements import measures


def test_columns_share_the_room_but_never_become_too_narrow() -> None:
    assert measures.column_width(600, 3, 150) == 200
    assert measures.column_width(600, 10, 150) == 150
    assert measures.column_width(600, 0, 150) == 600
    assert measures.narrowest((), ()) == measures.NARROWEST
    long = CellLook("Perlu penguat tambahan sekali lagi", tone="warn")
    for look in (long, replace(long, group=True), replace(long, tone="neutral")):
        assert measures.narrowest((look,), ()) > measures.NARROWEST
    head = Column("v", "K", "K", "12 dari 12 unsur pokok dan tambahan", "ok", "x")
    assert measures.narrowest((), (head,)) > measures.NARROWEST


def test_names_have_more_room_in_a_larger_window() -> None:
    widths = [measures.label_width(window) for window in (1024, 1366, 1920)]
    assert widths == sorted(set(widths))


def test_rows_are_as_high_as_their_words() -> None:
    short = Row(RowKind.FORM, "e", "o", "Penipuan")
    long = Row(RowKind.FORM, "e", "o", "kata " * 30)
    assert measures.row_height(short, 236) == 40
    assert measures.row_height(short, 236, compact=True) == 36
    assert measures.row_height(long, 236) > 60
    group = Row(RowKind.GROUP, "e", label="Cara", fold="closed")
    assert measures.row_height(group, 236) == 32
    wide = Row(RowKind.GROUP, "e", label="kata " * 20)
    assert measures.row_height(wide, 236) > 50
    assert measures.row_height(Row(RowKind.MORE, "e", label="x"), 236) == 32


def test_the_longest_note_that_fits_is_taken() -> None:
    row = Row(RowKind.GROUP, "e", label="Cara", notes=("minimal satu · 3/10", "3/10"))
    assert measures.note_for(row, 400) == "minimal satu · 3/10"
    assert measures.note_for(row, 40) == "3/10"
    assert measures.note_for(row, 4) == ""
