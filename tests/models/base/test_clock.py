# SPDX-License-Identifier: Apache-2.0
"""The system clock gives aware instants with an offset and a boot."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from models.base.clock import SystemClock


def test_the_instant_is_aware_and_now() -> None:
    clock = SystemClock()
    moment = clock.moment()
    assert moment.utc.utcoffset() == timedelta(0)
    assert abs(moment.utc - datetime.now(UTC)) < timedelta(seconds=5)
    assert clock.now().tzinfo is not None
    assert -14 * 60 <= moment.offset_minutes <= 14 * 60


def test_the_steady_clock_runs_and_names_its_boot() -> None:
    clock = SystemClock()
    first, second = clock.moment(), clock.moment()
    assert second.monotonic_ns >= first.monotonic_ns
    assert first.boot_id == second.boot_id != ""
    assert clock.today() == datetime.now().astimezone().date()
