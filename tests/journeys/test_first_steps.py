# SPDX-License-Identifier: Apache-2.0
"""What leads on: an empty case to its first person, a lack to what mends it.

One window; the smaller controls that the long journeys pass by.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from desktop.item_models.evidence_state import Lack
from desktop.qt.port import Route
from desktop.screens.people.form import PersonForm
from desktop.widgets.link_dialog import LinkDialog
from models.casefile.people import Role
from tests.support.hands import errors_of
from tests.support.journey import CaseJourney, example_vault

pytestmark = pytest.mark.qt_log_ignore(
    "^This plugin does not support grabbing", extend=True
)


def _from_nothing(journey: CaseJourney) -> None:
    """In a case without people, statement and count lead to the first person."""
    journey.open_case(example_vault().empty)
    for key in ("statements", "summary"):
        view = journey.page(key).view
        journey.click(view._first if key == "statements" else view.add_count)
        journey.until(lambda: journey.frame.current == "people")
        journey.settle()
    assert journey.file.people == ()


def _second_role(journey: CaseJourney) -> None:
    """A role more, its wrong day told at the roles, then taken away again."""
    person = journey.person(Role.WITNESS)
    journey.page("people")
    journey.frame.go(Route("people", str(person.id)))
    journey.click(journey.shown("people").view.detail.edit_button)
    form = journey.dialog(PersonForm)
    journey.click(form.roles.add_button)
    line = form.roles._lines[-1]
    journey.choose(line.role, str(Role.COMPANION))
    journey.write(line.since, "31/2/2026")
    journey.qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    journey.until(lambda: bool(errors_of(form)))
    assert errors_of(form)[0].startswith("person.roles")
    journey.write(line.since, "1/9/2026")
    journey.click(form.save_button)
    journey.until_closed(PersonForm)
    assert [span.role for span in _held(journey, person.id).roles] == [
        Role.WITNESS,
        Role.COMPANION,
    ]
    journey.click(journey.shown("people").view.detail.edit_button)
    form = journey.dialog(PersonForm)
    journey.click(form.roles._lines[-1].drop)
    journey.save(form)
    assert len(_held(journey, person.id).roles) == 1


def _held(journey: CaseJourney, person: str):
    found = journey.file.person(person)
    assert found is not None
    return found


def _from_a_lack(journey: CaseJourney) -> None:
    """What an exhibit lacks opens the form that mends it."""
    page = journey.page("evidence")
    states = page._states.values()
    bare = next(one for one in states if Lack.UNLINKED in one.lacks)
    journey.frame.go(Route("evidence", str(bare.exhibit.id)))
    journey.settle()
    journey.click(page.view.detail.lacks.buttons[Lack.UNLINKED])
    form = journey.dialog(LinkDialog)
    before = len(journey.file.links)
    journey.write(form.picker.filter, "penampungan")
    journey.save(form)
    assert len(journey.file.links) > before
    assert Lack.UNLINKED not in page._states[bare.exhibit.id].lacks


def _untag(journey: CaseJourney) -> None:
    """A tag goes by the menu of its second button, and comes back."""
    link = next(x for x in journey.file.links if x.source.answer is not None)
    page = journey.page("statements")
    journey.frame.go(Route("statements", str(link.source.statement)))
    journey.settle()
    rows = page.view.reader.rows
    chip = next(chip for row in rows.values() for chip in row.chips)
    before = len(journey.file.links)
    where = chip.mapToGlobal(chip.rect().center())
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), where)
    QApplication.sendEvent(chip, asked)
    menu = chip.findChild(QMenu)
    journey.until(menu.isVisible)
    menu.setActiveAction(menu.actions()[0])
    journey.qtbot.keyClick(menu, Qt.Key.Key_Return)
    journey.until(lambda: len(journey.file.links) < before)
    journey.settle()
    journey.press("Ctrl+Z")
    journey.until(lambda: len(journey.file.links) == before)
    journey.settle()


@pytest.mark.timeout(600)
def test_each_way_on_leads_where_it_says(journey: CaseJourney) -> None:
    journey.enter_example()
    _from_nothing(journey)
    journey.open_case(example_vault().rich)
    _second_role(journey)
    _from_a_lack(journey)
    _untag(journey)
    file = journey.file
    journey.reopen(example_vault().words)
    assert journey.file == file
