# SPDX-License-Identifier: Apache-2.0
"""Typing narrows, arrows move, Enter takes; the dialog around it hears nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.dialog import Dialog
from desktop.widgets.narrowed_list import NarrowedList, holds

FRUIT = ("Mangga Gedong", "Manggis", "Salak Bali")


class Fruit(NarrowedList):
    def __init__(self) -> None:
        self.list = QListWidget()
        super().__init__(self.list)
        self.list.addItems(FRUIT)
        self.come_alive()

    @property
    def choice(self) -> str | None:
        item = self.list.currentItem()
        return item.text() if item is not None else None

    def narrow(self, typed: str) -> None:
        for place, words in enumerate(FRUIT):
            self.list.setRowHidden(place, not holds(typed, words))


@pytest.fixture
def fruit(qtbot: QtBot) -> Fruit:
    dialog = Dialog("Buah")
    qtbot.addWidget(dialog)
    made = Fruit()
    dialog.body.addWidget(made)
    dialog.show()
    return made


@pytest.mark.parametrize(
    ("typed", "found"),
    [("", True), ("MANG", True), ("gedong mangga", True), ("mangga bali", False)],
)
def test_every_typed_word_must_occur(typed: str, found: bool) -> None:
    assert holds(typed, "Mangga", "Gedong") is found


def test_the_line_has_the_focus_and_the_arrows_move_in_the_list(
    qtbot: QtBot, fruit: Fruit
) -> None:
    fruit.setFocus()
    qtbot.keyClicks(fruit.filter, "manggis")
    qtbot.keyClick(fruit.filter, Qt.Key.Key_Down)
    assert fruit.list.hasFocus()
    assert fruit.choice == "Manggis"


def test_enter_takes_what_is_chosen_and_presses_nothing_else(
    qtbot: QtBot, fruit: Fruit
) -> None:
    with qtbot.waitSignal(fruit.missed, timeout=500):
        qtbot.keyClick(fruit.filter, Qt.Key.Key_Return)
    with qtbot.waitSignal(fruit.changed, timeout=500):
        fruit.list.setCurrentRow(1)
    for place in (fruit.filter, fruit.list):
        with qtbot.waitSignal(fruit.taken, timeout=500):
            qtbot.keyClick(place, Qt.Key.Key_Enter)
    assert fruit.window().isVisible()


def test_other_keys_reach_the_dialog(qtbot: QtBot, fruit: Fruit) -> None:
    qtbot.keyClick(fruit.filter, Qt.Key.Key_Escape)
    assert not fruit.window().isVisible()
