# SPDX-License-Identifier: Apache-2.0
"""Whatever can be written into a value comes back as it was written."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta, timezone
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from models.base.errors import FieldInvalid
from models.base.ids import new_id
from models.casefile.acts import ProceduralAct
from models.casefile.case import Case
from models.casefile.counts import Count
from models.casefile.custody import CustodyEntry
from models.casefile.evidence import Exhibit, ExhibitFile
from models.casefile.independence import Independence
from models.casefile.links import Link
from models.casefile.people import Person
from models.casefile.protection import ProtectionRequest
from models.casefile.rulings import CourtRuling, LawChoice
from models.casefile.statements import Answer, Statement
from models.casefile.tasks import Task
from models.casefile.worksheets import SheetKind, Worksheet
from models.snapshot.case import IssuedDocument
from models.store.store import Store
from models.usecases.ports import Act
from tests.support.builders import (
    CASE,
    a_case,
    a_person,
    an_answer,
    an_exhibit,
    answer_id,
    count_id,
    exhibit_id,
    person_id,
    statement_id,
)
from tests.support.effort import how_many
from tests.support.store import blank_vault, fill, open_at

ACT = Act("x.saved", case=CASE)
K1, K2, T1 = person_id("K-01"), person_id("K-02"), person_id("T-01")
PEOPLE = st.sampled_from([K1, K2, T1])

SCRIPTS = (
    "Saya dijanjikan gaji empat juta. "
    "وعدوني براتب شهري قدره أربعة ملايين. "
    "ꦏꦸꦭꦤꦢꦶꦏꦗꦚꦶ "
    "他们答应每月付四百万。 "
    "e\u0301 é \U0001f333 \u200f\u202e "
)
LONG = (SCRIPTS * 100)[:10_000]
TEXT = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40
)
WHOLE = st.integers(0, 2**53)
OFFSETS = st.integers(-14 * 3600, 14 * 3600).map(
    lambda seconds: timezone(timedelta(seconds=seconds))
)
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXT,
    int: WHOLE,
    bool: st.booleans(),
    date: st.dates(),
    time: st.times(),
    datetime: st.datetimes(
        min_value=datetime(1900, 1, 1),
        max_value=datetime(2200, 1, 1),
        timezones=OFFSETS,
    ),
}


def of_type(kind: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for one annotated type of a value."""
    if kind in PLAIN:
        return PLAIN[kind]
    if hasattr(kind, "__supertype__"):
        return of_type(kind.__supertype__)
    if typing.get_origin(kind) in (typing.Union, types.UnionType):
        options = [k for k in typing.get_args(kind) if k is not type(None)]
        return st.none() | st.one_of(*map(of_type, options))
    if typing.get_origin(kind) is tuple:
        return st.lists(of_type(typing.get_args(kind)[0]), max_size=3).map(tuple)
    if issubclass(kind, Enum):
        return st.sampled_from(kind)
    return values(kind)


def values(kind: type[Any], **given_fields: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for a value, some of its fields as given."""
    hints = typing.get_type_hints(kind)
    fields = {}
    for field in dataclasses.fields(kind):
        wanted = given_fields.get(field.name, of_type(hints[field.name]))
        is_strategy = isinstance(wanted, st.SearchStrategy)
        fields[field.name] = wanted if is_strategy else st.just(wanted)
    return st.builds(kind, **fields)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One store for all; every example is rolled back."""
    folder: Path = blank_vault(tmp_path_factory.mktemp("round") / "v")
    store = open_at(folder)
    fill(store)
    yield store
    store.close()


def kept(store: Store, value: Any, read: Callable[[Any], Any]) -> Any:
    """Save a value under a fresh id, read it back, and keep nothing."""
    with store.open_work() as work:
        saved = work.put(dataclasses.replace(value, id=new_id()), ACT)
        found = read(work)
    return [v for v in found if v.id == saved.id], saved


def of_file(name: str) -> Callable[[Any], Any]:
    return lambda work: getattr(work.case_file(CASE), name)


def once(function: Any) -> Any:
    """Settle how often an example is tried."""
    return settings(
        max_examples=how_many(25),
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow],
    )(function)


FRESH = {"id": "", "case": CASE, "version": 0}
SETTING = {
    "interpreter": st.none() | PEOPLE,
    "companion": st.none() | PEOPLE,
    "counsel": st.none() | PEOPLE,
    "officer": st.none() | PEOPLE,
}


def setting() -> st.SearchStrategy[Any]:
    return values(typing.get_type_hints(Statement)["setting"], **SETTING)


def source() -> st.SearchStrategy[Any]:
    kind = typing.get_type_hints(Link)["source"]
    words = {"statement": statement_id(1), "answer": answer_id(1, 1), "exhibit": None}
    thing = {"statement": None, "answer": None, "exhibit": exhibit_id("BB-07")}
    return values(kind, **words) | values(kind, **thing)


def taking() -> st.SearchStrategy[Any]:
    kind = typing.get_type_hints(Exhibit)["taking"]
    return values(kind, source=st.none() | PEOPLE)


CODES = st.uuids().map(lambda one: f"X {one}")


@given(value=values(Case, id="", version=0))
@example(value=a_case(title=LONG))
@once
def test_case(filled: Store, value: Case) -> None:
    with filled.open_work() as work:
        saved = work.put(dataclasses.replace(value, id=new_id()), ACT)
        assert work.case_file(saved.id).case == saved


