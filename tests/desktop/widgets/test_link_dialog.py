# SPDX-License-Identifier: Apache-2.0
"""Tying something to an element: which count, whom, which form."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.widgets.clipping import find_clipped
from desktop.widgets.form_picker import FormPicker
from desktop.widgets.link_dialog import LinkDialog, LinkStart
from models.base.ids import ExhibitId
from models.casefile.links import LinkSource, Strength
from models.law.facts import Bearing
from tests.support.lembayung import a_case_file
from tests.support.pages import the_law

FILE = a_case_file()
THING = LinkSource(exhibit=ExhibitId(FILE.exhibits[8].id))
FIRST = FILE.counts[0]


@pytest.fixture
def dialog(qtbot: QtBot) -> LinkDialog:
    return opened(qtbot, LinkStart(THING))


@pytest.fixture
def picker(qtbot: QtBot) -> FormPicker:
    """The picker in the language spoken while the test runs."""
    made = FormPicker()
    qtbot.addWidget(made)
    made.show_offence(the_law().offences["TPPO_2_1"])
    made.show()
    return made


def opened(qtbot: QtBot, start: LinkStart, file=FILE) -> LinkDialog:
    made = LinkDialog(file, the_law(), start)
    qtbot.addWidget(made)
    made.begin()
    made.show()
    return made


def choose(dialog: LinkDialog, whom: str) -> None:
    dialog.fields.whom.setCurrentIndex(dialog.fields.whom.findData(whom))


def tick(dialog: LinkDialog, row: int) -> None:
    dialog.fields.victims.item(row).setCheckState(Qt.CheckState.Checked)


def test_nothing_chosen_is_said(dialog: LinkDialog) -> None:
    wrong = dialog.wrong()
    assert wrong is not None
    assert wrong[0] == "link.option"


def test_it_starts_with_the_whole_count(dialog: LinkDialog) -> None:
    dialog.picker.choose("a2_cara", "penipuan")
    (link,) = dialog.read()
    assert dialog.wrong() is None
    assert link.victims == ()
    assert link.count == FIRST.id
    assert (link.element, link.option) == ("a2_cara", "penipuan")
    assert (link.bearing, link.strength) == (Bearing.SUPPORTS, Strength.FAIR)


def test_one_victim_and_the_other_accused(dialog: LinkDialog) -> None:
    dialog.picker.choose("a2_cara", "penipuan")
    choose(dialog, "some")
    tick(dialog, 0)
    dialog._others.setChecked(True)
    links = dialog.read()
    assert len(links) == 2
    assert len({link.count for link in links}) == 2
    assert all(link.victims == (FIRST.victims[0],) for link in links)


def test_a_whole_count_is_no_more_than_its_victims_elsewhere(qtbot: QtBot) -> None:
    counts = [c for c in FILE.counts if c.offence == FIRST.offence]
    less = replace(FIRST, victims=FIRST.victims[:1])
    rest = [c for c in FILE.counts if c.id != FIRST.id]
    file = replace(FILE, counts=(less, *rest))
    made = opened(qtbot, LinkStart(THING), file)
    made.picker.choose("a2_cara", "penipuan")
    made._others.setChecked(True)
    spoken = {link.count: link.victims for link in made.read()}
    assert spoken[FIRST.id] == ()
    assert spoken[counts[1].id] == less.victims


def test_nobody_ticked_is_said(dialog: LinkDialog) -> None:
    dialog.picker.choose("a2_cara", "penipuan")
    choose(dialog, "some")
    wrong = dialog.wrong()
    assert wrong is not None
    assert wrong[0] == "link.victims"


def test_what_is_linked_there_already_is_said(qtbot: QtBot) -> None:
    held = next(link for link in FILE.links if link.source.exhibit is not None)
    start = LinkStart(
        held.source, held.victims, str(held.count), (held.element, held.option)
    )
    wrong = opened(qtbot, start).wrong()
    assert wrong is not None
    assert wrong[0] == "link.option"


def test_another_count_shows_its_own_forms(dialog: LinkDialog) -> None:
    dialog.picker.choose("a2_cara", "penipuan")
    last = dialog._counts.count() - 1
    dialog._counts.setCurrentIndex(last)
    offence = the_law().offences[FILE.counts[last].offence]
    heads = [head.text(0) for head in dialog.picker._heads()]
    assert heads == [element.label.en for element in offence.elements]


def test_it_starts_where_it_is_told(qtbot: QtBot) -> None:
    victim = FIRST.victims[1]
    start = LinkStart(THING, (victim,), str(FIRST.id), ("a2_cara", "penjeratan_utang"))
    made = opened(qtbot, start)
    assert made.picker.choice == ("a2_cara", "penjeratan_utang")
    assert made.read()[0].victims == (victim,)


def test_enter_saves_and_leaves_the_dialog_open(
    qtbot: QtBot, dialog: LinkDialog
) -> None:
    qtbot.keyClicks(dialog.picker.filter, "zzz")
    with qtbot.waitSignal(dialog.save_wanted, timeout=500):
        qtbot.keyClick(dialog.picker.filter, Qt.Key.Key_Return)
    dialog.picker.filter.clear()
    dialog.picker.choose("a2_cara", "penipuan")
    with qtbot.waitSignal(dialog.save_wanted, timeout=500):
        qtbot.keyClick(dialog.picker.tree, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_nothing_is_clipped(qtbot: QtBot, indonesian: object) -> None:
    made = opened(qtbot, LinkStart(THING))
    choose(made, "some")
    assert find_clipped(made) == []


def typed_and_taken(qtbot: QtBot, picker: FormPicker, words: str) -> None:
    assert picker.choice is None
    qtbot.keyClicks(picker.filter, words)
    assert picker.choice == ("a2_cara", "penjeratan_utang")
    with qtbot.waitSignal(picker.taken, timeout=500):
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return)
    qtbot.keyClick(picker.filter, Qt.Key.Key_Down)


def test_typing_narrows_and_enter_takes(
    indonesian: object, qtbot: QtBot, picker: FormPicker
) -> None:
    typed_and_taken(qtbot, picker, "penjeratan")


def test_typing_source_english_narrows_and_enter_takes(
    qtbot: QtBot, picker: FormPicker
) -> None:
    typed_and_taken(qtbot, picker, "debt bondage")


def test_what_fits_nothing_chooses_nothing_and_enter_takes_nothing(
    qtbot: QtBot, picker: FormPicker
) -> None:
    picker.choose("a2_cara", "penipuan")
    with qtbot.waitSignal(picker.changed, timeout=500):
        qtbot.keyClicks(picker.filter, "zzz")
    assert picker.choice is None
    with (
        qtbot.assertNotEmitted(picker.taken),
        qtbot.waitSignal(picker.missed, timeout=500),
    ):
        qtbot.keyClick(picker.filter, Qt.Key.Key_Return)
    picker.filter.clear()
    assert picker.choice is None
