# SPDX-License-Identifier: Apache-2.0
"""What the store is told about one write, and by whom.

Knows the shape of an act only: ``usecases.ports.Act`` has it, and the store
may not look upwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from models.base.ids import UserId


class ActLike(Protocol):
    """What the journal says of one write; see ``usecases.ports.Act``."""

    @property
    def action(self) -> str:
        """Return the action code, e.g. ``person.saved``."""
        ...

    @property
    def case(self) -> str:
        """Return the case's id, ``""`` = the vault itself."""
        ...

    @property
    def label(self) -> str:
        """Return the code of the object, never a protected name."""
        ...

    @property
    def person(self) -> str:
        """Return the id of the person it concerns, ``""`` = none."""
        ...

    @property
    def reason(self) -> str:
        """Return why, where a reason was asked."""
        ...


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits at which machine.

    Attributes:
        user: the user who unlocked the vault.
        device: a stable name of the machine without personal data.
    """

    user: UserId
    device: str


@dataclass(frozen=True, slots=True)
class StoreAct:
    """An act of the store's own making, e.g. a user added.

    Attributes:
        action: action code.
        case: always the vault itself.
        label: code of the object.
        person: always none.
        reason: always none.
    """

    action: str
    case: str = ""
    label: str = ""
    person: str = ""
    reason: str = ""
