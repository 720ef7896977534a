# SPDX-License-Identifier: Apache-2.0
"""A stage is set with the day and paper that led there, or without."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.shell.stage_dialog import StageDialog, StageMove
from desktop.shell.stages import Entered, stage_choices
from desktop.widgets.clipping import find_clipped
from tests.support.lembayung import a_case_file
from tests.support.pages import the_law


class Desk:
    def __init__(self, qtbot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(1366, 696)
        self.window.show()
        self.taken: list[StageMove] = []

    def ask(self, stage: str, step: int = -1) -> StageDialog:
        law = the_law()
        file = replace(a_case_file(), acts=())
        steps = [one.id for one in law.steps]
        choices = stage_choices(law, file, "id")
        dialog = StageDialog(steps, choices, stage, self.window, step)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        dialog.stage_chosen.connect(self.taken.append)
        dialog.open()
        return dialog


@pytest.fixture
def desk(qtbot, indonesian) -> Desk:
    return Desk(qtbot)


def chosen(dialog: StageDialog) -> str:
    choice = dialog.choice()
    assert choice is not None
    return choice.key


def test_the_place_now_is_chosen_and_a_pressed_step_leads_to_its_first(desk):
    assert chosen(desk.ask("S04_suspect")) == "S04_suspect"
    assert chosen(desk.ask("S04_suspect", step=1)) == "S04_suspect"
    assert chosen(desk.ask("S04_suspect", step=6)) == "S11_trial"
    assert chosen(desk.ask("S04_suspect", step=4)) == "step:4"


def test_days_and_numbers_are_handed_over_and_an_empty_day_enters_nothing(desk):
    dialog = desk.ask("S05_dossier", step=2)
    assert find_clipped(dialog) == []
    sent, received = dialog.fields
    desk.qtbot.keyClicks(sent.day, "2/11/2026")
    desk.qtbot.keyClicks(sent.number, "BP/28/XI/2026")
    desk.qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    entered = Entered("dossier_sent", date(2026, 11, 2), "BP/28/XI/2026")
    assert desk.taken == [StageMove("S06_review", (entered,))]
    assert received.day.accessibleName()
    assert not dialog.isVisible()


def test_what_does_not_match_is_said_and_what_was_typed_stays(desk):
    dialog = desk.ask("S05_dossier", step=2)
    desk.qtbot.keyClicks(dialog.fields[0].day, "31/02/2026")
    desk.qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    assert dialog.fields[0].row.error
    dialog.fields[0].day.setText("")
    dialog.fields[1].number.setText("BP/28")
    desk.qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    assert dialog.fields[1].row.error, "a number without its day"
    place = dialog.list.currentRow()
    dialog.list.setCurrentRow(0 if place != 0 else 1)
    dialog.list.setCurrentRow(place)
    assert dialog.fields[1].number.text() == "BP/28"
    assert desk.taken == []


def test_a_letter_needs_its_day(desk):
    dialog = desk.ask("S06_review", step=4)
    desk.qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    assert dialog.fields[0].row.error
    desk.qtbot.keyClicks(dialog.fields[0].day, "20/12/2026")
    desk.qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert desk.taken == [StageMove("", (Entered("p21_sent", date(2026, 12, 20), ""),))]
