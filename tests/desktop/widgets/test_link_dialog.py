# SPDX-License-Identifier: Apache-2.0
"""Tying something to an element: which count, whom, which form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.widgets.form_picker import FormPicker
from desktop.widgets.link_dialog import LinkDialog, LinkStart
from models.base.ids import ExhibitId
from models.casefile.links import LinkSource, Strength
from models.law.facts import Bearing
from tests.support.lembayung import a_case_file
from tests.support.pages import the_law

FILE = a_case_file()
THING = LinkSource(exhibit=ExhibitId(FILE.exhibits[0].id))


@pytest.fixture
def dialog(qtbot: QtBot) -> LinkDialog:
    made = LinkDialog(FILE, the_law(), LinkStart(THING))
    qtbot.addWidget(made)
    made.begin()
    made.show()
    return made


def test_nothing_chosen_is_said(dialog: LinkDialog) -> None:
    wrong = dialog.wrong()
    assert wrong is not None
    assert wrong[0] == "link.option"


def test_every_victim_ticked_means_the_whole_count(dialog: LinkDialog) -> None:
    dialog.picker.choose("a2_cara", "penipuan")
    (link,) = dialog.read()
    assert dialog.wrong() is None
    assert link.victims == ()
    assert (link.element, link.option) == ("a2_cara", "penipuan")
    assert (link.bearing, link.strength) == (Bearing.SUPPORTS, Strength.FAIR)


def test_one_victim_and_the_other_accused(dialog: LinkDialog) -> None:
    dialog.picker.choose("a2_cara", "penipuan")
    for number in range(1, dialog._victims.count()):
        dialog._victims.item(number).setCheckState(Qt.CheckState.Unchecked)
    dialog._others.setChecked(True)
    links = dialog.read()
    assert len(links) == 2
    assert len({link.count for link in links}) == 2
    assert all(len(link.victims) == 1 for link in links)


def test_nobody_ticked_is_said(dialog: LinkDialog) -> None:
    dialog.picker.choose("a2_cara", "penipuan")
    for number in range(dialog._victims.count()):
        dialog._victims.item(number).setCheckState(Qt.CheckState.Unchecked)
    wrong = dialog.wrong()
    assert wrong is not None
    assert wrong[0] == "link.victims"


def test_another_count_shows_its_own_forms(dialog: LinkDialog) -> None:
    dialog.picker.choose("a2_cara", "penipuan")
    last = dialog._counts.count() - 1
    dialog._counts.setCurrentIndex(last)
    offence = the_law().offences[FILE.counts[last].offence]
    heads = [head.text(0) for head in dialog.picker._heads()]
    assert heads == [element.label.id for element in offence.elements] or heads == [
        element.label.en for element in offence.elements
    ]


def test_it_starts_where_it_is_told(qtbot: QtBot) -> None:
    victim = FILE.counts[0].victims[1]
    start = LinkStart(
        THING, (victim,), str(FILE.counts[0].id), ("a2_cara", "penjeratan_utang")
    )
    made = LinkDialog(FILE, the_law(), start)
    qtbot.addWidget(made)
    assert made.picker.choice == ("a2_cara", "penjeratan_utang")
    assert made._ticked() == [victim]


def test_typing_narrows_and_enter_takes(qtbot: QtBot) -> None:
    picker = FormPicker()
    qtbot.addWidget(picker)
    picker.show_offence(the_law().offences["TPPO_2_1"])
    picker.show()
    assert picker.choice is None
    qtbot.keyClicks(picker.filter, "debt bondage")
    if picker.choice is None:
        picker.filter.clear()
        qtbot.keyClicks(picker.filter, "penjeratan")
    assert picker.choice == ("a2_cara", "penjeratan_utang")
    with qtbot.waitSignal(picker.taken, timeout=500):
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return)
    qtbot.keyClick(picker, Qt.Key.Key_Down)
