# SPDX-License-Identifier: Apache-2.0
"""A child among the victims answers the question of childhood; a sheet goes first."""

from __future__ import annotations

from dataclasses import replace

from models.base.ids import CaseId, CountId, PersonId, WorksheetId
from models.casefile.case import Case, CaseNumbers
from models.casefile.counts import Count
from models.casefile.file import CaseFile
from models.casefile.known_facts import answers_for
from models.casefile.people import Person, Role, RoleSpan
from models.casefile.worksheets import SheetKind, Worksheet
from models.law.kleene import Answer
from tests.models.law.world import pack

C = CaseId("c")
CHILD = "a17_anak/anak"


def victim(id: str, age: int | None) -> Person:
    return Person(PersonId(id), C, id.upper(), (RoleSpan(Role.VICTIM),), age=age)


def told(*ages: int | None, sheets: tuple[Worksheet, ...] = ()) -> dict[str, Answer]:
    people = tuple(victim(f"k{at}", age) for at, age in enumerate(ages))
    whom = tuple(one.id for one in people)
    count = Count(CountId("n"), C, PersonId("t"), "TPPO_4", whom)
    case = Case(C, CaseNumbers("BP-1"), "Judul", "S01")
    file = CaseFile(case, people=people, counts=(count,), worksheets=sheets)
    return answers_for(pack(), file, count)


def test_one_child_is_enough_and_an_age_left_out_leaves_it_open():
    assert told(16, 30)[CHILD] is Answer.YES
    assert told(17, None)[CHILD] is Answer.YES
    assert told(18, 30)[CHILD] is Answer.NO
    assert told(30, None) == {}
    assert told() == {}
    assert set(told(16)) == {CHILD}, "no other aggravation turns on age"


def test_a_worksheet_of_the_count_goes_before_what_ages_tell():
    own = Worksheet(WorksheetId("w"), C, SheetKind.AGGRAVATION, "n", no=(CHILD,))
    assert told(16, sheets=(own,)) == {CHILD: Answer.NO}
    another = replace(own, subject="m")
    person = replace(own, sheet=SheetKind.NON_PUNISHMENT)
    assert told(16, sheets=(another, person)) == {CHILD: Answer.YES}
