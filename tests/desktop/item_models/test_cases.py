# SPDX-License-Identifier: Apache-2.0
"""The list of cases says gaps in words, never as an alarm."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt

from desktop.item_models.cases import MOST_CELLS, case_answer, cells, span_text
from desktop.item_models.roles import Role
from models.base.ids import CaseId
from models.snapshot.lists import CaseSummary
from tests.support.pages import the_law


def summary(supported: int, partial: int, absent: int) -> CaseSummary:
    return CaseSummary(
        CaseId("c"),
        "BP-1/2026",
        "Gudang Randu",
        "S03_investigation",
        date(2025, 1, 1),
        None,
        2,
        supported,
        partial,
        absent,
        datetime(2026, 11, 21, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("counts", "tone"),
    [((0, 0, 0), "neutral"), ((4, 0, 0), "ok"), ((3, 1, 2), "warn")],
)
def test_the_tone_follows_the_gaps(counts: tuple[int, int, int], tone: str) -> None:
    answer = case_answer(the_law(), lambda: "id")
    item = summary(*counts)
    assert answer(item, int(Role.TONE)) == tone
    spoken = str(answer(item, int(Qt.ItemDataRole.AccessibleTextRole)))
    assert "Gudang Randu" in spoken
    assert "Penyidikan" in str(answer(item, int(Role.SECOND)))
    assert answer(item, int(Qt.ItemDataRole.DecorationRole)) is None


def test_the_gaps_say_of_how_many_they_and_the_bar_are(indonesian: object) -> None:
    answer = case_answer(the_law(), lambda: "id")
    said = answer(summary(18, 3, 3), int(Role.BADGE))
    assert said == "6 celah dari 24 unsur"
    assert answer(summary(24, 0, 0), int(Role.BADGE)) == "lengkap"


def test_a_long_bar_is_drawn_in_proportion() -> None:
    shown = cells(summary(200, 40, 1))
    assert len(shown) <= MOST_CELLS + 2
    assert shown.count("bad") == 1
    assert cells(summary(2, 1, 0)) == ("ok", "ok", "warn")
    assert cells(summary(0, 0, 0)) == ()


def test_one_day_is_written_once() -> None:
    day = date(2025, 1, 1)
    assert span_text(day, day).count("2025") == 1
    assert span_text(None, None) == ""
