# SPDX-License-Identifier: Apache-2.0
"""What was decided of a count is kept with it and moves no standing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.base.errors import FieldInvalid
from models.law.outcomes import Instance, Outcome, contradictions
from models.law.passage import Side
from models.snapshot.case import Part
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases.journal import journal_page
from models.usecases.removal import consequences, remove, undo
from models.usecases.rulings import choose_law, record_ruling
from tests.models.usecases.kit import assert_level
from tests.support.decided import a_choice, a_ruling


def choice_in(world, **changes):
    return replace(a_choice(), id="", case=world.case, count=world.count, **changes)


def ruling_in(world, **changes):
    return replace(a_ruling(), id="", case=world.case, count=world.count, **changes)


def test_one_law_stands_for_a_count_until_it_is_changed_or_taken_back(world):
    tools, case = world.tools, world.case
    before = world.snapshot().assessment
    made = choose_law(tools, choice_in(world))
    assert made.parts == Part.COUNTS | Part.JOURNAL
    assert made.snapshot.assessment is before
    with pytest.raises(FieldInvalid) as refused:
        choose_law(tools, choice_in(world, law=Side.AFTER))
    assert (refused.value.field, refused.value.why) == ("choice.count", "taken")
    held = world.file.choice(world.count)
    choose_law(tools, replace(held, law=Side.AFTER, reason="Denda lebih ringan."))
    assert world.file.choice(world.count).law is Side.AFTER
    gone = remove(tools, case, Kind.CHOICE, made.id, "Menunggu petunjuk jaksa")
    assert world.file.choice(world.count) is None
    undo(tools, gone.undo)
    assert_level(tools, case)
    asked = JournalFilter(case=case, object_kind=Kind.CHOICE)
    lines = journal_page(tools, asked, None, 10).items
    assert [line.action for line in reversed(lines)] == [
        *("choice.made", "choice.saved", "choice.removed", "choice.restored")
    ]
    assert {(line.label, line.person) for line in lines} == {("T-01", "T-01")}


def test_what_a_later_instance_says_stands_beside_and_never_weighs(world):
    tools, case = world.tools, world.case
    before = world.snapshot().assessment
    first = record_ruling(tools, ruling_in(world))
    record_ruling(tools, ruling_in(world, instance=Instance.APPEAL))
    other = record_ruling(tools, ruling_in(world, outcome=Outcome.VOID))
    assert other.snapshot.assessment is before
    told = [one.ruling for one in world.file.rulings]
    assert [len(group) for group in contradictions(told)] == [2]
    record_ruling(tools, replace(world.file.rulings[0], note="Inkracht."))
    assert world.file.rulings[0].note == "Inkracht."
    gone = remove(tools, case, Kind.RULING, first.id, "Salah perkara")
    assert contradictions([one.ruling for one in world.file.rulings]) == ()
    undo(tools, gone.undo)
    assert world.file.rulings[0].id == first.id
    assert_level(tools, case)


def test_both_go_and_come_back_with_their_count(world):
    tools, case = world.tools, world.case
    choose_law(tools, choice_in(world))
    record_ruling(tools, ruling_in(world))
    assert consequences(tools, case, Kind.RULING, world.file.rulings[0].id).links == 0
    gone = remove(tools, case, Kind.COUNT, world.count, "Digabung")
    assert (world.file.choices, world.file.rulings) == ((), ())
    undo(tools, gone.undo)
    assert (len(world.file.choices), len(world.file.rulings)) == (1, 1)
    assert_level(tools, case)


def test_a_count_that_is_not_there_cannot_be_decided(world):
    for verb, value, field in (
        (choose_law, choice_in(world), "choice.count"),
        (record_ruling, ruling_in(world), "ruling.count"),
    ):
        with pytest.raises(FieldInvalid) as refused:
            verb(world.tools, replace(value, count="none"))
        assert (refused.value.field, refused.value.why) == (field, "unknown")
