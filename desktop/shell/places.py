# SPDX-License-Identifier: Apache-2.0
"""The places on the rail, from the pages there are.

Knows titles and counts; must not know what is counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.qt.shortcuts import page_keys
from desktop.shell.pages import CasePage, Page
from desktop.widgets.rail_item import RailItem
from desktop.wording.plurals import gaps as gaps_text
from models.snapshot.case import CaseSnapshot


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits on a place.

    Attributes:
        count: how many.
        words: the same for a screen reader, e.g. ``1 lewat · 2 hari ini``.
    """

    count: int = 0
    words: str = ""


def vault_places(
    pages: Iterable[Page], waiting: Mapping[str, Waiting]
) -> tuple[RailItem, ...]:
    """Return the places of the vault, with what waits on each, by its key."""
    return tuple(
        _vault_place(page, number, waiting.get(page.key, Waiting()))
        for number, page in enumerate(pages, start=1)
    )


def _vault_place(page: Page, number: int, waits: Waiting) -> RailItem:
    """Return one place of the vault."""
    title = page.title()
    spoken = ", ".join(filter(None, (title, waits.words)))
    return RailItem(page.key, title, page.icon, waits.count, spoken, page_keys(number))


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
