# SPDX-License-Identifier: Apache-2.0
"""What is past comes first, competing rules stand together, nothing is dropped."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from desktop.screens.acts.agenda import agenda_rows, next_due
from desktop.wording.clock_lines import clock_key
from models.law.clock_values import ClockState, RunningClock
from models.law.clocks import running_clocks
from models.law.happenings import Happening
from tests.support.pages import the_law

NOW = datetime(2026, 11, 22, 9, tzinfo=timezone(timedelta(hours=7)))
NEW = "KUHAP_2025"


def clocks(*told: tuple[str, date], about: str = "") -> tuple[RunningClock, ...]:
    happened = [
        Happening(f"a{n}", event, day, code=NEW, about=about)
        for n, (event, day) in enumerate(told)
    ]
    return running_clocks(the_law(), happened, NOW).rows


def test_the_past_comes_first_and_the_met_last(indonesian):
    rows = clocks(
        ("dossier_returned", date(2026, 11, 10)),
        ("investigation_start", date(2026, 11, 1)),
        ("spdp_sent", date(2026, 11, 3)),
        ("lpsk_submitted", date(2026, 11, 10)),
    )
    said = agenda_rows(the_law(), rows, lambda _id: "")
    assert len(said) == len(rows)
    groups = list(dict.fromkeys(row.section for row in said))
    assert groups == ["Lewat · 1", "Dalam 7 hari · 1", "Terpenuhi · 1"]
    assert said[0].badge == "Lewat 5 hari"
    assert said[0].tone == "bad"


def test_competing_rules_on_paying_restitution_stand_together(indonesian):
    rows = clocks(
        ("judgment_copy_received", date(2026, 11, 2)),
        ("dossier_returned", date(2026, 11, 10)),
    )
    said = agenda_rows(the_law(), rows, lambda _id: "")
    question = the_law().procedure.groups["restitution_payment"].id
    together = [row for row in said if row.section == question]
    assert len(together) >= 3, "every rule that competes is shown, begun or not"
    places = [place for place, row in enumerate(said) if row.section == question]
    assert places == list(range(places[0], places[0] + len(places)))


def test_whom_it_concerns_comes_first_by_code(indonesian):
    rows = clocks(("detention_start", date(2026, 11, 22)), about="p1")
    said = agenda_rows(the_law(), rows, lambda one: "T-1" if one == "p1" else "")
    assert all(row.title.startswith("T-1 · ") for row in said)


def test_the_next_is_of_law_and_ahead():
    rows = clocks(
        ("lp_received", date(2026, 11, 21)),
        ("dossier_returned", date(2026, 11, 10)),
        ("investigation_start", date(2026, 11, 1)),
    )
    found = next_due(rows)
    assert found is not None
    assert found.clock.id == "N_COMPLETE1", "neither a habit nor what is past"
    assert next_due(clocks(("investigation_start", date(2026, 11, 1)))) is None


def test_each_clock_has_a_key_of_its_own():
    rows = clocks(
        ("judgment_copy_received", date(2026, 11, 2)),
        ("judgment_copy_received", date(2026, 11, 5)),
        ("dossier_returned", date(2026, 11, 10)),
    )
    assert len({clock_key(row) for row in rows}) == len(rows)
    assert any(row.state is ClockState.NOT_STARTED for row in rows)
