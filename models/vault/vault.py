# SPDX-License-Identifier: Apache-2.0
"""The three ways to an open vault: make it, open it, recover it.

Knows the order in which place, lock, header, tries, keys and database come
together; must not know what is stored.

A vault that was made but whose recovery code was never typed back stays
*pending*: a file ``pending`` stands in its folder and its header says so. It
does not open again (``VaultMissing``), and making a vault at the same path
clears it away, unless something was already sealed in it.
"""

from __future__ import annotations

import secrets
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from models.base.clock import Clock
from models.base.errors import (
    VaultDamaged,
    VaultExists,
    VaultMissing,
    VaultTooNew,
    WrongPassphrase,
    WrongRecoveryCode,
)
from models.base.ids import new_id
from models.vault import database, header_file, kdf, places, recovery, slots
from models.vault.attempts import Attempts, Way
from models.vault.blob_files import holds_anything, make_folders
from models.vault.durable import create, disk_trouble, overwrite, sync_folder
from models.vault.header import Ground, Header, KeySet, Role, State
from models.vault.held import BLOBS, PENDING, Held, holding
from models.vault.keys import VaultKeys, new_key
from models.vault.lock import VaultLock
from models.vault.opened import OpenVault
from models.vault.passphrase import require_strong
from models.vault.recovering import Recovering
from models.vault.sidecar import NAME as HEAD_NAME
from models.vault.sidecar import SLOT


@dataclass(frozen=True, slots=True)
class Created:
    """A vault just made, still pending.

    Attributes:
        vault: open; the store may set up its tables.
        user_id: the first user.
        recovery_code: shown and printed once, kept nowhere.
    """

    vault: OpenVault
    user_id: str
    recovery_code: str

    def finish(self, typed: str) -> OpenVault:
        """Take the recovery code typed back and return the finished vault.

        Raises:
            FieldInvalid: not a well-formed code (which group, why).
            WrongRecoveryCode: another code; the vault stays pending.
        """
        self.vault.confirm_recovery(typed)
        return self.vault

    def discard(self) -> None:
        """Give the pending vault up and remove its folder.

        Raises:
            VaultExists: it was already finished; nothing was removed.
        """
        folder = self.vault.path
        self.vault.close()
        _clear_leftover(folder)


def create_vault(
    path: Path,
    *,
    passphrase: str,
    role: Role,
    clock: Clock,
    kdf_cost: kdf.KdfParams | None = None,
) -> Created:
    """Make a vault at ``path``; ``.saksama`` is added when it is missing.

    Args:
        path: the folder to make.
        passphrase: opens it for its first user.
        role: what the first user is.
        clock: knows the time.
        kdf_cost: of the passphrase key; ``None`` = measured on this machine.

    Raises:
        PassphraseWeak: too short, or what a guesser tries first.
        PlaceUnsafe: a network, synchronised or read-only place.
        VaultExists: something stands there that is not an unfinished vault.
        VaultBusy: another process is making a vault there.
        DiskTrouble: the disk does not take it; nothing is left behind.
    """
    require_strong(passphrase)
    folder = places.folder_of(path)
    places.require_safe(folder)
    boot = clock.moment().boot_id
    _make_room(folder, boot)
    cost = kdf_cost or kdf.calibrate()
    try:
        lock = VaultLock.take(folder, boot)
        try:
            code = recovery.new_code()
            vault = _build(_blank(folder, lock, clock, cost), passphrase, role, code)
        except BaseException:
            lock.release()
            raise
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return Created(vault, vault.user_id, recovery.format_code(code))


def open_vault(path: Path, passphrase: str, clock: Clock) -> OpenVault:
    """Open the vault at ``path`` by passphrase.

    Raises:
        VaultMissing: no finished vault is there.
        VaultBusy: another process holds it.
        VaultTooNew: written by a later Saksama.
        VaultDamaged: header or database failed a check.
        TryLater: still inside the delay after failed tries.
        WrongPassphrase: no slot opened (tries, seconds to wait).
        PlaceUnsafe: a network, synchronised or read-only place.
        DiskTrouble: the disk does not give it.
    """
    with holding(path, clock) as held:
        tries = held.attempts.begin(Way.PASSPHRASE)
        ground = held.header.ground
        kek = kdf.derive(passphrase, ground.salt, ground.kdf)
        entry = slots.enter_as_user(held.header, kek)
        if entry is None:
            wait = held.attempts.wait(Way.PASSPHRASE)
            raise WrongPassphrase(tries=tries, wait_seconds=wait)
        held.attempts.succeeded()
        keys = held.believe(entry)
        held.settle(keys)
        seed = slots.signer(ground, entry.slot, kek)
        return OpenVault(held, keys, entry.slot, Way.PASSPHRASE, seed)


