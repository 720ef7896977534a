# SPDX-License-Identifier: Apache-2.0
"""A link speaks of one victim, of all, or of those who are ticked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.link_fields import LinkFields, already_linked, victims_of
from models.casefile.links import Link, Strength
from models.law.facts import Bearing
from tests.support.builders import a_link, a_person, count_id, person_id
from tests.support.lembayung import a_case_file

VICTIMS = tuple(a_person(code) for code in ("K-01", "K-02", "K-03"))
K1, K2 = person_id("K-01"), person_id("K-02")
FILE = a_case_file()

Make = Callable[..., LinkFields]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def made(victims=VICTIMS, **changes) -> LinkFields:
        form = FormDialog("Tautan")
        qtbot.addWidget(form)
        fields = LinkFields(form, a_link(**changes), victims)
        form.begin()
        form.show()
        return fields

    return made


def choose(fields: LinkFields, whom: str) -> None:
    fields.whom.setCurrentIndex(fields.whom.findData(whom))


@pytest.mark.parametrize(
    ("victims", "whom"), [((K2,), K2), ((), "all"), ((K1, K2), "some")]
)
def test_what_stands_there_is_read_back(
    make: Make, victims: tuple[str, ...], whom: str
) -> None:
    fields = make(victims=VICTIMS)
    fields.show_victims(VICTIMS, victims)
    assert fields.whom.currentData() == whom
    assert fields.apply(a_link()).victims == victims
    assert fields.victims.isVisible() is (whom == "some")


def test_some_victims_are_ticked_by_keyboard(qtbot: QtBot, make: Make) -> None:
    fields = make()
    fields.show_victims(VICTIMS, (K2,))
    choose(fields, "some")
    fields.victims.setFocus()
    fields.victims.setCurrentRow(0)
    qtbot.keyClick(fields.victims, Qt.Key.Key_Space)
    assert fields.apply(a_link()).victims == (K1, K2)


def test_nobody_ticked_is_said_at_the_list(make: Make) -> None:
    fields = make()
    assert fields.wrong() is None
    choose(fields, "some")
    assert fields.wrong() == ("link.victims", "Tick at least one victim.")


def test_all_is_no_victim_at_all(make: Make) -> None:
    fields = make()
    fields.show_victims(VICTIMS, (K1,))
    choose(fields, "all")
    assert fields.apply(a_link()).victims == ()


def test_every_victim_by_name_stays_by_name(make: Make) -> None:
    fields = make()
    everybody = tuple(person.id for person in VICTIMS)
    fields.show_victims(VICTIMS, everybody)
    assert fields.apply(a_link()).victims == everybody


def test_one_victim_needs_no_list(make: Make) -> None:
    assert make(VICTIMS[:1]).whom.findData("some") == -1


def test_the_victims_of_another_count_take_their_place(make: Make) -> None:
    fields = make()
    fields.show_victims(VICTIMS, (K1, K2))
    fields.show_victims(VICTIMS[2:], ())
    assert fields.whom.currentData() == "all"
    assert fields.victims.count() == 1
    assert fields.apply(a_link()).victims == ()


def test_bearing_strength_and_note_are_read(make: Make) -> None:
    fields = make(note="Halaman 12")
    assert fields.apply(a_link()) == a_link(note="Halaman 12")
    fields.bearing.setCurrentIndex(fields.bearing.findData("weakens"))
    fields.strength.setCurrentIndex(fields.strength.findData("3"))
    fields.note.setPlainText("  ")
    read = fields.apply(a_link())
    assert (read.bearing, read.strength) == (Bearing.WEAKENS, Strength.STRONG)
    assert read.note == ""


def test_every_field_has_a_name_that_can_be_heard(make: Make) -> None:
    fields = make()
    spoken = [
        part.accessibleName()
        for part in (
            fields.bearing,
            fields.strength,
            fields.whom,
            fields.victims,
            fields.note,
        )
    ]
    assert all(spoken)
    assert len(set(spoken)) == len(spoken)


def test_the_list_comes_into_sight_when_some_are_meant(
    qtbot: QtBot, make: Make
) -> None:
    fields = make()
    fields.whom.setFocus()
    qtbot.keyClick(fields.whom, Qt.Key.Key_End)
    assert fields.whom.currentData() == "some"
    qtbot.waitUntil(lambda: not fields.victims.visibleRegion().isEmpty())
    assert fields.whom.window().focusWidget() is fields.whom


def test_victims_come_in_the_order_of_the_count() -> None:
    ids = tuple(person.id for person in victims_of(FILE, count_id(1)))
    assert ids == FILE.count(count_id(1)).victims
    assert victims_of(FILE, "gone") == ()


def test_a_link_that_says_the_same_is_known_whatever_its_note() -> None:
    held: Link = FILE.links[0]
    fresh = replace(held, id="", note="lain", strength=Strength.WEAK)
    assert already_linked(FILE, [fresh])
    assert already_linked(FILE, [replace(fresh, option="lain"), fresh])
    assert already_linked(FILE, [replace(fresh, option="lain")]) == ""
    assert already_linked(FILE, [held]) == ""
