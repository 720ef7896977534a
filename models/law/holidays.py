# SPDX-License-Identifier: Apache-2.0
"""Which days are no working days: weekends, holidays, the editable table.

Knows the pack's rules and days off as plain dates. Must not know the library
they come from, or how a period is counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from models.base.public_days import PublicDay, public_days
from models.law.offences import Bilingual
from models.law.procedure import HolidayRules

Source = Callable[[int], Iterable[PublicDay]]


@dataclass(frozen=True, slots=True)
class RestDay:
    """One day off.

    Attributes:
        day: the date.
        name: what it is called.
        estimated: the date is not fixed yet.
        collective: collective leave.
        why: where the editable table has it from, ``None`` = the library.
    """

    day: date
    name: Bilingual
    estimated: bool = False
    collective: bool = False
    why: Bilingual | None = None


class Calendar:
    """Days off, read one year at a time.

    Args:
        rules: weekend, switch and table of the pack.
        source: year → days off of that year.
    """

    def __init__(self, rules: HolidayRules, source: Source = public_days) -> None:
        self.rules = rules
        self._source = source
        self._years: dict[int, dict[date, RestDay]] = {}
        self._announced: dict[int, bool] = {}

    def weekend(self, day: date) -> bool:
        """Return whether the week rests that day."""
        return day.weekday() in self.rules.weekend

    def holiday(self, day: date) -> RestDay | None:
        """Return the holiday or collective leave of the day."""
        return self._year(day.year).get(day)

    def off(self, day: date) -> bool:
        """Return whether it is no working day; leave by the pack's switch."""
        return self.weekend(day) or self.rests(self.holiday(day))

    def rests(self, found: RestDay | None) -> bool:
        """Return whether a day off counts as non-working."""
        return found is not None and (
            not found.collective or self.rules.collective_leave
        )

    def announced(self, year: int) -> bool:
        """Return whether collective leave of the year is known."""
        self._year(year)
        return self._announced[year]

    def days(self, year: int) -> tuple[RestDay, ...]:
        """Return the days off of a year, by date."""
        found = self._year(year)
        return tuple(found[day] for day in sorted(found))

    def _year(self, year: int) -> dict[date, RestDay]:
        """Return a year; a holiday stands before leave, the table before all."""
        if year not in self._years:
            found: dict[date, RestDay] = {}
            for one in self._source(year):
                name = Bilingual(one.name, one.name_en)
                rest = RestDay(one.day, name, one.estimated, one.collective)
                kept = found.setdefault(one.day, rest)
                if kept.collective and not rest.collective:
                    found[one.day] = rest
            for change in self.rules.changes:
                if change.day.year == year:
                    found.pop(change.day, None)
                    if change.adds:
                        found[change.day] = RestDay(
                            change.day,
                            change.name,
                            collective=change.collective,
                            why=change.why,
                        )
            self._announced[year] = any(one.collective for one in found.values())
            self._years[year] = found
        return self._years[year]
