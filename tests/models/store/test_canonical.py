# SPDX-License-Identifier: Apache-2.0
"""One content, one sequence of bytes, for ever."""

from __future__ import annotations

import hashlib
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, get_args, get_type_hints

import pytest

from models.base.errors import FieldInvalid
from models.base.ids import AnswerId, CaseId, CountId, LinkId, PersonId, StatementId
from models.casefile.links import Link, LinkSource, Passage
from models.casefile.statements import Answer, Break, Statement
from models.snapshot.kinds import KIND_OF
from models.store.canonical import canonical, encoded
from models.store.forms import CURRENT, SHAPES, Shape
from models.store.users import User
from tests.support.builders import a_custody_entry, a_statement, an_answer

GATHERED = {("Statement", "answers"), ("Exhibit", "files")}
"""What is counted or gathered from rows that have entries of their own."""


def missing(kind: Any, shape: Shape) -> set[tuple[str, str]]:
    """Return fields of a value, and of what it is made of, that a form lacks."""
    parts = dict((part, None) if isinstance(part, str) else part for part in shape)
    lacks = {(kind.__name__, field.name) for field in fields(kind)} - {
        (kind.__name__, name) for name in parts
    }
    hints = get_type_hints(kind)
    for name, inner in parts.items():
        for nested in (hints[name], *get_args(hints[name])):
            if is_dataclass(nested) and inner is not None:
                lacks |= missing(nested, inner)
            assert not is_dataclass(nested) or inner is not None, (kind, name)
    return lacks


@pytest.mark.parametrize("kind", [*KIND_OF, User], ids=lambda kind: kind.__name__)
def test_no_field_of_a_value_is_left_out(kind: Any) -> None:
    form = CURRENT[KIND_OF[kind]] if kind in KIND_OF else "user/1"
    assert missing(kind, SHAPES[form]) <= GATHERED


def test_keys_are_sorted_and_text_is_composed() -> None:
    decomposed = replace(an_answer(), text="cafe\u0301")
    composed = replace(an_answer(), text="caf\u00e9")

    state = canonical("answer/1", decomposed)

    assert state == canonical("answer/1", composed)
    assert list(_keys(state)) == sorted(_keys(state))


def _keys(state: bytes) -> list[str]:
    import json

    return list(json.loads(state))


def test_moments_keep_instant_and_offset() -> None:
    utc = datetime(2026, 8, 14, 3, 20, tzinfo=UTC)
    wib = utc.astimezone(timezone(timedelta(hours=7)))
    one = canonical("custody/1", a_custody_entry(at=utc))
    other = canonical("custody/1", a_custody_entry(at=wib))

    assert one != other
    assert b"2026-08-14T03:20:00.000000Z+25200" in other


def test_numbers_with_a_fraction_have_no_form() -> None:
    with pytest.raises(TypeError):
        canonical("answer/1", replace(an_answer(), number=1.5))  # type: ignore[arg-type]


def test_half_a_character_has_no_form() -> None:
    with pytest.raises(FieldInvalid) as caught:
        encoded("\ud800")
    assert caught.value.why == "character"
    assert caught.value.__context__ is None


USED = {
    "case/1": "a05dd6af961be647",
    "case/2": "0909cb14935fea06",
    "person/1": "60feb983e3bd3760",
    "person/2": "e96ebb484a0588a8",
    "count/1": "2fb4396b9679aa9b",
    "count/2": "ec3a77a801ffc499",
    "statement/1": "58d8a3b1116f081c",
    "answer/1": "b4edbf2f9a02711e",
    "exhibit/1": "6eb872873ad7540c",
    "file/1": "f541f6d9c6946c1f",
    "custody/1": "8487fd2d5db2cf1b",
    "link/1": "c7ba100f9be726ce",
    "request/1": "e740907746c3d547",
    "act/1": "38a54578ce8b2b21",
    "task/1": "485f6ab0d1885570",
    "choice/1": "09efbdef23f60beb",
    "ruling/1": "1c331eac8691d411",
    "ruling/2": "e648a1dfeddde36a",
    "independence/1": "3652fa9ad2559ba8",
    "worksheet/1": "95e6d1342d329312",
    "document/1": "e3ddf27c598deace",
    "user/1": "736a17f6da219747",
}
"""Forms that entries of real vaults name, with a digest of their fields."""


def test_forms_that_were_used_never_change() -> None:
    now = {form: _digest(repr(shape)) for form, shape in SHAPES.items()}

    assert {form: now.get(form) for form in USED} == USED
    assert set(CURRENT.values()) <= set(USED)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def test_the_bytes_of_a_form_are_these() -> None:
    answer = Answer(
        AnswerId("a"), StatementId("s"), 2, 'Kapan "itu"?\n', "Subuh \u00e9", version=3
    )
    link = Link(
        LinkId("l"),
        CaseId("c"),
        CountId("n"),
        (PersonId("p"),),
        "e",
        "o",
        LinkSource(StatementId("s"), AnswerId("a"), None, Passage(1, 4)),
    )

    assert canonical("answer/1", answer).decode() == (
        '{"id":"a","number":2,"question":"Kapan \\"itu\\"?\\n","statement":"s",'
        '"text":"Subuh \u00e9","version":3}'
    )
    assert canonical("link/1", link).decode() == (
        '{"bearing":"supports","case":"c","count":"n","element":"e","id":"l",'
        '"note":"","option":"o","source":{"answer":"a","exhibit":null,'
        '"passage":{"end":4,"start":1},"statement":"s"},"strength":2,"version":0,'
        '"victims":["p"]}'
    )


def test_pauses_of_a_hearing_are_part_of_it() -> None:
    statement = a_statement()
    begin, end = statement.setting.start, statement.setting.end
    assert begin is not None
    assert end is not None
    paused = replace(statement.setting, breaks=(Break(begin, end),))
    other: Statement = replace(statement, setting=paused)

    assert canonical("statement/1", statement) != canonical("statement/1", other)
