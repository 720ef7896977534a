# SPDX-License-Identifier: Apache-2.0
"""What a screen may ask of the frame around it.

Knows places and values; must not know which widgets answer. ``shell.window``
keeps these promises; tests use a fake with five-line methods.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Only named here; a case's values are not for the way to the door.
    from models.base.errors import SaksamaError
    from models.law.finding import Cell
    from models.snapshot.case import Changed, Undo

_JOIN = "|"


@dataclass(frozen=True, slots=True)
class Route:
    """A place in the window.

    Attributes:
        page: page key, e.g. ``elements``.
        object_id: what to select there, ``""`` = leave as it is.
        field: which field or part to point at, ``""`` = none.
    """

    page: str
    object_id: str = ""
    field: str = ""


class ShellPort(Protocol):
    """The frame, as a presenter sees it."""

    def go(self, route: Route) -> None:
        """Show a page of the open case, or of the vault, and point there."""
        ...

    def open_case(self, case_id: str, route: Route | None = None) -> None:
        """Read a case and show it."""
        ...

    def leave_case(self) -> None:
        """Go back to the list of cases."""
        ...

    def publish(self, changed: Changed) -> None:
        """Take the new snapshot and tell every page whose part moved."""
        ...

    def say(self, text: str, undo: Undo | None = None) -> None:
        """Show a short message for 10 s, with a way back when there is one."""
        ...

    def recount(self) -> None:
        """Ask for the badges on the rail anew."""
        ...

    def trouble(self, error: SaksamaError) -> None:
        """Say what happened, what is safe and what to do."""
        ...

    def language(self) -> str:
        """Return the interface language, ``"id"`` or ``"en"``."""
        ...


UNLINK = "unlink:"
"""Before the link of a statement that a route takes off, with its way back."""


def route_to(cell: Cell) -> Route:
    """Return the way to one cell of the element matrix."""
    return Route("elements", _JOIN.join((cell.count, cell.victim)), _point(cell))


def cell_of(route: Route) -> Cell | None:
    """Return the cell a route points at, ``None`` when it points at none."""
    from models.law.finding import Cell

    count, found, victim = route.object_id.partition(_JOIN)
    element, _, option = route.field.partition(_JOIN)
    return Cell(count, victim, element, option) if found else None


def _point(cell: Cell) -> str:
    """Return element and option of a cell as one field."""
    return _JOIN.join((cell.element, cell.option)) if cell.option else cell.element
