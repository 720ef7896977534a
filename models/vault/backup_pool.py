# SPDX-License-Identifier: Apache-2.0
"""Sealed files taken as they are from one folder into another.

Knows copying that survives a power cut, and that the copy of a sealed file
proves itself under the vault's keys. Must not know which are wanted.
"""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from io import FileIO
from pathlib import Path

from models.base.errors import VaultDamaged
from models.vault.blob_files import TEMPORARY, make_writable, path_of, remove
from models.vault.blob_writer import Counter
from models.vault.blobs import BlobStore
from models.vault.durable import create, disk_trouble, move, sync_folder, write_all
from models.vault.keys import VaultKeys

_PIECE = 1 << 20
SHARE = 20
"""One sealed file in so many is read to the end at each backup."""


class Pool:
    """Sealed files that are copied into a folder."""

    def __init__(self, root: Path, keys: VaultKeys) -> None:
        """Use the folders below ``root``; those that are missing are made."""
        self._root = root
        self._there = BlobStore(root, keys)
        self._touched: set[Path] = set()

    def prepare(self) -> None:
        """Make all 256 folders, as a vault has them.

        Raises:
            DiskTrouble: the disk does not take them.
        """
        with disk_trouble():
            for number in range(256):
                folder = self._root / f"{number:02x}"
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def size_of(self, blob_id: str) -> int:
        """Return the length of a sealed file here, -1 when it is not."""
        try:
            return path_of(self._root, blob_id).stat().st_size
        except OSError:
            return -1

    def holds(self, blob_id: str, size: int, *, full: bool = False) -> bool:
        """Tell whether a sealed file is here and fits; ``full`` reads all of it."""
        if self.size_of(blob_id) != size:
            return False
        try:
            self._there.verify(blob_id, full=full)
        except VaultDamaged:
            return False
        return True

    def take(self, blob_id: str, root: Path, done: Counter) -> None:
        """Copy one sealed file from the folders below ``root``.

        Raises:
            VaultDamaged: it is not there, or cannot be read.
            DiskTrouble: the disk does not take it.
            Cancelled: the user stopped it; what was begun is removed.
        """
        target = path_of(self._root, blob_id)
        temporary = self._root / f"{TEMPORARY}{secrets.token_hex(16)}"
        try:
            source = FileIO(path_of(root, blob_id), "rb")
        except OSError:
            raise VaultDamaged(part="blob", detail="missing") from None
        try:
            with disk_trouble():
                target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with source, disk_trouble(), create(temporary) as copy:
                _pour(source, copy, done)
            with disk_trouble():
                make_writable(target)
                move(temporary, target)
                target.chmod(0o400)
        except BaseException:
            with suppress(OSError):
                remove(temporary)
            raise
        self._touched.add(target.parent)

    def sync(self) -> None:
        """Make the names of everything taken last."""
        with disk_trouble():
            for folder in sorted(self._touched):
                sync_folder(folder)
            if self._touched:
                sync_folder(self._root)
        self._touched.clear()


def share_of(names: list[str], number: int) -> list[str]:
    """Return which sealed files are read to the end at one backup.

    Another share each time: ``SHARE`` backups in a row read every file.
    """
    turn = number % SHARE
    chosen = [name for name in names if int(name[:8], 16) % SHARE == turn]
    return chosen or names[number % len(names) :][:1] if names else []


def _pour(source: FileIO, target: FileIO, done: Counter) -> None:
    """Copy every byte and flush it."""
    piece = memoryview(bytearray(_PIECE))
    while taken := source.readinto(piece):
        write_all(target, piece[:taken])
        done.add(taken)
    os.fsync(target.fileno())
