# SPDX-License-Identifier: Apache-2.0
"""Hears from the system, whichever it is, that it sleeps or locks.

Knows which of the two listeners a system wants. Imported once the window is
shown: D-Bus is not for the way to the door.
"""

from __future__ import annotations

import sys

from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication

from desktop.shell.wakefulness import Wakefulness
from desktop.shell.window import Window
from desktop.shell.windows_session import WindowsSession


def listen(wakefulness: Wakefulness, window: Window) -> None:
    """Tell ``wakefulness`` of sleep and of a locked session from now on."""
    if sys.platform == "win32":
        session = WindowsSession(window)
        QApplication.instance().installNativeEventFilter(session.filter)
        session.watch(int(window.winId()))
        wakefulness.hear_windows(session)
    else:
        wakefulness.hear_login(QDBusConnection.systemBus())
