# SPDX-License-Identifier: Apache-2.0
"""Times and breaks as people write them in a record of a hearing.

Knows ``09.10`` and ``10.00-10.15``; must not know which hearing.
"""

from __future__ import annotations

from datetime import time

from models.casefile.statements import Break


def read_time(text: str) -> time | None:
    """Return a time written like ``09.10`` or ``9:10``, ``None`` when not one."""
    parts = text.strip().replace(":", ".").split(".")
    if len(parts) != 2 or not all(part.isdigit() for part in parts):
        return None
    hour, minute = int(parts[0]), int(parts[1])
    return time(hour, minute) if hour < 24 and minute < 60 else None


def write_time(moment: time | None) -> str:
    """Return a time as people write it, "" for none."""
    return "" if moment is None else f"{moment:%H.%M}"


def read_breaks(text: str) -> tuple[Break, ...] | None:
    """Return breaks written like ``10.00-10.15``; ``None`` when one is not."""
    found: list[Break] = []
    for part in text.replace(",", "\n").splitlines():
        if not part.strip():
            continue
        first, _, second = part.replace("–", "-").partition("-")
        start, end = read_time(first), read_time(second)
        if start is None or end is None or end < start:
            return None
        found.append(Break(start, end))
    return tuple(found)


def write_breaks(breaks: tuple[Break, ...]) -> str:
    """Return breaks, one a line."""
    return "\n".join(f"{write_time(b.start)}-{write_time(b.end)}" for b in breaks)
