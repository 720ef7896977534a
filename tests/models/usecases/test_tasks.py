# SPDX-License-Identifier: Apache-2.0
"""Tasks are kept, finished with a remark, opened again and taken out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.base.errors import FieldInvalid, Missing
from models.casefile.tasks import TaskSource, gap_ref
from models.snapshot.case import Part
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases.journal import journal_page
from models.usecases.people import save_person
from models.usecases.removal import remove, undo
from models.usecases.tasks import finish_task, reopen_task, save_task
from tests.models.usecases.kit import assert_level, fresh_person
from tests.support.decided import a_task

DONE = date(2026, 11, 22)


def task_in(world, **changes):
    bare = replace(a_task(), id="", case=world.case, person=world.melur)
    return replace(bare, **changes)


def test_a_task_lives_from_making_to_done_and_back(world):
    tools, case = world.tools, world.case
    where = gap_ref(world.count, world.melur, "a2_cara")
    gap = {"source": TaskSource.GAP, "source_ref": where}
    later = save_task(tools, task_in(world, due=None, person="", **gap))
    made = save_task(tools, task_in(world))
    assert made.parts == Part.TASKS | Part.JOURNAL
    assert [t.id for t in world.file.tasks] == [made.id, later.id]
    assert world.file.tasks[1].source_ref == where
    finish_task(tools, case, made.id, DONE, " Sudah diantar. ")
    held = world.file.tasks[0]
    assert (held.done_on, held.done_note) == (DONE, "Sudah diantar.")
    with pytest.raises(FieldInvalid):
        finish_task(tools, case, made.id, DONE, "")
    reopen_task(tools, case, made.id)
    assert not world.file.tasks[0].done
    with pytest.raises(FieldInvalid):
        reopen_task(tools, case, made.id)
    save_task(tools, replace(world.file.tasks[0], owner="Bripka Hendra"))
    gone = remove(tools, case, Kind.TASK, made.id, "Sudah tidak perlu")
    assert [t.id for t in world.file.tasks] == [later.id]
    undo(tools, gone.undo)
    assert world.file.tasks[0].owner == "Bripka Hendra"
    assert_level(tools, case)
    asked = JournalFilter(case=case, object_kind=Kind.TASK, object_id=made.id)
    lines = journal_page(tools, asked, None, 10).items
    assert [line.action for line in reversed(lines)] == [
        *("task.made", "task.finished", "task.reopened", "task.saved"),
        *("task.removed", "task.restored"),
    ]
    assert {(line.label, line.person) for line in lines} == {("K-01", "K-01")}


def test_whom_a_task_names_is_in_the_case_and_stays(world):
    with pytest.raises(FieldInvalid) as refused:
        save_task(world.tools, task_in(world, person="nobody"))
    assert (refused.value.field, refused.value.why) == ("task.person", "unknown")
    new = fresh_person(world.case, "K-09", flower="Anggrek")
    promised = save_person(world.tools, new).id
    save_task(world.tools, task_in(world, person=promised))
    with pytest.raises(FieldInvalid) as refused:
        remove(world.tools, world.case, Kind.PERSON, promised, "Ganda")
    assert (refused.value.why, refused.value.by) == ("in_use", ((Kind.TASK, "K-09"),))
    for verb in (
        lambda: finish_task(world.tools, world.case, "none", DONE, ""),
        lambda: reopen_task(world.tools, world.case, "none"),
        lambda: remove(world.tools, world.case, Kind.TASK, "none", "Ganda"),
    ):
        with pytest.raises(Missing):
            verb()


def test_a_task_done_too_early_is_taken_back(world):
    made = save_task(world.tools, task_in(world))
    day = date(2026, 11, 20)
    gone = finish_task(world.tools, world.case, made.id, day, "Terkirim")
    assert gone.undo is not None
    undo(world.tools, gone.undo)
    (task,) = world.file.tasks
    assert (task.done_on, task.done_note) == (None, "")
    assert_level(world.tools, world.case)
