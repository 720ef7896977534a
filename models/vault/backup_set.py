# SPDX-License-Identifier: Apache-2.0
"""The folder of one vault's backups: which there are, and which may go.

Knows names and folders (``FORMAT.md``, "Backups"); must not know how a backup is
made. Whatever is called ``new-*`` is unfinished and counts for nothing.
"""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.base.backup_errors import BackupDamaged, BackupMissing
from models.base.errors import (
    VaultTooNew,
)
from models.vault import backup_record
from models.vault.backup_expiry import Dated, expired
from models.vault.backup_record import Record
from models.vault.blob_files import TEMPORARY, sealed_files
from models.vault.durable import disk_trouble, move, read_small, sync_folder
from models.vault.keys import VaultKeys

SUFFIX = ".cadangan"
"""How the name of such a folder ends."""

BLOBS = "blobs"
"""The sealed files of all its backups, each once."""

_NAME = re.compile(r"([0-9]{6,9})-([0-9]{8}T[0-9]{6}Z)")


@dataclass(frozen=True, slots=True)
class Place:
    """Where one backup stands.

    Attributes:
        number: counts the backups of a vault in one place, from 1.
        path: its folder.
    """

    number: int
    path: Path

    def record(self) -> bytes:
        """Return the bytes of its record; b"" when there is none.

        Raises:
            DiskTrouble: it is there and cannot be read.
        """
        return read_small(self.path / backup_record.NAME, backup_record.LARGEST)


class BackupSet:
    """All backups of one vault in one place.

    Attributes:
        folder: where they stand.
        blobs: the sealed files they share.
    """

    def __init__(self, folder: Path) -> None:
        """Use ``folder``, which need not exist yet."""
        self.folder = folder
        self.blobs = folder / BLOBS

    def backups(self) -> list[Place]:
        """Return every finished backup, the earliest first."""
        found = []
        with disk_trouble():
            for path in self.folder.iterdir() if self.folder.is_dir() else ():
                name = _NAME.fullmatch(path.name)
                if name is not None and path.is_dir():
                    found.append(Place(int(name[1]), path))
        return sorted(found, key=lambda place: (place.number, place.path.name))

    def choose(self, name: str) -> Place:
        """Return the backup of that name, the latest for "".

        Raises:
            BackupMissing: there is none, or none of that name.
        """
        there = self.backups()
        if not there:
            raise BackupMissing(why="none")
        for place in reversed(there):
            if name in {"", place.path.name}:
                return place
        raise BackupMissing(why="unknown")

    def proven(self, keys: VaultKeys) -> list[tuple[Place, Record]]:
        """Return every backup whose record is proved, the earliest first."""
        found = []
        for place in self.backups():
            try:
                record = backup_record.prove(place.record(), keys)
            except (BackupDamaged, VaultTooNew):
                continue
            if record.number == place.number:
                found.append((place, record))
        return found

    def fresh(self) -> Path:
        """Make and return an empty folder that counts for nothing yet."""
        path = self.folder / f"{TEMPORARY}{secrets.token_hex(16)}"
        with disk_trouble():
            path.mkdir(mode=0o700)
        return path

    def finish(self, made: Path, number: int, at: datetime) -> Place:
        """Let a made and verified backup count from now on."""
        target = self.folder / f"{number:06}-{at:%Y%m%dT%H%M%SZ}"
        with disk_trouble():
            sync_folder(made)
            move(made, target)
            sync_folder(self.folder)
        return Place(number, target)

    def tidy(self) -> None:
        """Remove what unfinished work left behind."""
        with disk_trouble():
            for path in self.folder.glob(f"{TEMPORARY}*"):
                shutil.rmtree(path)
            for path in self.blobs.glob(f"{TEMPORARY}*"):
                path.unlink()

    def expire(
        self, keys: VaultKeys, keep: Callable[..., tuple[Dated, ...]] = expired
    ) -> tuple[str, ...]:
        """Remove the backups whose time is over; return their names.

        Then the sealed files go that no backup names any more. Each backup
        loses its name first, so that half of one never counts.
        """
        proven = {place.number: (place, r) for place, r in self.proven(keys)}
        dated = (Dated(number, r.day) for number, (_, r) in proven.items())
        gone = []
        for one in keep(dated):
            place = proven[one.number][0]
            with disk_trouble():
                nameless = place.path.with_name(f"{TEMPORARY}{secrets.token_hex(16)}")
                move(place.path, nameless)
                shutil.rmtree(nameless)
            gone.append(place.path.name)
        if gone:
            self._prune()
        return tuple(gone)

    def _prune(self) -> None:
        """Remove the sealed files that no record names, proved or not."""
        named: set[str] = set()
        for place in self.backups():
            try:
                named.update(backup_record.parse(place.record()).blobs)
            except (BackupDamaged, VaultTooNew):
                # What it needs cannot be told, so nothing is taken away.
                return
        with disk_trouble():
            for path in sealed_files(self.blobs):
                if path.name not in named:
                    path.chmod(0o600)
                    path.unlink()


def set_for(into: Path, vault_id: str) -> BackupSet:
    """Return the backups of a vault below ``into``; none need be there."""
    return BackupSet(into / f"{vault_id}{SUFFIX}")


def set_at(source: Path) -> BackupSet:
    """Return the backups that ``source`` is, or the only ones it holds.

    Raises:
        BackupMissing: there are none, or those of several vaults.
    """
    if source.name.endswith(SUFFIX) or not source.is_dir():
        return BackupSet(source)
    with disk_trouble():
        there = [path for path in source.glob(f"*{SUFFIX}") if path.is_dir()]
    if len(there) != 1:
        raise BackupMissing(why="several" if there else "none")
    return BackupSet(there[0])
