# SPDX-License-Identifier: Apache-2.0
"""Times as Indonesian papers and people write them: "Senin, 12 Januari 2026".

Knows the words for days, months and "before"; a weekday is kept as it is
stated, right or wrong. Must not guess: what it cannot read whole it does not
read at all, and "sekitar" says no number of days, so a person has to.
"""

from __future__ import annotations

import re
from datetime import date

from models.casefile.moments import (
    DAWN,
    DUSK,
    When,
    after,
    before,
    in_month,
    in_year,
    on,
)

_MONTHS = (
    ("januari", "jan"),
    ("februari", "pebruari", "feb"),
    ("maret", "mar"),
    ("april", "apr"),
    ("mei",),
    ("juni", "jun"),
    ("juli", "jul"),
    ("agustus", "agu", "agt"),
    ("september", "sep", "sept"),
    ("oktober", "okt"),
    ("november", "nopember", "nov", "nop"),
    ("desember", "des"),
)
_MONTH = {word: number for number, words in enumerate(_MONTHS, 1) for word in words}

_WEEKDAYS = (
    ("senin",),
    ("selasa",),
    ("rabu",),
    ("kamis",),
    ("jumat", "jum'at", "jum’at"),
    ("sabtu",),
    ("minggu", "ahad"),
)
_WEEKDAY = {word: place for place, words in enumerate(_WEEKDAYS) for word in words}

_BEFORE = frozenset({"sebelum"})
_AFTER = frozenset({"sesudah", "setelah"})

_IDLE = frozenset({"hari", "tanggal", "tgl"})

_SHAPE = re.compile(
    r"(?:(?P<weekday>[^\W\d]+(?:['’][^\W\d]+)?)[\s,]+)?"
    r"(?:(?P<day>\d{1,2})\s+)?(?P<month>[^\W\d]+)\s+(?P<year>\d{4})"
)
_FIGURES = re.compile(r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>\d{4})")
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})")
_YEAR = re.compile(r"(?:tahun\s+)?(?P<year>\d{4})")


def read_when(text: str) -> When | None:
    """Return the time a short text states, ``None`` when it is not plain.

    A month or a year after "sebelum" or "sesudah" counts as a whole, and a
    weekday there is not kept: it is the other day's.
    """
    words = (word for word in text.casefold().split() if word not in _IDLE)
    plain = " ".join(words).rstrip(".")
    first, _, rest = plain.partition(" ")
    if first not in _BEFORE | _AFTER:
        return _plain_time(plain)
    known = _plain_time(rest)
    if known is None:
        return None
    if first in _BEFORE:
        return before((known.earliest or DAWN).date())
    return after((known.latest or DUSK).date())


def _plain_time(text: str) -> When | None:
    """Return a day, month or year written in one of the usual ways."""
    for shape in (_ISO, _FIGURES):
        hit = shape.fullmatch(text)
        if hit is not None:
            return _day(int(hit["year"]), int(hit["month"]), int(hit["day"]))
    hit = _YEAR.fullmatch(text)
    if hit is not None:
        return in_year(int(hit["year"])) if int(hit["year"]) else None
    hit = _SHAPE.fullmatch(text)
    return None if hit is None else _in_words(hit)


def _in_words(hit: re.Match[str]) -> When | None:
    """Return a time whose month is a word."""
    month, year = _MONTH.get(hit["month"]), int(hit["year"])
    if month is None or not year:
        return None
    if hit["day"] is None:
        return in_month(year, month) if hit["weekday"] is None else None
    when = _day(year, month, int(hit["day"]))
    if when is None or hit["weekday"] is None:
        return when
    weekday = _WEEKDAY.get(hit["weekday"])
    return None if weekday is None else when.stated_as(weekday)


def _day(year: int, month: int, day: int) -> When | None:
    """Return one day, ``None`` when the calendar has none such."""
    try:
        return on(date(year, month, day))
    except ValueError:
        return None
