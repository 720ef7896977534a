# SPDX-License-Identifier: Apache-2.0
"""Every flaw says what does not fit and what to do, in both languages."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from desktop.wording.flaws import all_flaws, all_todos, flaw_words, place_text
from models.casefile.flaw import Flaw, FlawCode, FlawPlace
from models.law.finding import Reason
from models.law.notes import LawNote
from models.law.reasons import ReasonCode
from tests.support.lembayung import a_case_file
from tests.support.pages import the_law

FILE = a_case_file()
VICTIM, COUNT = FILE.people[0], FILE.counts[0]
FULL = {
    "person": VICTIM.id,
    "count": COUNT.id,
    "items": "3",
    "codes": "KUHAP_1981,KUHAP_2025",
    "unknown": "stage,phase",
    "from": "2026-12-01",
    "today": "2026-11-22",
    "offence": "TPPO_2_1",
    "element": "a2_cara",
    "option": "penipuan",
    "old": "TPPO_2_1",
    "new": "KUHAP_455_1",
    "victims": VICTIM.id,
    "item": FILE.exhibits[0].id,
    "name": "ODD",
    "mode": "attempt",
    "offences": "TPPO_5,TPPO_6",
}


@pytest.fixture(params=["id", "en"])
def spoken(request, languages) -> str:
    assert languages.use(request.param)
    return request.param


def said(code: str, field: str = "count.offence", **changes: str):
    params = tuple((FULL | changes).items())
    flaw = Flaw(Reason(code, params=params), FlawPlace.COUNT, COUNT.id, field)
    return flaw_words(the_law(), FILE, flaw, lambda _: "D1")


@pytest.mark.parametrize(
    "code",
    [
        *FlawCode,
        *(LawNote.CONDUCT_UNDATED, LawNote.CONDUCT_OPEN, LawNote.CHOICE_OPEN),
        *(LawNote.CODE_NO_RULE, LawNote.CODE_NOT_SETTLED, LawNote.PENALTY_NOT_HELD),
        *(ReasonCode.OFFENCE_UNKNOWN, ReasonCode.ELEMENT_UNKNOWN),
        ReasonCode.VICTIM_NOT_IN_COUNT,
    ],
    ids=str,
)
def test_what_is_said_names_codes_and_never_an_identity(spoken, code):
    words = said(code)
    assert words.what != str(code)
    assert words.todo.strip()
    text = words.what + words.todo
    assert not re.search(r"[{}]|[0-9a-f]{8}-", text), text
    assert not re.search(r"terbukti|proven|bersalah|guilty", text, re.IGNORECASE)
    assert not any(
        p.particulars.full_name in text for p in FILE.people if p.particulars
    )


def test_every_code_and_place_has_words(spoken):
    assert set(all_flaws()) == {one.value for one in FlawCode}
    assert all(words.strip() for words in all_flaws().values())
    assert len({place_text(one) for one in FlawPlace}) == len(FlawPlace)
    assert all(words.strip() for words in all_todos().values())


def test_days_codes_and_people_are_said_as_people_write_them(indonesian):
    assert "1 Desember 2026" in said(FlawCode.CONDUCT_AHEAD).what
    assert said(FlawCode.ACCUSED_IS_VICTIM).what.startswith(VICTIM.code)
    assert "D1" in said(FlawCode.ACCUSED_IS_VICTIM).what
    assert "KUHAP" in said(FlawCode.CODE_OPEN).what
    assert "455" in said(ReasonCode.OFFENCE_TOO_LATE, replaced_by="KUHP_455_1").what


def test_an_article_that_survived_is_named_once(indonesian):
    one = said(LawNote.CHOICE_OPEN, old="TPPO_10", new="TPPO_10").what
    assert one.count("Pasal 10") == 1
    assert one.startswith("Sangkaan D1")


def test_whoever_is_accused_and_a_victim_is_led_to_the_worksheet(spoken):
    plain = said(FlawCode.VICTIM_IN_NO_COUNT, "person.roles").todo
    assert said(FlawCode.ACCUSED_IS_VICTIM, "person.roles").todo != plain
    bare = replace(FILE, people=())
    flaw = Flaw(Reason("link_odd", params=(("x", "y"),)), FlawPlace.PACK)
    assert flaw_words(the_law(), bare, flaw).what == "link_odd"
