# SPDX-License-Identifier: Apache-2.0
"""A closing act counts for the nearest trigger, or for those it names."""

from __future__ import annotations

from datetime import date

from models.law.clock_values import ClockState
from tests.models.law.clockwork import NEW, act, at, finding, run

NOW = at(date(2026, 8, 1))


def _states(found, clock):
    return {one.trigger.id: one.state for one in found.rows if one.clock.id == clock}


def _seizures(*ends):
    first = act("seizure_done", date(2026, 4, 1), id="first", code=NEW)
    second = act("seizure_done", date(2026, 4, 3), id="second", code=NEW)
    return run(first, second, *ends, now=NOW)


def test_one_late_copy_never_hides_an_earlier_one_still_owed():
    copy = act("seizure_copies_given", date(2026, 4, 4))
    states = _states(_seizures(copy), "N_SEIZE_COPY")
    assert states == {"first": ClockState.OVERDUE, "second": ClockState.MET}


def test_a_copy_between_them_belongs_to_the_first():
    copy = act("seizure_copies_given", date(2026, 4, 2))
    states = _states(_seizures(copy), "N_SEIZE_COPY")
    assert states == {"first": ClockState.MET, "second": ClockState.OVERDUE}


def test_a_copy_that_names_both_meets_both():
    copy = act("seizure_copies_given", date(2026, 4, 4), answers=("first", "second"))
    states = _states(_seizures(copy), "N_SEIZE_COPY")
    assert set(states.values()) == {ClockState.MET}


def test_an_answer_to_something_else_still_belongs_to_the_nearest():
    copy = act("seizure_copies_given", date(2026, 4, 4), answers=("report",))
    found = run(
        act("seizure_done", date(2026, 4, 1), id="first", code=NEW),
        act("lp_received", date(2026, 3, 1), id="report", code=NEW),
        copy,
        now=NOW,
    )
    assert _states(found, "N_SEIZE_COPY") == {"first": ClockState.MET}


def test_a_named_answer_cannot_come_before_what_it_answers():
    copy = act("seizure_copies_given", date(2026, 3, 31), answers=("first",))
    found = _seizures(copy)
    assert _states(found, "N_SEIZE_COPY")["first"] is ClockState.OVERDUE
    assert finding(found, "answer_before") == [
        {"happening": "seizure_copies_given", "answers": "first"}
    ]


def test_an_undated_answer_is_believed_only_where_it_names_its_trigger():
    named = act("seizure_copies_given", None, answers=("first",))
    found = _seizures(named)
    (met,) = [one for one in found.rows if one.met_by]
    assert (met.trigger.id, met.late) == ("first", None)
    loose = _seizures(act("seizure_copies_given", None))
    assert set(_states(loose, "N_SEIZE_COPY").values()) == {ClockState.OVERDUE}


def test_a_dated_answer_stands_before_an_undated_one():
    undated = act("seizure_copies_given", None, id="a", answers=("first",))
    dated = act("seizure_copies_given", date(2026, 4, 2), id="b", answers=("first",))
    (met,) = [one for one in _seizures(undated, dated).rows if one.met_by]
    assert (met.trigger.id, met.met_by, met.late) == ("first", dated, False)


def test_an_undated_trigger_is_met_by_what_names_it():
    seizure = act("seizure_done", None, id="first", code=NEW)
    copy = act("seizure_copies_given", date(2026, 4, 4), answers=("first",))
    assert _states(run(seizure, copy, now=NOW), "N_SEIZE_COPY") == {
        "first": ClockState.MET
    }


def test_triggers_of_one_moment_are_met_together():
    twins = [
        act("seizure_done", date(2026, 4, 1), id=name, code=NEW) for name in ("a", "b")
    ]
    copy = act("seizure_copies_given", date(2026, 4, 2))
    found = _states(run(*twins, copy, now=NOW), "N_SEIZE_COPY")
    assert found == {"a": ClockState.MET, "b": ClockState.MET}


def test_an_act_about_one_item_does_not_meet_another():
    one = act("seizure_done", date(2026, 4, 1), id="one", about="BB1", code=NEW)
    two = act("seizure_done", date(2026, 4, 1), id="two", about="BB2", code=NEW)
    copy = act("seizure_copies_given", date(2026, 4, 2), about="BB2")
    found = _states(run(one, two, copy, now=NOW), "N_SEIZE_COPY")
    assert found == {"one": ClockState.OVERDUE, "two": ClockState.MET}


def test_a_summons_belongs_to_the_next_hearing():
    hearings = [
        act("hearing_date", date(2026, 5, day), id=str(day), code=NEW)
        for day in (4, 18)
    ]
    summons = act("summons_received", date(2026, 4, 20))
    found = _states(run(*hearings, summons, now=NOW), "N_SUMMON_TRIAL")
    assert found == {"4": ClockState.MET, "18": ClockState.OVERDUE}


def test_the_earliest_of_several_meets_it():
    found = run(
        act("seizure_done", date(2026, 4, 1), id="first", code=NEW),
        act("seizure_copies_given", date(2026, 4, 9), id="later"),
        act("seizure_copies_given", date(2026, 4, 2), id="sooner"),
        now=NOW,
    )
    (met,) = [one.met_by.id for one in found.rows if one.met_by]
    assert met == "sooner"


def test_lateness_to_the_hour_and_where_it_cannot_be_said():
    seized = act("arrest", date(2026, 4, 1), 9, code=NEW)
    (exact,) = [
        one
        for one in run(seized, act("released", date(2026, 4, 2), 10), now=NOW).rows
        if one.clock.id == "N_ARREST"
    ]
    assert exact.late is True
    (vague,) = [
        one
        for one in run(seized, act("released", date(2026, 4, 2)), now=NOW).rows
        if one.clock.id == "N_ARREST"
    ]
    assert vague.late is None
    (fine,) = [
        one
        for one in run(seized, act("released", date(2026, 4, 2), 8), now=NOW).rows
        if one.clock.id == "N_ARREST"
    ]
    assert fine.late is False
