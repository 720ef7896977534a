# SPDX-License-Identifier: Apache-2.0
"""Tasks on Beranda: made of a gap or a clock, ticked off with a note, taken back."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.item_models.work_item import Group
from desktop.qt.port import Route
from desktop.screens.home.lens import Lens
from desktop.screens.home.presenter import HomePresenter
from desktop.widgets.clock_dialog import ClockDialog
from desktop.widgets.task_form import DoneForm, TaskForm
from models.base.ids import CaseId, TaskId
from models.casefile.people import Role
from models.casefile.tasks import Task, TaskSource
from models.usecases.cases import open_case
from models.usecases.removal import undo
from models.usecases.tasks import save_task
from tests.desktop.screens.home.test_presenter import filled, look, open_page
from tests.support.pages import Bench


def tasks_of(bench: Bench, case: str) -> tuple[Task, ...]:
    return open_case(bench.tools, CaseId(case)).file.tasks


def ask(page: HomePresenter, which: str) -> None:
    """Take an entry of the menu of the chosen line."""
    view = page.view.list
    assert view.chosen is not None
    view.offer(view.chosen)
    next(act for act in view.menu.actions() if act.data() == which).trigger()


def test_a_gap_becomes_a_task_that_remembers_its_place(
    bench: Bench, indonesian: object
) -> None:
    mine = filled(bench)
    page = open_page(bench)
    gap = next(item for item in page.view._model.items if item.gap is not None)
    page.view.list.choose(gap.key)
    ask(page, "task")
    form = bench.dialog(page, TaskForm)
    assert form.title.text() == gap.title
    form.due.set_date(bench.tools.clock.today() + timedelta(days=3))
    bench.click(form.save_button)
    (task,) = tasks_of(bench, mine)
    cell = gap.gap.cell
    assert task.source is TaskSource.GAP
    assert task.source_ref == (cell.count, cell.victim, cell.element, cell.option)
    assert task.person == cell.victim
    assert task.owner == bench.tools.actor.name
    line = next(item for item in page.view._model.items if item.task is not None)
    assert (line.group, line.tone, line.days) == (Group.SOON, "info", 3)
    marks = [mark.key for day in page.view.card.ribbon.days for mark in day.marks]
    assert line.key in marks


def test_a_clock_becomes_a_task_and_shows_its_count(
    bench: Bench, indonesian: object
) -> None:
    mine = filled(bench)
    page = open_page(bench)
    due = next(item for item in page.view._model.items if item.clock is not None)
    page.view.list.choose(due.key)
    ask(page, "basis")
    dialog = bench.dialog(page, ClockDialog)
    assert dialog.words.steps
    dialog.reject()
    ask(page, "task")
    form = bench.dialog(page, TaskForm)
    assert form.due.date == due.day
    bench.click(form.save_button)
    (task,) = tasks_of(bench, mine)
    assert task.source is TaskSource.CLOCK
    assert task.source_ref[0] == due.clock.clock.id


def test_a_task_is_ticked_off_with_a_note_and_opened_again(
    bench: Bench, indonesian: object
) -> None:
    mine = filled(bench)
    victim = open_case(bench.tools, CaseId(mine)).file.with_role(Role.VICTIM)[0]
    fresh = Task(
        TaskId(""),
        CaseId(mine),
        "Kabari hasil permohonan",
        source=TaskSource.PROMISE,
        person=str(victim.id),
    )
    save_task(bench.tools, fresh)
    page = open_page(bench)
    look(bench, page, Lens.PARALEGAL)
    first = page.view._model.items[0]
    assert first.task is not None
    assert victim.label in first.second
    page.view.list.choose(first.key)
    page.view.list.acted.emit(first)
    form = bench.dialog(page, DoneForm)
    assert form.on.date == bench.tools.clock.today()
    form.on.setText("besok")
    bench.click(form.save_button)
    assert form._rows["task.done_on"].error
    form.on.set_date(date(2026, 11, 20))
    bench.qtbot.keyClicks(form.note, "Dikabari lewat pendamping")
    bench.click(form.save_button)
    (task,) = tasks_of(bench, mine)
    assert (task.done_on, task.done_note) == (
        date(2026, 11, 20),
        "Dikabari lewat pendamping",
    )
    assert not [item for item in page.view._model.items if item.task is not None]
    undo(bench.tools, bench.shell.undos.pop())
    assert [one.done for one in tasks_of(bench, mine)] == [False]
    page.visit(Route("home"))
    assert [item for item in page.view._model.items if item.task is not None]


def test_a_task_is_changed_from_its_line(bench: Bench, indonesian: object) -> None:
    mine = filled(bench)
    save_task(bench.tools, Task(TaskId(""), CaseId(mine), "Minta mutasi rekening"))
    page = open_page(bench)
    line = next(item for item in page.view._model.items if item.task is not None)
    assert line.group is Group.UNDATED
    page.view.list.choose(line.key)
    ask(page, "change")
    form = bench.dialog(page, TaskForm)
    assert not form.remove_button.isVisible()
    form.title.clear()
    bench.click(form.save_button)
    assert form._rows["task.title"].error
    form.title.setText("Minta mutasi rekening T-02")
    bench.click(form.save_button)
    assert [one.title for one in tasks_of(bench, mine)] == [
        "Minta mutasi rekening T-02"
    ]
    ask(page, "open")
    assert bench.shell.opened == [mine]
