# SPDX-License-Identifier: Apache-2.0
"""Files drop anywhere on the page, and the page says where they would go."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QFileDialog

from desktop.screens.evidence.form import ExhibitForm
from desktop.widgets.clipping import find_clipped

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
LIST, DETAIL = QPoint(60, 300), QPoint(700, 300)


def carried(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def hover(view, at, data):
    view.dragEnterEvent(QDragEnterEvent(at, COPY, data, LEFT, NONE))
    view.dragMoveEvent(QDragMoveEvent(at, COPY, data, LEFT, NONE))


def drop(view, at, data):
    view.dropEvent(QDropEvent(QPointF(at), COPY, data, LEFT, NONE))


def test_files_over_the_detail_go_to_the_exhibit_in_sight(stand, photo, indonesian):
    stand.choose("BB-03")
    data = carried(photo)
    hover(stand.view, DETAIL, data)
    assert stand.view.drop_words == "Lepaskan di sini: tambahkan ke BB-03"
    assert find_clipped(stand.view) == []
    drop(stand.view, DETAIL, data)
    assert stand.view.drop_words == ""
    assert len(stand.exhibit("BB-03").files) == 1


def test_files_over_the_list_make_a_new_exhibit(stand, photo, indonesian):
    data = carried(photo)
    hover(stand.view, LIST, data)
    assert "barang bukti baru" in stand.view.drop_words
    drop(stand.view, LIST, data)
    assert stand.bench.dialog(stand.page, ExhibitForm).isVisible()


def test_leaving_with_files_changes_nothing(stand, photo):
    hover(stand.view, DETAIL, carried(photo))
    stand.view.dragLeaveEvent(QDragLeaveEvent())
    assert stand.view.drop_words == ""


def test_what_is_no_local_file_is_not_welcome(stand):
    words = QMimeData()
    words.setText("hanya teks")
    event = QDragEnterEvent(DETAIL, COPY, words, LEFT, NONE)
    event.ignore()
    stand.view.dragEnterEvent(event)
    assert not event.isAccepted()
    assert stand.view.drop_words == ""


def test_the_desktops_own_dialogs_are_asked(stand, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (["/a/b.pdf"], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/a/c.bin", ""))
    assert stand.view.choose_files() == [Path("/a/b.pdf")]
    assert stand.view.choose_target("c.bin") == Path("/a/c.bin")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    assert stand.view.choose_target("c.bin") is None


@pytest.mark.parametrize("name", ["edit", "link", "remove"])
def test_the_rows_offer_every_act(stand, name):
    stand.choose("BB-03")
    act: QAction = stand.view._acts[name]
    assert act.text()
    act.trigger()
    assert stand.view.window().findChildren(ExhibitForm) or name != "edit"


def test_every_word_follows_the_language(stand, languages):
    stand.view.show()
    before = stand.view.list.accessibleName()
    languages.use("id")
    QCoreApplication.sendPostedEvents()
    assert stand.view.list.accessibleName() == "Barang bukti perkara" != before
    assert stand.detail.link_button.text() == "Tautkan ke unsur"
