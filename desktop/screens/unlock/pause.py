# SPDX-License-Identifier: Apache-2.0
"""Counts the seconds until the next try is taken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_SECOND_MS = 1000


class Pause(QObject):
    """A countdown in whole seconds.

    Args:
        told: called with the seconds left, each second and at the end.
        parent: Qt owner.
    """

    def __init__(self, told: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._told = told
        self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def left(self) -> int:
        """Return the seconds left."""
        return self._left

    def start(self, seconds: int) -> None:
        """Begin anew."""
        self._left = max(0, seconds)
        self._told(self._left)
        if self._left:
            self._timer.start()
        else:
            self._timer.stop()

    def tick(self) -> None:
        """Let one second pass."""
        self.start(self._left - 1)
