# SPDX-License-Identifier: Apache-2.0
"""Half-typed words outlive the lock nobody asked for, and stay out of the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.qt.port import Route
from desktop.screens.evidence.form import ExhibitForm
from desktop.screens.people.form import PersonForm
from desktop.screens.statements.answer_form import AnswerForm
from desktop.shell.session import State
from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.form_dialog import FormDialog
from models.casefile.people import Role
from tests.support.journey import CaseJourney, PushedClock, example_vault

HALF = "Waktu itu saya disuruh menunggu di dermaga, lalu kartu identitas saya dimin"
Opened = tuple[FormDialog, AutosizeEdit]
Opener = Callable[[CaseJourney], Opened]


def an_answer(journey: CaseJourney) -> Opened:
    """The form of an answer that somebody is just giving."""
    unsigned = [s for s in journey.file.statements if not s.signed]
    if not unsigned:
        journey.add_statement(journey.person(Role.WITNESS), "BAP/78/VIII/2026")
        unsigned = [s for s in journey.file.statements if not s.signed]
    view = journey.page("statements").view
    journey.frame.go(Route("statements", str(unsigned[0].id)))
    journey.settle()
    first = view._no_answer_button
    journey.click(first if first.isVisible() else view.answer_button)
    form = journey.dialog(AnswerForm)
    return form, form._words


def a_person(journey: CaseJourney) -> Opened:
    """The form of a victim."""
    journey.page("people")
    journey.frame.go(Route("people", str(journey.person(Role.VICTIM).id)))
    journey.click(journey.shown("people").view.detail.edit_button)
    form = journey.dialog(PersonForm)
    return form, form._note


def an_exhibit(journey: CaseJourney) -> Opened:
    """The form of a new exhibit."""
    journey.click(journey.page("evidence").view.add_button)
    form = journey.dialog(ExhibitForm)
    return form, form.note


@pytest.fixture
def clock() -> PushedClock:
    return PushedClock()


@pytest.fixture
def inside(qtbot: QtBot, tmp_path: Path, clock: PushedClock) -> Iterator[CaseJourney]:
    """A person in the example case whose clock can be pushed."""
    made = CaseJourney(qtbot, tmp_path, clock)
    made.enter_example()
    yield made
    made.end()


def _fall_quiet(journey: CaseJourney, clock: PushedClock) -> None:
    """Let nobody touch anything until the vault locks itself."""
    auto = journey.saksama.wakefulness.autolock
    clock.ahead += auto.limit + 1
    auto.tick()
    journey.until(lambda: journey.saksama.session.state is State.LOCKED)


def _come_back(journey: CaseJourney) -> None:
    journey.unlock(example_vault().words)
    journey.until_open()
    journey.settle()
    journey.open_case(example_vault().rich)


@pytest.mark.parametrize("opener", [an_answer, a_person, an_exhibit])
def test_what_was_half_typed_is_offered_after_the_vault_locked_itself(
    inside: CaseJourney, clock: PushedClock, opener: Opener
):
    form, edit = opener(inside)
    inside.write(edit, HALF)
    before = inside.file
    _fall_quiet(inside, clock)
    _come_back(inside)

    assert inside.file == before, "a draft is no version"
    form, edit = opener(inside)
    assert form._offer.isVisible()
    assert edit.toPlainText() == HALF
    inside.click(form._drop)
    assert HALF not in edit.toPlainText()
    form.reject()
    inside.settle()
    form, edit = opener(inside)
    assert not form._offer.isVisible()


def test_a_draft_that_was_saved_is_not_offered_again(
    inside: CaseJourney, clock: PushedClock
):
    form, edit = an_answer(inside)
    inside.write(form._question, "Siapa yang meminta kartu identitas?")
    inside.write(edit, HALF)
    _fall_quiet(inside, clock)
    _come_back(inside)
    form, edit = an_answer(inside)
    assert edit.toPlainText() == HALF
    inside.save(form)
    rows = list(inside.shown("statements").view.reader.rows.values())
    assert rows[-1].text.toPlainText() == HALF
    form, edit = an_answer(inside)
    assert not form._offer.isVisible()
    assert edit.toPlainText() == ""
