# SPDX-License-Identifier: Apache-2.0
"""What every verb is handed: made once at unlock, dropped at lock.

Knows the seams; must not know who calls.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from models.base.clock import Clock
from models.base.ids import UserId
from models.law.catalogue import Catalogue
from models.usecases.board import Board
from models.usecases.desk import Desk
from models.usecases.keeper import Keeper
from models.usecases.ports import Work
from models.vault.blobs import BlobStore


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts.

    Attributes:
        id: identity.
        name: display name, as journals and documents show it.
        role: ``investigator``, ``paralegal``, ``prosecutor``, ``supervisor``.
        device: a stable name of this device without personal data.
    """

    id: UserId
    name: str
    role: str
    device: str


@dataclass(frozen=True, slots=True)
class Tools:
    """Everything a verb may use.

    Attributes:
        open_work: begins one transaction; vault thread only.
        blobs: sealed files; any thread.
        catalogue: the law in use.
        clock: the time.
        actor: who acts.
        desk: the open case as last read; vault thread only.
        keeper: the open vault behind it all; vault thread only. ``None`` where
            there is none, as in a test over a fake.
        board: cases as last looked over; vault thread only.
    """

    open_work: Callable[[], Work]
    blobs: BlobStore
    catalogue: Catalogue
    clock: Clock
    actor: Actor
    desk: Desk
    keeper: Keeper | None = None
    board: Board = field(default_factory=Board)
