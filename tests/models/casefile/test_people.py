# SPDX-License-Identifier: Apache-2.0
"""Protected people have a code and a flower name, and never more."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from models.base.errors import FieldInvalid, IdentityForbidden
from models.base.ids import CaseId, PersonId
from models.casefile.ages import AgeStated
from models.casefile.people import (
    CODE_LETTER,
    PROTECTED,
    Particulars,
    Person,
    Role,
    RoleSpan,
)

KENANGA = Person(
    PersonId("p"), CaseId("c"), "K-02", (RoleSpan(Role.VICTIM),), flower="Kenanga"
)
SUSPECT = Person(
    PersonId("t"),
    CaseId("c"),
    "T-1",
    (RoleSpan(Role.SUSPECT),),
    particulars=Particulars(full_name="Darsono P."),
)
IDENTIFYING = {"full_name", "alias", "nik", "address", "phone", "photo", "birth_date"}


@pytest.mark.parametrize("role", sorted(PROTECTED))
def test_no_particulars_for_the_protected(role: Role) -> None:
    person = replace(
        KENANGA, roles=(RoleSpan(role),), particulars=Particulars(full_name="X")
    )
    with pytest.raises(IdentityForbidden):
        person.checked()


def test_a_victim_who_is_also_suspect_stays_protected() -> None:
    both = (RoleSpan(Role.SUSPECT), RoleSpan(Role.VICTIM))
    person = replace(SUSPECT, roles=both)
    with pytest.raises(IdentityForbidden):
        person.checked()
    assert person.without_name().checked().particulars is None


def test_no_field_of_a_person_could_hold_an_identity() -> None:
    assert not IDENTIFYING & {f.name for f in fields(Person)}


def test_labels() -> None:
    assert KENANGA.label == "K-02 Kenanga"
    assert replace(KENANGA, flower="").label == "K-02"
    assert SUSPECT.label == "T-1 Darsono P."
    assert replace(SUSPECT, particulars=Particulars()).label == "T-1"


def test_roles() -> None:
    assert KENANGA.is_(Role.VICTIM)
    assert not KENANGA.is_(Role.SUSPECT)
    assert KENANGA.protected
    assert not SUSPECT.protected
    assert set(CODE_LETTER) == set(Role)
    assert len(set(CODE_LETTER.values())) == len(Role)


@pytest.mark.parametrize(
    ("person", "field", "why"),
    [
        (replace(KENANGA, code=" "), "person.code", "empty"),
        (replace(KENANGA, roles=()), "person.roles", "empty"),
        (replace(KENANGA, age=-1), "person.age", "range"),
        (replace(KENANGA, age=121), "person.age", "range"),
        (replace(KENANGA, flower="x" * 301), "person.flower", "too_long"),
        (
            replace(
                KENANGA,
                roles=(RoleSpan(Role.VICTIM, date(2026, 2, 1), date(2026, 1, 1)),),
            ),
            "person.roles",
            "order",
        ),
    ],
)
def test_what_cannot_be_kept_is_named(person: Person, field: str, why: str) -> None:
    with pytest.raises(FieldInvalid) as caught:
        person.checked()
    assert (caught.value.field, caught.value.why) == (field, why)


def test_a_dated_role_is_kept() -> None:
    spans = (
        RoleSpan(Role.WITNESS, date(2026, 1, 1), date(2026, 2, 1)),
        RoleSpan(Role.VICTIM, date(2026, 2, 1)),
    )
    assert replace(KENANGA, roles=spans, age=30).checked()


def test_a_source_says_an_age_once() -> None:
    said = AgeStated(born_in=2008, source="rapor kelas enam")
    assert replace(KENANGA, ages=(said,)).checked().ages == (said,)
    with pytest.raises(FieldInvalid) as caught:
        replace(KENANGA, ages=(said, said)).checked()
    assert (caught.value.field, caught.value.why) == ("person.ages", "same")
