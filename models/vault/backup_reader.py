# SPDX-License-Identifier: Apache-2.0
"""Putting a backup back: into a folder that counts only once all was read.

Knows that nothing of a backup is believed before its record is proved, and what
is known of later states of the same vault. Must not know what the rows mean, nor
by which way in the vault is opened.
"""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from models.base.backup_errors import BackupDamaged
from models.base.errors import (
    DiskTrouble,
    SaksamaError,
    VaultDamaged,
    VaultExists,
)
from models.base.progress import Progress
from models.vault import backup_record, database, header_file, places
from models.vault.backup_pool import Pool
from models.vault.backup_record import Part, Record
from models.vault.backup_set import BackupSet, Place, set_at
from models.vault.backup_writer import PARTS, digest_of
from models.vault.blob_files import TEMPORARY
from models.vault.blob_writer import Counter
from models.vault.durable import create, disk_trouble, move, sync_folder, write_all
from models.vault.held import BLOBS, glimpse
from models.vault.keys import VaultKeys
from models.vault.opened import OpenVault
from models.vault.sidecar import NAME as HEAD_NAME
from models.vault.sidecar import HeadFile

_PART_NAMES = {HEAD_NAME: "head", database.NAME: "database"}
_COPIES = (header_file.NAME, header_file.TWIN)
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Later:
    """A later state of a vault than the one that is put back.

    Attributes:
        size: entries in its journal, 0 where it could not be read.
        head: hash of the last one, b"" where it could not be read.
    """

    size: int
    head: bytes


class Restoring:
    """A backup on its way back; ``finish`` makes a vault of it.

    Attributes:
        place: the backup.
        folder: where the vault grows; open it there.
        target: where it will stand.
    """

    def __init__(self, source: BackupSet, place: Place, target: Path) -> None:
        """Begin in a folder beside ``target``; made by ``begin`` only."""
        self.place = place
        self.target = target
        self.folder = target.with_name(f"{TEMPORARY}{secrets.token_hex(16)}")
        self._source = source
        self._found: dict[str, Part] = {}

    def copy_parts(self) -> None:
        """Copy everything but the sealed files, so that the vault can be opened.

        Raises:
            BackupDamaged: a part is missing.
            DiskTrouble: the disk does not take it.
        """
        with disk_trouble():
            self.folder.mkdir(mode=0o700, parents=True)
        for name in PARTS:
            source = self.place.path / name
            if source.is_file():
                with disk_trouble():
                    _copy(source, self.folder / name)
                self._found[name] = digest_of(self.folder / name)
            elif name not in _COPIES:
                raise BackupDamaged(part=_PART_NAMES[name], detail="missing")

    def prove(self, keys: VaultKeys) -> Record:
        """Return the record, once it and every part fit the vault's keys.

        Of the header's two copies one is enough: the vault mends the other.

        Raises:
            BackupDamaged: something is not what was written.
            VaultTooNew: written by a later Saksama.
        """
        record = backup_record.prove(self.place.record(), keys)
        if record.number != self.place.number:
            raise BackupDamaged(part="record", detail="number")
        wrong = {n for n in PARTS if self._found.get(n) != record.parts.get(n)}
        if wrong >= set(_COPIES):
            raise BackupDamaged(part="header", detail="hash")
        for name in sorted(wrong & set(_PART_NAMES)):
            raise BackupDamaged(part=_PART_NAMES[name], detail="hash")
        return record

    def fill(self, record: Record, vault: OpenVault, progress: Progress) -> None:
        """Bring every sealed file over and read each to its end.

        Raises:
            BackupDamaged: one is missing, cut, or not what was written.
            DiskTrouble: the disk does not take it.
            Cancelled: the user stopped it.
        """
        pool = Pool(self.folder / BLOBS, vault.keys)
        pool.prepare()
        total = sum(record.blobs.values())
        with disk_trouble():
            if shutil.disk_usage(self.folder).free < total:
                raise DiskTrouble(reason="full")
        done = Counter(progress, 2 * total)
        for name, size in record.blobs.items():
            try:
                pool.take(name, self._source.blobs, done)
            except VaultDamaged as error:
                raise BackupDamaged(part="blob", detail=error.detail) from error
            if not pool.holds(name, size, full=True):
                raise BackupDamaged(part="blob", detail="content")
            done.add(size)
        pool.sync()

    def later(self, record: Record, keys: VaultKeys) -> Later | None:
        """Return the latest state known of the same vault, if it is not this one.

        Looked for are later backups in the same place, and vaults of the same
        identity in the folder where this one will stand.
        """
        known = [
            Later(other.size, other.head)
            for _, other in self._source.proven(keys)
            if other.size > record.size
        ]
        known += [
            _live_head(path, keys)
            for path in sorted(self.target.parent.iterdir())
            if path != self.folder and _is_vault(path, record.vault_id)
        ]
        return max(known, key=lambda one: one.size, default=None)

    def finish(self) -> Path:
        """Let the vault count, once it was closed; return where it stands.

        Raises:
            VaultExists: something came to stand there meanwhile.
            DiskTrouble: the disk does not take it.
        """
        if self.target.exists():
            raise VaultExists
        with disk_trouble():
            sync_folder(self.folder)
            move(self.folder, self.target)
            sync_folder(self.target.parent)
        return self.target

    def discard(self) -> None:
        """Remove what was begun."""
        with suppress(OSError):
            shutil.rmtree(self.folder)


def begin(source: Path, name: str, target: Path) -> Restoring:
    """Return a backup on its way back, its parts beside ``target``.

    Args:
        source: the folder named when it was made, or the set itself.
        name: of the backup; "" = the latest.
        target: the folder to make; ``.saksama`` is added when it is missing.

    Raises:
        BackupMissing: there is none, or none of that name.
        BackupDamaged: its record or a part of it is missing.
        VaultTooNew: written by a later Saksama.
        VaultExists: something stands where the vault should.
        PlaceUnsafe: a network, synchronised or read-only place.
        DiskTrouble: the disk does not give or take it.
    """
    there = set_at(source)
    place = there.choose(name)
    folder = places.folder_of(target)
    places.require_safe(folder)
    if folder.exists():
        raise VaultExists
    # Unproved, but what is cut is told before anybody types a passphrase.
    backup_record.parse(place.record())
    restoring = Restoring(there, place, folder)
    try:
        restoring.copy_parts()
    except BaseException:
        restoring.discard()
        raise
    return restoring


def _copy(source: Path, target: Path) -> None:
    """Copy a file into a new one and flush it."""
    with source.open("rb") as file, create(target) as copy:
        while piece := file.read(_PIECE):
            write_all(copy, piece)
        os.fsync(copy.fileno())


def _is_vault(path: Path, vault_id: str) -> bool:
    """Tell whether a finished vault of that identity stands at ``path``."""
    if not path.is_dir():
        return False
    try:
        return glimpse(path).vault_id == vault_id
    except SaksamaError:
        return False


def _live_head(path: Path, keys: VaultKeys) -> Later:
    """Return how far the journal of a vault beside goes, as its head file says."""
    try:
        head = HeadFile(path, keys).read_head()
    except SaksamaError:
        head = None
    return Later(0, b"") if head is None else Later(head.size, head.digest)
