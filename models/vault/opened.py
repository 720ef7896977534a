# SPDX-License-Identifier: Apache-2.0
"""An open vault: what the store and the verbs are given at unlock.

Knows which keys, files and records belong together while a vault is open; must
not know what is stored in it, nor how it was opened.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from models.base.errors import WrongRecoveryCode
from models.vault import checkpoint, database, header_file, recovery, slots
from models.vault.attempts import FailedTry, Way
from models.vault.blobs import BlobStore
from models.vault.durable import disk_trouble, replace_file
from models.vault.header import State, UserSlot
from models.vault.held import BLOBS, PENDING, Held
from models.vault.keys import VaultKeys
from models.vault.sidecar import HeadFile


class OpenVault:
    """A vault whose keys are held.

    Attributes:
        path: its folder.
        vault_id: its UUIDv7.
        name: its display name.
        user_id: who opened it.
        role: what that user is.
        keys: sub-keys for the store, by purpose and epoch.
        blobs: the sealed files.
        head: the journal-head file.
        opened_by: passphrase or recovery code, for the journal.
        public: public half of that user's signing key.
        header_healed: one copy of the header was damaged and was written again.
    """

    def __init__(
        self, held: Held, keys: VaultKeys, slot: UserSlot, opened_by: Way, seed: bytes
    ) -> None:
        """Take over a held vault with its keys; ``seed`` is the user's to sign."""
        self._held = held
        self._seed = seed
        self.public = slot.ed25519
        self.path = held.folder
        self.vault_id = held.header.ground.vault_id
        self.name = held.header.name
        self.user_id = slot.user_id
        self.role = slot.role
        self.keys = keys
        self.blobs = BlobStore(held.folder / BLOBS, keys)
        self.head = HeadFile(held.folder, keys)
        self.opened_by = opened_by
        self.header_healed = not held.healthy

    @property
    def failed_before(self) -> tuple[FailedTry, ...]:
        """Return the failed tries that no journal has recorded yet."""
        return self._held.attempts.failed

    def failures_journalled(self) -> None:
        """Forget the failed tries: they stand in the journal now."""
        self._held.attempts.forget()

    @property
    def recovery_confirmed(self) -> bool:
        """Return whether the recovery code in force was ever typed back."""
        return all(slot.confirmed for slot in self._held.header.current.recovery)

    def confirm_recovery(self, typed: str) -> None:
        """Take the recovery code typed back; finishes a pending vault.

        Raises:
            FieldInvalid: not a well-formed code (which group, why).
            WrongRecoveryCode: another code.
            VaultClosed: the vault was locked.
        """
        self.keys.require_held()
        code, header = recovery.parse(typed), self._held.header
        entry = slots.enter_by_code(header, code)
        if entry is None:
            raise WrongRecoveryCode
        confirmed = tuple(
            replace(slot, confirmed=slot.confirmed or slot is entry.slot)
            for slot in header.current.recovery
        )
        current = replace(header.current, recovery=confirmed)
        ready = replace(header, current=current, state=State.READY)
        self._held.save(ready, self.keys)
        with disk_trouble(), suppress(FileNotFoundError):
            (self.path / PENDING).unlink()

    def renew_recovery(self) -> str:
        """Return a new recovery code in place of the present one.

        For a code that nobody has seen or that was never typed back, for
        instance after a crash: the vault key stays. A code that may have been
        read by somebody else needs the recovery itself, which changes all keys.

        Raises:
            VaultClosed: the vault was locked.
            DiskTrouble: the present code stays in force.
        """
        header, epoch = self._held.header, self.keys.epoch
        code, key = recovery.new_code(), self.keys.master(epoch)
        slot = slots.make_recovery(header.ground, code, epoch, key)
        current = replace(header.current, recovery=(slot,))
        self._held.save(replace(header, current=current), self.keys)
        return recovery.format_code(code)

    def keep_checkpoint(self, size: int, head: bytes) -> checkpoint.Signed:
        """Sign how the journal ends now, and keep it beside the head file.

        Args:
            size: entries in the journal.
            head: link of the last one.

        Raises:
            DiskTrouble: it could not be kept; the one before is still there.
            VaultClosed: the vault was locked.
        """
        self.keys.require_held()
        point = checkpoint.Checkpoint(self.vault_id, size, head)
        signed = checkpoint.sign(point, self.user_id, self._seed)
        replace_file(self.path / checkpoint.NAME, signed.text().encode())
        return signed

    @property
    def signers(self) -> frozenset[bytes]:
        """Return the public signing keys of everybody who may open the vault."""
        return frozenset(user.ed25519 for user in self._held.header.current.users)

    def header_bytes(self) -> bytes:
        """Return the header in force, as its file holds it."""
        return header_file.encode(self._held.header)

    def connect(self) -> database.Connection:
        """Return a connection that belongs to the calling thread.

        Raises:
            VaultDamaged: the database does not open under the vault's key.
            VaultClosed: the vault was locked.
            DiskTrouble: the disk does not give it.
        """
        return database.connect(self.path / database.NAME, self.keys.db_key())

    def close(self) -> None:
        """Close open files, drop the keys and let the next process in.

        The caller has closed its connections. Closing twice is harmless.
        """
        self.blobs.close()
        self.keys.drop()
        self._seed = b""
        self._held.lock.release()
