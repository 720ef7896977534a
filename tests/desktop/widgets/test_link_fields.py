# SPDX-License-Identifier: Apache-2.0
"""A link speaks of one victim, of all, or of those who are ticked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.screens.elements.link_form import LinkForm
from models.casefile.links import Link
from tests.support.builders import a_link, a_person, person_id

VICTIMS = tuple(a_person(code) for code in ("K-01", "K-02", "K-03"))
K1, K2 = person_id("K-01"), person_id("K-02")


def form_of(qtbot: QtBot, **changes: object) -> LinkForm:
    made = LinkForm("BB-07", a_link(**changes), VICTIMS)
    qtbot.addWidget(made)
    made.begin()
    made.show()
    return made


def choose(form: LinkForm, whom: str) -> None:
    form.fields.whom.setCurrentIndex(form.fields.whom.findData(whom))


@pytest.mark.parametrize(
    ("victims", "whom"), [((K2,), K2), ((), "all"), ((K1, K2), "some")]
)
def test_what_stands_there_is_read_back(
    qtbot: QtBot, victims: tuple[str, ...], whom: str
) -> None:
    form = form_of(qtbot, victims=victims)
    assert form.fields.whom.currentData() == whom
    assert form.read().victims == victims
    assert form.fields.victims.isVisible() is (whom == "some")


def test_some_victims_are_ticked_by_keyboard(qtbot: QtBot) -> None:
    form = form_of(qtbot, victims=(K2,))
    choose(form, "some")
    boxes = form.fields.victims
    boxes.setFocus()
    boxes.setCurrentRow(0)
    qtbot.keyClick(boxes, Qt.Key.Key_Space)
    assert form.read().victims == (K1, K2)


def test_nobody_ticked_is_said_at_the_list(qtbot: QtBot) -> None:
    form = form_of(qtbot)
    assert form.fields.wrong() is None
    choose(form, "some")
    assert form.fields.wrong() == ("link.victims", "Tick at least one victim.")


def test_all_is_no_victim_at_all(qtbot: QtBot) -> None:
    form = form_of(qtbot, victims=(K1,))
    choose(form, "all")
    assert form.read().victims == ()


def test_one_victim_needs_no_list(qtbot: QtBot) -> None:
    form = LinkForm("BB-07", a_link(), VICTIMS[:1])
    qtbot.addWidget(form)
    assert form.fields.whom.findData("some") == -1


def test_nothing_else_of_the_link_moves(qtbot: QtBot) -> None:
    link: Link = a_link(victims=(K2,))
    assert form_of(qtbot, victims=(K2,)).read() == link
