# SPDX-License-Identifier: Apache-2.0
"""The sealed files of a vault: in, out, checked, swept and destroyed.

Knows the folders, the names and the order of writing that survives a power cut;
must not know what a file is evidence of. Order of one sealing: random temporary
name -> write -> read back and compare -> flush -> rename -> flush the folder ->
read-only. A file that no row names is harmless and swept later; a row that
names no file is a bug of the caller.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from weakref import WeakSet

from models.base.errors import DiskTrouble, VaultDamaged
from models.base.progress import Progress, Silent
from models.vault.blob_files import (
    TEMPORARY,
    destroy,
    make_writable,
    path_of,
    remove,
    sealed_files,
)
from models.vault.blob_format import (
    Cipher,
    Content,
    damaged,
    name_of,
    sealed_size,
)
from models.vault.blob_reader import BlobReader
from models.vault.blob_writer import Counter, SideHash, Source, buffers, size_of
from models.vault.blob_writer import write as write_sealed
from models.vault.durable import create, disk_trouble, move, sync_folder
from models.vault.keys import VaultKeys

MOST_AT_ONCE = 64
GRACE = timedelta(days=7)


class Verdict(StrEnum):
    """What a check can say of a sealed file that it did not find damaged."""

    PRESENT = "present"
    INTACT = "intact"
    INTACT_ON_SECOND_READ = "intact_on_second_read"


@dataclass(frozen=True, slots=True)
class Sealed:
    """A file now in the vault.

    Attributes:
        blob_id: its name there.
        size: plain bytes.
        sha256: hash of the plain bytes, hexadecimal: what a court is shown.
    """

    blob_id: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Swept:
    """What a sweep removed.

    Attributes:
        orphans: sealed files that no row named.
        leftovers: temporary files of sealings that never ended.
    """

    orphans: int
    leftovers: int


@dataclass(slots=True)
class _Staged:
    """A file sealed under a temporary name.

    Attributes:
        path: where it is.
        cipher: what sealed it.
        content: what was read.
    """

    path: Path
    cipher: Cipher
    content: Content


class BlobStore:
    """The sealed files under one root, with the keys of an open vault."""

    def __init__(self, root: Path, keys: VaultKeys) -> None:
        """Use the folders below ``root``."""
        self._root = root
        self._keys = keys
        self._writing: set[str] = set()
        self._readers: WeakSet[BlobReader] = WeakSet()

    def seal(self, source: Source, progress: Progress | None = None) -> Sealed:
        """Take one file in; the same content always gets the same id.

        Args:
            source: path of a regular file, or a stream of bytes.
            progress: told of bytes read and bytes read back, together.

        Raises:
            FileUnreadable: missing, denied, empty, or changed while read.
            DiskTrouble: the vault's disk does not take it.
            VaultDamaged: what was written does not read back the same.
            VaultClosed: the vault was locked.
            Cancelled: the user stopped it; nothing is left behind.
        """
        return self.seal_many([source], progress)[0]

    def seal_many(
        self, sources: Sequence[Source], progress: Progress | None = None
    ) -> list[Sealed]:
        """Take up to 64 files in, all or none, flushing each folder once.

        Raises:
            ValueError: more than 64.
            SaksamaError: as ``seal``.
        """
        if len(sources) > MOST_AT_ONCE:
            message = f"at most {MOST_AT_ONCE} files at once"
            raise ValueError(message)
        self._keys.require_held()
        sizes = [size_of(source) for source in sources]
        self._require_room(sizes)
        done = Counter(progress or Silent(), 2 * sum(sizes))
        staged: list[_Staged] = []
        try:
            for source in sources:  # one by one: what is staged must be removed
                staged.append(self._stage(source, done))  # noqa: PERF401
            return self._place(staged)
        finally:
            for item in staged:
                remove(item.path)
                self._writing.discard(item.path.name)

    def open(self, blob_id: str) -> BlobReader:
        """Return the plain bytes, readable at any offset.

        Raises:
            VaultDamaged: missing, cut, or another file under this name.
            VaultClosed: the vault was locked.
        """
        reader = BlobReader(path_of(self._root, blob_id), self._keys)
        if name_of(reader.content.sha256, self._keys, reader.epoch) != blob_id:
            reader.close()
            raise damaged("name")
        self._readers.add(reader)
        return reader

    def names(self) -> frozenset[str]:
        """Return the id of every sealed file that stands there, named or not."""
        with disk_trouble():
            return frozenset(path.name for path in sealed_files(self._root))

    def verify(
        self, blob_id: str, *, full: bool, progress: Progress | None = None
    ) -> Verdict:
        """Check one sealed file.

        Args:
            blob_id: which.
            full: read every byte; otherwise only header, closing record, length
                and name, which must never be called "intact".
            progress: told of bytes read.

        Raises:
            VaultDamaged: it failed, and when ``full`` failed twice.
            VaultClosed: the vault was locked.
            Cancelled: the user stopped it.
        """
        if not full:
            self.open(blob_id).close()
            return Verdict.PRESENT
        try:
            self._read_all(blob_id, progress)
        except VaultDamaged:
            self._read_all(blob_id, progress)
            return Verdict.INTACT_ON_SECOND_READ
        return Verdict.INTACT

    def shred(self, blob_id: str) -> bool:
        """Destroy a sealed file: its key first, then its name.

        Overwriting promises nothing on a solid-state disk or for old backups.

        Returns:
            Whether it was there.

        Raises:
            DiskTrouble: the disk does not take it.
            VaultClosed: the vault was locked.
        """
        self._keys.require_held()
        return destroy(path_of(self._root, blob_id))

    def sweep(
        self, known: set[str], *, now: datetime, grace: timedelta = GRACE
    ) -> Swept:
        """Remove what interrupted work left behind.

        Args:
            known: every id that a row names.
            now: the present time, aware.
            grace: how old a sealed file must be to count as orphaned.

        Raises:
            DiskTrouble: the disk does not take it.
            VaultClosed: the vault was locked.
        """
        self._keys.require_held()
        orphans = leftovers = 0
        oldest = (now - grace).timestamp()
        with disk_trouble():
            for path in self._root.glob(f"{TEMPORARY}*"):
                if path.name not in self._writing:
                    leftovers += remove(path)
            for path in sealed_files(self._root):
                if path.name not in known and path.stat().st_mtime < oldest:
                    orphans += destroy(path)
        return Swept(orphans, leftovers)

    def close(self) -> None:
        """Close every reader given out."""
        for reader in list(self._readers):
            reader.close()

    def _require_room(self, sizes: list[int]) -> None:
        """Return if the disk can take files of these sizes."""
        with disk_trouble():
            free = shutil.disk_usage(self._root).free
        if free < sum(sealed_size(size) for size in sizes):
            raise DiskTrouble(reason="full")

    def _stage(self, source: Source, done: Counter) -> _Staged:
        """Seal a source under a temporary name, read it back and flush it."""
        path = self._root / f"{TEMPORARY}{secrets.token_hex(16)}"
        cipher = Cipher.fresh(self._keys)
        self._writing.add(path.name)
        try:
            with disk_trouble():
                handle = create(path)
            with handle:
                content = write_sealed(source, handle, cipher, done)
                self._compare(path, content, done)
                with disk_trouble():
                    os.fsync(handle.fileno())
        except BaseException:
            remove(path)
            self._writing.discard(path.name)
            raise
        return _Staged(path, cipher, content)

    def _compare(self, path: Path, content: Content, done: Counter) -> None:
        """Return if the file just written reads back the same.

        Every chunk's tag binds its bytes, its place and the file's header, so
        decrypting is the comparison; a second hash would only cost time.
        """
        buffer = buffers(content.size)[0]
        with BlobReader(path, self._keys) as reader:
            if reader.content != content:
                raise damaged("readback")
            while taken := reader.readinto(buffer):
                done.add(taken)

    def _place(self, staged: list[_Staged]) -> list[Sealed]:
        """Give staged files their names and make the names last."""
        answer: list[Sealed] = []
        placed: list[Path] = []
        for item in staged:
            content = item.content
            blob_id = self._known_name(content.sha256)
            if blob_id is None:
                blob_id = name_of(content.sha256, self._keys, item.cipher.epoch)
                target = path_of(self._root, blob_id)
                with disk_trouble():
                    make_writable(target)
                    move(item.path, target)
                placed.append(target)
            answer.append(Sealed(blob_id, content.size, content.sha256.hex()))
        with disk_trouble():
            for folder in sorted({path.parent for path in placed}):
                sync_folder(folder)
            for path in placed:
                path.chmod(0o400)
        return answer

    def _known_name(self, sha256: bytes) -> str | None:
        """Return the id under which the content is already here, undamaged."""
        for epoch in self._keys.epochs:
            blob_id = name_of(sha256, self._keys, epoch)
            if path_of(self._root, blob_id).exists():
                with suppress(VaultDamaged):
                    self.verify(blob_id, full=True)
                    return blob_id
        return None

    def _read_all(self, blob_id: str, progress: Progress | None) -> None:
        """Return if every byte is what the closing record says."""
        with self.open(blob_id) as reader:
            done = Counter(progress or Silent(), reader.content.size)
            if _hash(reader, done) != reader.content.sha256:
                raise damaged("hash")


def _hash(reader: BlobReader, done: Counter) -> bytes:
    """Return the hash of everything a reader gives."""
    into = buffers(reader.content.size)
    with SideHash() as summing:
        while taken := reader.readinto(into[0]):
            summing.feed(memoryview(into[0])[:taken])
            into.rotate()
            done.add(taken)
        return summing.digest()
