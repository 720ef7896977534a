# SPDX-License-Identifier: Apache-2.0
"""Pages from bytes in memory: shown, sized, turned, read aloud, let go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.screens.documents.paper import MARGIN, ZOOMS, Paper
from tests.desktop.screens.documents.kit import a_pdf


@pytest.fixture
def paper(qtbot: QtBot) -> Paper:
    made = Paper()
    qtbot.addWidget(made)
    made.resize(560, 400)
    made.show()
    return made


def test_pages_are_shown_as_wide_as_the_room(paper):
    assert paper.show_pdf(a_pdf("satu", "dua", "tiga"))
    assert (paper.page, paper.pages) == (1, 3)
    assert paper.zoom == 0
    room = paper.viewport().width()
    assert abs(paper._pages[0].width() - (room - 2 * MARGIN)) <= 2
    picture = paper.viewport().grab().toImage()
    middle = QColor(picture.pixel(picture.width() // 2, picture.height() // 2))
    assert middle.lightness() > 240


def test_nothing_is_written_to_disk(paper, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for variable in ("TMPDIR", "TMP", "TEMP"):
        monkeypatch.setenv(variable, str(tmp_path))
    paper.show_pdf(a_pdf("K-03"))
    paper.grab()
    assert not list(tmp_path.iterdir())


def test_what_is_no_pdf_leaves_the_last_one_standing(paper):
    paper.show_pdf(a_pdf("satu", "dua"))
    assert not paper.show_pdf(b"not a pdf")
    assert paper.pages == 2
    paper.grab()


def test_a_new_version_is_shown_where_the_last_was_read(paper):
    paper.show_pdf(a_pdf("satu", "dua", "tiga"))
    bar = paper.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    paper.show_pdf(a_pdf("satu", "dua", "tiga"))
    assert bar.value() == place
    assert paper.page == 3


def test_home_end_and_page_keys_turn_pages(paper, qtbot):
    told = []
    paper.page_changed.connect(lambda page, pages: told.append((page, pages)))
    paper.show_pdf(a_pdf("satu", "dua", "tiga"))
    qtbot.keyClick(paper, Qt.Key.Key_End)
    qtbot.keyClick(paper, Qt.Key.Key_Home)
    qtbot.keyClick(paper, Qt.Key.Key_PageDown)
    assert told[0] == (1, 3)
    assert (3, 3) in told
    assert paper.verticalScrollBar().value() > 0


def test_sizes_go_up_down_and_back_to_the_room(paper):
    paper.show_pdf(a_pdf("satu"))
    paper.larger()
    assert paper.zoom in ZOOMS
    wide = paper._pages[0].width()
    paper.larger()
    assert paper._pages[0].width() > wide
    for _ in ZOOMS:
        paper.larger()
    assert paper.zoom == ZOOMS[-1]
    assert paper.horizontalScrollBar().maximum() > 0
    paper.grab()
    for _ in range(2 * len(ZOOMS)):
        paper.smaller()
    assert paper.zoom == ZOOMS[0]
    paper.fit()
    assert paper.zoom == 0
    assert paper.horizontalScrollBar().maximum() == 0


def wheel(paper: Paper, down: int, held: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(20, 20),
        QPointF(20, 20),
        QPoint(),
        QPoint(0, down),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(paper.viewport(), event)


def test_the_wheel_scrolls_and_with_ctrl_changes_the_size(paper):
    paper.show_pdf(a_pdf("satu", "dua"))
    wheel(paper, -120, Qt.KeyboardModifier.NoModifier)
    assert paper.verticalScrollBar().value() > 0
    assert paper.zoom == 0
    wheel(paper, 120, Qt.KeyboardModifier.ControlModifier)
    larger = paper.zoom
    assert larger > 0
    wheel(paper, -120, Qt.KeyboardModifier.ControlModifier)
    assert paper.zoom < larger


def test_a_screen_reader_hears_name_and_words_of_the_page(paper):
    paper.set_name("Pratinjau: Resume berkas perkara")
    paper.show_pdf(a_pdf("K-03 Cempaka", "dua"))
    assert paper.accessibleName() == "Pratinjau: Resume berkas perkara"
    assert "Cempaka" in paper.accessibleDescription()
    paper.verticalScrollBar().setValue(paper.verticalScrollBar().maximum())
    assert "dua" in paper.accessibleDescription()


def test_few_pictures_are_kept_and_none_after_clearing(paper):
    paper.show_pdf(a_pdf(*"abcdefgh"))
    bar = paper.verticalScrollBar()
    for share in range(9):
        bar.setValue(bar.maximum() * share // 8)
        paper.grab()
    assert len(paper._images) <= 4
    paper.clear()
    assert (paper.page, paper.pages) == (0, 0)
    assert not paper._images
    assert paper.accessibleDescription() == ""
    paper.larger()
    paper.smaller()
    assert paper.pages == 0
    paper.grab()


def test_a_narrower_room_keeps_the_place(paper):
    paper.show_pdf(a_pdf("satu", "dua", "tiga"))
    paper.verticalScrollBar().setValue(paper.verticalScrollBar().maximum())
    paper.resize(400, 400)
    assert paper.page == 3
