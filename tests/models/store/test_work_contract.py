# SPDX-License-Identifier: Apache-2.0
"""What every store promises, tried on the fake and on the real one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from models.base.errors import Conflict, FieldInvalid, Missing
from models.casefile.people import Role, RoleSpan
from models.law.finding import Assessment, Cell, Finding, Standing, Tally
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

ACT = Act("x.saved", case=CASE)
OTHER = fixed_id(1, 2)


def read(store: Any) -> Any:
    with store.open_work() as work:
        return work.case_file(CASE)


def one(store: Any, verb: str, *args: Any) -> Any:
    """Do one thing in one transaction."""
    with store.open_work() as work:
        done = getattr(work, verb)(*args)
        work.commit()
        return done


def ids(store: Any) -> dict[str, list[str]]:
    """Return what is there, by kind."""
    file = read(store)
    parts = ("people", "counts", "statements", "custody", "links", "requests")
    there = {name: [v.id for v in getattr(file, name)] for name in parts}
    there["exhibits"] = [e.id for e in file.exhibits]
    there["files"] = [f.id for e in file.exhibits for f in e.files]
    with store.open_work() as work:
        page = work.answers(statement_id(1), None, 100)
        there["answers"] = [a.id for a in page.items]
        there["documents"] = [d.id for d in work.documents(CASE)]
    return there


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


GONE_WITH: list[tuple[Kind, str, dict[str, list[str]]]] = [
    (Kind.LINK, a_link(1).id, {"links": [a_link(1).id]}),
    (Kind.ANSWER, an_answer(1, 1).id, {"links": [a_link(2).id]}),
    (Kind.STATEMENT, statement_id(1), {"links": [a_link(2).id]}),
    (
        Kind.EXHIBIT,
        an_exhibit("BB-07").id,
        {
            "links": [a_link(1).id],
            "files": [a_file("BB-07", 1).id, a_file("BB-07", 2).id],
            "custody": [a_custody_entry("BB-07", n).id for n in (1, 2)],
        },
    ),
    (Kind.COUNT, a_count().id, {"links": [a_link(n).id for n in (1, 2, 3)]}),
    (Kind.PERSON, person_id("K-03"), {"requests": [a_request("K-03").id]}),
    (Kind.CUSTODY, a_custody_entry("BB-07", 1).id, {}),
    (Kind.FILE, a_file("BB-07", 1).id, {}),
    (Kind.REQUEST, a_request("K-03").id, {}),
    (Kind.DOCUMENT, a_document().id, {}),
]
PLURAL = {
    Kind.PERSON: "people",
    Kind.CUSTODY: "custody",
}


@pytest.mark.parametrize(("kind", "id", "with_it"), GONE_WITH)
def test_removing_takes_what_hangs_on_it_and_restoring_brings_it_back(
    any_store: Any, kind: Kind, id: str, with_it: dict[str, list[str]]
) -> None:
    fill(any_store)
    before, before_file = ids(any_store), read(any_store)
    gone = {name: set(some) for name, some in with_it.items()}
    gone.setdefault(PLURAL.get(kind, f"{kind.value}s"), set()).add(id)
    if kind is Kind.STATEMENT:
        gone["answers"] = {an_answer(1, 1).id, an_answer(1, 2).id}

    one(any_store, "remove", kind, id, ACT)

    expected = {
        name: [i for i in some if i not in gone.get(name, set())]
        for name, some in before.items()
    }
    assert ids(any_store) == expected
    with pytest.raises(Missing):
        one(any_store, "remove", kind, id, ACT)

    one(any_store, "restore", kind, id, ACT)

    assert ids(any_store) == before
    assert read(any_store) == before_file
    with pytest.raises(Missing):
        one(any_store, "restore", kind, id, ACT)


def test_a_removed_case_is_gone_from_the_list_and_comes_back_whole(
    any_store: Any,
) -> None:
    fill(any_store)
    one(any_store, "remove", Kind.LINK, a_link(3).id, ACT)
    before = ids(any_store)

    one(any_store, "remove", Kind.CASE, CASE, ACT)

    with any_store.open_work() as work:
        assert work.cases(None, 10).items == ()
        assert work.documents(CASE) == ()
        assert work.answers_by_id((an_answer(1, 1).id,)) == ()
        with pytest.raises(Missing):
            work.case_file(CASE)
    with pytest.raises(Missing):
        one(any_store, "restore", Kind.PERSON, person_id("K-01"), ACT)

    one(any_store, "restore", Kind.CASE, CASE, ACT)

    assert ids(any_store) == before


def test_what_was_removed_earlier_stays_removed(any_store: Any) -> None:
    fill(any_store)
    one(any_store, "remove", Kind.FILE, a_file("BB-07", 1).id, ACT)
    one(any_store, "remove", Kind.EXHIBIT, an_exhibit("BB-07").id, ACT)
    one(any_store, "restore", Kind.EXHIBIT, an_exhibit("BB-07").id, ACT)

    assert ids(any_store)["files"] == [a_file("BB-07", 2).id]


def test_a_link_waits_until_both_its_ends_are_back(any_store: Any) -> None:
    fill(any_store)
    everything = ids(any_store)
    one(any_store, "remove", Kind.EXHIBIT, an_exhibit("BB-07").id, ACT)
    one(any_store, "remove", Kind.COUNT, a_count().id, ACT)

    one(any_store, "restore", Kind.EXHIBIT, an_exhibit("BB-07").id, ACT)

    assert ids(any_store)["links"] == []
    assert len(ids(any_store)["files"]) == 2

    one(any_store, "restore", Kind.COUNT, a_count().id, ACT)

    assert ids(any_store) == everything


def test_a_link_does_not_come_back_to_a_removed_end(any_store: Any) -> None:
    fill(any_store)
    one(any_store, "remove", Kind.LINK, a_link(1).id, ACT)
    one(any_store, "remove", Kind.EXHIBIT, an_exhibit("BB-07").id, ACT)

    with pytest.raises(Missing) as caught:
        one(any_store, "restore", Kind.LINK, a_link(1).id, ACT)

    assert caught.value.kind == "exhibit"


def test_what_never_was_cannot_be_removed_or_restored(any_store: Any) -> None:
    for verb in ("remove", "restore"):
        for kind in (Kind.LINK, Kind.VAULT):
            with pytest.raises(Missing):
                one(any_store, verb, kind, fixed_id(10, 77), ACT)


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
