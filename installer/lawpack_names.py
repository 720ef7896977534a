# SPDX-License-Identifier: Apache-2.0
"""What a clock is called in little room, and what an act is to checks of time.

Knows ``lawpack_clock_names.yaml`` and ``lawpack_act_order.yaml``. Must not be
shipped. It refuses a name that would not fit and an event that does not exist.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

import yaml

Row = dict[str, Any]
HERE = Path(__file__).parent
MOST_SHORT, MOST_TAG = 28, 9


def clock_names() -> dict[str, Row]:
    """Return ``short`` and ``tag`` of every clock and term, by id."""
    path = HERE / "lawpack_clock_names.yaml"
    found = {}
    for name, said in yaml.safe_load(path.read_text(encoding="utf-8")).items():
        local, english, tag, tag_english = said
        if max(map(len, (local, english))) > MOST_SHORT:
            raise SystemExit(f"{name}: a short name has {MOST_SHORT} letters at most")
        if max(map(len, (tag, tag_english))) > MOST_TAG:
            raise SystemExit(f"{name}: a tag has {MOST_TAG} letters at most")
        found[name] = {
            "short": {"id": local, "en": english},
            "tag": {"id": tag, "en": tag_english},
        }
    return found


def act_orders(events: Collection[str]) -> dict[str, Row]:
    """Return what each event is to the checks of time and place, by event."""
    path = HERE / "lawpack_act_order.yaml"
    table = yaml.safe_load(path.read_text(encoding="utf-8"))
    found: dict[str, Row] = {}

    def of(event: str) -> Row:
        if event not in events:
            raise SystemExit(f"act order names no event: {event}")
        return found.setdefault(event, {})

    for event, fact in table["facts"].items():
        of(event)["fact"] = fact
    for who, named in table["presence"].items():
        for event in named:
            of(event)["presence"] = who
    for event in table["on_paper"]:
        of(event)["on_paper"] = True
    for row in table["order"]:
        for event in row["first"]:
            of(event)
        rule = {key: value for key, value in row.items() if key != "then"}
        for event in row["then"]:
            of(event).setdefault("follows", []).append(rule)
    return found
