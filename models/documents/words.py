# SPDX-License-Identifier: Apache-2.0
"""How an Indonesian letter says numbers, sums, dates and lists.

Knows the written language of official letters; must not know which letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime, tzinfo

_ONES = (
    "nol",
    *("satu", "dua", "tiga", "empat", "lima", "enam"),
    *("tujuh", "delapan", "sembilan", "sepuluh", "sebelas"),
)
_GREAT = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"))
_MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_CODE = re.compile(r"\b([A-Z]{1,2})-(\d{1,4})\b(?!/)")
_BREAKS = str.maketrans({"\r": "\n", "\u2028": "\n", "\u2029": "\n", "\x0b": "\n"})
_STEERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def clean(text: str) -> str:
    """Return text that cannot steer the page: no control or override characters.

    Every kind of line end becomes a line feed; tabs stay. Bidirectional
    overrides and isolates go, because they make a line read otherwise than it
    is stored.
    """
    text = text.replace("\r\n", "\n").translate(_BREAKS)
    return "".join(c for c in text if c in "\n\t" or not _steers(c))


def _steers(character: str) -> bool:
    """Return whether the character is a control, surrogate or non-character."""
    code = ord(character)
    return (
        character in _STEERING
        or unicodedata.category(character) in {"Cc", "Cs"}
        or code & 0xFFFE == 0xFFFE
        or 0xFDD0 <= code <= 0xFDEF
    )


def unbroken(text: str) -> str:
    """Return text whose codes, e.g. ``K-02``, no line end can part."""
    return _CODE.sub("\\1\u2011\\2", text)


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a long text, empty ones left out."""
    return [part.strip() for part in clean(text).split("\n") if part.strip()]


def terbilang(number: int) -> str:
    """Return a whole number in words, e.g. ``seribu dua ratus``.

    Raises:
        ValueError: beyond 999 trillion either way.
    """
    if abs(number) >= 10**15:
        raise ValueError(number)
    if number < 0:
        return f"minus {terbilang(-number)}"
    for size, name in _GREAT:
        if number >= size:
            return _tail(f"{terbilang(number // size)} {name}", number % size)
    if number >= 1000:
        head = "seribu" if number < 2000 else f"{terbilang(number // 1000)} ribu"
        return _tail(head, number % 1000)
    if number >= 100:
        head = "seratus" if number < 200 else f"{_ONES[number // 100]} ratus"
        return _tail(head, number % 100)
    if number >= 20:
        return _tail(f"{_ONES[number // 10]} puluh", number % 10)
    return f"{_ONES[number - 10]} belas" if number >= 12 else _ONES[number]


def _tail(head: str, rest: int) -> str:
    """Return ``head`` followed by the rest in words, if there is a rest."""
    return f"{head} {terbilang(rest)}" if rest else head


def grouped(number: int) -> str:
    """Return a number with dots between thousands."""
    return f"{number:,}".replace(",", ".")


def rupiah(amount: int) -> str:
    """Return a sum in figures and words, as a letter states it."""
    return f"Rp{grouped(amount)} ({terbilang(amount)} rupiah)"


def long_date(day: date) -> str:
    """Return e.g. ``17 Agustus 2026``."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def period(first: date | None, last: date | None) -> str:
    """Return when something happened, ``""`` when neither day is known."""
    if first is None or last is None or first == last:
        known = first or last
        return long_date(known) if known else ""
    return f"{long_date(first)} sampai dengan {long_date(last)}"


def moment(at: datetime, zone: tzinfo) -> str:
    """Return e.g. ``21 November 2026 pukul 08.41 WIB``."""
    local = at.astimezone(zone)
    return f"{long_date(local)} pukul {local:%H.%M} {local.tzname() or ''}".rstrip()


def roman_month(day: date) -> str:
    """Return the month as letter numbers write it, e.g. ``XI``."""
    return _ROMAN[day.month - 1]


def listed(parts: Sequence[str]) -> str:
    """Return ``a``, ``a dan b`` or ``a, b, dan c``."""
    if len(parts) < 3:
        return " dan ".join(parts)
    return f"{', '.join(parts[:-1])}, dan {parts[-1]}"


def counted(number: int) -> str:
    """Return a small count as letters write it, e.g. ``6 (enam)``."""
    return f"{number} ({terbilang(number)})"


def sentence(text: str) -> str:
    """Return the text with a capital first letter and a full stop."""
    text = text.strip()
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?»”" else ".")
