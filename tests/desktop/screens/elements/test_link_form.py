# SPDX-License-Identifier: Apache-2.0
"""The form of a link keeps what is typed and clips nothing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.screens.elements.link_form import LinkForm
from desktop.widgets.clipping import find_clipped
from tests.support.builders import a_link, person_id
from tests.support.lembayung import a_case_file


def test_a_draft_comes_back(qtbot: QtBot, indonesian: object) -> None:
    form = LinkForm("BB-07", a_link(), a_case_file())
    qtbot.addWidget(form)
    form.begin()
    form.fields.note.setPlainText("Halaman 12")
    with qtbot.waitSignal(form.draft_changed) as heard:
        form.keeper.flush()
    again = LinkForm("BB-07", a_link(), a_case_file())
    qtbot.addWidget(again)
    again.begin(heard.args[0])
    again.show()
    QApplication.processEvents()
    assert again.read().note == "Halaman 12"
    assert find_clipped(again) == []


def test_nothing_else_of_the_link_moves(qtbot: QtBot) -> None:
    link = a_link(victims=(person_id("K-02"),))
    form = LinkForm("BB-07", link, a_case_file())
    qtbot.addWidget(form)
    assert form.read() == link
    assert form.wrong() is None


def test_what_another_link_says_already_is_said(qtbot: QtBot) -> None:
    file = a_case_file()
    other = file.links[0]
    form = LinkForm("BB-07", replace(other, id="another"), file)
    qtbot.addWidget(form)
    wrong = form.wrong()
    assert wrong is not None
    assert form.show_error(*wrong)
