# SPDX-License-Identifier: Apache-2.0
"""Making a backup that counts only once it was opened again and verified.

Knows the order: database through the library's own copying -> flushed -> opened
again and examined -> sealed files -> read back -> record -> name -> only then
do old backups go. Must not know what the rows mean: whoever calls examines.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from models.base.clock import Clock
from models.base.errors import DiskTrouble, PlaceUnsafe, VaultDamaged
from models.base.progress import Progress
from models.vault import backup_record, database, header_file, places
from models.vault.backup_pool import Pool, share_of
from models.vault.backup_record import Part, Record
from models.vault.backup_set import BackupSet, Place, set_for
from models.vault.blob_writer import Counter
from models.vault.durable import disk_trouble, replace_file
from models.vault.held import BLOBS
from models.vault.keys import VaultKeys
from models.vault.lock import VaultLock
from models.vault.opened import OpenVault
from models.vault.sidecar import NAME as HEAD_NAME
from models.vault.sidecar import HeadFile

PARTS = (header_file.NAME, header_file.TWIN, database.NAME, HEAD_NAME)
"""The files of a backup that its record names with their hashes."""

_ROOM_BYTES = 16 << 20


@dataclass(frozen=True, slots=True)
class Contents:
    """What the rows of a copy hold.

    Attributes:
        size: entries in the journal.
        head: hash of the last one.
        counts: how many of each thing.
        blobs: every sealed file that a row names.
    """

    size: int
    head: bytes
    counts: Mapping[str, int]
    blobs: frozenset[str]


class Copied:
    """The database and journal head of a copy, under the vault's keys."""

    def __init__(self, folder: Path, vault_id: str, keys: VaultKeys) -> None:
        """Use the copy in ``folder``."""
        self._path = folder / database.NAME
        self.vault_id = vault_id
        self.keys = keys
        self.head = HeadFile(folder, keys)

    def connect(self) -> database.Connection:
        """Return a connection to the copy."""
        return database.connect(self._path, self.keys.db_key())


Examine = Callable[[Copied], Contents]


@dataclass(frozen=True, slots=True)
class Backed:
    """A backup just made.

    Attributes:
        place: where it stands.
        record: what it holds.
        written: sealed files that were not there yet.
        gone: names of the backups whose time was over.
    """

    place: Place
    record: Record
    written: int
    gone: tuple[str, ...]


def back_up(
    vault: OpenVault, into: Path, examine: Examine, clock: Clock, progress: Progress
) -> Backed:
    """Make a backup of an open vault below ``into``.

    Args:
        vault: the open vault; nothing of it is changed.
        into: a folder or the root of a stick; made when it is missing.
        examine: reads the copy of the rows; raises where they do not add up.
        clock: the time.
        progress: told of pages, then of bytes.

    Raises:
        PlaceUnsafe: a network, synchronised or read-only place, or the vault.
        VaultBusy: another process is writing there.
        VaultDamaged: a part of the vault is not what was written.
        DiskTrouble: the place does not take it; what stood there still does.
        Cancelled: the user stopped it; what stood there still does.
    """
    places.require_safe(into)
    if into.resolve().is_relative_to(vault.path.resolve()):
        raise PlaceUnsafe(why="inside")
    there = set_for(into, vault.vault_id)
    with disk_trouble():
        there.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = VaultLock.take(there.folder, clock.moment().boot_id)
    try:
        there.tidy()
        return _Making(vault, there, clock).made(examine, progress)
    finally:
        lock.release()


