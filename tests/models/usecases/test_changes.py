# SPDX-License-Identifier: Apache-2.0
"""One gesture is one transaction; a failed one leaves no trace."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.base.errors import FieldInvalid, Missing
from models.snapshot.case import Part
from models.snapshot.kinds import Kind
from models.usecases.changes import act_on, changing
from models.usecases.ports import Act
from tests.models.usecases.kit import assert_level
from tests.support.builders import a_person


def fail_after_a_save(world) -> None:
    """Save somebody, then meet a trouble."""
    with changing(world.tools, world.case) as change:
        person = world.file.person(world.melur)
        change.put(replace(person, note="x"), Act("person.saved", world.case))
        raise FieldInvalid("x", "y")


def test_leaving_without_finish_keeps_nothing(world):
    before = world.snapshot()
    with changing(world.tools, world.case) as change:
        person = world.file.person(world.melur)
        change.put(replace(person, note="x"), Act("person.saved", world.case))
    assert world.snapshot() is before
    assert_level(world.tools, world.case)


def test_a_trouble_in_the_middle_keeps_nothing_and_the_desk(world):
    before = world.snapshot()
    with pytest.raises(FieldInvalid):
        fail_after_a_save(world)
    assert world.snapshot() is before
    assert_level(world.tools, world.case)


def test_what_is_gone_clears_the_desk(world):
    with (
        pytest.raises(Missing),
        changing(world.tools, world.case) as change,
    ):
        change.remove(Kind.LINK, "nothing", Act("link.removed", world.case))
    assert world.tools.desk.snapshot is None


def test_a_note_counts_as_an_entry_and_moves_no_other_part(world):
    with changing(world.tools, world.case) as change:
        change.note(Act("case.viewed", world.case), Kind.CASE, world.case)
        changed = change.finish(Part.JOURNAL)
    assert changed.parts == Part.JOURNAL
    assert_level(world.tools, world.case)


def test_answers_of_an_unknown_statement_are_not_counted(world):
    with changing(world.tools, world.case) as change:
        change.count_answers("nothing", 1)
        assert change.file is world.file


def test_an_act_is_named_by_kind():
    act = act_on(a_person("K-01"), "made", "case", label="K-01")
    assert (act.action, act.label) == ("person.made", "K-01")
