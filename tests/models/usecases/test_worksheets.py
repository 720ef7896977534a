# SPDX-License-Identifier: Apache-2.0
"""Worksheets are kept about one subject each, and never about nobody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.base.errors import FieldInvalid, Missing
from models.casefile.people import Role, RoleSpan
from models.casefile.worksheets import SheetKind, Worksheet
from models.snapshot.case import Part
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases.counts import move_count, save_count
from models.usecases.journal import journal_page
from models.usecases.people import save_person
from models.usecases.removal import remove, undo
from models.usecases.worksheets import known_questions, save_worksheet
from tests.models.usecases.kit import assert_level
from tests.support.builders import a_count


def sheet_of(world, kind=SheetKind.NON_PUNISHMENT, **changes):
    about = {SheetKind.NON_PUNISHMENT: world.melur, SheetKind.DIRECTION: ""}
    blank = Worksheet("", world.case, kind, about.get(kind, ""))
    return replace(blank, **changes)


def test_a_sheet_is_made_changed_taken_out_and_brought_back(world):
    first = sheet_of(world, yes=("coerced",), reason="Diperiksa dulu")
    made = save_worksheet(world.tools, first)
    assert made.parts == Part.WORKSHEETS | Part.JOURNAL
    save_worksheet(world.tools, sheet_of(world, no=("coerced",)))
    (held,) = world.file.worksheets
    assert (held.id, held.yes, held.no) == (made.id, (), ("coerced",))
    gone = remove(world.tools, world.case, Kind.WORKSHEET, made.id, "Salah orang")
    assert world.file.worksheets == ()
    undo(world.tools, gone.undo)
    assert [one.id for one in world.file.worksheets] == [made.id]
    asked = JournalFilter(case=world.case, object_kind=Kind.WORKSHEET)
    lines = journal_page(world.tools, asked, None, 10).items
    assert lines[-1].reason == "Diperiksa dulu"
    assert {line.label for line in lines} == {world.file.person(world.melur).code}
    assert_level(world.tools, world.case)


def test_the_table_of_the_case_and_the_facts_of_a_count_stand_beside(world):
    count = world.file.counts[0]
    save_worksheet(world.tools, sheet_of(world, SheetKind.DIRECTION, yes=("means",)))
    fact = min(known_questions(world.tools.catalogue, SheetKind.AGGRAVATION))
    about = sheet_of(world, SheetKind.AGGRAVATION, subject=count.id, yes=(fact,))
    save_worksheet(world.tools, about)
    held = world.file.worksheet(SheetKind.AGGRAVATION, count.id)
    assert held is not None
    assert held.yes == (fact,)
    assert world.file.worksheet(SheetKind.DIRECTION, "").yes == ("means",)
    gone = remove(world.tools, world.case, Kind.COUNT, count.id, "Tidak jadi")
    assert world.file.worksheet(SheetKind.AGGRAVATION, count.id) is None
    undo(world.tools, gone.undo)
    assert world.file.worksheet(SheetKind.AGGRAVATION, count.id) == held
    assert_level(world.tools, world.case)


@pytest.mark.parametrize(
    ("kind", "changes", "field"),
    [
        (SheetKind.NON_PUNISHMENT, {"yes": ("entah",)}, "worksheet.answers"),
        (SheetKind.NON_PUNISHMENT, {"subject": "nobody"}, "worksheet.subject"),
        (SheetKind.AGGRAVATION, {"subject": "nothing"}, "worksheet.subject"),
        (SheetKind.DIRECTION, {"no": ("coerced",)}, "worksheet.answers"),
    ],
)
def test_what_is_not_there_is_refused(world, kind, changes, field):
    with pytest.raises(FieldInvalid) as refused:
        save_worksheet(world.tools, sheet_of(world, kind, **changes))
    assert refused.value.field == field
    assert world.file.worksheets == ()


def test_a_pack_without_the_sheet_knows_no_question_of_it(world):
    law = world.tools.catalogue
    bare = replace(law, sheets=replace(law.sheets, non_punishment=None))
    assert known_questions(bare, SheetKind.NON_PUNISHMENT) == frozenset()
    tariff = replace(law.tariff, user_offence="NO_SUCH")
    less = known_questions(replace(law, tariff=tariff), SheetKind.AGGRAVATION)
    assert less < known_questions(law, SheetKind.AGGRAVATION)


def test_a_victim_named_a_suspect_keeps_what_was_answered_first(world):
    victim = world.file.person(world.melur)
    named = replace(victim, roles=(*victim.roles, RoleSpan(Role.SUSPECT)))
    screened = sheet_of(world, yes=("coerced",), reason="Ada perintah tertulis")
    changed = save_person(world.tools, named, replace(screened, subject=""))
    assert Part.WORKSHEETS in changed.parts
    held = world.file.worksheet(SheetKind.NON_PUNISHMENT, victim.id)
    assert (held.yes, held.reason) == (("coerced",), "Ada perintah tertulis")


def test_counts_move_among_those_of_one_accused(world):
    first = world.file.counts[0]
    second = a_count(
        id="",
        case=world.case,
        accused=first.accused,
        victims=first.victims,
        offence="TPPO_17",
    )
    made = save_count(world.tools, replace(second, position=0)).id
    move_count(world.tools, world.case, made, -1)
    assert [one.id for one in world.file.counts] == [made, first.id]
    move_count(world.tools, world.case, made, -1)
    assert [one.id for one in world.file.counts] == [made, first.id]
    move_count(world.tools, world.case, made, 1)
    assert [one.id for one in world.file.counts] == [first.id, made]
    assert_level(world.tools, world.case)
    with pytest.raises(Missing):
        move_count(world.tools, world.case, "nothing", 1)


def test_a_sheet_filled_in_anew_leaves_no_room_for_the_old_one(world):
    made = save_worksheet(world.tools, sheet_of(world, yes=("coerced",)))
    gone = remove(world.tools, world.case, Kind.WORKSHEET, made.id, "Salah orang")
    anew = save_worksheet(world.tools, sheet_of(world, no=("coerced",)))
    with pytest.raises(FieldInvalid) as refused:
        undo(world.tools, gone.undo)
    assert (refused.value.field, refused.value.why) == ("worksheet.subject", "taken")
    assert [one.id for one in world.file.worksheets] == [anew.id]
    out = remove(world.tools, world.case, Kind.WORKSHEET, anew.id, "Terisi ganda")
    undo(world.tools, gone.undo)
    assert [one.id for one in world.file.worksheets] == [made.id]
    with pytest.raises(FieldInvalid):
        undo(world.tools, out.undo)
    assert_level(world.tools, world.case)
