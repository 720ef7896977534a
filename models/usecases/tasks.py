# SPDX-License-Identifier: Apache-2.0
"""Gestures on tasks: keep one, finish it with a remark, open it again.

Knows that a task names people of its case only. Must not know which gap or
clock it was made of: that one stays where it is, done or not.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from models.base.errors import FieldInvalid, Missing
from models.base.ids import CaseId, TaskId, new_id
from models.casefile.file import CaseFile
from models.casefile.tasks import Task
from models.snapshot.case import Changed, Part, Undo, UndoKind
from models.snapshot.kinds import Kind
from models.usecases.changes import Change, act_on, changing
from models.usecases.tools import Tools


def save_task(tools: Tools, task: Task) -> Changed:
    """Save a task; an empty id is a new one.

    Raises:
        FieldInvalid: a value cannot be taken, or it names somebody who is not
            in the case.
        Conflict: somebody saved it meanwhile.
    """
    with changing(tools, task.case) as change:
        fits_task(change.file, task.checked())
        made = not task.id
        if made:
            task = replace(task, id=TaskId(new_id()), version=0)
        return _kept(change, task, "made" if made else "saved")


def finish_task(
    tools: Tools, case_id: CaseId, task_id: str, on: date, note: str
) -> Changed:
    """Say that a task is done, on which day and what came of it.

    Raises:
        Missing: it is not there.
        FieldInvalid: it is done already (``"done"``), or a text is too long.
    """
    with changing(tools, case_id) as change:
        task = _held(change.file, task_id)
        if task.done:
            raise FieldInvalid("task.done_on", "done")
        done = replace(task, done_on=on, done_note=note.strip())
        undo = Undo(UndoKind.REOPEN, case_id, Kind.TASK, (task_id,))
        return _kept(change, done.checked(), "finished", undo)


def reopen_task(tools: Tools, case_id: CaseId, task_id: str) -> Changed:
    """Say that a task is open again; the journal keeps what was said of it.

    Raises:
        Missing: it is not there.
        FieldInvalid: it is open (``"open"``).
    """
    with changing(tools, case_id) as change:
        task = _held(change.file, task_id)
        if not task.done:
            raise FieldInvalid("task.done_on", "open")
        return _kept(change, replace(task, done_on=None, done_note=""), "reopened")


def fits_task(file: CaseFile, task: Task) -> None:
    """Refuse a task that names somebody who is not in the case.

    Raises:
        FieldInvalid: ``task.person`` / ``"unknown"``.
    """
    if task.person and file.person(task.person) is None:
        raise FieldInvalid("task.person", "unknown")


def _kept(change: Change, task: Task, action: str, undo: Undo | None = None) -> Changed:
    """Save a task under the code of whom it concerns."""
    person = change.file.person(task.person)
    label = "" if person is None else person.code
    told = act_on(task, action, change.case, label=label, person=task.person)
    saved = change.put(task, told)
    return change.finish(Part.TASKS, saved.id, undo)


def _held(file: CaseFile, id: str) -> Task:
    """Return the task as it is filed now.

    Raises:
        Missing: it is not there.
    """
    found = next((one for one in file.tasks if one.id == id), None)
    if found is None:
        raise Missing("task", id)
    return found
