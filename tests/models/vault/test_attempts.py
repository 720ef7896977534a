# SPDX-License-Identifier: Apache-2.0
"""Failed tries are counted and delayed across restarts; nothing is ever wiped."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from models.base.errors import TryLater
from models.vault.attempts import NAME, Attempts, FailedTry, Way, delay_after
from tests.models.vault.kit import FakeClock

P, R = Way.PASSPHRASE, Way.RECOVERY


def fail(folder: Path, clock: FakeClock, times: int, way: Way = P) -> int:
    """Fail as often as asked, waiting every delay out; return the last count."""
    count = 0
    for _ in range(times):
        tries = Attempts(folder, clock)
        clock.pass_time(tries.wait(way))
        count = tries.begin(way)
    return count


def test_the_delay_grows_from_30_seconds_to_an_hour() -> None:
    delays = [delay_after(n) for n in range(13)]
    assert delays == [0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]
    assert delay_after(10_000) == 3600


def test_a_try_inside_the_delay_is_refused_and_not_counted(
    tmp_path: Path, clock: FakeClock
) -> None:
    assert fail(tmp_path, clock, 3) == 3
    tries = Attempts(tmp_path, clock)
    clock.pass_time(12)
    with pytest.raises(TryLater) as caught:
        tries.begin(P)
    assert caught.value.wait_seconds == 18
    clock.pass_time(18)
    assert tries.begin(P) == 4
    assert tries.wait(P) == 60


def test_the_delay_survives_a_restart_of_the_program(
    tmp_path: Path, clock: FakeClock
) -> None:
    fail(tmp_path, clock, 5)
    assert Attempts(tmp_path, clock).wait(P) == 120


def test_the_delay_survives_a_restart_of_the_machine(
    tmp_path: Path, clock: FakeClock
) -> None:
    fail(tmp_path, clock, 5)
    clock.restart()
    clock.pass_time(100)
    assert Attempts(tmp_path, clock).wait(P) == 20


@pytest.mark.parametrize("restart", [False, True])
def test_turning_the_clock_back_gains_nothing_and_locks_nobody_out(
    restart: bool, tmp_path: Path, clock: FakeClock
) -> None:
    fail(tmp_path, clock, 5)
    if restart:
        clock.restart()
    clock.utc = clock.utc.replace(year=2020)
    tries = Attempts(tmp_path, clock)
    assert tries.wait(P) == 120
    clock.pass_time(100)
    assert tries.wait(P) == 20
    assert Attempts(tmp_path, clock).wait(P) == 20


def test_turning_the_clock_forward_gains_nothing_on_the_same_run(
    tmp_path: Path, clock: FakeClock
) -> None:
    fail(tmp_path, clock, 5)
    clock.utc = clock.utc.replace(year=2030)
    assert Attempts(tmp_path, clock).wait(P) == 120


def test_two_ways_are_counted_apart(tmp_path: Path, clock: FakeClock) -> None:
    fail(tmp_path, clock, 6)
    assert Attempts(tmp_path, clock).wait(R) == 0
    assert fail(tmp_path, clock, 1, R) == 1


def test_failures_wait_for_the_journal_and_the_success_is_not_one(
    tmp_path: Path, clock: FakeClock
) -> None:
    fail(tmp_path, clock, 2)
    fail(tmp_path, clock, 1, R)
    tries = Attempts(tmp_path, clock)
    tries.begin(P)
    tries.succeeded()
    later = Attempts(tmp_path, clock)
    assert [f.way for f in later.failed] == [P, P, R]
    assert later.failed[0] == FailedTry(P, "2026-11-21T03:00:00+00:00")
    assert later.begin(P) == 1
    later.succeeded()
    later.forget()
    assert Attempts(tmp_path, clock).failed == ()


def test_a_try_that_was_cut_short_counts(tmp_path: Path, clock: FakeClock) -> None:
    Attempts(tmp_path, clock).begin(P)
    assert Attempts(tmp_path, clock).begin(P) == 2


def test_two_hundred_failures_keep_the_file_its_size(
    tmp_path: Path, clock: FakeClock
) -> None:
    fail(tmp_path, clock, 1)
    size = (tmp_path / NAME).stat().st_size
    assert fail(tmp_path, clock, 200) == 201
    assert (tmp_path / NAME).stat().st_size == size
    assert len(Attempts(tmp_path, clock).failed) == 100


STREAK = {"count": 4, "at": "2026-11-21T03:00:00+00:00", "steady": 0, "boot": "x"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"{}",
        b"[]",
        json.dumps({"streaks": {"passphrase": 1, "recovery": 2}, "failed": []}),
        json.dumps({"streaks": {"passphrase": STREAK}, "failed": []}),
        json.dumps(
            {
                "streaks": {"passphrase": STREAK | {"at": "?"}, "recovery": STREAK},
                "failed": [],
            }
        ),
        json.dumps(
            {
                "streaks": {"passphrase": STREAK | {"count": "9"}, "recovery": STREAK},
                "failed": [],
            }
        ),
        json.dumps(
            {"streaks": {"passphrase": STREAK, "recovery": STREAK}, "failed": [{}]}
        ),
    ],
)
def test_a_spoilt_record_locks_nobody_out(
    content: bytes | str, tmp_path: Path, clock: FakeClock
) -> None:
    raw = content.encode() if isinstance(content, str) else content
    (tmp_path / NAME).write_bytes(raw)
    tries = Attempts(tmp_path, clock)
    assert (tries.wait(P), tries.failed) == (0, ())
    assert tries.begin(P) == 1
