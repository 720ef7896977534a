# SPDX-License-Identifier: Apache-2.0
"""Dates, times, amounts and sizes as people here write them.

Knows the two languages' customs; must not know what is dated or paid. Month and
day names stand here rather than in the translations because a law officer types
them too: one table serves reading and writing.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QLocale

_MONTHS_ID = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]
_MONTHS_EN = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_SHORT_ID = [
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "Mei",
    "Jun",
    "Jul",
    "Agu",
    "Sep",
    "Okt",
    "Nov",
    "Des",
]
_SHORT_EN = [
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
]
_DAYS_ID = ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"]
_DAYS_EN = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
_LONG_DAYS_ID = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
_LONG_DAYS_EN = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
]
_WEEKDAYS_ID = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
_WEEKDAYS_EN = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
]
_DIGITS = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDS = re.compile(r"(\d{1,2})\s+([A-Za-z]+)\.?\s+(\d{4})")
_TIME = re.compile(r"(\d{1,2})[.:](\d{2})|(\d{2})(\d{2})")
_KILO = 1000


def language() -> str:
    """Return ``id`` or ``en``: the language that ``desktop.qt`` put in force."""
    indonesian = QLocale().language() == QLocale.Language.Indonesian
    return "id" if indonesian else "en"


def weekday_name(day: int) -> str:
    """Return ``Selasa`` for 1; 0 is Monday."""
    return (_LONG_DAYS_EN if language() == "en" else _LONG_DAYS_ID)[day]


def short_date(day: date) -> str:
    """Return ``Sel 24 Nov``: weekday, day, month."""
    english = language() == "en"
    weekday = (_DAYS_EN if english else _DAYS_ID)[day.weekday()]
    month = (_SHORT_EN if english else _SHORT_ID)[day.month - 1]
    return f"{weekday} {day.day} {month}"


def medium_date(day: date) -> str:
    """Return ``24 Nov 2026``."""
    english = language() == "en"
    month = (_SHORT_EN if english else _SHORT_ID)[day.month - 1]
    return f"{day.day} {month} {day.year}"


def long_date(day: date) -> str:
    """Return ``19 November 2026``."""
    english = language() == "en"
    month = (_MONTHS_EN if english else _MONTHS_ID)[day.month - 1]
    return f"{day.day} {month} {day.year}"


def full_date(day: date) -> str:
    """Return ``Kamis, 19 November 2026``."""
    english = language() == "en"
    weekday = (_WEEKDAYS_EN if english else _WEEKDAYS_ID)[day.weekday()]
    return f"{weekday}, {long_date(day)}"


def month_and_year(day: date) -> str:
    """Return ``November 2026``."""
    english = language() == "en"
    return f"{(_MONTHS_EN if english else _MONTHS_ID)[day.month - 1]} {day.year}"


def typed_date(day: date) -> str:
    """Return ``24/11/2026``, the form in which dates are typed."""
    return f"{day.day:02}/{day.month:02}/{day.year}"


def read_date(text: str) -> date | None:
    """Return the day that somebody typed, ``None`` if it is no date.

    Takes ``24/11/2026``, ``24-11-2026``, ``24.11.2026``, ``2026-11-24``,
    ``24 Nov 2026`` and ``24 November 2026`` in both languages; never
    month-before-day.
    """
    words = text.strip()
    if found := _DIGITS.fullmatch(words):
        day, month, year = (int(part) for part in found.groups())
    elif found := _ISO.fullmatch(words):
        year, month, day = (int(part) for part in found.groups())
    elif found := _WORDS.fullmatch(words):
        day, year = int(found.group(1)), int(found.group(3))
        month = _month(found.group(2))
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_time(text: str) -> time | None:
    """Return the time somebody typed: ``08.05``, ``8:05`` or ``0805``."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = (int(part) for part in found.groups() if part is not None)
    if hour > 23 or minute > 59:
        return None
    return time(hour, minute)


def clock(moment: datetime) -> str:
    """Return ``08.41`` (Indonesian) or ``08:41`` (English)."""
    dot = ":" if language() == "en" else "."
    return f"{moment.hour:02}{dot}{moment.minute:02}"


def date_and_clock(moment: datetime) -> str:
    """Return ``24 Nov 2026, 08.41``."""
    return f"{medium_date(moment.date())}, {clock(moment)}"


def number(value: int) -> str:
    """Return ``186.400.000`` (Indonesian) or ``186,400,000`` (English)."""
    grouped = f"{value:,}"
    return grouped if language() == "en" else grouped.replace(",", ".")


def rupiah(amount: int) -> str:
    """Return ``Rp186.400.000``; rupiah are written with dots in both languages."""
    sign = "-" if amount < 0 else ""
    return f"{sign}Rp{abs(amount):,}".replace(",", ".")


def percent(share: float) -> str:
    """Return ``62 %`` for 0.62, rounded to whole percent."""
    return f"{round(100 * share)}\N{NO-BREAK SPACE}%"


def file_size(octets: int) -> str:
    """Return ``84 MB``: decimal units, one decimal below ten."""
    if octets < _KILO:
        return QCoreApplication.translate("formats", "{0} bytes").format(octets)
    size = float(octets)
    for unit in ("kB", "MB", "GB", "TB"):
        size /= _KILO
        if size < _KILO or unit == "TB":
            break
    words = f"{size:.1f}" if size < 9.95 else f"{size:.0f}"
    if language() != "en":
        words = words.replace(".", ",")
    return f"{words} {unit}"


def short_hash(digest: str) -> str:
    """Return the first and last eight digits of a SHA-256 in hexadecimal."""
    return f"{digest[:8]}\N{HORIZONTAL ELLIPSIS}{digest[-8:]}"


def _month(word: str) -> int:
    """Return the month that a word names, 0 for none."""
    wanted = word.lower()
    for table in (_MONTHS_ID, _MONTHS_EN, _SHORT_ID, _SHORT_EN):
        for place, name in enumerate(table, start=1):
            if name.lower() == wanted:
                return place
    return {"agt": 8, "agust": 8, "sept": 9, "nop": 11}.get(wanted, 0)
