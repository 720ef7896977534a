# SPDX-License-Identifier: Apache-2.0
"""What every store promises of removing, tried on the fake and on the real one."""

from __future__ import annotations

from typing import Any

import pytest

from models.base.errors import Missing
from models.snapshot.kinds import Kind
from tests.support.builders import (
    CASE,
    a_count,
    a_custody_entry,
    a_file,
    a_link,
    a_request,
    an_act,
    an_answer,
    an_exhibit,
    fixed_id,
    person_id,
    statement_id,
)
from tests.support.decided import (
    a_choice,
    a_ruling,
    a_task,
    a_worksheet,
    an_independence,
)
from tests.support.store import a_document, fill
from tests.support.works import ACT, ids, one, read

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
    (
        Kind.COUNT,
        a_count().id,
        {
            "links": [a_link(n).id for n in (1, 2, 3)],
            "choices": [a_choice().id],
            "rulings": [a_ruling().id],
        },
    ),
    (Kind.PERSON, person_id("K-03"), {"requests": [a_request("K-03").id]}),
    (Kind.CUSTODY, a_custody_entry("BB-07", 1).id, {}),
    (Kind.FILE, a_file("BB-07", 1).id, {}),
    (Kind.REQUEST, a_request("K-03").id, {}),
    (Kind.ACT, an_act().id, {}),
    (Kind.TASK, a_task().id, {}),
    (Kind.CHOICE, a_choice().id, {}),
    (Kind.RULING, a_ruling().id, {}),
    (Kind.INDEPENDENCE, an_independence().id, {}),
    (Kind.WORKSHEET, a_worksheet().id, {}),
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
