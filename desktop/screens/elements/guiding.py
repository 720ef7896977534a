# SPDX-License-Identifier: Apache-2.0
"""Where the guide explains what the matrix has in focus. Must not know a widget."""

from __future__ import annotations

from desktop.qt.port import Route
from desktop.wording.guide_offence import element_anchor
from models.law.finding import Cell
from models.law.guide import Topic, key_of
from models.snapshot.case import CaseSnapshot


def guided(snapshot: CaseSnapshot | None, count: str, cell: Cell | None) -> Route:
    """Return the offence of a count, at the element and form of a cell."""
    charged = None if snapshot is None else snapshot.file.count(count)
    if charged is None:
        return Route("guide")
    anchor = "" if cell is None else element_anchor(cell.element, cell.option)
    return Route("guide", key_of(Topic.OFFENCE, charged.offence), anchor)
