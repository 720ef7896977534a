# SPDX-License-Identifier: Apache-2.0
"""The list of documents keeps its place while only words change."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.item_models.documents import (
    DocumentGroup,
    DocumentItemModel,
    DocumentLine,
)
from desktop.item_models.roles import Role

RESUME = DocumentLine("RESUME:", "Resume", "3 isian kurang", "warn")
ISSUED = DocumentLine("issued:1", "Resume", "21 Nov 2026", icon="file-check")


def a_model(*groups: DocumentGroup) -> DocumentItemModel:
    model = DocumentItemModel()
    QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    model.show(groups)
    return model


def test_headings_stand_above_their_documents_and_cannot_be_chosen(qapp):
    model = a_model(
        DocumentGroup("Penyidikan", (RESUME,)),
        DocumentGroup("LPSK", ()),
        DocumentGroup("Terbit", (ISSUED,)),
    )
    words = [model.index(row).data() for row in range(model.rowCount())]
    assert words == ["Penyidikan", "Resume", "Terbit", "Resume"]
    heading = model.index(0)
    assert heading.data(Role.SECTION)
    assert model.flags(heading) == Qt.ItemFlag.NoItemFlags
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert heading.data(int(Qt.ItemDataRole.AccessibleTextRole)) == "Penyidikan"
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable


def test_a_document_says_what_it_lacks_aloud(qapp):
    model = a_model(DocumentGroup("Penyidikan", (RESUME,)))
    index = model.index(1)
    spoken = index.data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Resume, 3 isian kurang"
    assert index.data(Role.TONE) == "warn"
    assert index.data(Role.ID) == "RESUME:"
    assert index.data(Role.ITEM) == RESUME
    assert index.data(Role.ICON) == "file-text"
    assert index.data(Role.GAP) is None
    assert model.data(QModelIndex()) is None


def test_new_words_do_not_move_the_choice(qtbot):
    model = a_model(DocumentGroup("Penyidikan", (RESUME,)))
    better = DocumentLine("RESUME:", "Resume", "siap dibuat")
    with (
        qtbot.waitSignal(model.dataChanged),
        qtbot.assertNotEmitted(model.modelReset),
    ):
        model.show([DocumentGroup("Penyidikan", (better,))])
    assert model.index(1).data(Role.SECOND) == "siap dibuat"
    with qtbot.waitSignal(model.modelReset):
        model.show([DocumentGroup("Penyidikan", (better, ISSUED))])
    assert model.row_of("issued:1") == 2
    assert model.row_of("issued:2") == -1
    assert model.first() == 1


def test_an_empty_list_has_no_first(qapp):
    model = a_model()
    model.show([])
    assert model.first() == -1
    assert model.rowCount() == 0
