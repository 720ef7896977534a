# SPDX-License-Identifier: Apache-2.0
"""The places on the rail, from the pages there are.

Knows titles and counts of gaps; must not know what a gap is.
"""

from __future__ import annotations

from collections.abc import Iterable

from desktop.qt.shortcuts import page_keys
from desktop.shell.pages import CasePage, Page
from desktop.widgets.rail_item import RailItem
from desktop.wording.plurals import gaps as gaps_text
from models.snapshot.case import CaseSnapshot


def vault_places(pages: Iterable[Page]) -> tuple[RailItem, ...]:
    """Return the places of the vault."""
    return tuple(
        RailItem(page.key, page.title(), page.icon, keys=page_keys(number))
        for number, page in enumerate(pages, start=1)
    )


def case_places(
    pages: Iterable[CasePage], snapshot: CaseSnapshot
) -> tuple[RailItem, ...]:
    """Return the places of a case, with what waits on each."""
    return tuple(
        _case_place(page, number, snapshot)
        for number, page in enumerate(pages, start=1)
    )


def _case_place(page: CasePage, number: int, snapshot: CaseSnapshot) -> RailItem:
    """Return one place of a case."""
    title, waiting = page.title(), page.badge(snapshot)
    spoken = f"{title}, {gaps_text(waiting)}" if waiting else title
    return RailItem(page.key, title, page.icon, waiting, spoken, page_keys(number))
