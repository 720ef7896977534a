# SPDX-License-Identifier: Apache-2.0
"""What happened, and when: a local day, perhaps an hour, always a zone.

Knows the three zones of the country and how two happenings compare when an
hour is unknown. Must not know what a clock is, a case or today's date.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from enum import StrEnum

EARLIEST = date(1900, 1, 1)
LATEST = date(2200, 12, 31)


class Zone(StrEnum):
    """The zones of the country; none of them has a summer time."""

    WIB = "WIB"
    WITA = "WITA"
    WIT = "WIT"


# Hours before Greenwich; the names of the time-zone database are taken as well.
AHEAD = {
    "WIB": 7,
    "Asia/Jakarta": 7,
    "Asia/Pontianak": 7,
    "WITA": 8,
    "Asia/Makassar": 8,
    "WIT": 9,
    "Asia/Jayapura": 9,
}


@dataclass(frozen=True, slots=True)
class Happening:
    """One dated act, hearing, receipt or decision.

    Attributes:
        id: unique among the happenings handed over.
        event: event of the pack's vocabulary.
        day: the local day, ``None`` = not known.
        clock: the local hour, ``None`` = not known.
        zone: a name in ``AHEAD``; any other is reported and read as WIB.
        code: procedural code the act was done under, ``""`` = not recorded.
        about: the person or item it concerns, ``""`` = the case.
        answers: ids of the happenings it meets or prolongs; empty = the
            nearest one.
        yes: conditions of the pack that hold.
        no: conditions that do not; silence leaves them open.
        authority: detaining authority, where it is a detention.
        until: last day the paper itself states.
    """

    id: str
    event: str
    day: date | None
    clock: time | None = None
    zone: str = Zone.WIB
    code: str = ""
    about: str = ""
    answers: tuple[str, ...] = ()
    yes: frozenset[str] = frozenset()
    no: frozenset[str] = frozenset()
    authority: str = ""
    until: date | None = None


def local(moment: datetime, zone: str) -> tuple[date, time]:
    """Return the local day and hour of an aware moment."""
    here = moment.astimezone(zone_of(zone))
    return here.date(), here.time()


def zone_of(zone: str) -> timezone:
    """Return the offset of a zone; an unknown one is read as WIB."""
    return timezone(timedelta(hours=AHEAD.get(zone, AHEAD[Zone.WIB])))


def instant(day: date, clock: time, zone: str) -> datetime:
    """Return the aware moment of a local day and hour."""
    return datetime.combine(day, clock.replace(tzinfo=None), zone_of(zone))


def first(one: Happening) -> datetime | None:
    """Return the earliest moment it can have been, ``None`` when undated."""
    if one.day is None:
        return None
    return instant(one.day, one.clock or time.min, one.zone)


def last(one: Happening) -> datetime | None:
    """Return the latest moment it can have been, ``None`` when undated."""
    if one.day is None:
        return None
    return instant(one.day, one.clock or time.max, one.zone)


def follows(later: Happening, earlier: Happening) -> bool:
    """Return whether one may have come at or after the other; both dated."""
    end, begin = last(later), first(earlier)
    return end is not None and begin is not None and begin <= end


def concern_one(one: Happening, other: Happening) -> bool:
    """Return whether both may be about the same person or item."""
    return not one.about or not other.about or one.about == other.about


def order(one: Happening) -> tuple[str, ...]:
    """Return what sorts happenings the same way whoever hands them over.

    Undated ones come last. Two that differ in anything never tie.
    """
    clock = "" if one.clock is None else one.clock.isoformat()
    return (
        "9" if one.day is None else one.day.isoformat(),
        clock,
        one.id,
        one.event,
        one.zone,
        one.code,
        one.about,
        "\n".join(one.answers),
        "\n".join(sorted(one.yes)),
        "\n".join(sorted(one.no)),
        one.authority,
        str(one.until),
    )
