# SPDX-License-Identifier: Apache-2.0
"""Hears from the login manager that the machine sleeps or the session locks.

Knows ``org.freedesktop.login1`` over QtDBus; must not know what locking does.
Where there is no login manager nothing is heard and nothing fails: the wall
clock in ``autolock`` still notices sleep afterwards.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

SERVICE = "org.freedesktop.login1"
MANAGER_PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
OWN_SESSION = f"{MANAGER_PATH}/session/auto"
_Then = Callable[[object], None]


class Login1(QObject):
    """Listens to one login manager.

    Sleep is held back with a delay inhibitor until ``let_sleep`` is called, so
    that the keys are gone before memory is written to disk.

    Args:
        bus: the system bus, or a test's private one.
        parent: Qt owner.

    Signals:
        sleeping: the machine is about to sleep.
        woken: it is awake again.
        session_locked: the desktop session was locked.
        listening: the session was found and its signals are heard.
    """

    sleeping = Signal()
    woken = Signal()
    session_locked = Signal()
    listening = Signal()

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._brake: QDBusUnixFileDescriptor | None = None
        self._calls: dict[QDBusPendingCallWatcher, _Then] = {}
        if bus.isConnected():
            self._hear(MANAGER_PATH, MANAGER, "PrepareForSleep", "_on_sleep(bool)")
            self._brake_sleep()
            self._find_session()

    @property
    def braking(self) -> bool:
        """Return whether sleep would wait for us now."""
        return self._brake is not None

    def let_sleep(self) -> None:
        """Let go of the inhibitor; everything is locked."""
        self._brake = None

    def _hear(self, path: str, interface: str, name: str, slot: str) -> None:
        """Connect a signal of the login manager to a slot."""
        # PySide's stub asks for bytes; what it takes is what SLOT() returns, text.
        target = cast("bytes", SLOT(slot))
        self._bus.connect(SERVICE, path, interface, name, self, target)

    def _ask(
        self, where: tuple[str, str], method: str, arguments: list[str], then: _Then
    ) -> None:
        """Call a method without waiting; ``then`` gets each part of the answer."""
        call = QDBusMessage.createMethodCall(SERVICE, *where, method)
        call.setArguments(arguments)
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call))
        # Kept until answered: a watcher that is collected never tells.
        self._calls[watcher] = then
        watcher.finished.connect(self._on_answered)

    def _on_answered(self, watcher: QDBusPendingCallWatcher) -> None:
        """Pass an answer on; a refusal has no parts."""
        then = self._calls.pop(watcher)
        if not watcher.isError():
            for found in watcher.reply().arguments():
                then(found)

    def _brake_sleep(self) -> None:
        """Ask that sleep waits a moment for us."""
        wish = ["sleep", "Saksama", "Locking the vault", "delay"]
        self._ask((MANAGER_PATH, MANAGER), "Inhibit", wish, self._on_brake)

    def _on_brake(self, found: object) -> None:
        """Keep the descriptor that holds sleep back."""
        if isinstance(found, QDBusUnixFileDescriptor):
            self._brake = found

    def _find_session(self) -> None:
        """Find the session we belong to, by its id."""
        own = os.environ.get("XDG_SESSION_ID", "")
        if own:
            self._get_session(own)
        else:
            where = (OWN_SESSION, PROPERTIES)
            self._ask(where, "Get", [SESSION, "Id"], self._on_own_id)

    def _on_own_id(self, found: object) -> None:
        """Go on with the id the login manager gave."""
        plain = found.variant() if isinstance(found, QDBusVariant) else found
        if isinstance(plain, str) and plain:
            self._get_session(plain)

    def _get_session(self, own: str) -> None:
        """Ask for the object of a session."""
        self._ask((MANAGER_PATH, MANAGER), "GetSession", [own], self._on_session)

    def _on_session(self, found: object) -> None:
        """Listen to the session's lock signal and to its locked hint."""
        if isinstance(found, QDBusObjectPath):
            path = found.path()
            self._hear(path, SESSION, "Lock", "_on_lock()")
            slot = "_on_properties(QString,QVariantMap,QStringList)"
            self._hear(path, PROPERTIES, "PropertiesChanged", slot)
            self.listening.emit()

    @Slot(bool)
    def _on_sleep(self, begins: bool) -> None:
        """Pass on sleep, and brake anew after it."""
        if begins:
            self.sleeping.emit()
            return
        self._brake_sleep()
        self.woken.emit()

    @Slot()
    def _on_lock(self) -> None:
        """Pass on the wish to lock the session."""
        self.session_locked.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def _on_properties(
        self, interface: str, changed: dict[str, object], _gone: list[str]
    ) -> None:
        """Some desktops lock without the signal and only set the hint."""
        if interface == SESSION and changed.get("LockedHint") is True:
            self.session_locked.emit()
