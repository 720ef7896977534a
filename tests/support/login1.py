# SPDX-License-Identifier: Apache-2.0
"""A login manager on a bus of its own, for tests: asks nobody, tells on demand.

Needs ``dbus-daemon``. The real one on the system bus is never touched.
"""

from __future__ import annotations

import os
import subprocess
import threading
from contextlib import suppress
from pathlib import Path

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

MANAGER = "/org/freedesktop/login1"
SESSION = f"{MANAGER}/session/_37"
NAME = "org.freedesktop.login1"
_CONFIG = """<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen>
<policy context="default"><allow send_destination="*"/><allow receive_type="signal"/>
<allow receive_type="method_call"/><allow receive_type="method_return"/>
<allow receive_type="error"/><allow own="*"/><allow user="*"/></policy></busconfig>
"""


class FakeLogin1:
    """``org.freedesktop.login1`` as far as a desktop program sees it."""

    def __init__(self, folder: Path) -> None:
        """Start a private bus and take the name on it."""
        socket = folder / "bus"
        config = folder / "bus.conf"
        config.write_text(_CONFIG.format(socket=socket))
        self._daemon = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()
        self.asked: list[tuple[str, tuple[object, ...]]] = []
        self.brake: int | None = None
        self._lock = threading.Lock()
        self._line = open_dbus_connection(self.address, enable_fds=True)
        self._line.send_and_get_reply(message_bus.RequestName(NAME))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the bus and everything on it."""
        self._daemon.terminate()
        self._daemon.wait(5)
        assert self._daemon.stdout is not None
        self._daemon.stdout.close()
        self._thread.join(5)
        self._line.close()
        if self.brake is not None:
            os.close(self.brake)

    def brake_held(self) -> bool:
        """Tell whether somebody still holds sleep back."""
        assert self.brake is not None
        os.set_blocking(self.brake, False)
        try:
            # End of file: every copy of the other end is closed.
            return os.read(self.brake, 1) != b""
        except BlockingIOError:
            return True

    def prepare_for_sleep(self, begins: bool) -> None:
        """Tell everybody that the machine sleeps, or woke."""
        self._tell(MANAGER, f"{NAME}.Manager", "PrepareForSleep", "b", (begins,))

    def lock_session(self, session: str = SESSION) -> None:
        """Tell that a session is to be locked."""
        self._tell(session, f"{NAME}.Session", "Lock", "", ())

    def hint_locked(self, locked: bool = True) -> None:
        """Tell that the desktop locked itself without asking."""
        changed = (f"{NAME}.Session", {"LockedHint": ("b", locked)}, [])
        properties = "org.freedesktop.DBus.Properties"
        self._tell(SESSION, properties, "PropertiesChanged", "sa{sv}as", changed)

    def _tell(
        self, path: str, interface: str, name: str, form: str, body: tuple[object, ...]
    ) -> None:
        address = DBusAddress(path, interface=interface)
        message = new_signal(address, name, form or None, body)
        with self._lock:
            self._line.send(message)

    def _serve(self) -> None:
        line: DBusConnection = self._line
        with suppress(ConnectionError, OSError):  # the bus ended
            while True:
                self._take(line, line.receive())

    def _take(self, line: DBusConnection, message: Message) -> None:
        if message.header.message_type is not MessageType.method_call:
            return
        answer, ends = self._answer(message)
        with self._lock:
            line.send(answer)
        for end in ends:  # the message carried a copy
            os.close(end)

    def _answer(self, message: Message) -> tuple[Message, list[int]]:
        member = str(message.header.fields[HeaderFields.member])
        self.asked.append((member, tuple(message.body)))
        if member == "GetSession":
            return new_method_return(message, "o", (SESSION,)), []
        if member == "Get":
            return new_method_return(message, "v", (("s", "37"),)), []
        assert member == "Inhibit"
        mine, theirs = os.pipe()
        if self.brake is not None:
            os.close(self.brake)
        self.brake = mine
        return new_method_return(message, "h", (theirs,)), [theirs]
