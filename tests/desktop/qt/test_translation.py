# SPDX-License-Identifier: Apache-2.0
"""Languages switch live, and Indonesian really is there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox

import translations
from desktop.qt import translation
from desktop.widgets.passphrase_edit import PassphraseEdit
from tests.support.pseudo import stretch


def test_a_shown_widget_changes_its_words_with_the_language(
    qtbot, languages, qapp: QApplication
):
    edit = PassphraseEdit()
    qtbot.addWidget(edit)
    for code, words in (("id", "Caps Lock menyala"), ("en", "Caps Lock is on")):
        assert languages.use(code)
        QCoreApplication.sendPostedEvents()
        qapp.processEvents()
        assert edit._caps_text.plain == words


def test_an_unknown_language_counts_as_indonesian(languages):
    languages.use("xx")
    assert languages.code == "id"


def test_without_compiled_files_the_source_words_are_spoken(monkeypatch, languages):
    monkeypatch.setattr(translation, "load", lambda code: None)
    assert not languages.use("id")
    assert QCoreApplication.translate("Dialog", "Cancel") == "Cancel"


def test_qts_own_buttons_speak_indonesian(qtbot, indonesian):
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Save
    )
    qtbot.addWidget(box)
    said = {button.text() for button in box.buttons()}
    assert said == {"Batal", "Simpan"}


def test_the_words_of_qt_itself_are_finished():
    assert translations.check(["qtbase"]) == []


def test_a_half_finished_file_is_told(tmp_path):
    path = tmp_path / "x.ts"
    path.write_text(
        "<TS><context><name>C</name>"
        "<message><source>a</source><translation>b</translation></message>"
        '<message><source>c</source><translation type="unfinished"/></message>'
        "<message><source>d</source><translation></translation></message>"
        '<message numerus="yes"><source>e</source><translation>'
        "<numerusform>x</numerusform><numerusform></numerusform>"
        "</translation></message></context></TS>",
        encoding="utf-8",
    )
    assert translations.unfinished(path) == ["c", "d", "e"]


def test_the_stretched_language_is_a_third_longer():
    for text in ("Save", "A much longer sentence about a case."):
        assert 1.2 <= len(stretch(text)) / len(text) <= 1.5
