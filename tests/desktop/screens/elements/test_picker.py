# SPDX-License-Identifier: Apache-2.0
"""Everything of the case can be found by typing and chosen by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.screens.elements.picker import LinkPicker
from desktop.screens.elements.sources import choices_of
from desktop.widgets.clipping import find_clipped
from models.casefile.links import LinkSource
from tests.support.builders import (
    a_link,
    a_person,
    an_answer,
    answer_id,
    shown,
    statement_id,
)
from tests.support.lembayung import a_case_file


@pytest.fixture
def picker(qtbot: QtBot, indonesian: object) -> LinkPicker:
    victims = tuple(a_person(code) for code in ("K-01", "K-02"))
    link = a_link(victims=(victims[1].id,), source=LinkSource())
    choices = choices_of(a_case_file())
    made = LinkPicker("K-02 · Penjeratan utang", link, victims, choices)
    qtbot.addWidget(made)
    made.begin()
    made.show()
    QApplication.processEvents()
    return made


def seen(picker: LinkPicker) -> list[str]:
    items = [picker.list.item(n) for n in range(picker.list.count())]
    return [item.text().split()[0] for item in items if not item.isHidden()]


def test_typing_narrows_the_list(picker: LinkPicker, qtbot: QtBot) -> None:
    qtbot.keyClicks(picker.filter, "mess bon")
    assert seen(picker) == ["BB-07"]
    qtbot.keyClicks(picker.filter, "zz")
    assert seen(picker) == []


def test_a_thing_is_chosen_by_keyboard(picker: LinkPicker, qtbot: QtBot) -> None:
    picker.list.setCurrentRow(5)
    picker.list.setFocus()
    qtbot.keyClick(picker.list, Qt.Key.Key_Down)
    assert picker.read().source == shown("BB-07")
    assert picker.wrong() is None
    assert not picker.answer_box.isVisible()


def test_nothing_chosen_is_said_at_the_list(picker: LinkPicker, qtbot: QtBot) -> None:
    assert picker.wrong() == ("link.source", "Pilih satu sumber dari daftar.")
    picker.list.setCurrentRow(6)
    qtbot.keyClicks(picker.filter, "S-04")
    assert picker.wrong() is not None
    assert picker.read().source == LinkSource()


def test_a_statement_asks_for_its_answers(picker: LinkPicker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picker.answers_wanted) as heard:
        picker.list.setCurrentRow(9)
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
    picker.list.setCurrentRow(9)
    picker.list.setCurrentRow(6)
    picker.show_answers(statement_id(1), [an_answer(1, 1)])
    assert picker.answer_box.count() == 0
