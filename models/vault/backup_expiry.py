# SPDX-License-Identifier: Apache-2.0
"""Which backups are kept and which may go.

Knows numbers and days only; must not know where a backup stands. Order is by
number: a clock that was set wrong once must not make an old backup the latest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

DAYS = 7
WEEKS = 8
MONTHS = 24


@dataclass(frozen=True, slots=True)
class Dated:
    """One backup, as far as keeping it is concerned.

    Attributes:
        number: counts the backups of a vault in one place, from 1.
        day: on which it was made.
        verified: its record could be proved.
    """

    number: int
    day: date
    verified: bool = True


def expired(backups: Iterable[Dated]) -> tuple[Dated, ...]:
    """Return the backups that may go: the newest of 7 days, 8 weeks, 24 months stay.

    A day, week or month without a backup uses up no place. The last verified
    one always stays. One that could not be proved takes no place, and stays:
    what cannot be read is not thrown away.
    """
    proved = sorted(
        (one for one in backups if one.verified), key=lambda b: b.number, reverse=True
    )
    kept = set(proved[:1])
    for span, most in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        kept |= _newest_of(proved, span, most)
    return tuple(sorted(set(proved) - kept, key=lambda b: b.number))


_Span = Callable[[date], tuple[int, ...]]


def _newest_of(proved: list[Dated], span: _Span, most: int) -> set[Dated]:
    """Return the newest backup of each of the latest ``most`` spans."""
    found: dict[tuple[int, ...], Dated] = {}
    for one in proved:
        found.setdefault(span(one.day), one)
    return {found[key] for key in sorted(found, reverse=True)[:most]}


def _day(day: date) -> tuple[int, ...]:
    """Return the day."""
    return (day.toordinal(),)


def _week(day: date) -> tuple[int, ...]:
    """Return the ISO week."""
    return day.isocalendar()[:2]


def _month(day: date) -> tuple[int, ...]:
    """Return the month."""
    return (day.year, day.month)
