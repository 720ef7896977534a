# SPDX-License-Identifier: Apache-2.0
"""The form of a link keeps what is typed and clips nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.screens.elements.link_form import LinkForm
from desktop.widgets.clipping import find_clipped
from tests.support.builders import a_link, a_person


def test_a_draft_comes_back(qtbot: QtBot, indonesian: object) -> None:
    victims = (a_person("K-01"), a_person("K-02"))
    form = LinkForm("BB-07", a_link(), victims)
    qtbot.addWidget(form)
    form.begin()
    form.fields.note.setPlainText("Halaman 12")
    with qtbot.waitSignal(form.draft_changed) as heard:
        form.keeper.flush()
    again = LinkForm("BB-07", a_link(), victims)
    qtbot.addWidget(again)
    again.begin(heard.args[0])
    again.show()
    QApplication.processEvents()
    assert again.read().note == "Halaman 12"
    assert find_clipped(again) == []
