# SPDX-License-Identifier: Apache-2.0
"""The matrix as a table: Qt's own tester, places, gaps and what is heard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.item_models.element_sheet import Column, Row, RowKind, Sheet
from desktop.item_models.element_words import CellLook
from desktop.item_models.elements import ElementsItemModel
from desktop.item_models.roles import Role
from models.law.finding import Cell, Finding, Reason, Standing

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
OK = Finding(Standing.SUPPORTED, victim_items=1, other_items=1, strength=2)
PART = Finding(Standing.PARTIAL, victim_items=1, gap=True, strength=1)
NONE = Finding(Standing.ABSENT, (Reason("no_form_chosen"),), gap=True)
ROWS = (
    Row(RowKind.GROUP, "how", label="Cara", notes=("1 of 3",), fold="closed", hidden=2),
    Row(RowKind.FORM, "how", "debt", "Penjeratan utang"),
    Row(RowKind.GROUP, "goal", label="Tujuan"),
    Row(RowKind.MORE, "goal", label="Show 4 other forms", fold="closed", hidden=4),
)


def a_column(code: str) -> Column:
    name = f"{code} Melur"
    return Column(code, name, f"{code} · Melur", "1 of 2", "warn", "contrast", "Anak")


def a_sheet(victims: tuple[str, ...] = ("K-01", "K-02")) -> Sheet:
    findings = {}
    for victim in victims:
        good = victim == "K-01"
        findings[Cell("c", victim, "how")] = OK if good else PART
        findings[Cell("c", victim, "how", "debt")] = OK if good else PART
        findings[Cell("c", victim, "goal")] = NONE
    return Sheet("c", ROWS, tuple(map(a_column, victims)), findings)


@pytest.fixture
def model() -> ElementsItemModel:
    made = ElementsItemModel(lambda cell, finding: f"close {cell.element}")
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    made.tester = QAbstractItemModelTester(made, fatal, made)
    made.show(a_sheet())
    return made


def test_there_is_a_row_each_and_a_column_a_victim(model):
    assert (model.rowCount(), model.columnCount()) == (4, 3)
    child = model.index(0, 0)
    assert (model.rowCount(child), model.columnCount(child)) == (0, 0)


def test_cells_answer_looks_and_first_column_rows(model):
    assert model.index(0, 0).data(Role.ITEM) is ROWS[0]
    assert model.index(0, 0).data(Role.SECTION) is True
    assert model.index(0, 0).data() == "Cara"
    look = model.index(1, 2).data(Role.ITEM)
    assert isinstance(look, CellLook)
    assert model.index(1, 2).data() == "Needs support"
    assert model.index(1, 2).data(Role.STANDING) == "partial"
    assert model.index(1, 2).data(Role.PAIR) == (True, False)
    assert model.index(1, 2).data(Role.STRENGTH) == 1
    assert model.index(1, 2).data(Role.ID) == Cell("c", "K-02", "how", "debt")
    assert model.index(1, 2).data(Qt.ItemDataRole.FontRole) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.FontRole) is None
    assert model.data(QModelIndex()) is None


def test_a_screen_reader_hears_state_thing_and_victim(model):
    said = model.index(1, 2).data(SPOKEN)
    assert said.startswith("Needs support. Penjeratan utang, K-02 Melur. 1 ")
    assert said.endswith("no other proof yet.")
    advice = model.index(1, 2).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert advice == "close how"
    assert model.index(0, 0).data(SPOKEN) == "Cara. 1 of 3"
    assert model.index(3, 1).data(SPOKEN) == "Show 4 other forms"
    assert model.index(3, 1).data() is None


def test_headings_are_spoken_whole(model):
    across = Qt.Orientation.Horizontal
    assert model.headerData(0, across) == "Element"
    assert model.headerData(0, across, Role.ITEM) is None
    assert model.headerData(1, across) == "K-01 · Melur"
    assert model.headerData(1, across, SPOKEN) == "K-01 Melur. 1 of 2. Anak"
    assert model.headerData(9, across) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_tooltips_carry_what_may_be_shortened(model):
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("Cara\n1 of 3\n")
    assert "Strength" in model.index(1, 1).data(Qt.ItemDataRole.ToolTipRole)
    more = model.index(3, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert more == ""
    opened = replace(ROWS[0], fold="open", hidden=0)
    model.show(replace(a_sheet(), rows=(opened, *ROWS[1:])))
    words = model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert words == "Hide the other forms"


def test_gaps_stop_at_forms_and_at_elements_without_one(model):
    places = []
    index = QModelIndex()
    for _ in range(4):
        index = model.next_gap(index)
        places.append((index.row(), index.column()))
    assert places == [(1, 2), (2, 1), (2, 2), (1, 2)]
    assert model.index(1, 2).data(Role.GAP) is True
    assert model.index(0, 2).data(Role.GAP) is False


def test_without_gaps_there_is_nowhere_to_go(model):
    calm = dict.fromkeys(a_sheet().findings, OK)
    model.show(replace(a_sheet(), findings=calm))
    assert not model.next_gap(QModelIndex()).isValid()


def test_a_cell_is_found_where_it_is_shown(model):
    cell = Cell("c", "K-02", "how", "debt")
    assert model.index_of(cell) == model.index(1, 2)
    assert model.cell(model.index_of(cell)) == cell
    assert not model.index_of(replace(cell, victim="K-09")).isValid()
    assert not model.index_of(replace(cell, option="none")).isValid()
    assert not model.index_of(replace(cell, count="other")).isValid()
    assert model.cell(model.index(1, 0)) is None
    assert model.cell(model.index(3, 1)) is None


def test_a_sheet_of_the_same_shape_keeps_the_place(model, qtbot):
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.show(a_sheet())
    with qtbot.waitSignal(model.modelReset):
        model.show(a_sheet(("K-01",)))
    model.show(Sheet())
    assert model.rowCount() == 0
    with qtbot.assertNotEmitted(model.dataChanged):
        model.show(Sheet())
