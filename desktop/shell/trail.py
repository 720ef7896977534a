# SPDX-License-Identifier: Apache-2.0
"""Where somebody has been in an open vault, so that there is a way back.

Knows cases by id and routes; must not show anything.
"""

from __future__ import annotations

from desktop.qt.port import Route

Place = tuple[str, Route]
"""The open case, ``""`` = none, and what was shown."""


class Trail:
    """The places shown, in order; the last is where one is."""

    def __init__(self) -> None:
        self._places: list[Place] = []

    def note(self, case: str, route: Route) -> None:
        """Note that a place is shown; staying there is no step."""
        if not self._places or self._places[-1] != (case, route):
            self._places.append((case, route))

    def back(self) -> Place | None:
        """Step back and return where one was before, ``None`` = nowhere.

        That place is forgotten too: whoever goes there notes it anew.
        """
        if len(self._places) < 2:
            return None
        self._places.pop()
        return self._places.pop()
