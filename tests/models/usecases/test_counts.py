# SPDX-License-Identifier: Apache-2.0
"""Counts name who is accused of what against whom, and which forms count."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.base.errors import FieldInvalid, Missing
from models.law.facts import Reliance
from models.law.finding import Standing
from models.snapshot.case import Part
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases.changes import act_on, changing
from models.usecases.counts import save_count, set_reliance, set_taking_part
from models.usecases.elements import make_links
from models.usecases.journal import journal_page
from models.usecases.removal import undo
from tests.models.usecases.kit import assert_level
from tests.support.builders import a_count


def another(world, **changes):
    count = a_count(
        id="", case=world.case, accused=world.accused, victims=(world.melur,)
    )
    return replace(count, **changes)


def test_a_new_count_stands_after_the_others(world):
    made = save_count(world.tools, another(world, offence="TPPO_17", position=0))
    assert [c.position for c in world.file.counts] == [0, 1]
    assert world.file.counts[1].id == made.id
    assert_level(world.tools, world.case)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"offence": "TPPO_999"}, "count.offence"),
        ({"accused": "nobody"}, "count.accused"),
        ({"victims": ("nobody",)}, "count.victims"),
        ({"victims": ()}, "count.victims"),
    ],
)
def test_what_is_not_there_is_refused(world, changes, field):
    with pytest.raises(FieldInvalid) as refused:
        save_count(world.tools, another(world, **changes))
    assert refused.value.field == field
    assert len(world.file.counts) == 1


def test_the_accused_must_be_a_suspect(world):
    with pytest.raises(FieldInvalid):
        save_count(world.tools, another(world, accused=world.witness))


def test_a_choice_replaces_the_earlier_choice_on_the_same_form(world):
    form = Reliance("a2_cara", "penipuan", world.melur, used=True)
    set_reliance(world.tools, world.case, world.count, form)
    assert world.standing("penipuan") is Standing.ABSENT
    set_reliance(world.tools, world.case, world.count, replace(form, used=False))
    assert world.standing("penipuan") is Standing.NOT_USED
    assert len(world.file.count(world.count).reliances) == 1
    assert_level(world.tools, world.case)


def test_a_choice_on_an_unknown_form_is_refused(world):
    wrong = Reliance("a2_cara", "tidak_ada", "", used=True)
    with pytest.raises(FieldInvalid):
        set_reliance(world.tools, world.case, world.count, wrong)
    with pytest.raises(Missing):
        set_reliance(world.tools, world.case, "nothing", wrong)


def test_a_victim_with_links_cannot_leave_the_count(world):
    make_links(world.tools, world.case, [world.said()])
    count = world.file.count(world.count)
    with pytest.raises(FieldInvalid) as refused:
        save_count(world.tools, replace(count, victims=(world.kenanga,)))
    assert (refused.value.field, refused.value.why) == ("count.victims", "in_use")
    with pytest.raises(FieldInvalid) as other:
        save_count(world.tools, replace(count, offence="TPPO_17"))
    assert other.value.field == "count.offence"


def test_choices_that_fall_away_with_the_offence_are_dropped(world):
    form = Reliance("a2_cara", "penipuan", "", used=True)
    set_reliance(world.tools, world.case, world.count, form)
    count = world.file.count(world.count)
    save_count(world.tools, replace(count, offence="TPPO_2_2"))
    assert world.file.count(world.count).reliances == ()
    assert_level(world.tools, world.case)


def test_ways_of_taking_part_are_chosen_journalled_and_taken_back(world):
    tools, case, count = world.tools, world.case, world.count
    first = set_taking_part(tools, case, count, ["participation"])
    assert Part.COUNTS | Part.JOURNAL in first.parts
    both = set_taking_part(tools, case, count, ["participation", "assistance"])
    assert world.file.count(count).taking_part == ("assistance", "participation")
    undo(tools, both.undo)
    assert world.file.count(count).taking_part == ("participation",)
    again = undo(tools, first.undo)
    assert world.file.count(count).taking_part == ()
    undo(tools, again.undo)
    assert world.file.count(count).taking_part == ("participation",)
    asked = JournalFilter(case=case, object_kind=Kind.COUNT)
    lines = journal_page(tools, asked, None, 10).items
    assert [one.action for one in lines[:5]] == ["count.taking_part"] * 5
    assert_level(tools, case)


def test_a_way_the_rule_set_does_not_hold_is_refused_unless_it_stands_there(world):
    tools, case, count = world.tools, world.case, world.count
    for ways in (["dancing"], ["attempt", "dancing"]):
        with pytest.raises(FieldInvalid) as refused:
            set_taking_part(tools, case, count, ways)
        assert (refused.value.field, refused.value.why) == (
            "count.taking_part",
            "unknown",
        )
    with pytest.raises(FieldInvalid):
        save_count(tools, another(world, taking_part=("dancing",)))
    assert world.file.count(count).taking_part == ()
    of_another_edition = replace(
        world.file.count(count), taking_part=("dancing", "attempt")
    )
    with changing(tools, case) as change:
        change.put(of_another_edition, act_on(of_another_edition, "imported", case))
        change.finish(Part.COUNTS)
    save_count(tools, replace(world.file.count(count), note="Lihat lagi."))
    set_taking_part(tools, case, count, ["dancing"])
    assert world.file.count(count).taking_part == ("dancing",)
    set_taking_part(tools, case, count, [])
    with pytest.raises(FieldInvalid):
        set_taking_part(tools, case, count, ["dancing"])
    with pytest.raises(Missing):
        set_taking_part(tools, case, "nothing", [])