def open_with_recovery(path: Path, typed: str, clock: Clock) -> Recovering:
    """Open the vault at ``path`` by recovery code; ends in ``complete``.

    Raises:
        FieldInvalid: not a well-formed code; not counted as a try.
        WrongRecoveryCode: well formed, opens nothing here.
        TryLater: still inside the delay after failed codes.
        VaultMissing: no finished vault is there.
        VaultBusy: another process holds it.
        VaultTooNew: written by a later Saksama.
        VaultDamaged: the header failed a check.
        PlaceUnsafe: a network, synchronised or read-only place.
        DiskTrouble: the disk does not give it.
    """
    code = recovery.parse(typed)
    with holding(path, clock) as held:
        held.attempts.begin(Way.RECOVERY)
        entry = slots.enter_by_code(held.header, code)
        if entry is None:
            raise WrongRecoveryCode
        held.attempts.succeeded()
        return Recovering(held, held.believe(entry), entry.slot)


def _make_room(folder: Path, boot: str) -> None:
    """Make the vault's folder, in place of an unfinished vault or nothing."""
    if (folder / PENDING).exists():
        VaultLock.take(folder, boot).release()
        _clear_leftover(folder)
    with disk_trouble():
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
        try:
            folder.mkdir(mode=0o700, parents=True)
        except (FileExistsError, NotADirectoryError):
            raise VaultExists from None


def _clear_leftover(folder: Path) -> None:
    """Remove a vault that was never finished and in which nothing is sealed."""
    try:
        unfinished = header_file.load(folder).header.state is State.PENDING
    except VaultMissing:
        unfinished = True
    except (VaultDamaged, VaultTooNew):
        unfinished = False
    if not unfinished or holds_anything(folder / BLOBS):
        raise VaultExists
    with disk_trouble():
        shutil.rmtree(folder)


def _blank(folder: Path, lock: VaultLock, clock: Clock, cost: kdf.KdfParams) -> Held:
    """Return a held vault without users, its marker already on disk."""
    with disk_trouble():
        create(folder / PENDING).close()
    make_folders(folder / BLOBS)
    overwrite(folder / HEAD_NAME, 0, bytes(2 * SLOT))
    attempts = Attempts(folder, clock)
    attempts.forget()
    header = Header(
        ground=Ground(new_id(), cost, secrets.token_bytes(kdf.SALT_BYTES)),
        created=clock.now().isoformat(timespec="seconds"),
        name=folder.stem,
        state=State.PENDING,
        current=KeySet(epoch=1, users=(), recovery=(), past=()),
    )
    return Held(folder, lock, attempts, header)


def _build(held: Held, passphrase: str, role: Role, code: bytes) -> OpenVault:
    """Return the vault with its database, its first user and its way back."""
    ground, epoch, vault_key = held.header.ground, 1, new_key()
    keys = VaultKeys(ground.vault_id, epoch, {epoch: vault_key})
    database.create(held.folder / database.NAME, keys.db_key())
    kek = kdf.derive(passphrase, ground.salt, ground.kdf)
    person = slots.Person(new_id(), role)
    user = slots.make_user(ground, person, kek, epoch, vault_key)
    back = slots.make_recovery(ground, code, epoch, vault_key)
    current = KeySet(epoch=epoch, users=(user,), recovery=(back,), past=())
    held.save(replace(held.header, current=current), keys)
    with disk_trouble():
        sync_folder(held.folder)
        sync_folder(held.folder.parent)
    seed = slots.signer(ground, user, kek)
    return OpenVault(held, keys, user, Way.PASSPHRASE, seed)
