# SPDX-License-Identifier: Apache-2.0
"""The chain of custody (Rantai penguasaan): who held an item, when and why.

Knows hand-overs in order and where the chain has a hole; must not know files.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.base.errors import FieldInvalid
from models.base.ids import CustodyId, ExhibitId
from models.casefile.checks import SHORT, require, within


class CustodyAct(StrEnum):
    """What happened to the item."""

    SEIZED = "seized"
    RECEIVED = "received"
    SEALED = "sealed"
    COPIED = "copied"
    EXAMINED = "examined"
    HANDED_OVER = "handed_over"
    STORED = "stored"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class CustodyEntry:
    """One link of the chain.

    Attributes:
        id: identity.
        exhibit: the item.
        at: moment, aware.
        act: what happened.
        from_holder: who gave it, ``""`` = nobody before.
        to_holder: who holds it now.
        purpose: why.
        place: where it now is.
        condition: its state, e.g. ``segel utuh``.
        seal_intact: ``None`` = no seal.
        version: counts saves.
    """

    id: CustodyId
    exhibit: ExhibitId
    at: datetime
    act: CustodyAct
    to_holder: str
    from_holder: str = ""
    purpose: str = ""
    place: str = ""
    condition: str = ""
    seal_intact: bool | None = None
    version: int = 0

    def checked(self) -> CustodyEntry:
        """Return the entry if it can be kept.

        Raises:
            FieldInvalid: no holder, a naive moment, or a text too long.
        """
        require("custody.to_holder", self.to_holder)
        if self.at.tzinfo is None:
            raise FieldInvalid("custody.at", "timezone")
        for name, text in (
            ("custody.purpose", self.purpose),
            ("custody.place", self.place),
            ("custody.condition", self.condition),
        ):
            within(name, text, SHORT)
        return self


def holes(chain: tuple[CustodyEntry, ...]) -> tuple[CustodyId, ...]:
    """Return the entries before which the item changed hands unrecorded.

    Args:
        chain: entries of one item in order of time. An entry that names a
            giver other than the holder before it leaves a hole.
    """
    broken = []
    for before, after in itertools.pairwise(chain):
        giver = after.from_holder or after.to_holder
        if giver != before.to_holder:
            broken.append(after.id)
    return tuple(broken)
