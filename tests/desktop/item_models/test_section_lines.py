# SPDX-License-Identifier: Apache-2.0
"""Lines stand under shared headings; the list keeps its place on demand."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.item_models.roles import Role
from desktop.item_models.section_lines import SectionLine, SectionLinesItemModel

SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
LATE = SectionLine(
    "a", "Lewat", "", "Kirim SPDP", "Sel 24 Nov", "Lewat 1 hari", tone="bad"
)
COPY = SectionLine("b", "Lewat", "file-text", "Serahkan salinan", "")
NEXT = SectionLine("c", "Nanti", "", "Lengkapi berkas", "", spoken="Nanti, berkas")


def a_model(*lines: SectionLine) -> SectionLinesItemModel:
    model = SectionLinesItemModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(model, mode, model)
    model.show(lines)
    return model


def test_neighbours_share_a_heading_that_cannot_be_chosen(qapp):
    model = a_model(LATE, COPY, NEXT)
    words = [model.index(row).data() for row in range(model.rowCount())]
    assert words == ["Lewat", LATE.title, COPY.title, "Nanti", NEXT.title]
    heading = model.index(0)
    assert heading.data(Role.SECTION)
    assert heading.data(SPOKEN) == "Lewat"
    assert heading.data(Role.ID) is None
    assert model.flags(heading) == Qt.ItemFlag.NoItemFlags
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable
    assert model.items == (LATE, COPY, NEXT)
    assert [model.item(model.index(row)) for row in (0, 1)] == [None, LATE]


def test_how_it_stands_is_spoken_first(qapp):
    model = a_model(LATE, COPY, NEXT)
    assert model.index(1).data(SPOKEN) == "Lewat 1 hari, Kirim SPDP, Sel 24 Nov"
    assert model.index(4).data(SPOKEN) == "Nanti, berkas"
    assert model.index(1).data(Role.TONE) == "bad"
    assert model.index(2).data(Role.ICON) == "file-text"
    assert model.index(1).data(Role.ITEM) == LATE
    assert model.index(1).data(Role.GAP) is None


def test_who_is_gone_gives_way_to_the_first(qapp):
    model = a_model(LATE, COPY, NEXT)
    assert model.near("c").row() == model.row_of("c") == 4
    assert model.row_of("gone") == -1
    assert model.near("gone").row() == model.near("").row() == 1
    model.show(())
    assert not model.near("c").isValid()
    assert model.rowCount() == 0


def test_new_words_move_the_choice_only_where_it_may_move(qtbot):
    model = a_model(LATE, COPY)
    better = SectionLine("a", "Lewat", "", "Kirim SPDP", "sudah")
    with (
        qtbot.waitSignal(model.dataChanged),
        qtbot.assertNotEmitted(model.modelReset),
    ):
        model.show([better, COPY], keep=True)
    assert model.index(1).data(Role.SECOND) == "sudah"
    with qtbot.waitSignal(model.modelReset):
        model.show([better, NEXT], keep=True)
    with qtbot.waitSignal(model.modelReset):
        model.show([better, NEXT])
