# SPDX-License-Identifier: Apache-2.0
"""Everything of the case can be found by typing and chosen by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.screens.elements.picker import LinkPicker
from desktop.widgets.clipping import find_clipped
from desktop.widgets.link_fields import victims_of
from models.casefile.links import LinkSource
from tests.support.builders import (
    a_link,
    an_answer,
    answer_id,
    person_id,
    shown,
    statement_id,
)
from tests.support.lembayung import a_case_file


@pytest.fixture
def picker(qtbot: QtBot, indonesian: object) -> LinkPicker:
    link = a_link(victims=(person_id("K-02"),), source=LinkSource())
    made = LinkPicker("K-02 · Penjeratan utang", link, a_case_file())
    qtbot.addWidget(made)
    made.begin()
    made.show()
    QApplication.processEvents()
    return made


def test_a_thing_is_read_and_has_no_answers(picker: LinkPicker) -> None:
    picker.sources.list.setCurrentRow(8)
    assert picker.read().source == shown("BB-09")
    assert picker.wrong() is None
    assert not picker.answer_box.isVisible()


def test_what_is_linked_there_already_is_said(picker: LinkPicker) -> None:
    held = a_case_file().links
    link = next(x for x in held if x.source.exhibit and x.element == "a2_cara")
    picker._link = replace(link, id="", note="")
    picker.fields.show_victims(victims_of(a_case_file(), link.count), link.victims)
    source = picker.sources.list
    for row in range(source.count()):
        source.setCurrentRow(row)
        if picker.sources.choice == link.source:
            break
    assert picker.wrong() == (
        "link.source",
        "Sumber ini sudah ditautkan ke sana.",
    )


def test_enter_on_a_thing_saves_and_leaves_the_form_open(
    picker: LinkPicker, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(picker.save_wanted, timeout=500):
        qtbot.keyClick(picker.sources.filter, Qt.Key.Key_Return)
    picker.sources.list.setCurrentRow(6)
    with qtbot.waitSignal(picker.save_wanted, timeout=500):
        qtbot.keyClick(picker.sources.list, Qt.Key.Key_Return)
    assert picker.isVisible()


def test_nothing_chosen_is_said_at_the_list(picker: LinkPicker, qtbot: QtBot) -> None:
    assert picker.wrong() == ("link.source", "Pilih satu sumber dari daftar.")
    picker.sources.list.setCurrentRow(6)
    qtbot.keyClicks(picker.sources.filter, "S-04")
    assert picker.wrong() is not None
    assert picker.read().source == LinkSource()


def test_a_statement_asks_for_its_answers(picker: LinkPicker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picker.answers_wanted) as heard:
        picker.sources.list.setCurrentRow(9)
    assert heard.args == [statement_id(1)]
    answers = [an_answer(1, 1), an_answer(1, 2, "panjang " * 40)]
    picker.show_answers(statement_id(1), answers)
    QApplication.processEvents()
    assert picker.answer_box.isVisible()
    assert picker.read().source == LinkSource(statement=statement_id(1))
    picker.answer_box.setCurrentIndex(2)
    assert picker.read().source.answer == answer_id(1, 2)
    assert picker.answer_box.currentText().endswith("…")
    assert find_clipped(picker) == []


def test_answers_that_come_too_late_are_dropped(picker: LinkPicker) -> None:
    picker.sources.list.setCurrentRow(9)
    picker.sources.list.setCurrentRow(6)
    picker.show_answers(statement_id(1), [an_answer(1, 1)])
    assert picker.answer_box.count() == 0
