# SPDX-License-Identifier: Apache-2.0
"""What every store promises of lists, tried on the fake and on the real one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from models.base.errors import Missing
from models.casefile.people import Role, RoleSpan
from models.law.finding import Assessment, Cell, Finding, Standing, Tally
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases.ports import Act
from tests.support.builders import (
    CASE,
    a_case,
    a_person,
    a_statement,
    an_answer,
    an_exhibit,
    fixed_id,
    person_id,
    statement_id,
)
from tests.support.store import a_document, fill, small_case
from tests.support.works import ACT, OTHER, one


def test_answers_are_read_by_page_in_order_of_number(any_store: Any) -> None:
    fill(any_store, [a_case(), a_person("K-01"), a_person("P-01"), a_statement(1)])
    fill(any_store, [an_answer(1, n) for n in (3, 1, 5, 2, 4)])

    with any_store.open_work() as work:
        first = work.answers(statement_id(1), None, 2)
        second = work.answers(statement_id(1), first.next, 2)
        third = work.answers(statement_id(1), second.next, 2)
        asked = (an_answer(1, 4).id, an_answer(9, 9).id, an_answer(1, 1).id)
        by_id = work.answers_by_id(asked)
        with pytest.raises(Missing):
            work.answer(an_answer(9, 9).id)
        assert work.answer(an_answer(1, 3).id).number == 3

    pages = [[a.number for a in page.items] for page in (first, second, third)]
    assert pages == [[1, 2], [3, 4], [5]]
    assert third.next is None
    assert [a.number for a in by_id] == [4, 1]


def test_cases_come_last_changed_first_by_page(any_store: Any) -> None:
    cases = [a_case(id=fixed_id(1, n)) for n in range(1, 6)]
    for case in cases:
        one(any_store, "put", case, Act("case.saved", case=case.id))
    one(any_store, "put", a_person("K-01", case=cases[1].id), ACT)

    with any_store.open_work() as work:
        first = work.cases(None, 2)
        second = work.cases(first.next, 2)
        third = work.cases(second.next, 2)

    found = [[c.id for c in page.items] for page in (first, second, third)]
    assert found == [
        [cases[1].id, cases[4].id],
        [cases[3].id, cases[2].id],
        [cases[0].id],
    ]
    assert third.next is None


def test_the_list_counts_victims_and_the_last_assessment(any_store: Any) -> None:
    fill(any_store)
    one(any_store, "keep_assessment", CASE, an_assessment(Standing.ABSENT))
    one(any_store, "keep_assessment", CASE, an_assessment(Standing.DISPUTED))
    one(any_store, "put", a_case(id=OTHER), Act("case.saved", case=OTHER))

    with any_store.open_work() as work:
        other, mine = work.cases(None, 10).items

    assert (mine.victims, mine.supported, mine.partial, mine.absent) == (3, 4, 2, 1)
    assert mine.gaps == 3
    assert (other.victims, other.gaps) == (0, 0)


def test_a_person_who_becomes_a_victim_is_counted(any_store: Any) -> None:
    fill(any_store, [a_case()])
    saved = one(any_store, "put", a_person("S-04"), ACT)
    roles = (RoleSpan(Role.WITNESS), RoleSpan(Role.VICTIM))
    one(any_store, "put", replace(saved, roles=roles), ACT)

    with any_store.open_work() as work:
        assert work.cases(None, 10).items[0].victims == 1


def an_assessment(second: Standing) -> Assessment:
    """Four required elements supported, one partial, one absent, one as asked."""
    standings = (
        (Standing.SUPPORTED, False),
        (Standing.PARTIAL, True),
        (Standing.ABSENT, True),
        (second, True),
        (Standing.ABSENT, False),
    )
    return Assessment(
        edition="2026-11",
        pack_hash="ef" * 32,
        on=date(2026, 11, 21),
        findings={
            Cell("c", "v", f"e{n}"): Finding(standing, gap=gap)
            for n, (standing, gap) in enumerate(standings)
        },
        tallies={
            ("c", "v"): Tally(Standing.PARTIAL, 3, 5),
            ("c", "w"): Tally(Standing.PARTIAL, 1, 2),
        },
    )


def test_drafts_are_kept_replaced_and_dropped(any_store: Any) -> None:
    one(any_store, "put_draft", "answer:1", "Saya")
    one(any_store, "put_draft", "answer:1", "Saya dijanjikan")
    with any_store.open_work() as work:
        assert work.draft("answer:1") == "Saya dijanjikan"
        assert work.draft("answer:2") == ""

    one(any_store, "put_draft", "answer:1", "")

    with any_store.open_work() as work:
        assert work.draft("answer:1") == ""
        assert work.journal(JournalFilter(object_kind="draft"), None, 10).items == ()


def test_documents_come_newest_first(any_store: Any) -> None:
    fill(any_store, [a_case(), a_document(1), a_document(2)])

    with any_store.open_work() as work:
        assert [d.number for d in work.documents(CASE)] == [2, 1]


def test_the_journal_tells_who_did_what_when_and_why(any_store: Any) -> None:
    fill(any_store)
    act = Act("statement.removed", CASE, "K-01", person_id("K-01"), "Salah berkas")
    one(any_store, "remove", Kind.STATEMENT, statement_id(1), act)

    with any_store.open_work() as work:
        line = work.journal(JournalFilter(), None, 1).items[0]
        entries = work.entries(CASE)

    assert (line.actor, line.action, line.reason) == (
        "Sari Wulandari",
        "statement.removed",
        "Salah berkas",
    )
    assert (line.object_kind, line.object_id) == ("statement", statement_id(1))
    assert (line.case, line.label, line.person) == (CASE, "K-01", "K-01")
    assert line.offset_minutes == 420
    assert len(line.digest) == 64
    assert entries == len(small_case()) + 1


def test_the_journal_is_read_by_page_newest_first(any_store: Any) -> None:
    fill(any_store)
    with any_store.open_work() as work:
        everything = work.journal(JournalFilter(case=CASE), None, 100).items
        page, read_back = work.journal(JournalFilter(case=CASE), None, 8), []
        read_back.extend(page.items)
        while page.next is not None:
            page = work.journal(JournalFilter(case=CASE), page.next, 8)
            read_back.extend(page.items)

    assert tuple(read_back) == everything
    assert [line.seq for line in everything] == sorted(
        (line.seq for line in everything), reverse=True
    )


def test_the_journal_is_filtered_by_object_and_by_person(any_store: Any) -> None:
    fill(any_store)
    opened = Act("exhibit.exported", CASE, "BB-07", person_id("K-02"), "permintaan JPU")
    one(any_store, "note", opened, Kind.EXHIBIT, an_exhibit("BB-07").id)
    one(any_store, "note", Act("person.seen", CASE), Kind.PERSON, person_id("K-02"))
    one(any_store, "note", Act("vault.unlocked"))

    def found(**wanted: str) -> list[tuple[str, str]]:
        with any_store.open_work() as work:
            page = work.journal(JournalFilter(**wanted), None, 100)
        return [(line.object_kind, line.action) for line in page.items]

    assert found(object_id=an_exhibit("BB-07").id) == [
        ("exhibit", "exhibit.exported"),
        ("exhibit", "exhibit.saved"),
    ]
    assert found(object_kind="request") == [("request", "request.saved")]
    assert found(case=CASE, object_kind="vault") == []
    # The person's own entries, the count and the link that name her, and what
    # was done on her account.
    assert found(person=person_id("K-02")) == [
        ("person", "person.seen"),
        ("exhibit", "exhibit.exported"),
        ("link", "link.saved"),
        ("count", "count.saved"),
        ("person", "person.saved"),
    ]
    assert found(person=person_id("K-03"), object_kind="request") == [
        ("request", "request.saved")
    ]


def test_a_name_that_was_ever_written_is_found_in_the_journal(any_store: Any) -> None:
    fill(any_store, [a_case(), a_person("T-01"), a_person("K-01")])
    named = one(any_store, "case_file", CASE).people[-1]
    assert named.particulars is not None
    one(any_store, "put", replace(named, particulars=None), ACT)

    assert one(any_store, "was_named", named.id)
    assert not one(any_store, "was_named", person_id("K-01"))
