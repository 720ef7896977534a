# SPDX-License-Identifier: Apache-2.0
"""Changing the vault key, in steps of which any may be the last before a crash.

Knows the order: header with both keys -> database under the new key -> checked
-> journal head under the new key -> header with the new key alone. Must not
know why the key changes. Whoever opens a vault whose change has begun finishes
it; until then the ways in of both key sets open it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from models.base.errors import VaultDamaged
from models.vault import database, header_file
from models.vault.header import Header, KeySet, RecoverySlot, Rotation
from models.vault.keys import VaultKeys
from models.vault.sidecar import HeadFile
from models.vault.slots import link, reseal_recovery


class Step(StrEnum):
    """A point after which a crash leaves something new behind."""

    BEGUN = "begun"
    REKEYED = "rekeyed"
    CHECKED = "checked"
    HEAD_MOVED = "head_moved"
    FINISHED = "finished"


Reached = Callable[[Step], None]


def unwatched(_: Step) -> None:
    """Take no note of a step."""


def begin(
    folder: Path, header: Header, keys: VaultKeys, following: KeySet, vault_key: bytes
) -> Header:
    """Write that the vault key will change, and return the header written.

    Args:
        folder: the vault's folder.
        header: the header in force, without a change begun.
        keys: its keys.
        following: the key set that will be in force.
        vault_key: the vault key of ``following``.
    """
    forward = link(header.ground, keys, following.epoch, vault_key)
    begun = replace(header, pending=Rotation(following, forward))
    signed = header_file.sign(begun, keys.header_mac_key())
    header_file.save(folder, signed)
    return signed


def finish(
    folder: Path,
    header: Header,
    keys: VaultKeys,
    reached: Reached = unwatched,
    keep: RecoverySlot | None = None,
) -> Header:
    """Carry a begun change to its end, and return the header in force.

    Args:
        folder: the vault's folder.
        header: a header with a change begun.
        keys: must hold both epochs; the later is in force afterwards.
        reached: told of each step.
        keep: the recovery slot that must go on opening, for a caller who came
            in by it and has not been given another code.

    Raises:
        VaultDamaged: neither key opens the database.
        DiskTrouble: a step could not be written; opening again resumes.
    """
    turn = header.pending
    if turn is None:
        return header
    path, later = folder / database.NAME, turn.next.epoch
    if database.opens(path, keys.db_key()):
        database.rekey(path, keys.db_key(), keys.db_key(later))
    elif not database.opens(path, keys.db_key(later)):
        raise VaultDamaged(part="database", detail="key")
    reached(Step.REKEYED)
    database.check(path, keys.db_key(later))
    reached(Step.CHECKED)
    _move_head(folder, keys, later)
    reached(Step.HEAD_MOVED)
    following = turn.next
    if keep is not None:
        kept = reseal_recovery(header.ground, keep, later, keys.master(later))
        following = replace(following, recovery=(kept,))
    ended = replace(header, current=following, pending=None)
    signed = header_file.sign(ended, keys.header_mac_key())
    header_file.save(folder, signed)
    reached(Step.FINISHED)
    return signed


def _move_head(folder: Path, keys: VaultKeys, later: int) -> None:
    """Put ``later`` in force and write the journal head under it."""
    head_file = HeadFile(folder, keys)
    try:
        head = head_file.read_head()
    except VaultDamaged:
        # Left as it is, so that whoever reads the journal finds it damaged; it
        # must not stand between a user and the vault.
        head = None
    keys.advance(later)
    if head is not None:
        # Twice: both slots, so that none is left under the earlier key.
        head_file.write_head(head.size, head.digest)
        head_file.write_head(head.size, head.digest)
