# SPDX-License-Identifier: Apache-2.0
"""Public holidays and collective leave of Indonesia as plain dates.

Knows the library that holds them and how it marks an estimated date; it is
imported only when somebody asks, because it is slow to load. Must not know
what a working day is for (``models.law.holidays`` does).
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from datetime import date

COUNTRY = "ID"
LANGUAGES = ("id", "en_US")
# How the library marks a date that the authorities have not fixed yet.
MARKS = {"id": " (perkiraan)", "en_US": " (estimated)"}


@dataclass(frozen=True, slots=True)
class PublicDay:
    """One day off.

    Attributes:
        day: the date.
        name: what it is called, in Indonesian.
        name_en: the same in English.
        estimated: the date is not fixed yet.
        collective: collective leave (*cuti bersama*), no public holiday.
    """

    day: date
    name: str
    name_en: str
    estimated: bool = False
    collective: bool = False


@functools.cache
def public_days(year: int) -> tuple[PublicDay, ...]:
    """Return the days off of a year, by date; empty for years not held."""
    import holidays
    from holidays.constants import GOVERNMENT, PUBLIC

    found = []
    for kind in (PUBLIC, GOVERNMENT):
        own, english = (
            holidays.country_holidays(
                COUNTRY, years=year, categories=(kind,), language=language
            )
            for language in LANGUAGES
        )
        for day in sorted(own):
            names = zip(own.get_list(day), english.get_list(day), strict=True)
            found += [_one(day, *pair, kind == GOVERNMENT) for pair in names]
    return tuple(sorted(found, key=lambda one: (one.day, one.collective, one.name)))


def _one(day: date, name: str, name_en: str, collective: bool) -> PublicDay:
    """Return one day, its mark taken off its name."""
    return PublicDay(
        day=day,
        name=name.removesuffix(MARKS["id"]),
        name_en=name_en.removesuffix(MARKS["en_US"]),
        estimated=name.endswith(MARKS["id"]),
        collective=collective,
    )
