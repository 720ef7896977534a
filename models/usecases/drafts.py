# SPDX-License-Identifier: Apache-2.0
"""Unfinished text: kept while somebody types, outside journal and digests.

Knows a key and a text. Must not know what form the text belongs to.
"""

from __future__ import annotations

from models.casefile.checks import LONG, SHORT, require, within
from models.usecases.tools import Tools


def keep_draft(tools: Tools, key: str, text: str) -> None:
    """Keep unfinished text under a key; an empty text drops it.

    Raises:
        FieldInvalid: the key is empty, or something is too long.
        DiskTrouble: it could not be kept.
    """
    require("draft.key", key)
    within("draft.key", key, SHORT)
    within("draft.text", text, LONG * 10)
    with tools.open_work() as work:
        work.put_draft(key, text)
        work.commit()


def read_draft(tools: Tools, key: str) -> str:
    """Return kept unfinished text, ``""`` when there is none."""
    with tools.open_work() as work:
        return work.draft(key)
