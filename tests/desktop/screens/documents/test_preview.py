# SPDX-License-Identifier: Apache-2.0
"""The preview says how the making goes and keeps what was there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.screens.documents.preview import Preview
from desktop.widgets.clipping import find_clipped
from desktop.widgets.notice_bar import Notice
from tests.desktop.screens.documents.kit import a_pdf


@pytest.fixture
def preview(qtbot: QtBot, indonesian: object) -> Preview:
    made = Preview()
    qtbot.addWidget(made)
    made.resize(560, 500)
    made.show()
    return made


def test_before_there_are_pages_it_says_so(preview):
    assert preview._stack.currentWidget() is preview._nothing
    preview.show_pdf(a_pdf("satu", "dua"))
    assert preview._stack.currentWidget() is preview.paper
    assert preview._pages.plain == "1 dari 2"
    preview.clear()
    assert preview._stack.currentWidget() is preview._nothing
    assert preview._pages.plain == ""


def test_buttons_change_the_size(preview, qtbot):
    preview.show_pdf(a_pdf("satu"))
    preview.larger.click()
    larger = preview.paper.zoom
    preview.smaller.click()
    assert 0 < preview.paper.zoom < larger
    preview.fitting.click()
    assert preview.paper.zoom == 0


def test_colours_are_explained_only_where_they_stand(preview):
    assert not preview._missing.isVisible()
    preview.set_key(missing=True, sealed=True)
    assert preview._missing.isVisible()
    assert preview._sealed.isVisible()
    assert find_clipped(preview) == []


def test_long_making_shows_progress_and_can_be_stopped(preview, qtbot):
    preview.set_busy(busy=True)
    preview.set_busy(busy=True)
    assert preview.progress.isHidden() or not preview.progress.isVisible()
    preview._grace._on_timeout()
    assert preview._pages.plain == "menyusun…"
    preview._patience._on_timeout()
    assert preview.progress.isVisible()
    preview.report(2, 5)
    with qtbot.waitSignal(preview.stop_wanted):
        preview.progress.findChild(QPushButton).click()
    preview.set_busy(busy=False)
    assert not preview.progress.isVisible()
    assert preview._pages.plain == ""


def test_a_trouble_stands_above_the_pages_which_stay(preview, qtbot):
    preview.show_pdf(a_pdf("satu"))
    preview.put_notice(Notice("Terlalu lama", "Aman.", "bad"), again=True)
    assert preview.paper.pages == 1
    assert preview.notice.isVisible()
    again = next(b for b in preview.notice._buttons if b.text() == "Coba lagi")
    with qtbot.waitSignal(preview.again_wanted):
        again.click()
    preview.notice._close.click()
    assert not preview._notice_room.isVisible()
    preview.put_notice(Notice("Huruf", "", "warn"))
    assert not preview.notice._buttons
    assert preview.show_pdf(a_pdf("dua"))
    assert not preview.notice.isVisible()
    assert not preview.show_pdf(b"")
