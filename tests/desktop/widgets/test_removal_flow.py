# SPDX-License-Identifier: Apache-2.0
"""A removal says its price, asks why, and is refused before anybody types."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.confirm import ReasonDialog
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.form_flow import Drafts, FormFlow, Saving
from desktop.widgets.removal_flow import Removal, RemovalFlow, RemovalVerbs
from models.base.errors import FieldInvalid, SaksamaError
from models.snapshot.cost import Cost
from models.snapshot.kinds import Kind
from tests.support.lembayung import a_case_file
from tests.support.pages import ListeningShell, the_law
from tests.support.tasks import InlineTasks

FILE = a_case_file()
GOING = Removal(Kind.EXHIBIT, "e", "Keluarkan BB-07?", "Bisa diurungkan.", "Keluar")


class Changed:
    """What a verb hands back; only its way back is looked at."""

    undo = None


class World:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.owner = QObject()
        self.shell = ListeningShell()
        self.shell.publish = lambda changed: None  # type: ignore[method-assign]
        self.cost: Cost | SaksamaError = Cost(2)
        self.outcome: SaksamaError | None = None
        self.done: list[tuple[object, ...]] = []
        tasks = InlineTasks()
        drafts = Drafts(lambda key: "", lambda key, text: None)
        self.forms = FormFlow(tasks, self.shell, drafts, self.owner)
        verbs = RemovalVerbs(self._cost, self._remove, the_law())
        self.flow = RemovalFlow(tasks, self.shell, verbs, self.forms)

    def _cost(self, case, kind, id) -> Cost:
        if isinstance(self.cost, SaksamaError):
            raise self.cost
        return self.cost

    def _remove(self, *what) -> Changed:
        if self.outcome is not None:
            raise self.outcome
        self.done.append(what)
        return Changed()

    def ask(self) -> ReasonDialog | None:
        self.flow.ask(FILE, GOING, self.window)
        found = self.window.findChildren(ReasonDialog)
        return found[-1] if found else None


@pytest.fixture
def world(qtbot: QtBot, indonesian: object) -> Iterator[World]:
    made = World(qtbot)
    yield made
    made.window.close()


def test_the_price_stands_above_the_reason(world: World) -> None:
    ask = world.ask()
    assert ask is not None
    assert "Ikut keluar: 2 tautan." in ask._text.plain
    ask.edit.setPlainText("Salah catat")
    ask.act_button.click()
    assert world.done == [(FILE.case.id, Kind.EXHIBIT, "e", "Salah catat")]
    assert world.shell.said == ["Keluar"]


def test_what_has_to_stay_says_so_before_a_reason_is_typed(world: World) -> None:
    world.cost = FieldInvalid("person", "in_use", (("count", "T-01"),))
    assert world.ask() is None
    assert world.shell.troubles == [world.cost]


def test_a_refusal_is_said_in_the_form_that_is_open(world: World) -> None:
    form = FormDialog("Orang", save="Simpan", parent=world.window)
    world.forms.open(form, "person:x", Saving(lambda: lambda: None, print))
    world.cost = FieldInvalid("person", "in_use", (("count", "T-01"),))
    assert world.ask() is None
    assert world.shell.troubles == []
    assert form.trouble.isVisible()
    assert "T-01" in form.trouble.accessibleName()
    form.show_error("", "")
    assert not form.trouble.isVisible()


def test_a_reason_too_long_is_called_so(world: World) -> None:
    world.outcome = FieldInvalid("reason", "too_long")
    ask = world.ask()
    assert ask is not None
    ask.edit.setPlainText("Salah catat")
    ask.act_button.click()
    assert world.shell.troubles == [world.outcome]
