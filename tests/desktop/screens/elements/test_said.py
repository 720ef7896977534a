# SPDX-License-Identifier: Apache-2.0
"""What the table and the inspector say: in words, aloud, and in the room there is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.screens.elements.presenter import ElementsPresenter
from desktop.widgets.clipping import find_clipped
from models.law.finding import Standing
from tests.desktop.screens.elements.kit import rest
from tests.support.pages import Bench
from tests.support.pseudo import PseudoTranslator


def test_the_page_speaks_indonesian_and_clips_nothing(
    bench: Bench, page: ElementsPresenter, indonesian: object
) -> None:
    rest(bench, page)
    assert page.title() == "Unsur & Bukti"
    assert page.view.inspector.inspection.look.label == "Perlu penguat"
    assert find_clipped(page.view) == []


def test_nobody_is_said_to_be_proven_guilty(
    bench: Bench, page: ElementsPresenter, indonesian: object
) -> None:
    model = page._model
    said = [
        str(model.data(model.index(row, column), role))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        )
    ]
    assert not [words for words in said if "erbukti" in words]
    assert any(
        finding.standing is Standing.SUPPORTED
        for finding in model.sheet.findings.values()
    )


def test_the_screen_reader_hears_the_standing_first_and_what_to_do(
    page: ElementsPresenter, cell, indonesian: object
) -> None:
    model = page._model
    index = model.index_of(cell())
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == (
        "Perlu penguat. Penjeratan utang, K-02 Kenanga. 1 keterangan korban, "
        "belum ada alat bukti lain."
    )
    advice = model.data(index, Qt.ItemDataRole.AccessibleDescriptionRole)
    assert advice == "satu alat bukti lain yang berbeda jenis"
    calm = model.index_of(cell("perekrutan", "a2_proses", "K-01"))
    assert model.data(calm, Qt.ItemDataRole.AccessibleDescriptionRole) == ""


def test_words_a_third_longer_still_fit(
    bench: Bench, page: ElementsPresenter, qapp: QApplication
) -> None:
    longer = PseudoTranslator()
    qapp.installTranslator(longer)
    try:
        rest(bench, page)
        assert find_clipped(page.view) == []
    finally:
        qapp.removeTranslator(longer)
