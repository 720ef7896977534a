# SPDX-License-Identifier: Apache-2.0
"""Cases are made, opened, saved, staged and taken out of the list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.base.errors import Conflict, FieldInvalid, Missing
from models.snapshot.case import Part
from models.snapshot.lists import JournalFilter
from models.usecases.cases import (
    create_case,
    list_cases,
    open_case,
    remove_case,
    save_case,
    set_stage,
)
from models.usecases.journal import journal_page
from models.usecases.removal import undo
from tests.models.usecases.kit import assert_level
from tests.support.builders import a_case, an_act


def test_a_new_case_is_on_the_desk_and_in_the_list(tools):
    changed = create_case(tools, replace(a_case(), id="", stage=""))
    assert changed.snapshot.file.case.stage == next(iter(tools.catalogue.stages))
    assert [c.id for c in list_cases(tools).items] == [changed.id]
    assert_level(tools, changed.id)


def test_a_case_without_a_number_is_refused_and_nothing_is_kept(tools):
    empty = replace(a_case(), id="", title="  ")
    with pytest.raises(FieldInvalid):
        create_case(tools, empty)
    assert list_cases(tools).items == ()


def test_opening_reads_what_was_saved(world):
    before = world.snapshot()
    world.tools.desk.clear()
    assert open_case(world.tools, world.case) == before


def test_opening_a_case_that_is_not_there(tools):
    with pytest.raises(Missing):
        open_case(tools, a_case().id)
    assert tools.desk.snapshot is None


def test_a_saved_period_weighs_every_count_again(world):
    case = replace(
        world.file.case, offence_from=date(2026, 2, 1), offence_to=date(2026, 3, 1)
    )
    changed = save_case(world.tools, case)
    assert Part.ASSESSMENT in changed.parts
    assert changed.snapshot.assessment.notices
    assert_level(world.tools, world.case)


def test_a_saved_title_leaves_the_assessment_as_it_was(world):
    before = world.snapshot().assessment
    changed = save_case(world.tools, replace(world.file.case, title="Mes dermaga"))
    assert changed.snapshot.assessment is before
    assert Part.ASSESSMENT not in changed.parts
    assert_level(world.tools, world.case)


def test_a_stage_must_be_one_of_the_pack(world):
    set_stage(world.tools, world.case, "S07_additional")
    assert world.file.case.stage == "S07_additional"
    with pytest.raises(FieldInvalid):
        set_stage(world.tools, world.case, "S99_nowhere")
    assert_level(world.tools, world.case)


def test_a_stage_comes_with_the_acts_that_led_there_in_one_gesture(world):
    bare = replace(an_act(), id="", case=world.case, officers=(), exhibits=())
    sent = replace(bare, persons=(), event="dossier_returned")
    before = world.file.case
    changed = set_stage(world.tools, world.case, "S07_additional", [sent])
    assert changed.parts == Part.CASE | Part.ACTS | Part.JOURNAL
    assert world.file.case.stage == "S07_additional"
    assert [act.event for act in world.file.acts] == ["dossier_returned"]
    again = replace(sent, event="second_return")
    set_stage(world.tools, world.case, "S07_additional", [again])
    assert world.file.case.version == before.version + 1, "it did not move again"
    assert len(world.file.acts) == 2
    wrong = replace(sent, event="dream")
    with pytest.raises(FieldInvalid) as caught:
        set_stage(world.tools, world.case, "S09_handover", [again, wrong])
    assert caught.value.field == "act.event"
    assert len(world.file.acts) == 2, "all of it or nothing"
    assert_level(world.tools, world.case)


def test_an_older_value_is_a_conflict_and_the_desk_is_cleared(world):
    old = world.file.case
    save_case(world.tools, replace(old, title="Satu"))
    with pytest.raises(Conflict):
        save_case(world.tools, replace(old, title="Dua"))
    assert world.tools.desk.snapshot is None
    assert open_case(world.tools, world.case).file.case.title == "Satu"


def test_a_removed_case_leaves_the_list_and_asks_for_a_reason(world):
    with pytest.raises(FieldInvalid):
        remove_case(world.tools, world.case, " ")
    remove_case(world.tools, world.case, "Dibuat dua kali")
    assert list_cases(world.tools).items == ()
    with pytest.raises(Missing):
        open_case(world.tools, world.case)


def test_a_removed_case_comes_back_whole(world):
    before = world.file
    back = remove_case(world.tools, world.case, "Dibuat dua kali")
    changed = undo(world.tools, back)
    assert (changed.id, changed.snapshot.file) == (world.case, before)
    assert [c.id for c in list_cases(world.tools).items] == [world.case]
    assert open_case(world.tools, world.case) == changed.snapshot
    line = journal_page(world.tools, JournalFilter(case=world.case)).items[0]
    assert (line.action, line.label) == ("case.restored", before.case.numbers.case)
    with pytest.raises(Missing):
        undo(world.tools, back)


def test_bringing_a_case_back_leaves_the_open_one_on_the_desk(world):
    back = remove_case(world.tools, world.case, "Dibuat dua kali")
    case = a_case()
    numbers = replace(case.numbers, case="BP-9/2026")
    other = create_case(world.tools, replace(case, id="", numbers=numbers))
    undo(world.tools, back)
    assert world.tools.desk.snapshot is other.snapshot


def test_the_list_goes_on_by_page(tools):
    for number in range(5):
        case = a_case()
        numbers = replace(case.numbers, case=f"BP-{number}/2026")
        create_case(tools, replace(case, id="", numbers=numbers))
    first = list_cases(tools, size=3)
    rest = list_cases(tools, first.next, 3)
    assert len(first.items) == 3
    assert [c.number for c in rest.items] == ["BP-1/2026", "BP-0/2026"]
    assert rest.next is None
