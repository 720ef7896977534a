# SPDX-License-Identifier: Apache-2.0
"""Counts name who is accused of what against whom, and which forms count."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.base.errors import FieldInvalid, Missing
from models.law.facts import Reliance
from models.law.finding import Standing
from models.usecases.counts import save_count, set_reliance
from models.usecases.elements import make_links
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
