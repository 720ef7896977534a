# SPDX-License-Identifier: Apache-2.0
"""Headings say code, flower, how much stands, and the age where it fits."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from desktop.item_models.element_sheet import Column, Row, RowKind, Sheet
from desktop.item_models.elements import ElementsItemModel
from desktop.screens.elements.header import MatrixHeader
from desktop.widgets.clipping import record

COLUMN = Column(
    "v", "K-02 Kenanga", "K-02 · Kenanga", "2 of 3", "warn", "contrast", "Adult, 24 y"
)


@pytest.fixture
def table(qtbot: QtBot) -> QTableView:
    model = ElementsItemModel()
    made = QTableView()
    model.setParent(made)
    model.show(Sheet("c", (Row(RowKind.GROUP, "e", label="Cara"),), (COLUMN,), {}))
    made.setHorizontalHeader(MatrixHeader(made))
    made.setModel(model)
    qtbot.addWidget(made)
    made.resize(700, 200)
    made.show()
    return made


@pytest.mark.parametrize(("width", "age"), [(320, True), (130, False)])
def test_the_age_stands_there_when_it_fits(
    table: QTableView, width: int, age: bool
) -> None:
    table.setColumnWidth(1, width)
    with record() as heard:
        table.horizontalHeader().grab()
    said = [text.text for text in heard]
    assert "Element" in said
    assert "K-02 · Kenanga" in said
    assert "2 of 3" in said
    assert ("·  Adult, 24 y" in said) is age
    assert table.horizontalHeader().sizeHint().height() == 50
