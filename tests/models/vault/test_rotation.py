# SPDX-License-Identifier: Apache-2.0
"""A change of vault key may stop after any step and is then finished."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from models.base.errors import VaultDamaged
from models.vault import database, header_file, rotation, slots
from models.vault.header import Ground, Header, KeySet, Role, State
from models.vault.kdf import FLOOR
from models.vault.keys import VaultKeys
from models.vault.rotation import Step
from models.vault.sidecar import NAME, Head, HeadFile
from models.vault.slots import Person

GROUND = Ground("vault", FLOOR, bytes(16))
FIRST, SECOND = b"\x01" * 32, b"\x02" * 32
OLD_KEK, NEW_KEK = b"o" * 32, b"n" * 32
OLD_CODE, NEW_CODE = b"c" * 20, b"d" * 20


class Stop(BaseException):
    """The power goes."""


def a_set(keys: VaultKeys, epoch: int, key: bytes, kek: bytes, code: bytes) -> KeySet:
    base = slots.keep_past(GROUND, keys, epoch, key)
    user = slots.make_user(GROUND, Person("ani", Role.PARALEGAL), kek, epoch, key)
    back = slots.make_recovery(GROUND, code, epoch, key)
    return replace(base, users=(user,), recovery=(back,))


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """Make a vault whose key begins to change; nothing is in memory after."""
    keys = VaultKeys("vault", 1, {1: FIRST})
    header = Header(
        GROUND, "", "", State.READY, a_set(keys, 1, FIRST, OLD_KEK, OLD_CODE)
    )
    database.create(tmp_path / database.NAME, keys.db_key())
    HeadFile(tmp_path, keys).write_head(7, b"h" * 32)
    following = a_set(keys, 2, SECOND, NEW_KEK, NEW_CODE)
    rotation.begin(tmp_path, header, keys, following, SECOND)
    return tmp_path


def enter(folder: Path, kek: bytes) -> tuple[Header, VaultKeys]:
    """Read the vault as a new process does."""
    header = header_file.load(folder).header
    entry = slots.enter_as_user(header, kek)
    assert entry is not None
    keys = slots.collect(header, entry)
    assert header_file.is_signed(header, keys.header_mac_key())
    return header, keys


def require_ended(folder: Path) -> None:
    header, keys = enter(folder, NEW_KEK)
    assert header.pending is None
    assert slots.enter_as_user(header, OLD_KEK) is None
    assert slots.enter_by_code(header, OLD_CODE) is None
    assert (keys.epoch, keys.epochs) == (2, (2, 1))
    assert database.opens(folder / database.NAME, keys.db_key())
    assert not database.opens(folder / database.NAME, keys.db_key(1))
    assert HeadFile(folder, keys).read_head() == Head(7, b"h" * 32)


@pytest.mark.parametrize("step", [None, *(s for s in Step if s is not Step.BEGUN)])
@pytest.mark.parametrize("kek", [OLD_KEK, NEW_KEK])
def test_whatever_step_was_the_last_either_way_in_finishes(
    step: Step | None, kek: bytes, begun: Path
) -> None:
    def stop(reached: Step) -> None:
        if reached is step:
            raise Stop

    if step is not None:
        with pytest.raises(Stop):
            rotation.finish(begun, *enter(begun, NEW_KEK), stop)
    if step is not Step.FINISHED:
        rotation.finish(begun, *enter(begun, kek))
    require_ended(begun)


def test_the_steps_come_in_their_order(begun: Path) -> None:
    seen: list[Step] = []
    rotation.finish(begun, *enter(begun, OLD_KEK), seen.append)
    assert seen == [s for s in Step if s is not Step.BEGUN]


def test_nothing_happens_where_nothing_was_begun(begun: Path) -> None:
    ended = rotation.finish(begun, *enter(begun, OLD_KEK))
    before = (begun / header_file.NAME).read_bytes()
    assert rotation.finish(begun, *enter(begun, NEW_KEK)) == ended
    assert (begun / header_file.NAME).read_bytes() == before


def test_a_kept_recovery_slot_goes_on_opening_with_its_old_code(begun: Path) -> None:
    header, keys = enter(begun, OLD_KEK)
    keep = header.current.recovery[0]
    ended = rotation.finish(begun, header, keys, keep=keep)
    entry = slots.enter_by_code(ended, OLD_CODE)
    assert entry is not None
    assert entry.vault_key == SECOND
    assert slots.enter_by_code(ended, NEW_CODE) is None


def test_a_database_that_neither_key_opens_is_damage_and_stays(begun: Path) -> None:
    path = begun / database.NAME
    path.write_bytes(b"\x55" * len(path.read_bytes()))
    before = (begun / header_file.NAME).read_bytes()
    with pytest.raises(VaultDamaged) as caught:
        rotation.finish(begun, *enter(begun, NEW_KEK))
    assert caught.value.part == "database"
    assert (begun / header_file.NAME).read_bytes() == before


def test_a_damaged_head_file_does_not_stand_in_the_way(begun: Path) -> None:
    (begun / NAME).write_bytes(b"\x01" * 1024)
    rotation.finish(begun, *enter(begun, NEW_KEK))
    _, keys = enter(begun, NEW_KEK)
    with pytest.raises(VaultDamaged):
        HeadFile(begun, keys).read_head()


def test_a_vault_without_a_head_yet_changes_its_key_too(begun: Path) -> None:
    (begun / NAME).unlink()
    rotation.finish(begun, *enter(begun, NEW_KEK))
    _, keys = enter(begun, NEW_KEK)
    assert HeadFile(begun, keys).read_head() is None
