# SPDX-License-Identifier: Apache-2.0
"""A clock that somebody moved is told; the order of entries is their number."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.base.clock import Moment
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter, JournalLine
from models.store.jumps import AHEAD_SECONDS, STEP_SECONDS, length, moved
from models.store.store import Store
from models.usecases.ports import Act
from tests.models.vault.kit import FakeClock
from tests.support.builders import CASE, a_case, an_exhibit
from tests.support.store import START, fill, open_at, verified

ACT = Act("x.done", case=CASE)
AT = Moment(START, 420, 5_000_000_000, "boot-a")
DAY = 86_400


def later(wall: float, steady: float | None = None, boot: str = "boot-a") -> Moment:
    """The moment after so many seconds of wall clock and steady clock."""
    ticks = int((wall if steady is None else steady) * 1e9)
    utc = AT.utc + timedelta(seconds=wall)
    return Moment(utc, 420, AT.monotonic_ns + ticks, boot)


@pytest.mark.parametrize(
    ("after", "by"),
    [
        (later(10), 0),
        (later(-DAY, 10), -DAY - 10),
        (later(365 * DAY, 10), 365 * DAY - 10),
        (later(8 * 3600), 0),  # the machine slept: both clocks went on
        (replace(later(10), offset_minutes=480), 0),  # another zone, or summer time
        (later(10 + AHEAD_SECONDS, 10), 0),
        (later(11 + AHEAD_SECONDS, 10), 1 + AHEAD_SECONDS),
        (later(10 - STEP_SECONDS / 2, 10), 0),
        (later(9, 10), -1),
        (later(DAY - 20, DAY), 0),  # a steady clock that runs a little fast
        (later(3 * DAY, 1, "boot-b"), 0),  # nobody knows how long it was off
        (later(-3600, 1, "boot-b"), -3600),
        (later(-STEP_SECONDS / 2, 1, "boot-b"), 0),
    ],
)
def test_what_counts_as_moved(after: Moment, by: float) -> None:
    assert moved(AT, after) == pytest.approx(by)


@given(st.floats(0, 10 * DAY), st.floats(1, 10 * DAY))
def test_back_is_always_told_within_a_run_and_an_honest_clock_never(
    passed: float, back: float
) -> None:
    assert moved(AT, later(passed)) == 0
    assert moved(AT, later(passed - back - passed * 1e-3, passed)) < 0


def test_a_length_is_said_in_hours_minutes_and_seconds() -> None:
    assert [length(s) for s in (0.2, -61, DAY, 100 * 3600 + 59)] == [
        "0:00:01",
        "0:01:01",
        "24:00:00",
        "100:00:59",
    ]


def told(store: Store) -> list[JournalLine]:
    """Return what the journal says of the clock, oldest first."""
    with store.open_work() as work:
        lines = work.journal(JournalFilter(), None, 500).items
    assert [line.seq for line in lines] == [*range(len(lines), 0, -1)]
    return [x for x in reversed(lines) if x.action.startswith("vault.clock")]


def test_each_jump_is_one_entry_and_the_order_stays(folder: Path) -> None:
    clock = FakeClock(utc=START + timedelta(days=1))
    store = open_at(folder, clock)
    saved = fill(store)
    assert told(store) == []

    def note() -> None:
        with store.open_work() as work:
            work.note(ACT)
            work.note(ACT)
            work.commit()

    clock.pass_time(3600)
    note()
    clock.utc -= timedelta(days=1)
    note()
    note()
    clock.utc += timedelta(days=366)
    note()
    clock.pass_time(10 * DAY)  # asleep, with the steady clock going on
    note()
    store.close()

    clock.restart()
    clock.utc -= timedelta(hours=2)
    store = open_at(folder, clock)
    # The act that takes something out counts on its own number.
    with store.open_work() as work:
        work.remove(Kind.EXHIBIT, an_exhibit("BB-07").id, ACT)
        work.restore(Kind.EXHIBIT, an_exhibit("BB-07").id, ACT)
        clock.utc -= timedelta(minutes=1)
        work.put(replace(a_case(), version=1, title="Sesudah"), ACT)
        work.commit()
    assert saved[0].id == a_case().id

    assert [(line.action, line.label) for line in told(store)] == [
        ("vault.clock_back", "24:00:00"),
        ("vault.clock_ahead", "8784:00:00"),
        ("vault.clock_back", "2:00:00"),
        ("vault.clock_back", "0:01:00"),
    ]
    assert store.check_recent().clean
    assert verified(store).clean
    store.close()
