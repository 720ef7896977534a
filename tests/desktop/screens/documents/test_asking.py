# SPDX-License-Identifier: Apache-2.0
"""The desktop's own dialogs: asked without blocking, nothing remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.screens.documents.asking import ask_printer, ask_target


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_place_is_asked_for_with_a_name_that_says_nothing(window, qtbot, tmp_path):
    chosen: list[Path] = []
    ask_target(window, "RESUME-1.pdf", chosen.append)
    dialog = window.findChild(QFileDialog)
    assert dialog.isVisible()
    assert dialog.windowTitle() == "Saksama"
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.defaultSuffix() == "pdf"
    assert Path(dialog.selectedFiles()[0]).name == "RESUME-1.pdf"
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(tmp_path / "salinan.pdf"))
    dialog.accept()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert chosen == [tmp_path / "salinan.pdf"]


def test_going_back_gives_no_place(window, qtbot):
    chosen: list[Path] = []
    ask_target(window, "RESUME-1.docx", chosen.append)
    dialog = window.findChild(QFileDialog)
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert chosen == []


def test_a_printer_comes_ready_and_nameless(window, qtbot):
    given: list[QPrinter] = []
    ask_printer(window, given.append)
    dialog = window.findChild(QPrintDialog)
    assert dialog.isModal()
    assert dialog.windowTitle() == "Saksama"
    dialog.accepted.emit(dialog.printer())
    assert given[0].docName() == "Saksama"
    assert given[0].fullPage()
    dialog.close()
