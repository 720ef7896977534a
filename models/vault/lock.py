# SPDX-License-Identifier: Apache-2.0
"""One process per vault.

Knows the operating system's file lock and a record of who holds it; must not
know keys. The kernel's lock decides and dies with its process; the record says
who it is, and speaks for a holder whom the kernel's lock fails to show.

A record is stale when its process cannot still be writing: another boot of this
machine, a dead process, a process number that now belongs to a later process,
this very process (which would have met its own kernel lock), or another machine
(``places`` refuses every place that two machines can see at once).
"""

from __future__ import annotations

import json
import os
import socket
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from io import FileIO
from pathlib import Path

from models.base.errors import VaultBusy
from models.vault.durable import disk_trouble, read_small

NAME = "lock"
_RECORD_BYTES = 512
# Windows locks byte ranges and forbids reading them: lock one nobody reads.
_LOCKED_BYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a vault.

    Attributes:
        host: machine name.
        boot: identity of the machine's run.
        pid: process number.
        started: the process's start in kernel ticks; "" where unknown.
    """

    host: str
    boot: str
    pid: int
    started: str


class VaultLock:
    """The right to open one vault, held until ``release``."""

    def __init__(self, handle: FileIO) -> None:
        """Keep the locked file open; made by ``take`` only."""
        self._handle = handle

    @classmethod
    def take(cls, folder: Path, boot: str) -> VaultLock:
        """Return the lock of the vault in ``folder``.

        Args:
            folder: the vault's folder.
            boot: identity of this run of the machine, from the clock.

        Raises:
            VaultBusy: another process holds it.
            DiskTrouble: the lock file cannot be written.
        """
        path = folder / NAME
        with disk_trouble():
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
            handle = FileIO(os.open(path, flags, 0o600), "r+b")
        try:
            here = _this_process(boot)
            if not _lock(handle):
                raise _busy(read_holder(folder))
            there = read_holder(folder)
            if there is not None and not _is_stale(there, here):
                raise _busy(there)
            with disk_trouble():
                _write(handle, json.dumps(asdict(here)))
        except BaseException:
            handle.close()
            raise
        return cls(handle)

    def release(self) -> None:
        """Let the next process in; releasing twice is harmless."""
        if not self._handle.closed:
            # A failing disk must not stop the locking: the kernel's lock goes
            # with the file, and the record with this process.
            with suppress(OSError):
                _write(self._handle, "")
            self._handle.close()


def read_holder(folder: Path) -> Holder | None:
    """Return who the record names, or ``None`` when it names nobody."""
    try:
        raw = json.loads(read_small(folder / NAME, _RECORD_BYTES))
        holder = Holder(**raw)
    except (ValueError, TypeError):
        return None
    whole = isinstance(holder.pid, int) and 0 < holder.pid < 1 << 31
    texts = (holder.host, holder.boot, holder.started)
    return holder if whole and all(isinstance(t, str) for t in texts) else None


def _busy(holder: Holder | None) -> VaultBusy:
    """Return the error that names the holder."""
    if holder is None:
        return VaultBusy()
    return VaultBusy(host=holder.host, pid=holder.pid)


def _write(handle: FileIO, text: str) -> None:
    """Put the record in place; it never grows, so a full disk does not matter."""
    handle.seek(0)
    handle.write(text.encode("ascii").ljust(_RECORD_BYTES))
    os.fsync(handle.fileno())


def _this_process(boot: str) -> Holder:
    """Return the record of this process."""
    pid = os.getpid()
    return Holder(socket.gethostname(), boot, pid, _started(pid))


def _started(pid: int) -> str:
    """Return when process ``pid`` began, in ticks since boot; "" if unknown."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""
    # The name in parentheses may hold blanks; field 22 is the 20th after it.
    return text.rpartition(")")[2].split()[19]


def _is_stale(there: Holder, here: Holder) -> bool:
    """Return whether the recorded process cannot still be writing."""
    if there.host != here.host or there.boot != here.boot:
        return True
    if there.pid == here.pid or not _is_alive(there.pid):
        return True
    return there.started != _started(there.pid)


def _is_alive(pid: int) -> bool:
    """Return whether a process of that number runs."""
    if sys.platform == "win32":  # pragma: no cover - runs on Windows only
        return False  # the kernel's lock has already decided
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _lock(handle: FileIO) -> bool:
    """Return whether the kernel gave us the lock."""
    if sys.platform == "win32":  # pragma: no cover - runs on Windows only
        import msvcrt

        handle.seek(_LOCKED_BYTE)
        try:
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(handle.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
