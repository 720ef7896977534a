# SPDX-License-Identifier: Apache-2.0
"""Happenings and rows in few words, for tests of clocks.

Knows the installed edition. Must not count: tests bring their own reckoning.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

from models.law.clock_values import Clocks, RunningClock
from models.law.clocks import running_clocks
from models.law.happenings import Happening
from tests.models.law.world import pack

NEW, OLD = "KUHAP_2025", "KUHAP_1981"
OFFSETS = {"WIB": 7, "WITA": 8, "WIT": 9}
EVERYTHING = frozenset(
    {"urgent", "delegated", "sexual_tip", "child_victim", "by_prosecutor", "by_accused"}
)


def at(day: date, hour: int = 12, minute: int = 0, zone: str = "WIB") -> datetime:
    """Return an aware moment of a local hour."""
    ahead = timezone(timedelta(hours=OFFSETS[zone]))
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ahead)


def act(event: str, day: date | None, hour: int | None = None, **more) -> Happening:
    """Return a happening; its id is its event unless told."""
    clock = None if hour is None else time(hour)
    return Happening(more.pop("id", event), event, day, clock, **more)


def run(*happenings: Happening, now: datetime, **more) -> Clocks:
    """Return the clocks of the installed edition."""
    return running_clocks(pack(), happenings, now, **more)


def row(clocks: Clocks, clock: str, term: int | None = None) -> RunningClock:
    """Return the one row of a clock."""
    (found,) = [
        one for one in clocks.rows if one.clock.id == clock and term in (None, one.term)
    ]
    return found


def codes(remarks) -> list[str]:
    """Return the codes of reasons or steps."""
    return [str(one.code) for one in remarks]


def finding(clocks: Clocks, code: str) -> list[dict[str, str]]:
    """Return the parameters of every finding of a code."""
    return [dict(one.params) for one in clocks.findings if one.code == code]
