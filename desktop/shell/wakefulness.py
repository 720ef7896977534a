# SPDX-License-Identifier: Apache-2.0
"""Everything that makes an open vault lock by itself, in one place.

Knows idle time, sleep and the session's lock; must not know how locking is done.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.shell.autolock import AutoLock
from desktop.shell.session import Session
from desktop.shell.window import Window

if TYPE_CHECKING:
    # Named here only: it comes in once the window is shown.
    from PySide6.QtDBus import QDBusConnection

    from desktop.shell.idle_dialog import IdleDialog
    from desktop.shell.login1 import Login1
    from desktop.shell.windows_session import WindowsSession


class Wakefulness(QObject):
    """Watches while a vault is open.

    Args:
        window: dims while the question of the last seconds stands.
        session: whose opening and locking it follows.
        autolock: counts quiet time.
        lock: begins to lock.
        parent: Qt owner.
    """

    def __init__(
        self,
        window: Window,
        session: Session,
        autolock: AutoLock,
        lock: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._lock = lock
        self._login: Login1 | None = None
        self._sleeping = False
        self.autolock = autolock
        self._dialog: IdleDialog | None = None
        autolock.warned.connect(self._on_warned)
        autolock.calmed.connect(self._calm)
        autolock.ticked.connect(self._on_ticked)
        autolock.expired.connect(lock)
        session.opened.connect(autolock.start)
        session.lock_begun.connect(autolock.stop)
        session.lock_begun.connect(self._calm)
        session.locked.connect(self._let_sleep)

    @property
    def dialog(self) -> IdleDialog:
        """Return the question of the last seconds, made when first asked."""
        if self._dialog is None:
            from desktop.shell.idle_dialog import IdleDialog

            made = self._dialog = IdleDialog(self._window)
            made.stay_chosen.connect(self.autolock.stay)
            made.hold_chosen.connect(self._on_hold)
            made.lock_chosen.connect(self._lock)
        return self._dialog

    def hear_login(self, bus: QDBusConnection) -> Login1:
        """Listen to the login manager on a bus."""
        from desktop.shell.login1 import Login1

        self._login = login = Login1(bus, self)
        login.sleeping.connect(self._on_sleeping)
        login.session_locked.connect(self._lock)
        return login

    def hear_windows(self, session: WindowsSession) -> None:
        """Listen to Windows."""
        session.sleeping.connect(self._lock)
        session.session_locked.connect(self._lock)

    def _on_warned(self) -> None:
        """Ask whether somebody is there."""
        self.dialog.show_left(self.autolock.left, self.autolock.limit)
        self._window.dim(on=True)
        self.dialog.ask()

    def _calm(self) -> None:
        """Take the question away."""
        if self._dialog is not None:
            self._dialog.hide()
        self._window.dim(on=False)

    def _on_ticked(self, left: int) -> None:
        """Show the seconds left on the rail and in the question."""
        scope = self._window.scope
        if scope is not None:
            scope.workspace.lock_button.set_left(left)
        if self.autolock.warning:
            self.dialog.show_left(left, self.autolock.limit)

    def _on_hold(self) -> None:
        """Put locking off."""
        self.autolock.hold()

    def _on_sleeping(self) -> None:
        """Lock before the machine sleeps; let it sleep at once if all is locked."""
        self._sleeping = True
        shut = self._window.scope is None
        self._lock()
        if shut:
            self._let_sleep()

    def _let_sleep(self) -> None:
        """Let go of the brake if the machine waits for us; nothing is left now."""
        if self._login is not None and self._sleeping:
            self._sleeping = False
            self._login.let_sleep()
