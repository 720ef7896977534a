# SPDX-License-Identifier: Apache-2.0
"""Rows stand under shared headings; a heading cannot be chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.item_models.acts import TimeItemModel, TimeRow
from desktop.item_models.roles import Role

ROWS = (
    TimeRow("a", "Lewat", "Kirim SPDP", "Sel 24 Nov", "Lewat 1 hari", "bad"),
    TimeRow("b", "Lewat", "Serahkan salinan", ""),
    TimeRow("c", "Nanti", "Lengkapi berkas", "", spoken="Nanti, berkas"),
)


def test_the_model_keeps_qts_promises(qapp: object) -> None:
    model = TimeItemModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    model.show(ROWS)
    model.show(())
    assert model.first() == -1
    assert tester.model() is model


def test_neighbours_share_a_heading_that_cannot_be_chosen(qapp: object) -> None:
    model = TimeItemModel()
    model.show(ROWS)
    headings = [n for n in range(model.rowCount()) if model.index(n).data(Role.SECTION)]
    assert [model.index(n).data() for n in headings] == ["Lewat", "Nanti"]
    assert not model.index(0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.first() == 1
    assert model.row_of("c") == 4
    assert model.row_of("nothing") == -1


def test_how_it_stands_is_spoken_first(qapp: object) -> None:
    model = TimeItemModel()
    model.show(ROWS)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(1).data(spoken) == "Lewat 1 hari, Kirim SPDP, Sel 24 Nov"
    assert model.index(4).data(spoken) == "Nanti, berkas"
    assert model.index(1).data(Role.TONE) == "bad"
