# SPDX-License-Identifier: Apache-2.0
"""Every moment is said by a clock that is named."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from desktop.wording.moments import moment_text, zone_name

NOON = datetime(2026, 8, 14, 3, 20, tzinfo=UTC)


def test_the_three_zones_of_indonesia_have_short_names():
    names = [zone_name(ZoneInfo(f"Asia/{c}")) for c in ("Jakarta", "Makassar")]
    assert [*names, zone_name(ZoneInfo("Asia/Jayapura"))] == ["WIB", "WITA", "WIT"]
    assert zone_name(ZoneInfo("Asia/Kolkata")) == "Asia/Kolkata"
    assert zone_name(ZoneInfo("Europe/Rome")) == "Europe/Rome"


def test_a_moment_is_said_in_a_zone_with_its_name(indonesian):
    said = moment_text(NOON, ZoneInfo("Asia/Makassar"))
    assert said == "14 Agu 2026, 11.20 WITA"
