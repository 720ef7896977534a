# SPDX-License-Identifier: Apache-2.0
"""Time zones by name: which are known, and what stands in for one that is not.

Knows IANA names; must not know what happened when, nor ask the time.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

HOME = "Asia/Jakarta"
"""Western Indonesian time, in place of a zone that nobody knows."""


def is_known(name: str) -> bool:
    """Tell whether this is the IANA name of a time zone."""
    return _found(name) is not None


def zone_of(name: str) -> ZoneInfo:
    """Return the zone of this name; ``HOME`` for one that is not known.

    Cases kept before their zone was checked can hold anything.
    """
    return _found(name) or ZoneInfo(HOME)


def _found(name: str) -> ZoneInfo | None:
    """Return the zone of this name, ``None`` if there is none."""
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        # Not a name, a name too long for a file, a folder, a file of no zone.
        return None
