# SPDX-License-Identifier: Apache-2.0
"""A case can be kept only when its numbers, title and period make sense."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.base.errors import FieldInvalid
from models.base.ids import CaseId
from models.casefile.case import Case, CaseNumbers, CaseStory, Office

ZONE = "case.office.timezone"
GOOD = Case(CaseId("c"), CaseNumbers("BP-1/2026"), "Gudang Randu", "S01_report")


def test_a_plain_case_is_kept() -> None:
    assert GOOD.checked() is GOOD


@pytest.mark.parametrize(
    ("case", "field", "why"),
    [
        (replace(GOOD, numbers=CaseNumbers("  ")), "case.number", "empty"),
        (replace(GOOD, title=""), "case.title", "empty"),
        (replace(GOOD, title="x" * 301), "case.title", "too_long"),
        (
            replace(GOOD, story=CaseStory(narrative="x" * 200_001)),
            "case.narrative",
            "too_long",
        ),
        (replace(GOOD, story=CaseStory(modus="a\x00b")), "case.modus", "character"),
        (
            replace(GOOD, offence_from=date(2025, 3, 2), offence_to=date(2025, 3, 1)),
            "case.offence_to",
            "order",
        ),
        *(
            (replace(GOOD, office=Office(timezone=zone)), ZONE, "unknown")
            for zone in ("WIB", "", "x" * 10_000)
        ),
    ],
)
def test_what_cannot_be_kept_is_named(case: Case, field: str, why: str) -> None:
    with pytest.raises(FieldInvalid) as caught:
        case.checked()
    assert (caught.value.field, caught.value.why) == (field, why)


def test_any_zone_of_the_world_is_kept_and_an_unknown_one_is_still_read() -> None:
    for name in ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Asia/Kuching"):
        case = replace(GOOD, office=Office(timezone=name))
        assert case.checked().office.zone.key == name
    assert Office(timezone="WIB").zone.key == "Asia/Jakarta"


def test_a_half_dated_period_is_kept() -> None:
    assert replace(GOOD, offence_to=date(2025, 3, 1)).checked()
    assert replace(GOOD, offence_from=date(2025, 3, 1)).checked()


def test_one_day_is_a_period() -> None:
    day = date(2025, 3, 1)
    assert replace(GOOD, offence_from=day, offence_to=day).checked()
