# SPDX-License-Identifier: Apache-2.0
"""The viewer shows files one by one and keeps nothing of what it showed."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.qt.tasks import Tasks
from desktop.viewer.facts_dialog import FactsDialog
from desktop.viewer.panel import ViewerPanel
from desktop.widgets.clipping import find_clipped
from models.base.errors import BlobDamaged
from tests.desktop.viewer import samples
from tests.desktop.viewer.conftest import original
from tests.support.tasks import InlineTasks

PDF = "application/pdf"


@pytest.fixture
def panel(qtbot):
    made = ViewerPanel(InlineTasks())
    qtbot.addWidget(made)
    made.resize(498, 420)
    made.show()
    yield made
    made.put_away()


def test_a_photograph_is_shown(panel):
    panel.show_files([original(samples.photo())])
    assert panel.canvas.isVisible()
    assert panel.canvas.accessibleName().endswith("foto.jpg")
    assert panel.canvas.image.width() == 320
    assert find_clipped(panel) == []


def test_sheets_are_turned_by_button_key_and_number(qtbot, panel):
    panel.show_files([original(samples.pdf(4), PDF)])
    first = panel.canvas.image
    qtbot.mouseClick(panel.bar.on, Qt.MouseButton.LeftButton)
    assert panel.page == 1
    assert panel.canvas.image != first
    qtbot.keyClick(panel.canvas, Qt.Key.Key_PageDown)
    assert panel.page == 2
    panel.bar.page.setText("4")
    qtbot.keyClick(panel.bar.page, Qt.Key.Key_Return)
    assert panel.page == 3
    qtbot.keyClick(panel.canvas, Qt.Key.Key_PageDown)
    assert panel.page == 3
    qtbot.mouseClick(panel.bar.back, Qt.MouseButton.LeftButton)
    assert panel.page == 2


def test_zoom_by_button_and_key(qtbot, panel):
    panel.show_files([original(samples.pdf(1), PDF)])
    small = panel.canvas.scale
    qtbot.mouseClick(panel.bar.closer, Qt.MouseButton.LeftButton)
    assert panel.canvas.scale > small
    panel.canvas.setFocus()
    qtbot.keyClick(panel.canvas, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert panel.canvas.fitted
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert not panel.canvas.fitted
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(panel.bar.whole, Qt.MouseButton.LeftButton)
    assert panel.canvas.fitted


def test_text_is_shown_as_text(panel):
    panel.show_files([original(b"T-2: bon ditulis", "text/plain")])
    assert panel.text.isVisible()
    assert panel.text.toPlainText() == "T-2: bon ditulis"
    panel.bar.closer.click()


def test_a_veiled_file_waits_and_is_veiled_again_after_leaving(qtbot, panel):
    panel.show_files([original(samples.photo(), veiled=True)])
    assert panel.veil.isVisible()
    assert panel.veil.hint is not None
    assert panel.canvas.image is None
    qtbot.mouseClick(panel.veil.button, Qt.MouseButton.LeftButton)
    assert panel.canvas.image is not None
    panel.put_away()
    panel.resume()
    assert panel.veil.isVisible()
    assert panel.canvas.image is None


def test_a_kind_that_is_not_shown_offers_only_the_original(qtbot, panel, indonesian):
    panel.show_files([original(b"film", "video/mp4", name="cctv.mp4")])
    assert panel.notice == "Jenis berkas ini tidak dipratinjau."
    with qtbot.waitSignal(panel.export_wanted) as told:
        qtbot.mouseClick(panel.export_button, Qt.MouseButton.LeftButton)
    assert told.args == ["f1"]
    assert find_clipped(panel) == []


def test_a_broken_picture_says_so(panel, indonesian):
    panel.show_files([original(samples.photo()[:600])])
    assert panel.notice == "Berkas ini tidak dapat dibaca sesuai jenisnya."


def test_a_damaged_copy_is_not_shown_and_cannot_be_exported_from_there(
    panel, indonesian
):
    def damaged():
        raise BlobDamaged("BB-07")

    panel.show_files([original(samples.photo(), open=damaged)])
    assert "tidak lagi" in panel.notice
    assert not panel.export_button.isVisible()


def test_files_are_chosen_and_the_chosen_one_stays(qtbot, panel):
    files = [original(samples.photo(), key=f"f{n}", name=f"{n}.jpg") for n in (1, 2)]
    panel.show_files(files)
    panel.files.combo.setCurrentIndex(1)
    panel.files.combo.activated.emit(1)
    assert panel.key == "f2"
    panel.show_files([*files, original(samples.photo(), key="f3")])
    assert panel.key == "f2"
    panel.show_files(files[:1])
    assert panel.key == "f1"
    panel.choose("nobody")
    assert panel.key == "f1"


def test_details_come_from_the_file(qtbot, panel):
    panel.show_files([original(samples.photo())])
    qtbot.mouseClick(panel.files.facts, Qt.MouseButton.LeftButton)
    [dialog] = panel.window().findChildren(FactsDialog)
    assert dialog.isVisible()
    assert dialog.place_button.isVisible()
    dialog.reject()


def test_without_files_it_takes_them(qtbot, panel):
    panel.show_files([])
    assert panel.drop.isVisible()
    with qtbot.waitSignal(panel.files_given) as told:
        panel.drop.files_given.emit([Path("a.pdf")])
    assert told.args == [[Path("a.pdf")]]


def test_coming_back_finds_the_page_one_left(panel):
    panel.show_files([original(samples.pdf(4), PDF)])
    panel.bar.page_wanted.emit(2)
    panel.put_away()
    panel.put_away()
    panel.resume()
    assert (panel.page, panel.bar.page.text()) == (2, "3")


def test_a_change_that_comes_while_nobody_looks_starts_nothing(panel):
    panel.show_files([original(samples.photo())])
    panel.put_away()
    panel.show_files([original(samples.photo(), key="f2"), original(b"x", key="f3")])
    assert panel._reader.key == ""
    assert panel.canvas.image is None
    panel.resume()
    assert panel.canvas.image is not None


def test_put_away_nothing_is_left_in_memory_of_the_window(panel):
    panel.show_files([original(b"rahasia K-02", "text/plain")])
    process = panel._reader._sheets._worker._running
    panel.put_away()
    assert panel.text.toPlainText() == ""
    assert panel.canvas.image is None
    assert not process.alive


def test_row_and_bar_tell_the_page_what_is_wanted(qtbot, panel):
    panel.show_files([original(samples.photo())])
    heard: list[object] = []
    panel.add_wanted.connect(lambda: heard.append("add"))
    panel.export_wanted.connect(heard.append)
    panel.remove_wanted.connect(lambda key: heard.append(("remove", key)))
    for button in (panel.files.add, panel.files.export, panel.files.remove):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard == ["add", "f1", ("remove", "f1")]


def test_leaving_in_the_middle_of_a_page_does_not_wait_for_it(qtbot):
    tasks = Tasks()
    panel = ViewerPanel(tasks)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_files([original(samples.endless_pdf(), PDF)])
    worker = panel._reader._sheets._worker
    qtbot.waitUntil(lambda: worker._running is not None and worker._running._ready)
    began = time.monotonic()
    panel.put_away()
    tasks.drain()
    assert time.monotonic() - began < 3
    tasks.shut_down()
    assert panel.canvas.image is None