@given(value=values(Person, **FRESH, code=CODES))
@example(value=dataclasses.replace(a_person("K-09"), code=SCRIPTS, note=LONG))
@once
def test_person(filled: Store, value: Person) -> None:
    found, saved = kept(filled, value, of_file("people"))
    assert found == [saved]


@given(value=values(Count, **FRESH, accused=T1, victims=st.lists(PEOPLE, max_size=3)))
@once
def test_count(filled: Store, value: Count) -> None:
    value = dataclasses.replace(value, victims=tuple(value.victims))
    found, saved = kept(filled, value, of_file("counts"))
    assert found == [saved]


@given(value=values(Statement, **FRESH, person=PEOPLE, answers=0, setting=setting()))
@once
def test_statement(filled: Store, value: Statement) -> None:
    found, saved = kept(filled, value, of_file("statements"))
    assert found == [saved]


@given(
    value=values(
        Answer, id="", version=0, statement=statement_id(1), number=st.integers(10)
    )
)
@example(value=dataclasses.replace(an_answer(1, 99), question=LONG, text=LONG))
@once
def test_answer(filled: Store, value: Answer) -> None:
    value = dataclasses.replace(value, number=value.number % 2**40 + 10)
    found, saved = kept(
        filled, value, lambda work: work.answers(statement_id(1), None, 10).items
    )
    assert found == [saved]


@given(value=values(Exhibit, **FRESH, code=CODES, files=(), taking=taking()))
@example(value=dataclasses.replace(an_exhibit("BB-09"), description=LONG))
@once
def test_exhibit(filled: Store, value: Exhibit) -> None:
    found, saved = kept(filled, value, of_file("exhibits"))
    assert found == [saved]
    at, kept_at = saved.taking.at, found[0].taking.at
    assert at is None or at.utcoffset() == kept_at.utcoffset()


@given(value=values(ExhibitFile, id="", exhibit=exhibit_id("BB-07")))
@once
def test_file(filled: Store, value: ExhibitFile) -> None:
    found, saved = kept(
        filled,
        value,
        lambda work: [f for e in work.case_file(CASE).exhibits for f in e.files],
    )
    assert found == [saved]


@given(value=values(CustodyEntry, id="", version=0, exhibit=exhibit_id("BB-07")))
@once
def test_custody(filled: Store, value: CustodyEntry) -> None:
    found, saved = kept(filled, value, of_file("custody"))
    assert found == [saved]
    assert found[0].at.utcoffset() == saved.at.utcoffset()


@given(
    value=values(
        Link,
        **FRESH,
        count=count_id(1),
        victims=st.lists(PEOPLE, max_size=2),
        source=source(),
    )
)
@once
def test_link(filled: Store, value: Link) -> None:
    value = dataclasses.replace(value, victims=tuple(value.victims))
    found, saved = kept(filled, value, of_file("links"))
    assert found == [saved]


@given(
    value=values(ProtectionRequest, **FRESH, person=K1, signatory=st.none() | PEOPLE)
)
@once
def test_request(filled: Store, value: ProtectionRequest) -> None:
    found, saved = kept(filled, value, of_file("requests"))
    assert found == [saved]


@given(
    value=values(
        ProceduralAct,
        **FRESH,
        officers=st.lists(PEOPLE, max_size=2).map(tuple),
        persons=st.lists(PEOPLE, max_size=2).map(tuple),
    )
)
@once
def test_act(filled: Store, value: ProceduralAct) -> None:
    found, saved = kept(filled, value, of_file("acts"))
    assert found == [saved]


@given(value=values(Task, **FRESH, person=st.just("") | PEOPLE))
@once
def test_task(filled: Store, value: Task) -> None:
    found, saved = kept(filled, value, of_file("tasks"))
    assert found == [saved]


@given(value=values(LawChoice, **FRESH, count=count_id(1)))
@once
def test_choice(filled: Store, value: LawChoice) -> None:
    found, saved = kept(filled, value, of_file("choices"))
    assert found == [saved]


@given(value=values(CourtRuling, **FRESH, count=count_id(1)))
@once
def test_ruling(filled: Store, value: CourtRuling) -> None:
    found, saved = kept(filled, value, of_file("rulings"))
    assert found == [saved]


@given(value=values(Independence, **FRESH))
@once
def test_independence(filled: Store, value: Independence) -> None:
    found, saved = kept(filled, value, of_file("independences"))
    assert found == [saved]


@given(
    value=values(
        Worksheet, **FRESH, sheet=st.just(SheetKind.DIRECTION), subject=st.just("")
    )
)
@once
def test_worksheet(filled: Store, value: Worksheet) -> None:
    found, saved = kept(filled, value, of_file("worksheets"))
    assert found == [saved]


@given(value=values(IssuedDocument, id="", case=CASE, person=st.none() | PEOPLE))
@once
def test_document(filled: Store, value: IssuedDocument) -> None:
    found, saved = kept(filled, value, lambda work: work.documents(CASE))
    assert found == [saved]


@pytest.mark.parametrize("where", ["value", "act"])
def test_half_a_character_is_refused_before_anything_is_written(
    filled: Store, where: str
) -> None:
    broken = "rusak \ud800"
    value = an_answer(1, 50, broken if where == "value" else "utuh")
    act = dataclasses.replace(ACT, reason=broken if where == "act" else "")

    with filled.open_work() as work, pytest.raises(FieldInvalid) as caught:
        work.put(value, act)

    assert caught.value.why == "character"


def test_a_draft_of_any_script_is_kept(filled: Store) -> None:
    with filled.open_work() as work:
        work.put_draft("note:1", LONG)
        assert work.draft("note:1") == LONG
