# SPDX-License-Identifier: Apache-2.0
"""Acts are kept as told, whenever they are told, and taken out with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.base.errors import FieldInvalid, Missing
from models.snapshot.case import Part
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases.acts import save_act
from models.usecases.journal import journal_page
from models.usecases.removal import remove, undo
from tests.models.usecases.kit import assert_level
from tests.support.builders import an_act


def act_in(world, **changes):
    bare = replace(an_act(), id="", case=world.case, officers=(), exhibits=())
    return replace(bare, **{"persons": (world.accused,), **changes})


def test_an_act_is_made_saved_taken_out_and_brought_back(world):
    made = save_act(world.tools, act_in(world))
    assert made.parts == Part.ACTS | Part.JOURNAL
    held = world.file.acts[0]
    assert held.id == made.id
    save_act(world.tools, replace(held, place="Pelabuhan"))
    assert world.file.acts[0].place == "Pelabuhan"
    gone = remove(world.tools, world.case, Kind.ACT, made.id, "Tercatat dua kali")
    assert world.file.acts == ()
    undo(world.tools, gone.undo)
    assert [act.id for act in world.file.acts] == [made.id]
    assert_level(world.tools, world.case)


def test_one_entered_late_stands_where_it_belongs(world):
    later = save_act(world.tools, act_in(world, day=date(2026, 11, 2)))
    sooner = save_act(world.tools, act_in(world, day=date(2026, 11, 1)))
    assert [act.id for act in world.file.acts] == [sooner.id, later.id]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"event": "nothing_known"}, "act.event"),
        ({"officers": ("nobody",)}, "act.officers"),
        ({"persons": ("nobody",)}, "act.persons"),
        ({"exhibits": ("nothing",)}, "act.exhibits"),
        ({"regime": "KUHAP_1900"}, "act.regime"),
        ({"conditions": ("sudah_izin",)}, "act.conditions"),
        ({"excluded": ("sudah_izin",)}, "act.conditions"),
        ({"detainer": "kecamatan"}, "act.detainer"),
        ({"answers": ("nothing",)}, "act.answers"),
    ],
)
def test_what_is_not_there_cannot_be_named(world, changes, field):
    with pytest.raises(FieldInvalid) as refused:
        save_act(world.tools, act_in(world, **changes))
    assert (refused.value.field, refused.value.why) == (field, "unknown")
    assert world.file.acts == ()


def test_whom_an_act_names_stays_in_the_case(world):
    save_act(world.tools, act_in(world, persons=(world.accused, world.melur)))
    with pytest.raises(FieldInvalid) as refused:
        remove(world.tools, world.case, Kind.PERSON, world.melur, "Ganda")
    assert refused.value.why == "in_use"


def test_an_item_taken_out_since_may_stay_named(world):
    made = save_act(world.tools, act_in(world, exhibits=(world.book,)))
    remove(world.tools, world.case, Kind.EXHIBIT, world.book, "Bukan milik perkara")
    held = world.file.acts[0]
    save_act(world.tools, replace(held, note="Dikembalikan."))
    assert world.file.acts[0].note == "Dikembalikan."
    assert_level(world.tools, world.case)
    with pytest.raises(Missing):
        remove(world.tools, world.case, Kind.ACT, "nothing", "Ganda")
    assert made.id == held.id


def test_an_act_answers_another_and_still_when_that_was_taken_out(world):
    first = save_act(world.tools, act_in(world, event="detention_start"))
    longer = act_in(
        world,
        event="detention_extended",
        day=date(2026, 11, 1),
        answers=(first.id,),
        detainer="investigator",
        conditions=("child_victim",),
    )
    second = save_act(world.tools, longer)
    remove(world.tools, world.case, Kind.ACT, first.id, "Tercatat dua kali")
    held = world.file.acts[0]
    assert (held.id, held.answers) == (second.id, (first.id,))
    save_act(world.tools, replace(held, note="Tetap."))
    with pytest.raises(FieldInvalid):
        save_act(world.tools, replace(held, version=2, answers=(held.id,)))
    assert_level(world.tools, world.case)


def test_the_journal_names_the_paper_and_the_one_it_concerns(world):
    made = save_act(world.tools, act_in(world))
    remove(world.tools, world.case, Kind.ACT, made.id, "Tercatat dua kali")
    asked = JournalFilter(case=world.case, object_kind=Kind.ACT)
    lines = journal_page(world.tools, asked, None, 10).items
    assert [line.action for line in lines] == ["act.removed", "act.made"]
    assert {(line.label, line.person) for line in lines} == {
        (an_act().paper.number, "T-01")
    }
    assert lines[0].reason == "Tercatat dua kali"


def test_the_excuse_of_detention_is_a_condition_like_any_other(world):
    excuse = world.tools.catalogue.procedure.detention.excuse
    told = act_in(world, event="detention_start", conditions=(excuse,))
    save_act(world.tools, told)
    assert world.file.acts[0].conditions == (excuse,)
