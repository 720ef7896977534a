# SPDX-License-Identifier: Apache-2.0
"""How exactly a time is known: a day, a month, a year, "before", or not at all.

Knows the earliest and the latest a thing can have been, as the wall clock of the
case's office shows it, to the minute. Must not know what happened then, and
never narrows what is known: a date is stated by somebody or it is not there.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

WEEK = 7
"""Days after which every weekday has come by."""

_LAST_MINUTE = time(23, 59)

DAWN = datetime.combine(date.min, time.min)
"""Before anything dated."""

DUSK = datetime.combine(date.max, _LAST_MINUTE)
"""After anything dated."""


class Precision(StrEnum):
    """How finely a time is known."""

    MINUTE = "minute"
    DAY = "day"
    SPAN = "span"  # a month, a year, or between two days
    BEFORE = "before"
    AFTER = "after"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class When:
    """The time of one thing, as far as it is known.

    Attributes:
        earliest: it was not before this, ``None`` = no bound.
        latest: it was not after this, ``None`` = no bound.
        weekday: the weekday stated beside the date, 0 = Monday, ``None`` = none.
    """

    earliest: datetime | None = None
    latest: datetime | None = None
    weekday: int | None = None

    @property
    def precision(self) -> Precision:
        """Return how finely the time is known."""
        if self.earliest is None:
            return Precision.UNDATED if self.latest is None else Precision.BEFORE
        if self.latest is None:
            return Precision.AFTER
        if self.earliest == self.latest:
            return Precision.MINUTE
        one = self.earliest.date() == self.latest.date()
        return Precision.DAY if one else Precision.SPAN

    @property
    def reversed(self) -> bool:
        """Return whether it ends before it begins, which nothing can."""
        if self.earliest is None or self.latest is None:
            return False
        return self.latest < self.earliest

    @property
    def weekday_fits(self) -> bool:
        """Return whether some day of the span falls on the stated weekday.

        An open or reversed span says nothing against any weekday.
        """
        if self.weekday is None or self.earliest is None or self.latest is None:
            return True
        days = (self.latest.date() - self.earliest.date()).days
        first = self.earliest.weekday()
        return days < 0 or (self.weekday - first) % WEEK <= days

    def stated_as(self, weekday: int) -> When:
        """Return the same time with the weekday the paper gives, 0 = Monday."""
        return replace(self, weekday=weekday)


UNDATED = When()
"""A time nobody stated; it stays so."""


def at(moment: datetime) -> When:
    """Return a time known to the minute, on the office's wall clock."""
    minute = moment.replace(second=0, microsecond=0, tzinfo=None)
    return When(minute, minute)


def on(day: date | None) -> When:
    """Return one day, or undated when there is none."""
    return UNDATED if day is None else between(day, day)


def between(first: date | None, last: date | None) -> When:
    """Return a span of whole days; a missing end is open."""
    return When(
        None if first is None else datetime.combine(first, time.min),
        None if last is None else datetime.combine(last, _LAST_MINUTE),
    )


def in_month(year: int, month: int) -> When:
    """Return one month, e.g. "Juni 2026"."""
    last = calendar.monthrange(year, month)[1]
    return between(date(year, month, 1), date(year, month, last))


def in_year(year: int) -> When:
    """Return one year."""
    return between(date(year, 1, 1), date(year, 12, 31))


def around(day: date, days: int) -> When:
    """Return a day give or take as many days as a person allows it."""
    return between(_moved(day, -days), _moved(day, days))


def before(day: date) -> When:
    """Return any time up to the end of the day before."""
    return between(None, _moved(day, -1))


def after(day: date) -> When:
    """Return any time from the start of the day after."""
    return between(_moved(day, 1), None)


def born_at_age(age: int, first: date | None, last: date | None) -> When:
    """Return when somebody was born who was ``age`` within a period.

    Args:
        age: full years.
        first: first day of the period, ``None`` = open.
        last: its last day, ``None`` = open.
    """
    since = None if first is None else _years_before(first, age + 1, late=False)
    until = None if last is None else _years_before(last, age, late=True)
    return between(None if since is None else _moved(since, 1), until)


def years_after(day: date, years: int) -> date:
    """Return the same day years on; a leap day gives way to the day after."""
    year = min(day.year + years, date.max.year)
    if day.month == 2 and day.day == 29 and not calendar.isleap(year):
        return date(year, 3, 1)
    return day.replace(year=year)


def _moved(day: date, days: int) -> date:
    """Return the day so many days on, at most the calendar's own ends."""
    number = day.toordinal() + days
    return date.fromordinal(
        max(date.min.toordinal(), min(number, date.max.toordinal()))
    )


def _years_before(day: date, years: int, *, late: bool) -> date:
    """Return the same day years ago; a leap day gives way to the safe side."""
    year = max(day.year - years, date.min.year)
    if day.month == 2 and day.day == 29 and not calendar.isleap(year):
        return date(year, 2, 28) + timedelta(days=int(late))
    return day.replace(year=year)
