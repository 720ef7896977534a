# SPDX-License-Identifier: Apache-2.0
"""Files are taken by drop or by key; folders are not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from desktop.widgets.file_drop import FileDrop


@pytest.fixture
def files(tmp_path):
    made = [tmp_path / name for name in ("a.jpg", "b.pdf")]
    for path in made:
        path.write_bytes(b"x")
    return made


def drop(widget, paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)


@pytest.mark.parametrize(("many", "count"), [(True, 2), (False, 1)])
def test_dropped_files_are_passed_on_but_no_folder(qtbot, files, tmp_path, many, count):
    widget = FileDrop("Taruh berkas", "Berkas dienkripsi", many=many)
    qtbot.addWidget(widget)
    given = []
    widget.files_given.connect(given.extend)
    drop(widget, [tmp_path, *files])
    assert given == files[:count]
    drop(widget, [tmp_path])
    assert len(given) == count


def test_files_can_be_chosen_without_a_mouse(qtbot, files, monkeypatch):
    widget = FileDrop("Taruh berkas")
    qtbot.addWidget(widget)
    names = [str(path) for path in files]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
    with qtbot.waitSignal(widget.files_given) as told:
        qtbot.keyClick(widget._button, Qt.Key.Key_Space)
    assert told.args[0] == [Path(name) for name in names]


def hover(data):
    return QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def test_only_local_files_are_welcomed_and_the_frame_shows_it(qtbot, files):
    widget = FileDrop("Taruh berkas")
    qtbot.addWidget(widget)
    calm = widget.grab().toImage()
    words = QMimeData()
    words.setText("bukan berkas")
    refused = hover(words)
    refused.ignore()
    widget.dragEnterEvent(refused)
    assert not refused.isAccepted()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files[0]))])
    welcomed = hover(data)
    widget.dragEnterEvent(welcomed)
    assert welcomed.isAccepted()
    assert widget.grab().toImage() != calm
    widget.dragLeaveEvent(QDragLeaveEvent())
    assert widget.grab().toImage() == calm


@pytest.mark.parametrize(("name", "count"), [("a.jpg", 1), ("", 0)])
def test_one_file_can_be_chosen_or_none(qtbot, files, monkeypatch, name, count):
    widget = FileDrop(many=False)
    qtbot.addWidget(widget)
    widget.set_words("Taruh satu berkas", "Berkas dienkripsi")
    given = []
    widget.files_given.connect(given.extend)
    chosen = str(files[0]) if name else ""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen, ""))
    widget._button.click()
    assert len(given) == count
