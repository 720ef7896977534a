# SPDX-License-Identifier: Apache-2.0
"""A clock in words: how it stands, on what it rests, how it was counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest

from desktop.wording.clock_lines import (
    ICONS,
    clock_state,
    clock_tone,
    clock_words,
    confidence_text,
    estimated,
    short_due,
)
from models.law.clock_values import ClockState, RunningClock
from models.law.clocks import running_clocks
from models.law.happenings import Happening
from models.law.offences import Confidence
from tests.support.pages import the_law

NOW = datetime(2026, 11, 22, 9, tzinfo=timezone(timedelta(hours=7)))
NEW = "KUHAP_2025"


def rows(event: str, day: date, **more: object) -> list[RunningClock]:
    one = Happening("a1", event, day, code=NEW, **more)  # type: ignore[arg-type]
    return list(running_clocks(the_law(), [one], NOW).rows)


def row(rule: str, event: str, day: date, **more: object) -> RunningClock:
    return next(one for one in rows(event, day, **more) if one.clock.id == rule)


def test_a_return_is_told_with_its_days_article_act_and_count(indonesian):
    found = row("N_COMPLETE1", "dossier_returned", date(2026, 11, 10))
    words = clock_words(the_law(), found, {"a1": "B-77"}.get)  # type: ignore[arg-type]
    assert (words.state, words.tone) == ("Sisa 2 hari", "warn")
    assert words.due == "Sel 24 November 2026"
    assert short_due(found) == "Sel 24 Nov"
    basis = dict(words.basis)
    assert basis["Pasal"].startswith("Pasal 61 ayat (3)")
    assert basis["Aturan"] == "14 hari"
    assert "B-77" in basis["Dimulai oleh"]
    assert "10 Nov 2026" in basis["Dimulai oleh"]
    assert basis["Tingkat kepastian"] == "Terverifikasi"
    assert len(words.steps) == 4


def test_whom_it_concerns_is_named_as_the_case_names_them(indonesian):
    held = row("N_FIRST_EXAM", "detention_start", date(2026, 11, 22), about="p1")
    words = clock_words(the_law(), held, lambda one: "T-1" if one == "p1" else "")
    assert words.title.endswith("T-1")


def test_hours_are_told_with_their_hour(indonesian):
    caught = row("N_ARREST", "arrest", date(2026, 11, 21), clock=NOW.time())
    assert "," in short_due(caught)
    assert "9" in clock_words(the_law(), caught).due


def test_working_days_tell_holidays_skipped_and_the_switch(indonesian):
    asked = row(
        "N_SEIZE_URGENT_COURT",
        "seizure_approval_asked",
        date(2026, 12, 22),
        yes=frozenset({"urgent"}),
    )
    words = clock_words(the_law(), asked)
    assert any("Cuti Bersama" in line for line in words.steps)
    assert "hari libur" in dict(words.basis)["Cuti bersama"]
    assert not estimated(asked)


def test_an_estimated_holiday_is_marked(indonesian):
    asked = row(
        "N_SEIZE_URGENT_COURT",
        "seizure_approval_asked",
        date(2027, 3, 8),
        yes=frozenset({"urgent"}),
    )
    assert estimated(asked)
    words = clock_words(the_law(), asked)
    assert any("(perkiraan)" in line for line in words.steps)
    assert any("perkiraan" in line for line in words.remarks)


def test_only_a_deadline_of_law_is_tinted():
    held = row("N_COMPLETE1", "dossier_returned", date(2026, 11, 10))
    habit = replace(held, clock=replace(held.clock, instrument=""))
    tones = {
        state: (
            clock_tone(replace(held, state=state)),
            clock_tone(replace(habit, state=state)),
        )
        for state in ClockState
    }
    assert tones[ClockState.OVERDUE] == ("bad", "info")
    assert tones[ClockState.TODAY] == ("bad", "info")
    assert tones[ClockState.SOON] == ("warn", "info")
    assert tones[ClockState.LATER] == ("neutral", "neutral")
    assert tones[ClockState.MET] == ("ok", "ok")
    assert clock_tone(replace(held, state=ClockState.MET, late=True)) == "warn"


def test_what_is_not_certain_is_never_a_number(indonesian):
    for one in the_law().procedure.clocks.values():
        if one.figure.value is None:
            open_row = RunningClock(one, None, ClockState.UNCERTAIN)
            words = clock_words(the_law(), open_row)
            assert words.state == "Belum pasti"
            assert words.due == ""
            assert "belum pasti" in dict(words.basis)["Aturan"]


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_clock_of_the_pack_can_be_told(languages, language):
    assert languages.use(language)
    for one in the_law().procedure.clocks.values():
        words = clock_words(the_law(), RunningClock(one, None, ClockState.NOT_STARTED))
        assert words.title
        assert all(name and value for name, value in words.basis)
    assert all(confidence_text(one) for one in Confidence)
    assert set(ICONS) == set(ClockState)


def test_a_clock_met_late_says_so(indonesian):
    held = row("N_COMPLETE1", "dossier_returned", date(2026, 11, 10))
    late = replace(held, state=ClockState.MET, late=True, days_left=None)
    assert clock_state(late) == "Terpenuhi, terlambat"
