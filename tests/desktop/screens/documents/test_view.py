# SPDX-License-Identifier: Apache-2.0
"""Keys, names and room on the page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit

from desktop.widgets.clipping import find_clipped
from tests.desktop.screens.documents.kit import (
    K01,
)
from tests.support.pseudo import PseudoTranslator


def test_arrows_walk_the_list(docs):
    docs.bench.press(docs.view.list, Qt.Key.Key_Down)
    assert docs.view.draft._title.plain == "Matriks unsur–bukti"
    docs.bench.press(docs.view.list, Qt.Key.Key_Down)
    assert docs.view.draft._second.plain.startswith("Untuk K-01 Melur")


def test_without_gaps_g_goes_to_the_button(docs):
    docs.choose("MATRIX:")
    docs.bench.press(docs.view, Qt.Key.Key_G)
    assert docs.view.focusWidget() is docs.view.draft.issue_button
    docs.choose("RESUME:")
    docs.view.list.activated.emit(docs.view.list.currentIndex())
    assert docs.view.focusWidget() is docs.view.draft.fields


def test_keys_change_the_size_of_the_pages(docs):
    paper, qtbot = docs.view.preview.paper, docs.bench.qtbot
    held = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(docs.view, Qt.Key.Key_Plus, held)
    large = paper.zoom
    assert large > 0
    qtbot.keyClick(docs.view, Qt.Key.Key_Minus, held)
    assert paper.zoom < large
    qtbot.keyClick(docs.view, Qt.Key.Key_0, held)
    assert paper.zoom == 0


def test_letters_typed_in_a_field_are_not_keys(docs):
    line = QLineEdit(docs.view)
    line.show()
    line.setFocus()
    docs.bench.qtbot.keyClicks(line, "g")
    assert line.text() == "g"


def test_nothing_is_clipped(docs):
    assert find_clipped(docs.view) == []
    docs.choose(K01)
    assert find_clipped(docs.view) == []
    docs.issue()
    assert find_clipped(docs.view) == []


def test_every_control_has_a_name(docs):
    docs.issue()
    for view in (docs.view, docs.view.draft, docs.view.issued):
        for widget in view.findChildren(QLineEdit):
            assert widget.accessibleName()
    for widget in (
        docs.view.list,
        docs.view.draft.fields,
        docs.view.preview.paper,
        docs.view.preview.smaller,
        docs.view.preview.larger,
        docs.view.preview.fitting,
        docs.view.issued.pdf_button,
        docs.view.issued.word_button,
        docs.view.draft.toggle,
    ):
        assert widget.accessibleName()


def test_words_follow_the_language(docs, languages):
    languages.use("en")
    docs.bench.qtbot.waitUntil(lambda: docs.rows()[0][0] == "Investigation")
    assert docs.view.draft._title.plain == "Resume of the case file"
    assert docs.view.draft.issue_button.text() == "Issue"


def test_longer_words_still_fit(docs):
    longer = PseudoTranslator()
    QCoreApplication.installTranslator(longer)
    try:
        docs.choose(K01)
        assert find_clipped(docs.view) == []
    finally:
        QCoreApplication.removeTranslator(longer)
