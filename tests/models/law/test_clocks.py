# SPDX-License-Identifier: Apache-2.0
"""Every clock of the pack: the day before, on and after its last day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from models.law.clock_values import ClockState
from models.law.procedure import Unit
from tests.models.law import reckoner
from tests.models.law.clockwork import (
    EVERYTHING,
    NEW,
    OLD,
    act,
    at,
    codes,
    finding,
    row,
    run,
)
from tests.models.law.world import pack

CLOCKS = pack().procedure.clocks
ONE = timedelta(days=1)
DAYS = [date(2026, 3, 13), date(2026, 4, 30), date(2028, 2, 28)]
ZONES = ["WIB", "WITA", "WIT"]
LONG = [one for one in CLOCKS.values() if one.figure.unit is not Unit.HOURS]
SHORT = [one for one in CLOCKS.values() if one.figure.unit is Unit.HOURS]


def _trigger(clock, day, hour=None, **more):
    more.setdefault("code", clock.code or NEW)
    return act(clock.starts[0], day, hour, yes=EVERYTHING, **more)


def _state(clock, trigger, now):
    return row(run(trigger, now=now), clock.id).state


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("clock", LONG, ids=lambda one: one.id)
def test_the_day_before_on_and_after_in_each_zone(clock, zone):
    figure = clock.figure
    for day in DAYS:
        if figure.unit is Unit.WORKING_DAYS and day.year != 2026:
            continue  # the reckoner knows the decree of 2026 only
        last = reckoner.last_day(figure.unit, figure.value, day, before=figure.before)
        trigger = _trigger(clock, day, zone=zone)
        found = row(run(trigger, now=at(last, 0, 0, zone)), clock.id)
        assert (found.due.day, found.due.zone) == (last, zone)
        assert (found.state, found.days_left) == (ClockState.TODAY, 0)
        assert _state(clock, trigger, at(last, 23, 59, zone)) is ClockState.TODAY
        assert _state(clock, trigger, at(last + ONE, 0, 0, zone)) is ClockState.OVERDUE
        assert _state(clock, trigger, at(last - ONE, 23, 59, zone)) is ClockState.SOON
        soon, later = last - 7 * ONE, last - 8 * ONE
        assert _state(clock, trigger, at(soon, 0, 0, zone)) is ClockState.SOON
        assert _state(clock, trigger, at(later, 23, 59, zone)) is ClockState.LATER


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("clock", SHORT, ids=lambda one: one.id)
def test_hours_end_to_the_minute(clock, zone):
    trigger = _trigger(clock, date(2026, 2, 28), 22, zone=zone)
    days, hours = divmod(22 + clock.figure.value, 24)
    end = at(date(2026, 2, 28) + days * ONE, hours, 0, zone)
    found = row(run(trigger, now=end), clock.id)
    assert found.due.at == end
    assert found.state is ClockState.TODAY
    past = end + timedelta(minutes=1)
    assert _state(clock, trigger, past) is ClockState.OVERDUE
    assert _state(clock, trigger, end - ONE) is ClockState.SOON


@pytest.mark.parametrize("clock", SHORT, ids=lambda one: one.id)
def test_hours_without_an_hour_are_overdue_only_when_nothing_can_save_them(clock):
    day = date(2026, 4, 1)
    trigger = _trigger(clock, day)
    last = day + (clock.figure.value // 24) * ONE
    found = row(run(trigger, now=at(last, 12)), clock.id)
    assert (found.due, found.state) == (None, ClockState.UNCERTAIN)
    assert "hour_unknown" in codes(found.why)
    assert _state(clock, trigger, at(last + ONE, 0)) is ClockState.OVERDUE


@pytest.mark.parametrize("clock", CLOCKS.values(), ids=lambda one: one.id)
def test_each_closing_event_meets_it_in_time_or_late(clock):
    day = date(2026, 4, 1)
    for event in clock.met_by:
        trigger = _trigger(clock, day, 9)
        last = row(run(trigger, now=at(day)), clock.id).due.day
        early = day - ONE * 300 if clock.figure.before else day + ONE
        for closed, late in ((min(early, last), False), (last + ONE, True)):
            if clock.figure.before and closed > day:
                continue
            hour = 10 if late else 8
            end = act(event, closed, hour, id="end", code=trigger.code)
            found = row(run(trigger, end, now=at(date(2032, 1, 1))), clock.id, 0)
            assert found.state is ClockState.MET, event
            assert found.met_by == end
            assert found.late is late, (event, closed)
            assert found.days_left is None


@pytest.mark.parametrize("clock", CLOCKS.values(), ids=lambda one: one.id)
def test_an_undated_trigger_is_uncertain_and_never_zero(clock):
    found = row(run(_trigger(clock, None), now=at(date(2026, 4, 1))), clock.id)
    assert (found.due, found.days_left) == (None, None)
    assert found.state is ClockState.UNCERTAIN
    assert codes(found.why) == ["trigger_undated"]


def test_the_regime_of_the_triggering_act_decides():
    day, now = date(2026, 4, 1), at(date(2026, 4, 2))
    new = {one.clock.id for one in run(act("dossier_received", day), now=now).rows}
    assert new == {"N_REVIEW"}
    old = run(act("dossier_received", day, code=OLD), now=now)
    assert {one.clock.id for one in old.rows} == {"O_REVIEW", "O_DEEMED"}
    assert {one.code for one in old.rows} == {OLD}


def test_an_act_that_names_no_code_is_read_by_its_day_and_says_so():
    now = at(date(2026, 4, 2))
    after = row(run(act("dossier_received", date(2026, 1, 2)), now=now), "N_REVIEW")
    assert codes(after.why)[0] == "code_assumed"
    before = run(act("dossier_received", date(2026, 1, 1)), now=now)
    assert {one.clock.id for one in before.rows} == {"O_REVIEW", "O_DEEMED"}


def test_an_act_without_code_and_day_is_shown_under_both():
    found = run(act("dossier_received", None), now=at(date(2026, 4, 2)))
    assert {one.clock.id for one in found.rows} == {"N_REVIEW", "O_REVIEW", "O_DEEMED"}
    assert all("code_open" in codes(one.why) for one in found.rows)


def test_a_condition_that_nobody_answered_is_shown_and_not_held_against_anybody():
    found = run(act("seizure_done", date(2026, 3, 16)), now=at(date(2026, 6, 1)))
    urgent = row(found, "N_SEIZE_URGENT")
    assert urgent.due.day == date(2026, 3, 30)
    assert urgent.state is ClockState.UNCERTAIN
    assert "condition_open" in codes(urgent.why)


def test_a_condition_that_is_denied_starts_nothing():
    calm = act("seizure_done", date(2026, 3, 16), no=frozenset({"urgent"}))
    found = {one.clock.id for one in run(calm, now=at(date(2026, 6, 1))).rows}
    assert found == {"N_SEIZE_COPY"}


def test_a_law_that_was_not_in_force_starts_nothing_and_says_so():
    early = act("lp_received", date(2021, 5, 1), yes=EVERYTHING)
    found = run(early, now=at(date(2021, 6, 1)))
    assert "TPKS_TEMP_PROTECT" not in {one.clock.id for one in found.rows}
    assert finding(found, "not_in_force") == [
        {
            "happening": "lp_received",
            "clock": "TPKS_TEMP_PROTECT",
            "instrument": "UU_12_2022",
        }
    ]


def test_steps_say_how_it_was_counted():
    found = run(act("travel_ban", date(2026, 4, 1), 9), now=at(date(2026, 4, 2)))
    ban = row(found, "N_TRAVEL_BAN")
    assert codes(ban.steps) == [
        "trigger",
        "figure",
        "first_day",
        "months_as_days",
        "last_day",
    ]
    trigger, figure, first_day, months, last = ban.steps
    assert (trigger.get("event"), trigger.get("hour")) == ("travel_ban", "09:00")
    assert (figure.get("value"), figure.get("unit")) == ("6", "months")
    assert first_day.get("day") == "2026-04-02"
    assert months.get("days") == "180"
    assert last.get("day") == ban.due.day.isoformat() == "2026-09-28"
    assert last.get("nothing of the kind") == ""


def test_an_act_that_lies_ahead_is_marked_and_meets_nothing_yet():
    now = at(date(2026, 4, 1))
    hearing = act("hearing_date", date(2026, 4, 20), code=NEW)
    promised = act("summons_received", date(2026, 4, 5), code=NEW)
    found = row(run(hearing, promised, now=now), "N_SUMMON_TRIAL")
    assert found.planned
    assert (found.state, found.met_by) == (ClockState.LATER, None)
    came = row(run(hearing, promised, now=at(date(2026, 4, 6))), "N_SUMMON_TRIAL")
    assert came.state is ClockState.MET


def test_restitution_clocks_that_compete_stand_together():
    copy = act("judgment_copy_received", date(2026, 4, 1), code=NEW)
    found = run(copy, now=at(date(2026, 4, 2)))
    together = {one.clock.id: one for one in found.group("restitution_payment")}
    assert together.keys() == {
        "REST_PAY_21",
        "REST_PAY_PP",
        "REST_PAY_25",
        "REST_CHILD_PAY",
    }
    waiting = together["REST_PAY_21"]
    assert (waiting.state, waiting.trigger) == (ClockState.NOT_STARTED, None)
    assert codes(waiting.why) == ["trigger_missing"]
    assert codes(together["REST_CHILD_PAY"].why) == [
        "trigger_missing",
        "condition_open",
    ]
    assert together["REST_PAY_25"].due.day == date(2026, 5, 1)
    assert together["REST_PAY_PP"].due.day == reckoner.working(copy.day, 30)


def test_company_leaves_out_what_code_or_condition_rules_out():
    copy = act(
        "judgment_copy_received",
        date(2026, 4, 1),
        code=OLD,
        no=frozenset({"child_victim"}),
    )
    found = run(copy, now=at(date(2026, 4, 2)))
    together = {one.clock.id for one in found.group("restitution_payment")}
    assert together == {"REST_PAY_21", "REST_PAY_PP"}


def test_company_of_a_person_never_repeats_what_runs_for_that_person():
    copy = act("judgment_copy_received", date(2026, 4, 1), code=NEW, about="T1")
    found = run(copy, now=at(date(2026, 4, 2))).group("restitution_payment")
    rows = [one.clock.id for one in found if one.about == "T1"]
    assert sorted(rows) == [
        "REST_CHILD_PAY",
        "REST_PAY_21",
        "REST_PAY_25",
        "REST_PAY_PP",
    ]


def test_company_is_kept_per_person():
    first = act("judgment_copy_received", date(2026, 4, 1), code=NEW, about="T1")
    notice = act("final_judgment_notice", date(2026, 4, 1), code=NEW)
    found = run(first, notice, now=at(date(2026, 4, 2)))
    rows = [one for one in found.rows if one.clock.id == "REST_PAY_21"]
    assert [one.state for one in rows if one.trigger] == [ClockState.LATER]


def test_a_freeze_is_prolonged_twice_and_no_more():
    freeze = act("freeze_permitted", date(2026, 4, 1), code=NEW)
    more = [
        act("freeze_extended", date(2027, 3, 1), id="one"),
        act("freeze_extended", date(2027, 9, 1), id="two"),
        act("freeze_extended", date(2028, 2, 1), id="three"),
    ]
    found = run(freeze, *more, now=at(date(2028, 2, 2)))
    rows = [row(found, "N_BLOCK", term) for term in range(3)]
    dues = [one.due.day.isoformat() for one in rows]
    assert dues == ["2027-04-01", "2027-09-28", "2028-03-26"]
    states = [one.state for one in rows]
    assert states == [ClockState.SUPERSEDED, ClockState.SUPERSEDED, ClockState.LATER]
    assert rows[1].steps[1].get("day") == "2027-04-01"
    (told,) = finding(found, "extension_too_many")
    assert (told["happening"], told["most"]) == ("three", "2")


def test_an_extension_after_the_end_and_one_of_nothing_are_told():
    freeze = act("freeze_permitted", date(2026, 4, 1), code=NEW)
    late = act("freeze_extended", date(2027, 4, 2), id="late")
    found = run(freeze, late, now=at(date(2027, 5, 1)))
    assert finding(found, "extension_late")[0]["due"] == "2027-04-01"
    assert row(found, "N_BLOCK", 1).due.day == date(2027, 9, 28)
    alone = run(late, now=at(date(2027, 5, 1)))
    assert finding(alone, "extension_alone") == [{"happening": "late"}]


def test_an_extension_of_an_undated_term_is_uncertain():
    freeze = act("freeze_permitted", None, code=NEW)
    more = act("freeze_extended", date(2027, 3, 1), answers=("freeze_permitted",))
    found = row(run(freeze, more, now=at(date(2027, 5, 1))), "N_BLOCK", 1)
    assert (found.due, found.state) == (None, ClockState.UNCERTAIN)
    assert "term_before_unknown" in codes(found.why)


def test_the_last_moment_to_file_is_the_reading_of_the_demand():
    demand = act("demand_read", date(2026, 4, 20), 10, code=NEW)
    found = row(run(demand, now=at(date(2026, 4, 20), 9)), "D_REST_FILE")
    assert (found.due.at, found.state) == (at(demand.day, 10), ClockState.TODAY)
    over = row(run(demand, now=at(date(2026, 4, 20), 11)), "D_REST_FILE")
    assert over.state is ClockState.OVERDUE


def test_rows_stand_by_due_moment_and_the_uncertain_come_last():
    found = run(
        act("lp_received", date(2026, 4, 1), 9),
        act("rehab_request", None),
        act("hearing_date", date(2026, 5, 1)),
        now=at(date(2026, 4, 2)),
    )
    dues = [one.due.day if one.due else date.max for one in found.rows]
    assert dues == sorted(dues)
