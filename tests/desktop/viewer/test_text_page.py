# SPDX-License-Identifier: Apache-2.0
"""Text is read, selected and enlarged, never changed, never hidden."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.viewer.text_page import STEPS, TextPage


@pytest.fixture
def page(qtbot):
    made = TextPage()
    qtbot.addWidget(made)
    made.resize(300, 120)
    made.show()
    return made


def test_hidden_letters_are_written_out_and_nothing_is_typed(qtbot, page):
    page.show_text("bayar\u202e gpj.exe\x07")
    qtbot.keyClicks(page, "tambah")
    assert page.toPlainText() == "bayar[U+202E] gpj.exe[U+0007]"


def test_markup_is_text(page):
    page.show_text("<b>x</b><img src='http://127.0.0.1/'>")
    assert page.toPlainText().startswith("<b>x</b><img")


def test_letters_grow_and_shrink(page):
    heard: list[int] = []
    page.zoomed.connect(heard.append)
    before = page.document().defaultFont().pixelSize()
    page.zoom(1)
    assert page.document().defaultFont().pixelSize() > before
    page.fit()
    assert page.document().defaultFont().pixelSize() == before
    for _ in STEPS:
        page.zoom(1)
    assert heard[-1] == STEPS[-1]
    for _ in range(2 * len(STEPS)):
        page.zoom(-1)
    assert heard[-1] == STEPS[0]


def test_page_keys_turn_at_the_edge(qtbot, page):
    turns: list[int] = []
    page.turned.connect(turns.append)
    page.show_text("\n".join(map(str, range(60))))
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert turns == []
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    page.verticalScrollBar().setValue(0)
    qtbot.keyClick(page, Qt.Key.Key_PageUp)
    assert turns == [1, -1]
