# SPDX-License-Identifier: Apache-2.0
"""The table itself: frozen names, keys, and a hundred victims."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.item_models.element_sheet import Column, Row, RowKind, Sheet
from desktop.item_models.elements import ElementsItemModel
from desktop.screens.elements.matrix import MatrixView
from models.law.finding import Cell, Finding, Standing

OK = Finding(Standing.SUPPORTED, victim_items=1, other_items=1, strength=2)
GAP = Finding(Standing.PARTIAL, victim_items=1, strength=1, gap=True)


def a_sheet(victims: int, forms: int = 3) -> Sheet:
    rows = [Row(RowKind.GROUP, "e", label="Cara", fold="closed", hidden=2)]
    rows += [Row(RowKind.FORM, "e", f"o{n}", f"Bentuk {n}") for n in range(forms)]
    rows.append(Row(RowKind.MORE, "x", label="Tampilkan 4 bentuk lain", fold="closed"))
    columns = tuple(
        Column(f"v{n}", f"K-{n}", f"K-{n} · Melur", "1 dari 1 unsur", "ok", "contrast")
        for n in range(victims)
    )
    findings = {
        Cell("c", column.victim, row.element, row.option): GAP
        if column.victim == "v2"
        else OK
        for column in columns
        for row in rows
    }
    return Sheet("c", tuple(rows), columns, findings)


@pytest.fixture
def table(qtbot: QtBot) -> MatrixView:
    model = ElementsItemModel()
    made = MatrixView(model)
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(780, 420)
    model.show(a_sheet(3))
    made.show()
    made.activateWindow()
    made.setFocus()
    return made


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def test_few_victims_share_the_room(table: MatrixView) -> None:
    settle()
    widths = {table.columnWidth(column) for column in (1, 2, 3)}
    assert len(widths) == 1
    assert table.horizontalScrollBar().maximum() == 0
    assert not table.frozen.isVisible()


def test_many_victims_scroll_under_the_frozen_names(table: MatrixView) -> None:
    table.model().show(a_sheet(40, 20))
    settle()
    assert table.frozen.isVisible()
    table.setCurrentIndex(table.model().index(4, 30))
    settle()
    index = table.model().index(4, 30)
    assert table.visualRect(index).left() >= table.columnWidth(0)
    table.setCurrentIndex(table.model().index(4, 2))
    settle()
    left = table.visualRect(table.model().index(4, 2)).left()
    assert left >= table.columnWidth(0)
    names, rows = table.frozen, table.verticalScrollBar()
    rows.setValue(rows.maximum())
    assert names.verticalScrollBar().value() == rows.value()
    names.verticalScrollBar().setValue(0)
    assert rows.value() == 0


def test_the_rows_are_whole_at_the_top_and_the_element_stays_in_sight(
    table: MatrixView,
) -> None:
    table.model().show(a_sheet(3, 20))
    table.resize(table.width(), 260)
    settle()
    last = table.model().rowCount() - 1
    for row in (last, last // 2, 1, last):
        table.setCurrentIndex(table.model().index(row, 1))
        settle()
        first = table.rowAt(0)
        bar = table.verticalScrollBar()
        assert table.rowViewportPosition(first) == 0 or bar.value() == bar.maximum()
        rows = table.model().sheet.rows
        heads = [n for n in range(row + 1) if rows[n].kind is RowKind.GROUP]
        high = sum(table.rowHeight(n) for n in range(heads[-1], row + 1))
        if high <= table.viewport().height():
            assert first <= heads[-1]


def test_a_larger_window_shows_the_current_place_from_as_high_up_as_it_can(
    table: MatrixView,
) -> None:
    table.model().show(a_sheet(3, 6))
    table.resize(table.width(), 150)
    settle()
    table.setCurrentIndex(table.model().index(4, 1))
    settle()
    assert table.verticalScrollBar().value() > 0
    table.resize(table.width(), 2 * table.rowHeight(0) + 6 * table.rowHeight(1))
    settle()
    assert table.verticalScrollBar().value() == 0


def test_a_press_on_a_frozen_name_works_like_the_name_itself(
    table: MatrixView, qtbot: QtBot
) -> None:
    table.model().show(a_sheet(40))
    settle()
    place = table.frozen.visualRect(table.model().index(0, 0)).center()
    with qtbot.waitSignal(table.fold_toggled) as heard:
        qtbot.mouseClick(table.frozen.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard.args == ["e"]


def test_enter_opens_cells_folds_names_and_leaves_the_rest(
    table: MatrixView, qtbot: QtBot
) -> None:
    model = table.model()
    table.setCurrentIndex(model.index(1, 1))
    with qtbot.waitSignal(table.cell_opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Enter)
    assert opened.args == [Cell("c", "v0", "e", "o0")]
    table.setCurrentIndex(model.index(4, 2))
    with qtbot.waitSignal(table.fold_toggled) as folded:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert folded.args == ["x"]
    table.setCurrentIndex(model.index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert table.currentIndex() == model.index(1, 1)
    table.clearSelection()
    table.setCurrentIndex(model.index(-1, -1))
    with qtbot.assertNotEmitted(table.cell_opened):
        qtbot.keyClick(table, Qt.Key.Key_Return)


def test_only_the_left_button_opens(table: MatrixView, qtbot: QtBot) -> None:
    place = table.visualRect(table.model().index(1, 1)).center()
    with qtbot.assertNotEmitted(table.cell_opened):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.MiddleButton, pos=place)


def test_pointing_tells_nobody(table: MatrixView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(table.cell_shown):
        assert table.point_at(Cell("c", "v1", "e", "o1"))
        assert not table.point_at(Cell("c", "gone", "e", "o1"))
    assert not table.currentIndex().isValid()


def test_the_next_gap_is_told_even_when_it_is_the_same(
    table: MatrixView, qtbot: QtBot
) -> None:
    sheet = a_sheet(3, 1)
    table.model().show(sheet)
    assert table.next_gap()
    with qtbot.waitSignal(table.cell_shown):
        assert table.next_gap()
    calm = dict.fromkeys(sheet.findings, OK)
    table.model().show(replace(sheet, findings=calm))
    assert not table.next_gap()


def test_a_hundred_victims_cost_no_more_than_what_is_seen(
    table: MatrixView,
) -> None:
    table.model().show(a_sheet(100, 40))
    settle()
    asked: list[int] = []
    original = table.model().data

    def counted(index: object, role: int = 0) -> object:
        asked.append(1)
        return original(index, role)

    table.model().data = counted
    table.viewport().grab()
    seen = len(asked)
    asked.clear()
    table.selectAll()
    assert len(table.selectedIndexes()) <= 1
    assert seen < 400 < 100 * 40
    assert len(asked) < 400
    table.setCurrentIndex(table.model().index(1, 1))


def test_words_of_the_law_are_wrapped_never_cut(table: MatrixView) -> None:
    long = "Memberi bayaran atau manfaat kepada pemegang kendali atas orang lain itu"
    sheet = a_sheet(3)
    rows = (replace(sheet.rows[0], label=long), replace(sheet.rows[1], label=long))
    table.model().show(replace(sheet, rows=rows))
    settle()
    assert table.rowHeight(0) > 32
    assert table.rowHeight(1) > 40
