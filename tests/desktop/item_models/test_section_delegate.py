# SPDX-License-Identifier: Apache-2.0
"""Lists with headings paint every kind of row and clip no word."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from pytestqt.qtbot import QtBot

from desktop.item_models.roles import Role
from desktop.item_models.section_delegate import SectionList
from desktop.widgets.clipping import find_clipped, record


def test_rows_are_painted(qtbot: QtBot) -> None:
    model = QStandardItemModel()
    head = QStandardItem("Korban")
    head.setData(True, Role.SECTION)
    row = QStandardItem("K-02 Kenanga")
    row.setData("pengolah ikan", Role.SECOND)
    row.setData("2 hal kurang", Role.BADGE)
    row.setData("warn", Role.TONE)
    row.setData("user", Role.ICON)
    for item in (head, row, QStandardItem("K-03")):
        model.appendRow(item)
    view = SectionList("Orang")
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(300, 200)
    view.show()
    view.setCurrentIndex(model.index(1, 0))
    with record() as heard:
        view.grab()
    words = {painted.text for painted in heard}
    assert {"Korban", "K-02 Kenanga", "pengolah ikan", "2 hal kurang", "K-03"} <= words
    assert find_clipped(view) == []
    assert view.accessibleName() == "Orang"
    assert view.sizeHintForRow(0) < view.sizeHintForRow(2) < view.sizeHintForRow(1)
    assert view.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
