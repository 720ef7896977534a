# SPDX-License-Identifier: Apache-2.0
"""Numbers, sums, dates and lists as an Indonesian letter says them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from models.documents import words

# Written down from an independent reference (num2words, Indonesian); where it
# says "satu ribu" after a million, Indonesian says "seribu".
ORACLE = {
    0: "nol",
    1: "satu",
    9: "sembilan",
    10: "sepuluh",
    11: "sebelas",
    12: "dua belas",
    17: "tujuh belas",
    19: "sembilan belas",
    20: "dua puluh",
    21: "dua puluh satu",
    45: "empat puluh lima",
    99: "sembilan puluh sembilan",
    100: "seratus",
    101: "seratus satu",
    111: "seratus sebelas",
    119: "seratus sembilan belas",
    200: "dua ratus",
    999: "sembilan ratus sembilan puluh sembilan",
    1_000: "seribu",
    1_001: "seribu satu",
    1_100: "seribu seratus",
    1_999: "seribu sembilan ratus sembilan puluh sembilan",
    2_000: "dua ribu",
    11_000: "sebelas ribu",
    100_000: "seratus ribu",
    128_201: "seratus dua puluh delapan ribu dua ratus satu",
    1_000_000: "satu juta",
    1_001_000: "satu juta seribu",
    195_009_200: "seratus sembilan puluh lima juta sembilan ribu dua ratus",
    600_000_000: "enam ratus juta",
    1_000_000_000: "satu miliar",
    2_011_011_011: "dua miliar sebelas juta sebelas ribu sebelas",
    1_000_000_000_000: "satu triliun",
    -15: "minus lima belas",
}


@pytest.mark.parametrize(("number", "said"), ORACLE.items())
def test_numbers_in_words(number: int, said: str) -> None:
    assert words.terbilang(number) == said


def test_numbers_beyond_measure_are_refused() -> None:
    with pytest.raises(ValueError, match="1000000000000000"):
        words.terbilang(10**15)


def test_a_sum_is_stated_twice() -> None:
    assert words.rupiah(62_500_000) == (
        "Rp62.500.000 (enam puluh dua juta lima ratus ribu rupiah)"
    )


def test_dates() -> None:
    day = date(2026, 8, 17)
    assert words.long_date(day) == "17 Agustus 2026"
    assert words.roman_month(date(2026, 11, 21)) == "XI"


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (None, None, ""),
        (date(2025, 1, 2), None, "2 Januari 2025"),
        (None, date(2025, 1, 2), "2 Januari 2025"),
        (date(2025, 1, 2), date(2025, 1, 2), "2 Januari 2025"),
        (
            date(2024, 11, 4),
            date(2025, 7, 28),
            "4 November 2024 sampai dengan 28 Juli 2025",
        ),
    ],
)
def test_periods(first: date | None, last: date | None, said: str) -> None:
    assert words.period(first, last) == said


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("Asia/Jakarta", "21 November 2026 pukul 08.41 WIB"),
        ("Asia/Makassar", "21 November 2026 pukul 09.41 WITA"),
        ("Asia/Jayapura", "21 November 2026 pukul 10.41 WIT"),
    ],
)
def test_moments_name_the_zone(zone: str, said: str) -> None:
    at = datetime(2026, 11, 21, 1, 41, tzinfo=UTC)
    assert words.moment(at, ZoneInfo(zone)) == said


def test_lists() -> None:
    assert words.listed([]) == ""
    assert words.listed(["a"]) == "a"
    assert words.listed(["a", "b"]) == "a dan b"
    assert words.listed(["a", "b", "c"]) == "a, b, dan c"
    assert words.counted(6) == "6 (enam)"


@pytest.mark.parametrize(
    ("text", "said"),
    [("", ""), (" ya ", "Ya."), ("Sudah.", "Sudah."), ("“kata”", "“kata”")],
)
def test_sentences(text: str, said: str) -> None:
    assert words.sentence(text) == said


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("\x00\x07\x0c\x1b[31mmerah", "[31mmerah"),
        ("aman\u202egnp.exe\u202c", "amangnp.exe"),
        ("\ufeffawal \u2066x\u2069", "awal x"),
        ("\ud800 \ufffe \ufdd0", "  "),
        ("tetap\t\u200dini\nاسم ꦱꦏ꧀ꦱꦩ 王", "tetap\t\u200dini\nاسم ꦱꦏ꧀ꦱꦩ 王"),
    ],
)
def test_text_cannot_steer_the_page(text: str, left: str) -> None:
    assert words.clean(text) == left


def test_paragraphs_leave_empty_lines_out() -> None:
    assert words.paragraphs("satu\n\n  \r\ndua ") == ["satu", "dua"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("K-02 dan BB-07.", "K\u201102 dan BB\u201107."),
        ("(T-1)", "(T\u20111)"),
        ("BP-114/2026", "BP-114/2026"),
        ("masing-masing 4-5", "masing-masing 4-5"),
    ],
)
def test_codes_hold_together_and_numbers_of_letters_stay(text: str, kept: str) -> None:
    assert words.unbroken(text) == kept
