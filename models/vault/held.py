# SPDX-License-Identifier: Apache-2.0
"""A vault that is ours alone but not yet open.

Knows how place, header, lock and tries come together before any key is known,
and how the first key is believed; must not know passphrases or codes.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from models.base.clock import Clock
from models.base.errors import VaultDamaged, VaultMissing
from models.vault import header_file, places, rotation, slots
from models.vault.attempts import Attempts
from models.vault.header import Header, RecoverySlot, State
from models.vault.keys import VaultKeys
from models.vault.lock import VaultLock

BLOBS = "blobs"
"""The folder of sealed files."""

PENDING = "pending"
"""A file of this name says: this vault was never finished."""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What a vault shows to anybody.

    Attributes:
        vault_id: UUIDv7 of the vault.
        name: its display name.
        created: UTC time of making, ISO 8601.
    """

    vault_id: str
    name: str
    created: str


@dataclass(slots=True)
class Held:
    """A vault whose lock is ours.

    Attributes:
        folder: the vault's folder.
        lock: our right to it.
        attempts: the record of tries.
        header: what the header says; changes as it is rewritten.
        healthy: both copies of the header were whole and the same.
    """

    folder: Path
    lock: VaultLock
    attempts: Attempts
    header: Header
    healthy: bool = True

    def save(self, header: Header, keys: VaultKeys) -> None:
        """Sign and write another header, and take it as the one in force."""
        signed = header_file.sign(header, keys.header_mac_key(header.current.epoch))
        header_file.save(self.folder, signed)
        self.header = signed

    def believe(self, entry: slots.Entry[slots.S]) -> VaultKeys:
        """Return the keys an opened slot leads to, once the header fits them.

        A damaged copy of the header is written again from the whole one.

        Raises:
            VaultDamaged: the header was changed.
        """
        keys = slots.collect(self.header, entry)
        if not header_file.is_signed(self.header, keys.header_mac_key()):
            raise VaultDamaged(part="header", detail="mac")
        if not self.healthy:
            header_file.save(self.folder, self.header)
        return keys

    def settle(
        self,
        keys: VaultKeys,
        reached: rotation.Reached = rotation.unwatched,
        keep: RecoverySlot | None = None,
    ) -> None:
        """Carry a begun change of vault key to its end, if there is one.

        Raises:
            VaultDamaged: neither key opens the database.
            DiskTrouble: a step could not be written; opening again resumes.
        """
        self.header = rotation.finish(self.folder, self.header, keys, reached, keep)


def glimpse(path: Path) -> Glimpse:
    """Return what a vault shows before it is opened; nothing is authenticated.

    Raises:
        VaultMissing: no finished vault is there.
        VaultTooNew: written by a later Saksama.
        VaultDamaged: no copy of the header is whole.
    """
    header = _load(path).header
    if header.state is State.PENDING:
        raise VaultMissing
    return Glimpse(header.ground.vault_id, header.name, header.created)


@contextmanager
def holding(path: Path, clock: Clock) -> Iterator[Held]:
    """Lock the finished vault at ``path``; let it go again on failure only.

    Raises:
        VaultMissing: no finished vault is there.
        VaultBusy: another process holds it.
        VaultTooNew: written by a later Saksama.
        VaultDamaged: no copy of the header is whole.
        PlaceUnsafe: a network, synchronised or read-only place.
    """
    glimpse(path)
    places.require_safe(path)
    lock = VaultLock.take(path, clock.moment().boot_id)
    try:
        loaded = _load(path)
        tries = Attempts(path, clock)
        yield Held(path, lock, tries, loaded.header, loaded.healthy)
    except BaseException:
        lock.release()
        raise


def _load(path: Path) -> header_file.Loaded:
    """Return the header of a vault.

    Raises:
        VaultMissing: no vault is there, or one that was never finished.
        VaultTooNew: written by a later Saksama.
        VaultDamaged: no copy of the header is whole, or both are lost while
            what they open still stands there.
    """
    try:
        return header_file.load(path)
    except VaultMissing:
        if _holds_more(path):
            raise VaultDamaged(part="header", detail="lost") from None
        raise


def _holds_more(path: Path) -> bool:
    """Tell whether a finished vault's rows or sealed files stand there."""
    # What reads rows and files comes in only where it is needed.
    from models.vault.blob_files import holds_anything
    from models.vault.database import NAME

    finished = not (path / PENDING).exists()
    return finished and ((path / NAME).exists() or holds_anything(path / BLOBS))
