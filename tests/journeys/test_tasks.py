# SPDX-License-Identifier: Apache-2.0
"""A task at the real window: typed, changed, done with a note, taken out, kept."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.widgets.confirm import ReasonDialog
from desktop.widgets.task_form import DoneForm, TaskForm
from models.casefile.people import Role
from models.casefile.tasks import TaskSource
from tests.support.journey import CaseJourney, example_vault

TITLE = "Antar K-01 ke pemeriksaan psikolog"
NOTE = "Diantar bersama pendamping; hasil menyusul pekan depan."


def _task(journey: CaseJourney, title: str):
    return next(one for one in journey.file.tasks if one.title == title)


def summary_cell(view):
    """The gap of the first step on Ringkasan."""
    told = []
    view.steps.step_chosen.connect(told.append)
    view.steps.step_chosen.disconnect(view.cell_chosen)
    view.steps.buttons[0].click()
    view.steps.step_chosen.connect(view.cell_chosen)
    return told[0]


def test_a_task_is_typed_done_with_a_note_and_seen_after_the_lock(
    journey: CaseJourney,
):
    journey.enter_example()
    victim = journey.person(Role.VICTIM)
    # Typed on Ringkasan, as a promise to a victim.
    view = journey.page("summary").view
    journey.click(view.add_task)
    form = journey.dialog(TaskForm)
    journey.write(form.title, TITLE)
    journey.write(form.due, "30 Nov 2027")
    journey.choose(form.source, "promise")
    journey.choose(form.person, str(victim.id))
    journey.save(form)
    made = _task(journey, TITLE)
    assert (made.source, made.person) == (TaskSource.PROMISE, victim.id)
    # Beranda tells it to whoever stands by the victim.
    journey.click(journey.scope.workspace.rail._back)
    home = journey.page("home").view
    journey.click(home.lens._choices["paralegal"])
    line = next(i for i in home._model.items if i.title == TITLE)
    assert victim.label in line.second
    # Another one is made of a gap, from the menu of its line.
    journey.click(home.lens._choices["investigator"])
    gap = next(i for i in home._model.items if i.gap is not None)
    home.list.choose(gap.key)
    home.list.offer(gap)
    next(a for a in home.list.menu.actions() if a.data() == "task").trigger()
    again = journey.dialog(TaskForm)
    journey.write(again.owner, "Bayu Wirasena")
    journey.save(again)
    of_gap = next(
        i for i in home._model.items if i.task and i.task.source is TaskSource.GAP
    )
    # Ticked off there with Enter, with a note, and taken back with Ctrl+Z.
    home.list.choose(of_gap.key)
    home.list.setFocus()
    journey.press("Return")
    done = journey.dialog(DoneForm)
    journey.save(done)
    journey.until(lambda: home._model.row_of(of_gap.key) < 0)
    home.list.setFocus()
    journey.press("Ctrl+Z")
    journey.until(lambda: home._model.row_of(of_gap.key) >= 0)
    journey.settle()
    # A third from the gap itself, on Ringkasan.
    journey.open_case(example_vault().rich)
    view = journey.page("summary").view
    journey.click(view.steps.task_buttons[0])
    journey.save(journey.dialog(TaskForm))
    places = [t.source_ref for t in journey.file.tasks if t.source is TaskSource.GAP]
    cell = summary_cell(view)
    assert (cell.count, cell.victim, cell.element, cell.option) in places
    # The promise is kept: done on Ringkasan with its box and a note.
    journey.click(view.tasks.boxes[made.id])
    done = journey.dialog(DoneForm)
    journey.write(done.note, NOTE)
    journey.save(done)
    assert _task(journey, TITLE).done_note == NOTE
    journey.reopen(example_vault().words)
    kept = _task(journey, TITLE)
    assert kept.done
    assert kept.done_note == NOTE
    # Open again, changed, taken out with a reason, and brought back.
    view = journey.page("summary").view
    journey.click(view.tasks.boxes[kept.id])
    journey.until(lambda: not _task(journey, TITLE).done)
    journey.settle()
    journey.click(view.tasks.changes[kept.id])
    form = journey.dialog(TaskForm)
    journey.write(form.owner, "Tirta Maheswara")
    journey.save(form)
    assert _task(journey, TITLE).owner == "Tirta Maheswara"
    journey.click(view.tasks.changes[kept.id])
    form = journey.dialog(TaskForm)
    journey.click(form.remove_button)
    ask = journey.dialog(ReasonDialog)
    journey.write(ask.edit, "Tercatat dua kali")
    journey.click(ask.act_button)
    journey.until(lambda: all(t.id != kept.id for t in journey.file.tasks))
    journey.until_closed(TaskForm)
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    journey.press("Ctrl+Z")
    journey.until(lambda: any(t.id == kept.id for t in journey.file.tasks))
    journey.reopen(example_vault().words)
    assert _task(journey, TITLE).owner == "Tirta Maheswara"
