# SPDX-License-Identifier: Apache-2.0
"""Makes the pack's plain words and invented examples.

Knows ``lawpack_guides.yaml`` only: nothing in it comes from the research
catalogue or from a judgment. Must not be shipped.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

Row = dict[str, Any]
TEXTS = Path(__file__).with_name("lawpack_guides.yaml")


def pointer(row: Row) -> Row:
    """Return one fact with what it points to."""
    return {
        "text": {"id": row["id"], "en": row["en"]},
        "element": row["element"],
        "option": row["option"],
    }


def guidance(offence: str, row: Row) -> Row:
    """Return what the guide says of one offence."""
    return {
        "offence": offence,
        "plain": row["plain"],
        "story": row["story"],
        "facts": [pointer(one) for one in row["facts"]],
        "missing": [pointer(one) for one in row["missing"]],
    }


def guides_file() -> Row:
    """Return ``guides.json``."""
    texts = yaml.safe_load(TEXTS.read_text(encoding="utf-8"))
    rows = [guidance(offence, row) for offence, row in texts["guides"].items()]
    return {"note": texts["note"], "rows": rows}
