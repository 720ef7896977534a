# SPDX-License-Identifier: Apache-2.0
"""Hears from Windows that the session locks or the machine sleeps.

Knows two window messages; must not know what locking does. Only ever made on
Windows; ``meaning`` is pure and can be asked anywhere.
"""

from __future__ import annotations

import ctypes
import sys
from enum import Enum

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QObject, Signal

_WM_POWERBROADCAST = 0x0218
_WM_WTSSESSION_CHANGE = 0x02B1
_PBT_APMSUSPEND = 0x0004
_WTS_CONSOLE_DISCONNECT = 0x0002
_WTS_REMOTE_DISCONNECT = 0x0004
_WTS_SESSION_LOCK = 0x0007
_LOCKS = frozenset({_WTS_SESSION_LOCK, _WTS_CONSOLE_DISCONNECT, _WTS_REMOTE_DISCONNECT})


class Meaning(Enum):
    """What a window message tells us."""

    NOTHING = "nothing"
    SESSION_LOCKED = "session_locked"
    SLEEPING = "sleeping"


def meaning(message: int, detail: int) -> Meaning:
    """Return what a window message means for us.

    Args:
        message: message number.
        detail: its ``wParam``.
    """
    if message == _WM_WTSSESSION_CHANGE and detail in _LOCKS:
        return Meaning.SESSION_LOCKED
    if message == _WM_POWERBROADCAST and detail == _PBT_APMSUSPEND:
        return Meaning.SLEEPING
    return Meaning.NOTHING


class _Filter(QAbstractNativeEventFilter):
    """Reads native messages for a ``WindowsSession``."""

    def __init__(self, session: WindowsSession) -> None:
        super().__init__()
        self._session = session

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Look at one message and let it pass."""
        if kind == b"windows_generic_MSG" and sys.platform == "win32":
            from ctypes.wintypes import MSG

            found = MSG.from_address(int(message))
            self._session.hear(meaning(found.message, found.wParam))
        return (False, 0)


class WindowsSession(QObject):
    """Listens to Windows on behalf of one window.

    Args:
        parent: Qt owner.

    Signals:
        sleeping: the machine is about to sleep.
        session_locked: the session was locked or its screen taken away.
    """

    sleeping = Signal()
    session_locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.filter = _Filter(self)

    def watch(self, window: int) -> None:
        """Ask Windows to tell this window (its native handle) of its session."""
        if sys.platform == "win32":
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(window, 0)

    def hear(self, what: Meaning) -> None:
        """Pass on what a message meant."""
        if what is Meaning.SLEEPING:
            self.sleeping.emit()
        elif what is Meaning.SESSION_LOCKED:
            self.session_locked.emit()
