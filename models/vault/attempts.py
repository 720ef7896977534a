# SPDX-License-Identifier: Apache-2.0
"""Failed tries: counted before each try, delayed across restarts, never a wipe.

Knows kinds of tries and times; must not know passphrases or codes. The file is
not authenticated: it slows a colleague at the keyboard, not a thief who owns a
copy. Against the thief stands the cost of the passphrase key alone. So nothing is
barred for good, however many fail (``models/DECISIONS.md``).
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from models.base.clock import Clock, Moment
from models.base.errors import TryLater
from models.vault.durable import overwrite, read_small

NAME = "attempts"
FREE_TRIES = 3
FIRST_DELAY = 30
LONGEST_DELAY = 3600
_KEPT = 100
_FILE_BYTES = 16384
_NS = 1_000_000_000


class Way(StrEnum):
    """By what somebody tries to open."""

    PASSPHRASE = "passphrase"  # noqa: S105 - a code, not a secret
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class FailedTry:
    """One try that opened nothing.

    Attributes:
        way: by what it was made.
        at: UTC time by the clock of the machine, ISO 8601.
    """

    way: Way
    at: str


@dataclass(frozen=True, slots=True)
class _Streak:
    """Failures in a row of one way, and the instant of the last.

    Attributes:
        count: failures since the last success.
        at: UTC time of the last, ISO 8601.
        steady: nanoseconds of the steady clock then.
        boot: the run of the machine that clock belongs to.
    """

    count: int = 0
    at: str = ""
    steady: int = 0
    boot: str = ""


def delay_after(count: int) -> int:
    """Return the seconds to wait after ``count`` failures in a row."""
    if count < FREE_TRIES:
        return 0
    return int(min(FIRST_DELAY * 2 ** min(count - FREE_TRIES, 16), LONGEST_DELAY))


class Attempts:
    """The record of tries of the vault in one folder."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        """Read what is recorded; an unreadable record counts as none."""
        self._path = folder / NAME
        self._clock = clock
        self._streaks = {way: _Streak() for way in Way}
        self._failed: tuple[FailedTry, ...] = ()
        self._read()

    @property
    def failed(self) -> tuple[FailedTry, ...]:
        """Return the failures not yet journalled, oldest first, at most 100."""
        return self._failed

    def wait(self, way: Way) -> int:
        """Return the seconds still to wait before the next try; 0 = none.

        On the same boot the steady clock counts, so that setting the wall clock
        changes nothing. After a restart the wall clock counts; if it shows a
        time before the last failure, the whole delay starts again.
        """
        streak, now = self._streaks[way], self._clock.moment()
        delay = delay_after(streak.count)
        if not delay:
            return 0
        gone = _seconds_since(streak, now)
        if gone < 0:
            self._streaks[way] = _at(now, streak.count)
            self._write()
            gone = 0
        return max(0, delay - gone)

    def begin(self, way: Way) -> int:
        """Count a try as failed before it is made, and return the count.

        A process killed in the middle of the try leaves it counted.

        Raises:
            TryLater: still inside the delay.
            DiskTrouble: the record cannot be written.
        """
        left = self.wait(way)
        if left:
            raise TryLater(wait_seconds=left)
        now = self._clock.moment()
        count = self._streaks[way].count + 1
        self._streaks[way] = _at(now, count)
        self._failed = (*self._failed, FailedTry(way, _iso(now)))[-_KEPT:]
        self._write()
        return count

    def succeeded(self) -> None:
        """Note that the try just begun opened: no delays, its own mark gone.

        Failures before it stay until ``forget``, so that they reach the journal.
        """
        self._streaks = {way: _Streak() for way in Way}
        self._failed = self._failed[:-1]
        self._write()

    def forget(self) -> None:
        """Drop the failures; the journal has them."""
        self._failed = ()
        self._write()

    def _read(self) -> None:
        """Take over what the file says, if it says anything whole."""
        try:
            raw = json.loads(read_small(self._path, _FILE_BYTES))
            streaks = {way: _streak(raw["streaks"][way.value]) for way in Way}
            failed = tuple(FailedTry(Way(f["way"]), f["at"]) for f in raw["failed"])
        except (ValueError, TypeError, KeyError):
            return
        self._streaks, self._failed = streaks, failed[-_KEPT:]

    def _write(self) -> None:
        """Put the record in place; it never grows, so a full disk does not matter."""
        raw = {
            "failed": [asdict(f) for f in self._failed],
            "streaks": {way.value: asdict(s) for way, s in self._streaks.items()},
        }
        overwrite(self._path, 0, json.dumps(raw).encode("ascii").ljust(_FILE_BYTES))


def _streak(raw: dict[str, object]) -> _Streak:
    """Return the streak that JSON values describe."""
    streak = _Streak(**raw)  # type: ignore[arg-type]
    for value, kind in zip(asdict(streak).values(), (int, str, int, str), strict=True):
        if type(value) is not kind:
            raise TypeError
    if streak.count:
        datetime.fromisoformat(streak.at)
    return streak


def _at(now: Moment, count: int) -> _Streak:
    """Return a streak whose last failure is now."""
    return _Streak(count, _iso(now), now.monotonic_ns, now.boot_id)


def _iso(now: Moment) -> str:
    """Return the UTC time in ISO 8601 with seconds."""
    return now.utc.astimezone(UTC).isoformat(timespec="seconds")


def _seconds_since(streak: _Streak, now: Moment) -> int:
    """Return whole seconds since the last failure; negative if time ran back."""
    if streak.boot == now.boot_id and now.monotonic_ns >= streak.steady:
        return (now.monotonic_ns - streak.steady) // _NS
    last = datetime.fromisoformat(streak.at)
    return int((now.utc - last).total_seconds() // 1)
