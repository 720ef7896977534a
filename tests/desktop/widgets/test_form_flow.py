# SPDX-License-Identifier: Apache-2.0
"""Forms go one way: draft in, save, error in place, nothing lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.form_flow import Drafts, FormFlow, Saving
from models.base.errors import Conflict, FieldInvalid, SaksamaError
from tests.support.tasks import InlineTasks


class Shell:
    def __init__(self) -> None:
        self.troubles: list[SaksamaError] = []

    def trouble(self, error: SaksamaError) -> None:
        self.troubles.append(error)


class World:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.kept: dict[str, str] = {}
        self.shell = Shell()
        self.owner = QObject()
        drafts = Drafts(lambda key: self.kept.get(key, ""), self.kept.__setitem__)
        self.flow = FormFlow(InlineTasks(), self.shell, drafts, self.owner)  # type: ignore[arg-type]
        self.saved: list[object] = []

    def form(self, work: Callable[[], object]) -> FormDialog:
        form = FormDialog("Judul", save="Simpan")
        self.qtbot.addWidget(form)
        form.line = QLineEdit()
        form.add_row("case.number", "Nomor", form.line)
        self.flow.open(form, "case:new", Saving(lambda: work, self.saved.append))
        return form


@pytest.fixture
def world(qtbot: QtBot) -> World:
    return World(qtbot)


def refuse(error: SaksamaError) -> Callable[[], object]:
    def work() -> object:
        raise error

    return work


def test_saving_closes_and_hands_the_result_on(world: World) -> None:
    form = world.form(lambda: "done")
    form.line.setText("BP-1")
    form.save_button.click()
    assert world.saved == ["done"]
    assert world.flow.form is None
    assert world.kept["case:new"] == ""


def test_an_error_of_a_field_stands_at_it(world: World) -> None:
    form = world.form(refuse(FieldInvalid("case.number", "taken")))
    form.line.setText("BP-1")
    form.save_button.click()
    assert form.isVisible()
    assert form._rows["case.number"].error
    assert world.shell.troubles == []


def test_any_other_trouble_goes_to_the_frame_and_the_form_stays(world: World) -> None:
    form = world.form(refuse(Conflict("case", "x")))
    form.line.setText("BP-1")
    form.save_button.click()
    assert form.isVisible()
    assert form.line.text() == "BP-1"
    assert isinstance(world.shell.troubles[0], Conflict)
    assert form.save_button.isEnabled()


def test_leaving_keeps_the_text_and_the_next_form_has_it(world: World) -> None:
    form = world.form(lambda: None)
    form.line.setText("BP-9")
    world.flow.flush()
    world.qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert world.flow.form is None
    assert world.form(lambda: None).line.text() == "BP-9"


def test_nothing_open_means_nothing_to_do(world: World) -> None:
    world.flow.flush()
    world.flow.finish()
    world.flow.refused(Conflict("case", "x"))
    assert len(world.shell.troubles) == 1
