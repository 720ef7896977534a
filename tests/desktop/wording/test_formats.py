# SPDX-License-Identifier: Apache-2.0
"""Dates, times, money and sizes are written as people here write them."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from desktop.wording import formats

DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("how", "value", "indonesian", "english"),
    [
        (formats.short_date, DAY, "Sel 24 Nov", "Tue 24 Nov"),
        (formats.medium_date, date(2026, 8, 5), "5 Agu 2026", "5 Aug 2026"),
        (formats.long_date, date(2026, 5, 19), "19 Mei 2026", "19 May 2026"),
        (formats.typed_date, DAY, "24/11/2026", "24/11/2026"),
        (formats.clock, datetime(2026, 1, 1, 8, 41), "08.41", "08:41"),
        (formats.number, 186_400_000, "186.400.000", "186,400,000"),
        (formats.rupiah, 186_400_000, "Rp186.400.000", "Rp186.400.000"),
        (formats.rupiah, -1500, "-Rp1.500", "-Rp1.500"),
        (formats.percent, 0.62, "62\u00a0%", "62\u00a0%"),
        (formats.file_size, 900, "900 bita", "900 bytes"),
        (formats.file_size, 1500, "1,5 kB", "1.5 kB"),
        (formats.file_size, 84_123_456, "84 MB", "84 MB"),
        (formats.file_size, 5 * 10**15, "5000 TB", "5000 TB"),
    ],
)
def test_both_customs(languages, how, value, indonesian, english):
    languages.use("id")
    assert how(value) == indonesian
    languages.use("en")
    assert how(value) == english


@pytest.mark.parametrize(
    "typed",
    [
        "24/11/2026",
        " 24-11-2026 ",
        "24.11.2026",
        "2026-11-24",
        "24 Nov 2026",
        "24 november 2026",
        "24 Nop. 2026",
    ],
)
def test_a_day_is_read_however_it_is_typed(typed):
    assert formats.read_date(typed) == DAY


@pytest.mark.parametrize(
    "typed", ["", "11/24/2026", "31/02/2026", "24/11/26", "besok", "24 Xyz 2026"]
)
def test_what_is_no_day_is_not_guessed(typed):
    assert formats.read_date(typed) is None


@pytest.mark.parametrize(
    ("typed", "month"), [("1 Agustus 2026", 8), ("1 Agt 2026", 8), ("1 May 2026", 5)]
)
def test_month_names_of_both_languages_are_read(typed, month):
    assert formats.read_date(typed) == date(2026, month, 1)


def test_date_and_clock_stand_together(indonesian):
    assert formats.date_and_clock(datetime(2026, 11, 24, 8, 5)) == "24 Nov 2026, 08.05"


def test_a_long_fingerprint_is_shortened_in_the_middle():
    assert formats.short_hash("0123456789abcdef" * 4) == "01234567\u202689abcdef"
