# SPDX-License-Identifier: Apache-2.0
"""Written times are read whole or not at all."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.casefile.moment_words import read_when
from models.casefile.moments import after, before, in_month, in_year, on

DAY = date(2026, 1, 12)  # a Monday


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("12 Januari 2026", on(DAY)),
        ("tanggal 12 januari 2026.", on(DAY)),
        ("Senin, 12 Januari 2026", on(DAY).stated_as(0)),
        ("hari Rabu tanggal 12 Jan 2026", on(DAY).stated_as(2)),
        ("Jum'at, 12 Januari 2026", on(DAY).stated_as(4)),
        ("12-01-2026", on(DAY)),
        ("12/1/2026", on(DAY)),
        ("2026-01-12", on(DAY)),
        ("Juni 2026", in_month(2026, 6)),
        ("Nopember  2025", in_month(2025, 11)),
        ("2026", in_year(2026)),
        ("tahun 2026", in_year(2026)),
        ("sebelum 12 Januari 2026", before(DAY)),
        ("sesudah Senin, 12 Januari 2026", after(DAY)),
        ("setelah Juni 2026", after(date(2026, 6, 30))),
        ("sebelum 2026", before(date(2026, 1, 1))),
    ],
)
def test_the_usual_ways(text, when):
    assert read_when(text) == when


@pytest.mark.parametrize(
    "text",
    [
        "",
        "sebelum",
        "sebelum lebaran",
        "sekitar 12 Januari 2026",
        "30 Februari 2026",
        "32-01-2026",
        "0000-01-01",
        "0000",
        "Juni 0000",
        "12 Foo 2026",
        "Foo, 12 Januari 2026",
        "Senin, Januari 2026",
        "12 Januari 26",
        "kemarin",
    ],
)
def test_what_is_not_plain_is_not_read(text):
    assert read_when(text) is None


@given(st.dates(date(1000, 1, 1)))
def test_every_day_of_the_calendar_in_figures(day):
    assert read_when(day.isoformat()) == on(day)
    assert read_when(f"{day.day}-{day.month}-{day.year}") == on(day)


@given(st.text(max_size=30))
def test_no_text_breaks_it(text):
    when = read_when(text)
    assert when is None or not when.reversed
