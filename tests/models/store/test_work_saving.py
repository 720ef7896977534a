# SPDX-License-Identifier: Apache-2.0
"""What every store promises of saving, tried on the fake and on the real one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from models.base.errors import Conflict, FieldInvalid, Missing
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases.ports import Act
from tests.support.builders import (
    CASE,
    a_case,
    a_count,
    a_custody_entry,
    a_file,
    a_link,
    a_person,
    a_request,
    a_statement,
    an_answer,
    an_exhibit,
    fixed_id,
    person_id,
    said,
    shown,
    statement_id,
)
from tests.support.store import a_document, fill, small_case
from tests.support.works import ACT, OTHER, one, read


def test_a_saved_case_is_read_back_whole_and_in_order(any_store: Any) -> None:
    saved = fill(any_store)

    file = read(any_store)

    assert file.case == saved[0]
    assert [p.code for p in file.people] == [
        *("K-01", "K-02", "K-03", "P-01", "T-01", "T-02")
    ]
    assert file.counts == (saved[7],)
    assert file.statements == (replace(saved[8], answers=2),)
    assert file.exhibits == (
        replace(saved[11], files=(saved[13], saved[14])),
        saved[12],
    )
    assert file.custody == (saved[15], saved[16])
    assert file.links == saved[17:20]
    assert file.requests == (saved[20],)
    assert file.acts == (saved[23], saved[22])
    assert file.tasks == (saved[25], saved[24])
    assert (file.choices, file.rulings) == ((saved[26],), (saved[27],))
    assert file.independences == (saved[28],)
    assert file.worksheets == (saved[29],)


def test_codes_with_three_digits_come_after_those_with_two(any_store: Any) -> None:
    codes = ("BB-100", "BB-99", "BB-9", "BB-10")
    fill(any_store, [a_case(), a_person("T-02"), *map(an_exhibit, codes)])

    assert [e.code for e in read(any_store).exhibits] == [
        *("BB-9", "BB-10", "BB-99", "BB-100")
    ]


def test_undated_statements_come_last_of_their_person(any_store: Any) -> None:
    fill(
        any_store,
        [
            a_case(),
            *map(a_person, ("K-01", "K-02", "P-01")),
            a_statement(1, "K-02"),
            a_statement(2, "K-01", held_on=None),
            a_statement(3, "K-01", held_on=date(2026, 9, 1)),
            a_statement(4, "K-01", held_on=date(2026, 8, 1)),
        ],
    )

    order = [int(s.id[-2:], 16) for s in read(any_store).statements]

    assert order == [4, 3, 2, 1]


def test_leaving_without_commit_keeps_nothing(any_store: Any) -> None:
    with any_store.open_work() as work:
        work.put(a_case(), ACT)
        work.put_draft("k", "half")

    with any_store.open_work() as work:
        assert work.cases(None, 10).items == ()
        assert work.entries(CASE) == 0
        assert work.draft("k") == ""
        with pytest.raises(Missing):
            work.case_file(CASE)


def test_an_error_inside_rolls_back(any_store: Any) -> None:
    def stumble() -> None:
        with any_store.open_work() as work:
            work.put(a_case(), ACT)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stumble()

    with any_store.open_work() as work:
        assert work.entries(CASE) == 0


def test_a_work_goes_on_after_commit(any_store: Any) -> None:
    with any_store.open_work() as work:
        work.put(a_case(), ACT)
        work.commit()
        work.put(a_person("K-01"), ACT)
        work.commit()
        work.put(a_person("K-02"), ACT)

    assert [p.code for p in read(any_store).people] == ["K-01"]


def test_versions_count_saves(any_store: Any) -> None:
    first = one(any_store, "put", a_case(), ACT)
    second = one(any_store, "put", replace(first, title="Lain"), ACT)

    assert (first.version, second.version) == (1, 2)
    assert read(any_store).case == second


def test_an_older_version_is_a_conflict_and_changes_nothing(any_store: Any) -> None:
    first = one(any_store, "put", a_case(), ACT)
    second = one(any_store, "put", replace(first, title="Lain"), ACT)

    with pytest.raises(Conflict) as caught:
        one(any_store, "put", replace(first, title="Ketiga"), ACT)

    assert (caught.value.kind, caught.value.id) == ("case", CASE)
    assert read(any_store).case == second
    with any_store.open_work() as work:
        assert work.entries(CASE) == 2


def test_an_id_is_given_once(any_store: Any) -> None:
    fill(any_store)
    for value in (a_case(), a_file(), a_document()):
        with pytest.raises(Conflict):
            one(any_store, "put", value, ACT)


def test_saving_what_never_was_is_missing(any_store: Any) -> None:
    one(any_store, "put", a_case(), ACT)

    with pytest.raises(Missing):
        one(any_store, "put", a_person("K-01", version=1), ACT)


def test_saving_what_was_removed_is_missing(any_store: Any) -> None:
    fill(any_store)
    one(any_store, "remove", Kind.EXHIBIT, an_exhibit("BB-07").id, ACT)

    with pytest.raises(Missing):
        one(any_store, "put", an_exhibit("BB-07", version=1), ACT)


@pytest.mark.parametrize(
    "value",
    [
        a_person("K-09", case=OTHER),
        a_count(9, accused=person_id("T-09")),
        a_count(9, victims=(person_id("K-09"),)),
        a_statement(9, "K-09"),
        an_answer(9, 9),
        an_exhibit("BB-09", case=OTHER),
        a_file("BB-09"),
        a_custody_entry("BB-09"),
        a_link(9, count=fixed_id(3, 9)),
        a_link(9, source=said(1, 9)),
        a_link(9, source=shown("BB-09")),
        a_link(9, victims=(person_id("K-09"),)),
        a_request("K-09"),
        a_document(9, case=OTHER),
    ],
    ids=lambda value: type(value).__name__,
)
def test_nothing_dangles(any_store: Any, value: Any) -> None:
    fill(any_store)

    with pytest.raises(Missing):
        one(any_store, "put", value, ACT)


def test_nothing_is_saved_onto_what_was_removed(any_store: Any) -> None:
    fill(any_store)
    one(any_store, "remove", Kind.STATEMENT, statement_id(1), ACT)

    with pytest.raises(Missing) as caught:
        one(any_store, "put", an_answer(1, 9), ACT)

    assert (caught.value.kind, caught.value.id) == ("statement", statement_id(1))


def test_a_link_joins_parts_of_one_case(any_store: Any) -> None:
    fill(any_store)
    one(any_store, "put", a_case(id=OTHER), Act("x", case=OTHER))

    with pytest.raises(Missing):
        one(any_store, "put", a_link(9, case=OTHER), Act("x", case=OTHER))


@pytest.mark.parametrize(
    ("value", "field"),
    [
        (replace(a_person("K-09"), code="K-01"), "person.code"),
        (replace(an_exhibit("BB-09"), code="BB-07"), "exhibit.code"),
        (replace(an_answer(1, 9), number=1), "answer.number"),
    ],
    ids=["person", "exhibit", "answer"],
)
def test_a_code_is_taken_once(any_store: Any, value: Any, field: str) -> None:
    fill(any_store)

    with pytest.raises(FieldInvalid) as caught:
        one(any_store, "put", value, ACT)

    assert (caught.value.field, caught.value.why) == (field, "taken")


def test_the_code_of_a_removed_object_is_free_again(any_store: Any) -> None:
    fill(any_store)
    one(any_store, "remove", Kind.EXHIBIT, an_exhibit("BB-08").id, ACT)
    one(any_store, "put", replace(an_exhibit("BB-09"), code="BB-08"), ACT)

    with pytest.raises(FieldInvalid) as caught:
        one(any_store, "restore", Kind.EXHIBIT, an_exhibit("BB-08").id, ACT)

    assert (caught.value.field, caught.value.why) == ("exhibit.code", "taken")
    assert [e.code for e in read(any_store).exhibits] == ["BB-07", "BB-08"]


def test_a_failed_work_can_only_be_left(any_store: Any) -> None:
    with any_store.open_work() as work:
        work.put(a_case(), ACT)
        with pytest.raises(Missing):
            work.put(an_answer(9, 9), ACT)
        with pytest.raises(AssertionError):
            work.commit()

    with any_store.open_work() as work:
        assert work.entries(CASE) == 0


def test_many_at_once_are_told_one_by_one(any_store: Any) -> None:
    with any_store.open_work() as work:
        saved = work.put_many(small_case(), Act("import.made", CASE))
        work.commit()

    assert saved == fill_versions(small_case())
    assert len(read(any_store).links) == 3
    with any_store.open_work() as work:
        lines = work.journal(JournalFilter(case=CASE), None, 100).items
    assert {line.action for line in lines} == {"import.made"}
    told = {(line.object_kind, line.label, line.person) for line in lines}
    assert {
        ("case", "BP-114/2026", ""),
        ("person", "K-01", "K-01"),
        ("exhibit", "BB-07", ""),
        ("statement", "", "K-01"),
        ("request", "", "K-03"),
        ("task", "", "K-03"),
    } <= told


def fill_versions(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return values as they are after their first save."""
    return tuple(
        replace(value, version=1) if hasattr(value, "version") else value
        for value in values
    )


def test_many_at_once_are_all_or_nothing(any_store: Any) -> None:
    twice = (*small_case(), replace(an_exhibit("BB-09"), code="BB-07"))

    with pytest.raises(FieldInvalid), any_store.open_work() as work:
        work.put_many(twice, Act("import.made", CASE))

    with any_store.open_work() as work:
        assert work.cases(None, 10).items == ()
