# SPDX-License-Identifier: Apache-2.0
"""An independent reckoning of last days: lists and tallies, no shared code.

Knows the 2026 decree and the day rules as a clerk would write them down. Must
not import the engine. Working days are picked from a list of all of them; a
year is the same date one number on; a month of the codes is thirty strokes.
"""

from __future__ import annotations

import itertools
from datetime import date, datetime

DECREE_2026 = {
    *("2026-01-01", "2026-01-16", "2026-02-16", "2026-02-17", "2026-03-18"),
    *("2026-03-19", "2026-03-20", "2026-03-21", "2026-03-22", "2026-03-23"),
    *("2026-03-24", "2026-04-03", "2026-04-05", "2026-05-01", "2026-05-14"),
    *("2026-05-15", "2026-05-27", "2026-05-28", "2026-05-31", "2026-06-01"),
    *("2026-06-16", "2026-08-17", "2026-08-25", "2026-12-24", "2026-12-25"),
}
"""Public holidays and collective leave of 2026, from the joint decree."""

MONTH_STROKES = 30


def strokes(day: date, many: int) -> date:
    """Tick days off one by one on the proleptic day numbers."""
    numbers = range(day.toordinal(), day.toordinal() + many + 1)
    return date.fromordinal(numbers[-1])


def back(day: date, many: int) -> date:
    """Tick days off backwards."""
    numbers = range(day.toordinal(), day.toordinal() - many - 1, -1)
    return date.fromordinal(numbers[-1])


def working(day: date, many: int) -> date:
    """Pick the n-th working day after the event from a list of them."""
    after = (date.fromordinal(n) for n in itertools.count(day.toordinal() + 1))
    open_days = (
        one
        for one in after
        if one.strftime("%a") not in {"Sat", "Sun"}
        and one.isoformat() not in DECREE_2026
    )
    return list(itertools.islice(open_days, many))[-1]


def same_date_next_year(day: date, years: int) -> date:
    """Write the date with another year; the end of February where there is none."""
    text = f"{day.year + years}{day:-%m-%d}"
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        return datetime.strptime(f"{day.year + years}-02-28", "%Y-%m-%d").date()


def last_day(unit: str, value: int, day: date, *, before: bool = False) -> date:
    """Return the last day of a period as a clerk would."""
    if before:
        return back(day, value)
    if unit == "days":
        return strokes(day, value)
    if unit == "working_days":
        return working(day, value)
    if unit == "months":
        return strokes(day, value * MONTH_STROKES)
    return same_date_next_year(day, value)
