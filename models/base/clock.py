# SPDX-License-Identifier: Apache-2.0
"""The only place that asks the time. Must not know why somebody asks."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Moment:
    """One instant as a journal needs it.

    Attributes:
        utc: aware date and time in UTC.
        offset_minutes: local offset from UTC, e.g. 420 for WIB.
        monotonic_ns: nanoseconds of the machine's steady clock, sleep included.
        boot_id: identifies the run of the machine the steady clock belongs to.
    """

    utc: datetime
    offset_minutes: int
    monotonic_ns: int
    boot_id: str


class Clock(Protocol):
    """Somebody who knows the time."""

    def now(self) -> datetime:
        """Return the aware date and time in UTC."""
        ...

    def today(self) -> date:
        """Return the local calendar date."""
        ...

    def moment(self) -> Moment:
        """Return the instant with all that a journal records of it."""
        ...


class SystemClock:
    """The clock of this machine."""

    def __init__(self) -> None:
        """Read the boot identity once."""
        self._boot_id = _boot_id()

    def now(self) -> datetime:
        """Return the aware date and time in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the local calendar date."""
        return datetime.now().astimezone().date()

    def moment(self) -> Moment:
        """Return the instant with all that a journal records of it."""
        local = datetime.now().astimezone()
        offset = local.utcoffset()
        minutes = 0 if offset is None else int(offset.total_seconds() // 60)
        return Moment(
            utc=local.astimezone(UTC),
            offset_minutes=minutes,
            monotonic_ns=_steady_ns(),
            boot_id=self._boot_id,
        )


def _steady_ns() -> int:
    """Return a clock that nobody can set and that goes on while the machine sleeps."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    return time.monotonic_ns()


def _boot_id() -> str:
    """Return the kernel's boot id, or the boot time where there is none."""
    source = Path("/proc/sys/kernel/random/boot_id")
    try:
        return source.read_text(encoding="ascii").strip()
    except OSError:
        return f"boot-{round(time.time() - time.monotonic())}"
