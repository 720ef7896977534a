# SPDX-License-Identifier: Apache-2.0
"""Writing that survives a power cut, and disk errors said in our own words.

Knows files, flushing and error numbers; must not know what the bytes mean.
"""

from __future__ import annotations

import errno
import os
import secrets
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import FileIO
from pathlib import Path

from models.base.errors import DiskTrouble

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_ON_WINDOWS = sys.platform == "win32"
_FOLDERS_CAN_SYNC = not _ON_WINDOWS
# On Windows a virus scanner may hold a new file for a moment.
_MOVES = 20 if _ON_WINDOWS else 1
_PAUSE_SECONDS = 0.05


@contextmanager
def disk_trouble() -> Iterator[None]:
    """Turn an ``OSError`` of the vault's own disk into ``DiskTrouble``."""
    try:
        yield
    except OSError as error:
        raise DiskTrouble(reason=_reason(error.errno)) from error


def _reason(number: int | None) -> str:
    """Return the reason code for an error number."""
    if number in _FULL:
        return "full"
    return "readonly" if number in _READONLY else "io"


def create(path: Path) -> FileIO:
    """Return a new private file, open for reading and writing, unbuffered.

    Raises:
        FileExistsError: something already has that name.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return FileIO(os.open(path, flags, 0o600), "r+b")


def write_all(handle: FileIO, data: bytes | memoryview) -> None:
    """Write every byte of ``data``; a raw file may take fewer at a time."""
    left = memoryview(data)
    while left:
        left = left[handle.write(left) :]


def sync_folder(folder: Path) -> None:
    """Flush the names in ``folder``; Windows does so by itself."""
    if _FOLDERS_CAN_SYNC:
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def move(source: Path, target: Path) -> None:
    """Rename ``source`` over ``target`` in one step."""
    tries = _MOVES
    while True:
        try:
            source.replace(target)
        except PermissionError:
            tries -= 1
            if not tries:
                raise
            time.sleep(_PAUSE_SECONDS)
        else:
            return


def replace_file(target: Path, data: bytes) -> None:
    """Put ``data`` at ``target``: after a power cut the old or the new is there.

    Raises:
        DiskTrouble: full, read-only or failing; the old content is still there.
    """
    temporary = target.with_name(f"new-{secrets.token_hex(16)}")
    with disk_trouble():
        try:
            with create(temporary) as handle:
                write_all(handle, data)
                os.fsync(handle.fileno())
            move(temporary, target)
        except BaseException:
            with suppress(FileNotFoundError):
                temporary.unlink()
            raise
        sync_folder(target.parent)


def overwrite(target: Path, offset: int, data: bytes) -> None:
    """Write ``data`` inside an existing file, or a new one, and flush it.

    Needs no free disk space when the bytes are already part of the file.

    Raises:
        DiskTrouble: full, read-only or failing.
    """
    with disk_trouble():
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
        with FileIO(os.open(target, flags, 0o600), "r+b") as handle:
            handle.seek(offset)
            write_all(handle, data)
            os.fsync(handle.fileno())


def read_small(path: Path, limit: int) -> bytes:
    """Return at most ``limit`` bytes of ``path``; b"" when it is not there.

    Raises:
        DiskTrouble: the file is there and cannot be read.
    """
    try:
        with disk_trouble(), path.open("rb") as handle:
            return handle.read(limit)
    except DiskTrouble as trouble:
        if isinstance(trouble.__cause__, FileNotFoundError):
            return b""
        raise
