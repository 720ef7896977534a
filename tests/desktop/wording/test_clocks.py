# SPDX-License-Identifier: Apache-2.0
"""Every state, step and remark of a clock has words, and no hole is left in them."""

from __future__ import annotations

import re

import pytest

from desktop.wording.clock_remarks import all_remarks
from desktop.wording.clocks import (
    all_states,
    all_steps,
    all_units,
    pack_names,
    remark_text,
    state_text,
    step_text,
)
from models.law.clock_values import ClockCode, ClockState, StepCode
from models.law.procedure import Unit
from tests.support.pages import the_law


@pytest.fixture(params=["id", "en"])
def spoken(request, languages) -> str:
    assert languages.use(request.param)
    return request.param


def test_every_code_has_words(spoken):
    assert set(all_states()) == {one.value for one in ClockState}
    assert set(all_steps()) == {one.value for one in StepCode}
    assert set(all_remarks()) == {one.value for one in ClockCode}
    assert set(all_units()) == {one.value for one in Unit}
    for words in (*all_states().values(), *all_steps().values()):
        assert words.strip()


def test_words_hold_only_what_the_law_layer_gives(indonesian):
    days = {"day", "from", "until", "since", "due"}
    for code, words in {**all_steps(), **all_remarks()}.items():
        holes = re.findall(r"{(\w+)}", words)
        given = dict.fromkeys(holes, "3") | dict.fromkeys(days, "2026-08-17")
        moment = "2026-08-17T08:05+07:00"
        given |= dict.fromkeys(("moment", "earliest", "latest"), moment)
        if code in all_steps():
            said = step_text(code, given)
        else:
            said = remark_text(code, given, pack_names(the_law()))
        assert "{" not in said
        assert "2026-08-17" not in said, (code, said)


def test_a_missing_value_leaves_nothing_and_never_a_name_of_a_hole(indonesian):
    assert "{" not in step_text("last_day", {})


def test_days_are_told_where_they_say_something(indonesian):
    assert state_text("overdue", -9) == "Lewat 9 hari"
    assert state_text("later", 14) == "Nanti, sisa 14 hari"
    assert state_text("today", 0) == "Hari ini"
    assert state_text("met", -3) == "Terpenuhi"
    assert state_text("uncertain", None) == "Belum pasti"


def test_ids_leave_in_the_packs_words(indonesian):
    names = pack_names(the_law())
    said = remark_text("condition_open", {"condition": "child_victim"}, names)
    assert the_law().procedure.conditions["child_victim"].id in said
    code = remark_text("code_assumed", {"code": "KUHAP_2025"}, names)
    assert "KUHAP_2025" not in code
    assert "tanpa arti" in remark_text("event_unknown", {"event": "tanpa arti"}, names)


def test_a_holiday_has_its_name_in_the_language_spoken(spoken):
    given = {"day": "2026-08-17", "name": "Hari Kemerdekaan", "name_en": "Independence"}
    assert ("Independence" in step_text("holiday", given)) == (spoken == "en")
