# SPDX-License-Identifier: Apache-2.0
"""What one source says of somebody's age, and who it makes of them.

Knows a date of birth, a year, or years of age, as a source gives it. Must not
know whose it is, nor choose between two. There is no field for a name or for the
number of a paper, because the journal never forgets.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.base.errors import FieldInvalid
from models.base.ids import ExhibitId, StatementId
from models.casefile.checks import SHORT, within
from models.casefile.moments import When, born_at_age, in_year, on, years_after

OLDEST = 120
"""Most years anybody is said to have."""

_FIRST_YEAR, _LAST_YEAR = 1850, 2150
_LONG_NUMBER = re.compile(r"\d{6,}|(?:\d[ ./-]?){9,}")


class AgeSide(StrEnum):
    """On which side of the law's age limit somebody was at the offence."""

    CHILD = "child"
    ADULT = "adult"


@dataclass(frozen=True, slots=True)
class AgeStated:
    """One source's word on somebody's age.

    Attributes:
        born_on: a date of birth.
        born_in: only a year of birth.
        years: only full years of age.
        years_on: the day on which ``years`` holds; ``None`` = when the conduct
            began.
        exhibit: the item that says so.
        statement: or the session in which it was said.
        source: what says so, in words; beside an item, where in it.
        note: remarks, without a name.
    """

    born_on: date | None = None
    born_in: int | None = None
    years: int | None = None
    years_on: date | None = None
    exhibit: ExhibitId | None = None
    statement: StatementId | None = None
    source: str = ""
    note: str = ""

    @property
    def item(self) -> str:
        """Return the id of the exhibit or statement, "" = only words."""
        return self.exhibit or self.statement or ""

    def born(self, first: date | None, last: date | None) -> When:
        """Return when somebody so old was born.

        Args:
            first: first day of the conduct, ``None`` = not dated.
            last: its last day.
        """
        if self.years is not None:
            if self.years_on is not None:
                first = last = self.years_on
            return born_at_age(self.years, first, last)
        return on(self.born_on) if self.born_in is None else in_year(self.born_in)

    def sides(self, adult_age: int, conduct: date | None) -> frozenset[AgeSide]:
        """Return on which sides of the limit somebody so old may have been.

        Both, where a year alone leaves it open; none, where nothing dates the
        conduct.

        Args:
            adult_age: years from which the law pack counts an adult.
            conduct: the day looked at, ``None`` = not dated.
        """
        young = self.years is not None and self.years < adult_age
        if self.years is not None and self.years_on is None:
            return frozenset({AgeSide.CHILD if young else AgeSide.ADULT})
        if conduct is None:
            # Whoever was a child when asked was one before.
            return frozenset({AgeSide.CHILD} if young else ())
        birth = self.born(conduct, conduct)
        ends = ((AgeSide.ADULT, birth.earliest), (AgeSide.CHILD, birth.latest))
        return frozenset(
            side
            for side, end in ends
            if end is not None
            and (years_after(end.date(), adult_age) > conduct)
            is (side is AgeSide.CHILD)
        )

    def checked(self) -> AgeStated:
        """Return it if it can be kept.

        Raises:
            FieldInvalid: not one age, no source or two, a year out of range, a
                text too long, or the number of a paper in it.
        """
        told = (self.born_on, self.born_in, self.years)
        if sum(one is not None for one in told) != 1:
            raise FieldInvalid("person.ages", "one_age")
        if self.years is None and self.years_on is not None:
            raise FieldInvalid("person.ages", "one_age")
        year = self.born_in if self.born_on is None else self.born_on.year
        if year is not None and not _FIRST_YEAR <= year <= _LAST_YEAR:
            raise FieldInvalid("person.ages", "range")
        if self.years is not None and not 0 <= self.years <= OLDEST:
            raise FieldInvalid("person.ages", "range")
        if not (self.item or self.source.strip()):
            raise FieldInvalid("person.ages", "source")
        if self.exhibit is not None and self.statement is not None:
            raise FieldInvalid("person.ages", "source")
        for text in (self.source, self.note):
            within("person.ages", text, SHORT)
            if _LONG_NUMBER.search(text):
                raise FieldInvalid("person.ages", "number")
        return self
