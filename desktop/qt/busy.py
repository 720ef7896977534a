# SPDX-License-Identifier: Apache-2.0
"""Waits a moment before anything says "busy", so that short work never flickers.

Knows time only; must not know what is shown.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

GRACE_MS = 400


class BusyGrace(QObject):
    """Turns overlapping starts and stops into one calm busy state.

    Args:
        show: called with ``True`` once work has lasted the grace time, and with
            ``False`` when all of it ended.
        parent: Qt owner.
        grace_ms: how long nothing is shown.
    """

    def __init__(
        self,
        show: Callable[[bool], None],
        parent: QObject | None = None,
        grace_ms: int = GRACE_MS,
    ) -> None:
        super().__init__(parent)
        self._show = show
        self._running = 0
        self._shown = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(grace_ms)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Note that a piece of work began."""
        self._running += 1
        if self._running == 1:
            self._timer.start()

    def stop(self) -> None:
        """Note that a piece of work ended."""
        assert self._running > 0, "stop without start"
        self._running -= 1
        if self._running == 0:
            self._timer.stop()
            if self._shown:
                self._shown = False
                self._show(False)  # noqa: FBT003 - a state, not a switch

    def _on_timeout(self) -> None:
        """Say that work is taking a while."""
        self._shown = True
        self._show(True)  # noqa: FBT003 - a state, not a switch
