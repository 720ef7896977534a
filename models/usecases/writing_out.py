# SPDX-License-Identifier: Apache-2.0
"""Writing plain bytes to a file of the user's choosing.

Knows that a file appears whole or not at all. Must not know what the bytes
are, nor ask whether a file of that name may be replaced: whoever chose the
name has answered that.
"""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from models.base.errors import DiskTrouble
from models.base.progress import Progress

_PIECE = 1024 * 1024
_REASONS = {errno.ENOSPC: "full", errno.EDQUOT: "full", errno.EROFS: "readonly"}
_REASONS |= {errno.EACCES: "readonly", errno.EPERM: "readonly"}


class Readable(Protocol):
    """Something that gives bytes."""

    def read(self, size: int = -1, /) -> bytes | None:
        """Return at most ``size`` bytes; nothing at the end."""
        ...


def write_file(source: Readable, size: int, target: Path, progress: Progress) -> str:
    """Write all of ``source`` to ``target``; return the SHA-256 in hex.

    Args:
        source: where the bytes come from.
        size: how many there are, for progress.
        target: the file; one of that name is replaced once all is written.
        progress: told of bytes written.

    Raises:
        DiskTrouble: the disk does not take it; nothing is left behind.
        Cancelled: the user stopped it; nothing is left behind.
    """
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    digest = hashlib.sha256()
    done = 0
    try:
        with disk_told():
            handle = beside.open("xb")
        with handle:
            while piece := source.read(_PIECE):
                digest.update(piece)
                done += len(piece)
                with disk_told():
                    handle.write(piece)
                progress.report(done, max(size, done))
            with disk_told():
                handle.flush()
                os.fsync(handle.fileno())
        with disk_told():
            beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
    return digest.hexdigest()


@contextmanager
def fresh_folder(folder: Path) -> Iterator[list[Path]]:
    """Make a folder; take it back if the work in it fails.

    Only what was made here goes: the files put on the list that is handed out,
    and folders that were not there before.

    Raises:
        DiskTrouble: the folder cannot be made.
    """
    made = [one for one in (folder, *folder.parents) if not one.exists()]
    written: list[Path] = []
    try:
        with disk_told():
            folder.mkdir(parents=True)
        yield written
    except BaseException:
        for path in written:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        for path in made:
            # Somebody may have put something in meanwhile.
            with suppress(OSError):
                path.rmdir()
        raise


@contextmanager
def disk_told() -> Iterator[None]:
    """Turn an operating system's refusal into ours.

    Raises:
        DiskTrouble: full, read-only or failing.
    """
    try:
        yield
    except OSError as error:
        raise DiskTrouble(_REASONS.get(error.errno or 0, "io")) from None
