# SPDX-License-Identifier: Apache-2.0
"""Who and what is spoken of and was not examined, and that no name leaks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.casefile.custody import CustodyAct
from models.casefile.evidence import Availability, Taking
from models.casefile.file import CaseFile
from models.casefile.links import Passage
from models.casefile.people import Role, RoleSpan
from models.casefile.unexamined import (
    Place,
    PlaceKind,
    Unexamined,
    UnexaminedCode,
    unexamined,
)
from models.casefile.unnamed import Unnamed, initials_in, roles_in
from models.interchange.case_json import read_document
from models.interchange.case_values import values_of
from models.law.reading import load
from tests.support.builders import (
    a_case,
    a_count,
    a_custody_entry,
    a_link,
    a_person,
    a_request,
    a_statement,
    an_answer,
    an_exhibit,
    answer_id,
    exhibit_id,
    person_id,
)

U = UnexaminedCode
DEMO = Path(__file__).resolve().parents[3] / "resources" / "demo" / "lembayung"


def told(file: CaseFile, *texts: str) -> list[tuple[U, str]]:
    answers = [an_answer(1, n, text) for n, text in enumerate(texts, 1)]
    return [(one.code, one.subject) for one in unexamined(file, answers)]


def case(*codes: str, **rest) -> CaseFile:
    return CaseFile(a_case(), people=tuple(a_person(code) for code in codes), **rest)


def test_somebody_named_and_heard_is_not_listed():
    heard = a_statement(1, "S-04")
    assert told(case("S-04", statements=(heard,)), "S-04 melihat.") == []


@pytest.mark.parametrize("said", ["S-04 melihat.", "Saya bersama S-4.", "(S-04)"])
def test_somebody_named_and_not_heard_is(said):
    assert told(case("S-04"), said) == [(U.PERSON_NOT_HEARD, person_id("S-04"))]


@pytest.mark.parametrize("said", ["", "XS-04", "S-04-2", "S-0x", "BS-04"])
def test_what_is_no_code_names_nobody(said):
    assert told(case("S-04"), said) == []


def test_a_hearing_that_is_only_planned_is_none_and_is_named():
    planned = a_statement(1, "S-04", signed=False, read_back=False, answers=0)
    file = case("S-04", statements=(planned,))
    (one,) = unexamined(file, [an_answer(1, 1, "S-04")])
    assert one.planned == (planned.id,)


@pytest.mark.parametrize(
    "change", [{"signed": True}, {"read_back": True}, {"answers": 3}]
)
def test_any_sign_that_a_hearing_took_place_counts(change):
    bare = a_statement(1, "S-04", signed=False, read_back=False, answers=0)
    file = case("S-04", statements=(replace(bare, **change),))
    assert told(file, "S-04") == []


def test_officers_and_helpers_are_not_asked():
    assert told(case("P-01", "D-01", "J-01", "U-01", "H-01"), "P-01, D-01, J-01") == []


def test_whoever_was_a_witness_once_is_asked():
    both = a_person("P-01", roles=(RoleSpan(Role.OFFICER), RoleSpan(Role.WITNESS)))
    file = CaseFile(a_case(), people=(replace(both, particulars=None),))
    assert told(file, "P-01") == [(U.PERSON_NOT_HEARD, person_id("P-01"))]


def test_every_kind_of_record_refers_to_people():
    entry = a_custody_entry("BB-07", from_holder="S-04", to_holder="Petugas")
    file = case(
        *("T-01", "K-01", "K-02", "K-03", "S-04", "A-01", "L-01", "B-01"),
        counts=(a_count(1),),
        links=(a_link(1, victims=(person_id("K-02"),)),),
        exhibits=(
            an_exhibit(
                "BB-07",
                taking=Taking(source=person_id("A-01")),
                origin=person_id("L-01"),
            ),
        ),
        custody=(entry,),
        requests=(a_request("K-03"),),
    )
    found = {
        one.subject: [place.kind for place in one.places]
        for one in unexamined(file, [])
    }
    assert found == {
        person_id("T-01"): [PlaceKind.COUNT],
        person_id("K-01"): [PlaceKind.COUNT],
        person_id("K-02"): [PlaceKind.LINK],
        person_id("K-03"): [PlaceKind.REQUEST],
        person_id("S-04"): [PlaceKind.CUSTODY],
        person_id("A-01"): [PlaceKind.EXHIBIT],
        person_id("L-01"): [PlaceKind.EXHIBIT],
    }


def test_a_code_that_nobody_has_is_listed_as_it_is_written_here():
    assert told(case("S-04"), "Saya dan S-9.", "Lalu K-12.") == [
        (U.PERSON_NOT_IN_FILE, "K-12"),
        (U.PERSON_NOT_IN_FILE, "S-09"),
    ]


def test_a_mention_is_a_passage_in_its_answer():
    (one,) = unexamined(case(), [an_answer(2, 5, "Ada S-09 di sana.")])
    (place,) = one.places
    assert place == Place(PlaceKind.ANSWER, answer_id(2, 5), 4, 8)
    assert place.passage == Passage(4, 8)
    assert Place(PlaceKind.COUNT, "c").passage is None


def test_items_that_are_missing_asked_for_or_not_looked_into():
    asked = an_exhibit("BB-02", availability=Availability.REQUESTED)
    file = case(
        exhibits=(an_exhibit("BB-01"), asked, an_exhibit("BB-03"), an_exhibit("BB-04")),
        custody=(
            a_custody_entry("BB-01"),
            a_custody_entry("BB-03", act=CustodyAct.EXAMINED),
            a_custody_entry("BB-04", act=CustodyAct.COPIED),
        ),
    )
    assert told(file, "BB-1, BB-02, BB-03, BB-04 dan BB-77.") == [
        (U.ITEM_NOT_EXAMINED, exhibit_id("BB-01")),
        (U.ITEM_NOT_IN_HAND, exhibit_id("BB-02")),
        (U.ITEM_NOT_IN_FILE, "BB-77"),
    ]
    assert told(file) == []


def test_somebody_known_by_role_only():
    assert told(case(), "Lewat perantara.", "Agennya dan satpam.") == [
        (U.PERSON_BY_ROLE, "broker"),
        (U.PERSON_BY_ROLE, "guard"),
    ]


def test_a_role_that_somebody_heard_plays_is_not_open():
    driver = a_person("S-04", part="sopir travel")
    file = CaseFile(a_case(), people=(driver,))
    assert told(file, "Sopir itu diam.") == [(U.PERSON_BY_ROLE, "driver")]
    heard = replace(file, statements=(a_statement(1, "S-04"),))
    assert told(heard, "Sopir itu diam.") == []


def test_somebody_called_by_an_initial_is_one_person_however_addressed():
    found = unexamined(
        case(), [an_answer(1, 1, "Pak D. dan Bu M."), an_answer(1, 2, "Bapak D. lagi")]
    )
    assert [(one.code, one.subject, len(one.places)) for one in found] == [
        (U.PERSON_BY_INITIAL, "", 1),
        (U.PERSON_BY_INITIAL, "", 2),
    ]


def test_every_word_leads_to_its_role_and_none_is_part_of_another_word():
    said = "calo, perekrut, penampung, sopir, nakhoda, satpamnya"
    assert [role for role, _ in roles_in(said)] == list(Unnamed)[:6]
    assert list(roles_in("bosan agenda calon tamuan")) == []
    assert list(roles_in("Kepala Desa")) == [(Unnamed.VILLAGE_HEAD, (0, 11))]
    assert list(initials_in("Pak Darma.")) == []


@pytest.fixture(scope="module")
def demo() -> tuple[CaseFile, list]:
    shape = read_document((DEMO / "case.json").read_bytes()).shape
    values = values_of(shape, load(), datetime(2026, 11, 21, tzinfo=UTC))
    return values.file, list(values.answers)


def test_the_demo_names_who_is_open_and_not_who_is_done(demo):
    file, answers = demo
    found = unexamined(file, answers)
    code_of = {person.id: person.code for person in file.people}
    named = [code_of[one.subject] for one in found if one.code is U.PERSON_NOT_HEARD]
    assert named == ["B-01"], "the corporation: nobody spoke for it yet"
    assert {one.code for one in found} == {
        U.PERSON_NOT_HEARD,
        U.PERSON_BY_ROLE,
        U.PERSON_BY_INITIAL,
    }
    roles = {one.subject for one in found if one.code is U.PERSON_BY_ROLE}
    assert "guard" in roles, "satpam saw the gate and nobody asked him"
    assert "driver" not in roles, "the driver was heard"
    assert sum(one.code is U.PERSON_BY_INITIAL for one in found) == 2


def _words_of(found: tuple[Unexamined, ...]) -> set[str]:
    words = set()
    for one in found:
        words |= {one.code, one.subject, *one.planned}
        words |= {text for place in one.places for text in (place.kind, place.id)}
    return words


def test_no_name_and_no_word_of_an_answer_comes_out(demo):
    file, answers = demo
    known = {person.id for person in file.people} | {a.id for a in answers}
    known |= {thing.id for thing in (*file.counts, *file.links, *file.exhibits)}
    known |= {thing.id for thing in (*file.custody, *file.requests)}
    known |= {thing.id for thing in file.statements}
    codes = {*U, *PlaceKind, *Unnamed, ""}
    assert _words_of(unexamined(file, answers)) <= known | codes


@given(st.permutations(range(6)))
def test_the_order_of_answers_never_matters(order):
    texts = ("S-09", "Pak D.", "BB-77", "calo", "K-01 dan S-09", "bu m. dan calo")
    answers = [an_answer(1, n, text) for n, text in enumerate(texts, 1)]
    mixed = [answers[place] for place in order]
    assert unexamined(case("K-01"), mixed) == unexamined(case("K-01"), answers)
