# SPDX-License-Identifier: Apache-2.0
"""Counts the time without activity and says when the vault must lock.

Knows a steady clock, a wall clock and what counts as activity; must not know
how locking is done. A machine that slept is noticed by the wall clock running
ahead of the steady one, also where no login manager says so.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from models.base.clock import Clock

WARN_SECONDS = 30
HOLD_MINUTES = 30
LEAST_MINUTES = 1
MOST_MINUTES = 15
SLEPT_SECONDS = 30.0
TICK_MS = 1000
_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)
_WATCHED = "saksama_watched"


class AutoLock(QObject):
    """Locks after a while without activity.

    Input is watched on the windows of the application, not on each widget: a
    filter on everything would slow every event down.

    Args:
        clock: the time.
        minutes: how long nobody may be active.
        parent: Qt owner.

    Signals:
        ticked: seconds left until the vault locks, once a second.
        warned: the last seconds began.
        calmed: somebody is active again after ``warned``.
        expired: the vault must lock now.
    """

    ticked = Signal(int)
    warned = Signal()
    calmed = Signal()
    expired = Signal()

    def __init__(
        self, clock: Clock, minutes: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit = _seconds(minutes)
        self._until = 0.0
        self._steady = 0.0
        self._wall = 0.0
        self._warning = False
        self._holding = False
        self._told = -1
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def warning(self) -> bool:
        """Return whether the last seconds run."""
        return self._warning

    @property
    def holding(self) -> bool:
        """Return whether locking was put off for an interview."""
        return self._holding

    @property
    def limit(self) -> int:
        """Return the seconds of quiet after which the vault locks."""
        return self._limit

    @property
    def left(self) -> int:
        """Return the seconds left, never below zero."""
        return max(0, round(self._until - self._steady))

    def set_minutes(self, minutes: int) -> None:
        """Change how long nobody may be active; takes hold from now."""
        self._limit = _seconds(minutes)
        if self._timer.isActive():
            self.stay()

    def start(self) -> None:
        """Begin to count; a vault was opened."""
        self._holding = False
        self._read_clocks()
        self.stay()
        self._timer.start()

    def stop(self) -> None:
        """Stop counting; the vault is closed or closing."""
        self._timer.stop()
        self._warning = False
        self._holding = False

    def stay(self) -> None:
        """Count anew: somebody is there."""
        if self._holding:
            return
        self._read_steady()
        self._until = self._steady + self._limit
        self._calm()
        self._tell()

    def hold(self, minutes: int = HOLD_MINUTES) -> None:
        """Put locking off, e.g. for an interview; sleep still locks."""
        self._read_steady()
        self._holding = True
        self._until = self._steady + minutes * 60
        self._calm()
        self._tell()

    def tick(self) -> None:
        """Look at the clocks; called once a second."""
        self._watch_windows()
        if self._slept():
            self.expired.emit()
            return
        left = self.left
        if left <= 0:
            self.expired.emit()
            return
        if self._holding and left <= self._limit:
            self._holding = False
        if left <= WARN_SECONDS and not self._warning:
            self._warning = True
            self.warned.emit()
        self._tell()

    def _tell(self) -> None:
        """Say how many seconds are left, once for each."""
        if self.left != self._told:
            self._told = self.left
            self.ticked.emit(self._told)

    def _slept(self) -> bool:
        """Read both clocks; return whether the machine slept in between."""
        steady, wall = self._steady, self._wall
        self._read_clocks()
        return (self._wall - wall) - (self._steady - steady) > SLEPT_SECONDS

    def _read_clocks(self) -> None:
        """Note the time on both clocks."""
        self._read_steady()
        self._wall = self._clock.now().timestamp()

    def _read_steady(self) -> None:
        """Note the time on the steady clock."""
        self._steady = self._clock.moment().monotonic_ns / 1e9

    def _calm(self) -> None:
        """End the warning."""
        if self._warning:
            self._warning = False
            self.calmed.emit()

    def _watch_windows(self) -> None:
        """Watch windows that came since, popups and dialogs among them."""
        for window in QGuiApplication.topLevelWindows():
            if not window.property(_WATCHED):
                window.setProperty(_WATCHED, True)  # noqa: FBT003 - Qt's shape
                window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take input on a window as activity, except while warning.

        During the last seconds only a button of the dialog counts, so that a
        nudged table keeps nothing open.
        """
        active = isinstance(watched, QWindow) and event.type() in _ACTIVITY
        if active and self._timer.isActive() and not self._warning:
            self.stay()
        return False


def _seconds(minutes: int) -> int:
    """Return a sane number of minutes as seconds."""
    return min(max(minutes, LEAST_MINUTES), MOST_MINUTES) * 60
