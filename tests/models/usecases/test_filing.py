# SPDX-License-Identifier: Apache-2.0
"""A saved value goes to its place, and hidden things follow their holder."""

from __future__ import annotations

from dataclasses import replace

from models.snapshot.kinds import KIND_OF, Kind
from models.usecases.filing import filed, unfiled, whole
from tests.support.builders import (
    a_custody_entry,
    a_file,
    a_person,
    an_answer,
    an_exhibit,
)
from tests.support.decided import a_choice, a_ruling, a_task, an_independence
from tests.support.lembayung import a_case_file


def test_the_fictional_case_is_whole():
    file = a_case_file()
    assert whole(file) is file


def test_filing_what_is_there_changes_nothing():
    file = a_case_file()
    for value in (
        file.case,
        file.people[1],
        file.counts[0],
        file.statements[2],
        file.exhibits[3],
        file.links[0],
        file.requests[0],
    ):
        assert filed(file, value) == file


def test_decisions_are_filed_and_go_with_what_they_are_about():
    file = a_case_file()
    count, (one, two) = file.counts[0].id, file.exhibits[:2]
    values = (
        a_task(2),
        a_task(1),
        a_choice(count=count),
        a_ruling(count=count),
        an_independence(first=one.id, second=two.id),
    )
    for value in values:
        file = filed(file, value)
        assert filed(file, value) == file
    assert [task.id for task in file.tasks] == [a_task(1).id, a_task(2).id]
    assert whole(file) is file
    bare = unfiled(file, Kind.COUNT, count)
    assert (bare.choices, bare.rulings) == ((), ())
    assert len(bare.independences) == 1
    assert unfiled(file, Kind.EXHIBIT, two.id).independences == ()
    for value, name in zip(
        values, ("tasks", "tasks", "choices", "rulings", "independences"), strict=True
    ):
        held = getattr(unfiled(file, KIND_OF[type(value)], value.id), name)
        assert value not in held


def test_what_is_no_part_of_a_case_file_changes_nothing():
    file = a_case_file()
    assert filed(file, an_answer()) is file
    assert unfiled(file, Kind.DOCUMENT, "x") == file


def test_a_renamed_person_moves_with_their_statements():
    file = a_case_file()
    first = file.people[1]
    last = replace(a_person("S-04"), code="Z-99")
    moved = filed(file, replace(first, code="Z-98"))
    assert moved.people[-1].id == first.id
    order = {p.id: n for n, p in enumerate(moved.people)}
    places = [order[s.person] for s in moved.statements]
    assert places == sorted(places)
    assert filed(moved, last).people[-1].code == "Z-99"


def test_files_and_custody_find_their_exhibit():
    file = a_case_file()
    copy = a_file("BB-07", 9)
    with_copy = filed(file, copy)
    assert copy in with_copy.exhibit(copy.exhibit).files
    assert unfiled(with_copy, Kind.FILE, copy.id) == file
    entry = a_custody_entry("BB-07", 9)
    assert entry in filed(file, entry).chain(entry.exhibit)


def test_links_and_custody_go_with_their_holder():
    file = a_case_file()
    gone = an_exhibit("BB-07")
    left = unfiled(file, Kind.EXHIBIT, gone.id)
    assert left.exhibit(gone.id) is None
    assert not [x for x in left.links if x.source.exhibit == gone.id]
    assert left.chain(gone.id) == ()
    count = file.counts[0]
    left = unfiled(file, Kind.COUNT, count.id)
    assert not [x for x in left.links if x.count == count.id]


def test_an_answer_takes_its_links_and_only_those():
    file = a_case_file()
    link = next(x for x in file.links if x.source.answer)
    left = unfiled(file, Kind.ANSWER, link.source.answer)
    assert link not in left.links
    assert all(x.source.answer != link.source.answer for x in left.links)
    assert len(left.links) < len(file.links)
    assert left.statements == file.statements
