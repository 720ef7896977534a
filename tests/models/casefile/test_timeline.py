# SPDX-License-Identifier: Apache-2.0
"""The dates a case already holds, and that the demo raises no false alarm."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from models.base.ids import PersonId
from models.casefile.case import CaseNumbers
from models.casefile.clash import ClashCode
from models.casefile.evidence import LawfulBasis, Taking
from models.casefile.file import CaseFile
from models.casefile.journey import Crossing, Leg
from models.casefile.moments import UNDATED, at, between, on
from models.casefile.people import Role, RoleSpan
from models.casefile.protection import Threat
from models.casefile.statements import Setting
from models.casefile.timeline import Timeline, timeline_of
from models.interchange.case_json import read_document
from models.interchange.case_values import values_of
from models.law.reading import load
from tests.support.builders import (
    a_case,
    a_custody_entry,
    a_person,
    a_request,
    a_statement,
    an_exhibit,
    an_office,
    exhibit_id,
    person_id,
    some_particulars,
    statement_id,
)
from tests.support.lembayung import a_case_file

ROOT = Path(__file__).resolve().parents[3]
NOW = datetime(2026, 11, 21, tzinfo=UTC)
LAW = load().procedure
TOLD = sorted(
    [*ROOT.glob("resources/demo/*/case.json"), *ROOT.glob("tests/samples/*.json")]
)


def read(path: Path) -> CaseFile:
    shape = read_document(path.read_bytes()).shape
    return values_of(shape, load(), NOW).file


def when(file: CaseFile) -> dict[str, object]:
    return {fact.id: fact.when for fact in timeline_of(file, LAW).facts}


def codes(file: CaseFile) -> list[ClashCode]:
    return [clash.code for clash in timeline_of(file, LAW).clashes()]


@pytest.mark.parametrize("path", TOLD, ids=lambda path: path.parent.name + path.stem)
def test_no_told_case_raises_a_false_alarm(path):
    file = read(path)
    assert timeline_of(file, LAW).facts
    shown = [one.code for one in timeline_of(file, LAW).clashes()]
    assert shown == [ClashCode.BIRTHS_DIFFER] * (path.parent.name == "lembayung")


def test_the_case_of_the_tests_raises_none_either():
    assert timeline_of(a_case_file(), LAW).clashes() == ()


def test_the_matter_itself():
    case = a_case()
    told = when(CaseFile(case))
    assert told == {
        f"{case.id}:offence_from": on(date(2024, 11, 4)),
        f"{case.id}:offence_to": on(date(2025, 7, 28)),
        f"{case.id}:report_date": on(date(2026, 8, 10)),
        f"{case.id}:order_date": on(date(2026, 8, 12)),
    }
    bare = replace(case, numbers=CaseNumbers("BP"), offence_from=None, offence_to=None)
    timeline = timeline_of(CaseFile(bare), LAW)
    assert timeline.undated() == (f"{case.id}:offence_from", f"{case.id}:offence_to")
    only_number = replace(bare, numbers=CaseNumbers("BP", report="LP/1", order="SP/1"))
    assert when(CaseFile(only_number))[f"{case.id}:report_date"] == UNDATED
    assert when(CaseFile(only_number))[f"{case.id}:order_date"] == UNDATED


def test_birth_by_paper_and_by_age():
    suspect = a_person("T-01", age=45)
    told = when(CaseFile(a_case(), people=(suspect,)))
    assert told[f"{suspect.id}:birth_date"] == on(date(1979, 3, 14))
    assert told[f"{suspect.id}:age"] == between(date(1978, 11, 5), date(1980, 7, 28))
    assert codes(CaseFile(a_case(), people=(suspect,))) == []
    wrong = replace(suspect, age=30)
    assert codes(CaseFile(a_case(), people=(wrong,))) == [ClashCode.BIRTHS_DIFFER]
    guessed = replace(suspect, age=30, age_estimated=True)
    assert codes(CaseFile(a_case(), people=(guessed,))) == []
    assert when(CaseFile(a_case(), people=(guessed,)))[f"{suspect.id}:age"] == UNDATED


def test_somebody_without_a_birth_date_has_none_here():
    nobody = a_person("T-01", particulars=some_particulars(birth_date=None))
    file = CaseFile(a_case(), people=(nobody,))
    assert not any(name.startswith(nobody.id) for name in when(file))


def test_roles_over_time():
    spans = (
        RoleSpan(Role.VICTIM, date(2024, 1, 1)),
        RoleSpan(Role.WITNESS, date(2026, 1, 1), date(2025, 1, 1)),
        RoleSpan(Role.REPORTER),
    )
    person = a_person("K-01", roles=spans, age=None)
    file = CaseFile(a_case(), people=(person,))
    ids = {name for name in when(file) if name.startswith(person.id)}
    assert ids == {
        f"{person.id}:role0:since",
        f"{person.id}:role1:since",
        f"{person.id}:role1:until",
    }
    assert codes(file) == [ClashCode.ROLE_REVERSED]


def test_a_hearing_is_dated_as_finely_as_it_is_known():
    timed = a_statement(1)
    planned = a_statement(2, held_on=None)
    dated = a_statement(3, setting=Setting())
    told = when(CaseFile(a_case(), statements=(timed, planned, dated)))
    assert told[f"{timed.id}:held_on"] == at(datetime(2026, 8, 12, 9, 10))
    assert told[f"{planned.id}:held_on"] == UNDATED
    assert told[f"{dated.id}:held_on"] == on(date(2026, 8, 12))


def test_a_hearing_before_the_report():
    early = a_statement(1, held_on=date(2026, 8, 9))
    file = CaseFile(a_case(), statements=(early,))
    assert codes(file) == [ClashCode.STATEMENT_BEFORE_REPORT]


def test_everybody_in_the_room_was_there():
    how = Setting(
        place="Ruang 3",
        start=time(9),
        end=time(11),
        officer=person_id("P-01"),
        companion=person_id("D-01"),
    )
    first = a_statement(1, setting=how)
    file = CaseFile(a_case(), statements=(first,))
    stays = timeline_of(file, LAW).stays
    assert [stay.subject for stay in stays] == [
        person_id("K-01"),
        person_id("P-01"),
        person_id("D-01"),
    ]
    elsewhere = replace(how, place="Rumah aman", start=time(10), end=time(12))
    second = a_statement(2, "K-02", setting=replace(elsewhere, companion=None))
    (clash,) = timeline_of(replace(file, statements=(first, second)), LAW).clashes()
    assert clash.code is ClashCode.TWO_PLACES
    officer = person_id("P-01")
    assert clash.facts == tuple(
        f"{statement_id(number)}:{officer}" for number in (1, 2)
    )


@pytest.mark.parametrize(
    "change",
    [{"held_on": None}, {"setting": Setting()}, {"setting": Setting(start=time(9))}],
)
def test_a_hearing_without_its_hours_puts_nobody_anywhere(change):
    file = CaseFile(a_case(), statements=(a_statement(1, **change),))
    assert timeline_of(file, LAW).stays == ()


def test_an_item_and_its_chain_are_read_by_the_office_s_clock():
    item, entry = an_exhibit("BB-07"), a_custody_entry("BB-07")
    file = CaseFile(a_case(), exhibits=(item,), custody=(entry,))
    told = when(file)
    assert told[f"{item.id}:taken_at"] == at(datetime(2026, 8, 14, 10, 20))
    assert told[f"{entry.id}:at"] == at(datetime(2026, 8, 14, 10, 20))
    assert told[f"{item.id}:order_date"] == on(date(2026, 8, 14))
    assert told[f"{item.id}:court_date"] == on(date(2026, 8, 18))
    east = replace(file, case=a_case(office=an_office(timezone="Asia/Jayapura")))
    assert when(east)[f"{entry.id}:at"] == at(datetime(2026, 8, 14, 12, 20))


@pytest.mark.parametrize("zone", ["Nowhere/At_all", ""])
def test_an_office_whose_clock_is_unknown_has_the_capital_s(zone):
    entry = a_custody_entry("BB-07")
    case = a_case(office=an_office(timezone=zone))
    told = when(CaseFile(case, custody=(entry,)))
    assert told[f"{entry.id}:at"] == at(datetime(2026, 8, 14, 10, 20))


def test_an_item_asked_for_only_is_undated():
    item = an_exhibit("BB-07", basis=LawfulBasis(), taking=Taking())
    timeline = timeline_of(CaseFile(a_case(), exhibits=(item,)), LAW)
    assert timeline.undated() == (f"{item.id}:taken_at",)


def test_custody_before_the_taking_and_taking_before_the_order():
    entry = a_custody_entry("BB-07", at=datetime(2026, 8, 14, 3, 19, tzinfo=UTC))
    item = an_exhibit("BB-07")
    file = CaseFile(a_case(), exhibits=(item,), custody=(entry,))
    assert codes(file) == [ClashCode.CUSTODY_BEFORE_TAKING]
    late = replace(item.basis, order_date=date(2026, 8, 15))
    ordered = CaseFile(a_case(), exhibits=(replace(item, basis=late),))
    (clash,) = timeline_of(ordered, LAW).clashes()
    assert clash.code is ClashCode.TAKEN_BEFORE_ORDER
    assert clash.facts == tuple(
        f"{exhibit_id('BB-07')}:{field}" for field in ("order_date", "taken_at")
    )


def test_consent_and_threats():
    request = a_request("K-03", threats=(Threat(None, "x"), Threat(NOW.date(), "y")))
    told = when(CaseFile(a_case(), requests=(request,)))
    assert told[f"{request.id}:consent_on"] == on(date(2026, 11, 13))
    assert told[f"{request.id}:threat0"] == UNDATED
    assert told[f"{request.id}:threat1"] == on(NOW.date())
    later = replace(request, consent_on=None)
    assert f"{request.id}:consent_on" not in when(CaseFile(a_case(), requests=(later,)))


def test_legs_that_a_person_adds_are_looked_at_with_the_rest():
    who = PersonId("K")
    day = on(date(2025, 1, 12))
    way = Leg("l1", who, "Desa", "Kota", day, on(date(2025, 1, 11)), Crossing.INSIDE)
    other = Leg("l2", who, "Pulau", "Desa", on(date(2025, 2, 1)), UNDATED)
    timeline = Timeline(legs=(way, other))
    assert [clash.code for clash in timeline.clashes()] == [
        ClashCode.ARRIVED_BEFORE_DEPARTURE,
        ClashCode.ROUTE_GAP,
    ]
    assert timeline.undated() == ("l2:arrived",)


def test_the_demo_is_one_of_the_told_cases():
    assert "lembayung" in {path.parent.name for path in TOLD}
    assert json.loads(TOLD[0].read_bytes())["format"] == "saksama.case/1"
