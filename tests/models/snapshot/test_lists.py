# SPDX-License-Identifier: Apache-2.0
"""Rows of lists add up, and a chain report is clean only when nothing is wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from models.base.ids import CaseId
from models.snapshot.case import Part
from models.snapshot.kinds import KIND_OF, Kind
from models.snapshot.lists import CaseSummary, ChainReport

ROW = CaseSummary(
    CaseId("c"),
    "BP-1",
    "Judul",
    "S01",
    None,
    None,
    3,
    4,
    2,
    1,
    datetime(2026, 11, 21, tzinfo=UTC),
)


def test_gaps_are_what_is_not_supported() -> None:
    assert ROW.gaps == 3
    assert replace(ROW, partial=0, absent=0).gaps == 0


@pytest.mark.parametrize(
    ("report", "clean"),
    [
        (ChainReport(5, 5), True),
        (ChainReport(5, 5, broken_at=3), False),
        (ChainReport(5, 5, changed_objects=(("link", "x"),)), False),
        (ChainReport(5, 5, missing=1), False),
    ],
)
def test_a_chain_is_clean_only_when_nothing_is_wrong(
    report: ChainReport, clean: bool
) -> None:
    assert report.clean is clean


def test_every_kind_that_is_saved_has_its_value_type() -> None:
    assert set(KIND_OF.values()) == set(Kind) - {Kind.VAULT}


def test_all_parts_are_all() -> None:
    for part in Part:
        assert part in Part.ALL