class _Making:
    """One backup under way."""

    def __init__(self, vault: OpenVault, there: BackupSet, clock: Clock) -> None:
        self._vault = vault
        self._there = there
        self._clock = clock
        self._sealed = vault.path / BLOBS
        self._pool = Pool(there.blobs, vault.keys)

    def made(self, examine: Examine, progress: Progress) -> Backed:
        """Return the backup; remove what was begun on any failure."""
        before = self._there.backups()
        number = before[-1].number + 1 if before else 1
        folder = self._there.fresh()
        try:
            contents = self._copied(folder, examine, progress)
            sizes = {name: self._length(name) for name in sorted(contents.blobs)}
            written, whole = self._filled(sizes, number, progress)
            at = self._clock.now()
            record = Record(
                vault_id=self._vault.vault_id,
                name=self._vault.name,
                number=number,
                made=at.isoformat(timespec="seconds"),
                epoch=self._vault.keys.epoch,
                size=contents.size,
                head=contents.head,
                counts=contents.counts,
                parts={name: digest_of(folder / name) for name in PARTS},
                blobs=sizes,
                whole=whole,
            )
            data = backup_record.encode(record, self._vault.keys)
            replace_file(folder / backup_record.NAME, data)
            place = self._there.finish(folder, number, at)
        except BaseException:
            with suppress(OSError):
                shutil.rmtree(folder)
            raise
        gone = self._there.expire(self._vault.keys)
        return Backed(place, record, written, gone)

    def _copied(self, folder: Path, examine: Examine, progress: Progress) -> Contents:
        """Copy rows, header and head; open them again and examine them."""
        vault, keys = self._vault, self._vault.keys
        live, copy = vault.path / database.NAME, folder / database.NAME
        self._require_room(live.stat().st_size)
        # The library's copying takes a damaged page for an empty one, and its seal
        # on the copy would be right: the vault's own pages are looked at first.
        database.check(live, keys.db_key())
        database.copy(live, keys.db_key(), copy, progress)
        for name in (header_file.NAME, header_file.TWIN):
            replace_file(folder / name, vault.header_bytes())
        known = vault.head.read_head()
        if known is None:
            raise VaultDamaged(part="sidecar", detail="missing")
        head = HeadFile(folder, keys)
        head.write_head(known.size, known.digest)
        database.check(copy, keys.db_key())
        contents = examine(Copied(folder, vault.vault_id, keys))
        # Twice: both slots say the same, as in a vault at rest.
        head.write_head(contents.size, contents.head)
        head.write_head(contents.size, contents.head)
        return contents

    def _length(self, blob_id: str) -> int:
        """Return the length of one of the vault's sealed files, checked quickly."""
        self._vault.blobs.verify(blob_id, full=False)
        return Pool(self._sealed, self._vault.keys).size_of(blob_id)

    def _filled(
        self, sizes: Mapping[str, int], number: int, progress: Progress
    ) -> tuple[int, int]:
        """Take what is missing, read a share; return how many of each."""
        lacking = [n for n, size in sizes.items() if not self._pool.holds(n, size)]
        share = share_of(list(sizes), number)
        work = [*lacking, *share]
        done = Counter(progress, sum(sizes[name] for name in work))
        self._require_room(sum(sizes[name] for name in lacking))
        for name in lacking:
            self._take(name, sizes[name], done)
        for name in share:
            if not self._pool.holds(name, sizes[name], full=True):
                # Spoilt since it was written: the vault still has it.
                self._take(name, sizes[name], done, full=True)
                lacking.append(name)
            done.add(sizes[name])
        self._pool.sync()
        return len(lacking), len(share)

    def _take(self, name: str, size: int, done: Counter, *, full: bool = False) -> None:
        """Copy one sealed file and look whether it arrived."""
        self._pool.take(name, self._sealed, done)
        if not self._pool.holds(name, size, full=full):
            raise VaultDamaged(part="blob", detail="readback")

    def _require_room(self, wanted: int) -> None:
        """Return if the place can take so many bytes."""
        with disk_trouble():
            free = shutil.disk_usage(self._there.folder).free
        if free < wanted + _ROOM_BYTES:
            raise DiskTrouble(reason="full")


def digest_of(path: Path) -> Part:
    """Return length and hash of a file.

    Raises:
        DiskTrouble: it cannot be read.
    """
    with disk_trouble(), path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        return Part(size, hashlib.file_digest(file, "sha256").hexdigest())
