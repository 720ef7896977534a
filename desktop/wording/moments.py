# SPDX-License-Identifier: Apache-2.0
"""Moments of a case by the clock of its office, with the name of that clock.

Knows zones; must not know what happened then.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.wording.formats import date_and_clock

_NAMES = {7: "WIB", 8: "WITA", 9: "WIT"}
_EXAMPLE = datetime(2026, 11, 24, 8, 5, tzinfo=UTC)


def zone_name(zone: ZoneInfo) -> str:
    """Return ``WIB``, ``WITA`` or ``WIT``, else the name of the zone."""
    offset = _EXAMPLE.astimezone(zone).utcoffset() or timedelta()
    hours = offset.total_seconds() / 3600
    return _NAMES.get(int(hours), zone.key) if hours.is_integer() else zone.key


def moment_text(at: datetime, zone: ZoneInfo) -> str:
    """Return ``24 Nov 2026, 08.41 WIB``."""
    return f"{date_and_clock(at.astimezone(zone))} {zone_name(zone)}"
