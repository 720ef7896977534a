# SPDX-License-Identifier: Apache-2.0
"""Laws of the clocks: order never matters, later starts never end sooner."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.law.clock_values import ClockState
from models.law.clocks import running_clocks
from models.law.happenings import Happening
from models.law.procedure import Unit
from tests.models.law.clockwork import EVERYTHING, NEW, OLD, at, run
from tests.models.law.world import pack
from tests.support.effort import examples

LAW = pack().procedure
EVENTS = sorted(LAW.events)
WORLDS = [*EVENTS, "moonrise"]
NOW = at(date(2026, 9, 1))
DAYS = some.none() | some.dates(date(2025, 6, 1), date(2027, 6, 1)) | some.dates()
IDS = some.sampled_from([f"h{n}" for n in range(12)])


@some.composite
def happenings(draw):
    """Draw anything somebody might hand over."""
    return Happening(
        id=draw(IDS),
        event=draw(some.sampled_from(WORLDS)),
        day=draw(DAYS),
        clock=draw(some.none() | some.times()),
        zone=draw(some.sampled_from(["WIB", "WITA", "WIT", "Asia/Makassar", "Mars"])),
        code=draw(some.sampled_from(["", NEW, OLD, "KUHAP_1"])),
        about=draw(some.sampled_from(["", "T1", "T2"])),
        answers=tuple(draw(some.lists(IDS, max_size=2))),
        yes=draw(some.frozensets(some.sampled_from(sorted(EVERYTHING)), max_size=2)),
        no=draw(some.frozensets(some.sampled_from(sorted(EVERYTHING)), max_size=2)),
        authority=draw(some.sampled_from(["", "prosecutor", "mayor"])),
        until=draw(DAYS),
    )


@pytest.mark.no_cover  # others drive the same lines; this one is a sweep
@examples(40)
@given(some.lists(happenings(), max_size=10), some.randoms(use_true_random=False))
def test_the_order_of_happenings_never_matters_and_nothing_crashes(acts, chance):
    shuffled = list(acts)
    chance.shuffle(shuffled)
    assert running_clocks(pack(), shuffled, NOW) == running_clocks(pack(), acts, NOW)


@examples(40)
@given(some.lists(happenings(), max_size=8))
def test_what_is_not_certain_has_a_reason_and_every_due_has_steps(acts):
    for row in running_clocks(pack(), acts, NOW).rows:
        assert row.due is not None or row.why
        assert row.steps or row.trigger is None
        assert (row.days_left is None) or row.due is not None


@given(
    some.sampled_from(sorted(LAW.clocks)),
    some.dates(date(2026, 1, 2), date(2027, 1, 1)),
    some.integers(1, 60),
    some.sampled_from([None, time(9)]),
)
def test_a_later_start_never_ends_sooner(name, day, days, clock):
    rule = LAW.clocks[name]

    def due(start):
        trigger = Happening(
            "t", rule.starts[0], start, clock, code=rule.code or NEW, yes=EVERYTHING
        )
        found = run(trigger, now=NOW)
        (row,) = [one for one in found.rows if one.clock.id == name]
        return row.due

    first, second = due(day), due(day + timedelta(days=days))
    if first is None:
        assert rule.figure.unit is Unit.HOURS
    else:
        assert first.day <= second.day


@given(some.sampled_from(sorted(LAW.clocks)), some.integers(0, 400))
def test_time_only_moves_a_clock_towards_its_end(name, days):
    rule = LAW.clocks[name]
    trigger = Happening(
        "t", rule.starts[0], date(2026, 4, 1), code=rule.code or NEW, yes=EVERYTHING
    )
    pace = [
        ClockState.UNCERTAIN,
        ClockState.LATER,
        ClockState.SOON,
        ClockState.TODAY,
        ClockState.OVERDUE,
    ]

    def state(moment):
        rows = run(trigger, now=moment).rows
        return pace.index(next(one.state for one in rows if one.clock.id == name))

    start = at(date(2026, 4, 1))
    later = start + timedelta(days=days)
    assert state(start) <= state(later)


@examples(40)
@given(some.lists(happenings(), max_size=6), some.dates(date(2026, 1, 2), NOW.date()))
def test_an_act_entered_late_computes_from_its_own_date(acts, day):
    """A report is due by its own day, whatever else was entered before it."""
    report = Happening("own", "lp_received", day, code=NEW)
    rows = running_clocks(pack(), [*acts, report], NOW).rows
    (found,) = [
        one
        for one in rows
        if one.trigger is not None
        and one.trigger.id == "own"
        and one.clock.id == "N_LP_RESPONSE"
    ]
    assert found.due.day == day + timedelta(days=14)
