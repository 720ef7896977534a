# SPDX-License-Identifier: Apache-2.0
"""A vault opened by its recovery code, which must end in new ways in.

Knows how new passphrase, new user keys, new vault key and new code replace the
old ones (``FORMAT.md``, "Recovery"); must not show anything of the vault before
they have.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace

from models.base.errors import DiskTrouble, VaultClosed, VaultDamaged
from models.vault import database, kdf, recovery, rotation, slots
from models.vault.attempts import Way
from models.vault.header import KeySet, RecoverySlot
from models.vault.held import Held
from models.vault.keys import VaultKeys, new_key
from models.vault.opened import OpenVault
from models.vault.passphrase import require_strong
from models.vault.rotation import Reached, Step, unwatched

# Rewriting the database takes its own size once more in the write-ahead log.
_ROOM_BYTES = 16 << 20


@dataclass(frozen=True, slots=True)
class _Fresh:
    """What the recovery brings in.

    Attributes:
        person: whose slot is replaced.
        kek: key of the new passphrase.
        code: the new recovery code.
    """

    person: slots.Person
    kek: bytes
    code: bytes


class Recovering:
    """A vault whose recovery code was right; only ``complete`` leads further.

    Attributes:
        vault_id: UUIDv7 of the vault.
        people: its users, one of whom gets the new passphrase.
    """

    def __init__(self, held: Held, keys: VaultKeys, slot: RecoverySlot) -> None:
        """Take over a held vault with its keys; made by ``open_with_recovery``."""
        self._held = held
        self._keys = keys
        self._slot = slot
        self._spent = False
        self.vault_id = held.header.ground.vault_id
        self.people = tuple(
            slots.Person(user.user_id, user.role) for user in held.header.sets[-1].users
        )

    def complete(
        self,
        passphrase: str,
        *,
        user_id: str | None = None,
        reached: Reached = unwatched,
    ) -> tuple[OpenVault, str]:
        """Return the open vault and its new recovery code.

        The old passphrase of that user and the old code open nothing any more.
        The other users keep theirs. The new code counts as confirmed only when
        it was typed back (``OpenVault.confirm_recovery``). A database with a
        damaged page cannot be encrypted anew: then passphrase, user keys and
        code change and the vault key stays (``OpenVault.keys.epoch`` tells).

        Args:
            passphrase: the new one.
            user_id: whose it is; may be left out in a vault of one user.
            reached: told of each step.

        Raises:
            PassphraseWeak: too short, or what a guesser tries first.
            DiskTrouble: before the first step nothing has changed; after it,
                the new passphrase and the old code both open and resume.
            VaultClosed: given up, or already complete.
            ValueError: no such user, or none named among several.
        """
        if self._spent:
            raise VaultClosed
        require_strong(passphrase)
        ground = self._held.header.ground
        person = self._person(user_id)
        kek = kdf.derive(passphrase, ground.salt, ground.kdf)
        fresh = _Fresh(person, kek, recovery.new_code())
        self._resume()
        if self._can_rotate():
            self._rotate(fresh, reached)
        else:
            self._replace(fresh)
        self._spent = True
        return self._opened(fresh), recovery.format_code(fresh.code)

    def abandon(self) -> None:
        """Give up; everything opens as before. Harmless once complete."""
        if not self._spent:
            self._spent = True
            self._keys.drop()
            self._held.lock.release()

    def _person(self, user_id: str | None) -> slots.Person:
        """Return whose passphrase is replaced."""
        if user_id is None and len(self.people) == 1:
            return self.people[0]
        for person in self.people:
            if person.user_id == user_id:
                return person
        message = "name one of the vault's users"
        raise ValueError(message)

    def _resume(self) -> None:
        """Finish a change that an earlier recovery began and did not end.

        The code typed now must survive it: nobody was given a later one.
        """
        in_force = {slot.slot_id for slot in self._held.header.current.recovery}
        keep = self._slot if self._slot.slot_id in in_force else None
        self._held.settle(self._keys, keep=keep)

    def _can_rotate(self) -> bool:
        """Return whether the database is whole, and make sure of the room.

        Raises:
            DiskTrouble: too little free space to write it anew.
        """
        path = self._held.folder / database.NAME
        try:
            database.check(path, self._keys.db_key())
        except VaultDamaged:
            return False
        if shutil.disk_usage(path.parent).free < path.stat().st_size + _ROOM_BYTES:
            raise DiskTrouble(reason="full")
        return True

    def _rotate(self, fresh: _Fresh, reached: Reached) -> None:
        """Put new ways in and a new vault key in force."""
        held, keys = self._held, self._keys
        epoch, vault_key = keys.epoch + 1, new_key()
        start = slots.keep_past(held.header.ground, keys, epoch, vault_key)
        following = self._renewed(start, vault_key, fresh)
        held.header = rotation.begin(
            held.folder, held.header, keys, following, vault_key
        )
        keys.add(epoch, vault_key)
        reached(Step.BEGUN)
        held.settle(keys, reached)

    def _replace(self, fresh: _Fresh) -> None:
        """Put new ways in in force and keep the vault key."""
        start = self._held.header.current
        current = self._renewed(start, self._keys.master(start.epoch), fresh)
        self._held.save(replace(self._held.header, current=current), self._keys)

    def _renewed(self, start: KeySet, vault_key: bytes, fresh: _Fresh) -> KeySet:
        """Return ``start`` with new slots for one person and for recovery."""
        ground, epoch = self._held.header.ground, start.epoch
        users = tuple(
            slots.make_user(ground, fresh.person, fresh.kek, epoch, vault_key)
            if slot.user_id == fresh.person.user_id
            else slots.reseal_user(ground, slot, epoch, vault_key)
            for slot in self._held.header.current.users
        )
        back = slots.make_recovery(ground, fresh.code, epoch, vault_key)
        return replace(start, users=users, recovery=(back,))

    def _opened(self, fresh: _Fresh) -> OpenVault:
        """Return the vault, open for the person with the new passphrase."""
        header, user_id = self._held.header, fresh.person.user_id
        slot = next(u for u in header.current.users if u.user_id == user_id)
        seed = slots.signer(header.ground, slot, fresh.kek)
        return OpenVault(self._held, self._keys, slot, Way.RECOVERY, seed)
