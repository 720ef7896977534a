# SPDX-License-Identifier: Apache-2.0
"""Whether a vault is open, and which steps lead from there.

Knows four states and one table; must not know a vault, a key or a widget.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class State(StrEnum):
    """Where the session stands."""

    LOCKED = "locked"
    UNLOCKING = "unlocking"
    OPEN = "open"
    LOCKING = "locking"


TRANSITIONS: dict[State, frozenset[State]] = {
    State.LOCKED: frozenset({State.UNLOCKING}),
    State.UNLOCKING: frozenset({State.OPEN, State.LOCKED}),
    State.OPEN: frozenset({State.LOCKING}),
    State.LOCKING: frozenset({State.LOCKED}),
}
"""From each state, the states that may follow."""


class Session(QObject):
    """Walks the table, and nothing but the table.

    A wish to lock that comes while a vault is still being opened is kept, so
    that whoever opened it can honour it.

    Signals:
        unlock_begun: a passphrase or code is being tried.
        opened: a vault is open.
        unlock_failed: it was not opened after all.
        lock_begun: pages hand over their drafts, then everything is destroyed.
        locked: nothing of the vault is left.
    """

    unlock_begun = Signal()
    opened = Signal()
    unlock_failed = Signal()
    lock_begun = Signal()
    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = State.LOCKED
        self._lock_wanted = False

    @property
    def state(self) -> State:
        """Return where the session stands."""
        return self._state

    @property
    def lock_wanted(self) -> bool:
        """Return whether somebody wanted to lock while the vault was opening."""
        return self._lock_wanted

    def begin_unlock(self) -> None:
        """Note that a vault is being opened."""
        self._lock_wanted = False
        self._go(State.UNLOCKING)
        self.unlock_begun.emit()

    def fail_unlock(self) -> None:
        """Note that the vault stays closed."""
        self._go(State.LOCKED)
        self.unlock_failed.emit()

    def finish_unlock(self) -> None:
        """Note that the vault is open."""
        self._go(State.OPEN)
        self.opened.emit()

    def begin_lock(self) -> bool:
        """Begin to lock.

        Returns:
            Whether this call began it: ``False`` while locked or locking, and
            while opening (then it is remembered).
        """
        if self._state is State.UNLOCKING:
            self._lock_wanted = True
        if self._state is not State.OPEN:
            return False
        self._lock_wanted = False
        self._go(State.LOCKING)
        self.lock_begun.emit()
        return True

    def finish_lock(self) -> None:
        """Note that nothing of the vault is left."""
        self._go(State.LOCKED)
        self.locked.emit()

    def _go(self, state: State) -> None:
        """Take a step of the table; any other is our bug."""
        assert state in TRANSITIONS[self._state], (self._state, state)
        self._state = state
