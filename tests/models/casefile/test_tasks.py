# SPDX-License-Identifier: Apache-2.0
"""A task is kept as told, and says where it came from."""

from __future__ import annotations

from datetime import date

import pytest

from models.base.errors import FieldInvalid
from models.casefile.tasks import Task, TaskSource, by_due, clock_ref, gap_ref
from tests.support.decided import a_task


def test_a_title_is_enough() -> None:
    bare = Task(a_task().id, a_task().case, "Telepon bank")
    assert bare.checked() is bare
    assert (bare.source, bare.done) == (TaskSource.TYPED, False)
    assert a_task(done_on=date(2026, 11, 22)).done


@pytest.mark.parametrize(
    ("changes", "field", "why"),
    [
        ({"title": " "}, "task.title", "empty"),
        ({"title": "x" * 301}, "task.title", "too_long"),
        ({"owner": "x" * 301}, "task.owner", "too_long"),
        ({"note": "x\x00"}, "task.note", "character"),
        ({"done_note": "\x00"}, "task.done_note", "character"),
        ({"person": ""}, "task.person", "empty"),
        ({"done_note": "Sudah"}, "task.done_on", "empty"),
        ({"source_ref": ("a",) * 5}, "task.source_ref", "too_long"),
        ({"source_ref": ("a" * 301,)}, "task.source_ref", "too_long"),
    ],
)
def test_what_cannot_be_kept_is_refused(changes, field, why) -> None:
    with pytest.raises(FieldInvalid) as refused:
        a_task(**changes).checked()
    assert (refused.value.field, refused.value.why) == (field, why)


def test_places_are_told_apart_and_urgent_ones_come_first() -> None:
    assert gap_ref("n", "k", "a2_cara") == ("n", "k", "a2_cara", "")
    assert clock_ref("C09", "act") == ("C09", "act", "")
    later, never, sooner = a_task(2), a_task(3, due=None), a_task(1)
    assert sorted([later, never, sooner], key=by_due) == [sooner, later, never]
