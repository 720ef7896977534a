# SPDX-License-Identifier: Apache-2.0
"""Names of files are shown as they are, and everything can be pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.viewer.file_row import FileRow
from tests.desktop.viewer.conftest import original


def test_one_file_needs_no_list(qtbot):
    row = FileRow()
    qtbot.addWidget(row)
    row.show()
    row.show_files([original(b"x", name="foto\u202egpj.exe")], "f1")
    assert not row.combo.isVisible()
    assert row._name.plain == "foto[U+202E]gpj.exe"


def test_another_file_is_chosen_by_keys(qtbot):
    row = FileRow()
    qtbot.addWidget(row)
    row.show()
    files = [original(b"x", key=f"f{n}", name=f"{n}.jpg") for n in (1, 2, 3)]
    row.show_files(files, "f2")
    assert row.combo.currentText() == "2/3  2.jpg"
    heard: list[str] = []
    row.chosen.connect(heard.append)
    qtbot.keyClick(row.combo, Qt.Key.Key_Down)
    assert heard == ["f3"]


def test_every_button_tells(qtbot):
    row = FileRow()
    qtbot.addWidget(row)
    heard: list[str] = []
    row.add_wanted.connect(lambda: heard.append("add"))
    row.facts_wanted.connect(lambda: heard.append("facts"))
    row.export_wanted.connect(lambda: heard.append("export"))
    row.remove_wanted.connect(lambda: heard.append("remove"))
    for button in (row.add, row.facts, row.export, row.remove):
        assert button.accessibleName()
        button.click()
    assert heard == ["add", "facts", "export", "remove"]
