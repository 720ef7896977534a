# SPDX-License-Identifier: Apache-2.0
"""Keyset pages: how a long list is read piece by piece.

Knows only keys and counts; must not know what the items are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
PAGE_SIZE = 100


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the next page starts.

    Attributes:
        key: sort value of the last item read.
        id: its id, which breaks ties.
    """

    key: str
    id: str


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One piece of a list.

    Attributes:
        items: at most the number asked for, in order.
        next: cursor of the following page; ``None`` at the end.
    """

    items: tuple[T, ...]
    next: Cursor | None
