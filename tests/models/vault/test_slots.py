# SPDX-License-Identifier: Apache-2.0
"""Slots: each opens with its own key, in its own place, and nowhere else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.base.errors import VaultDamaged
from models.vault import slots
from models.vault.header import Ground, Header, KeySet, Role, Rotation, State
from models.vault.kdf import FLOOR
from models.vault.keys import VaultKeys, new_key
from models.vault.recovery import new_code
from models.vault.slots import Entry, Person

GROUND = Ground("vault", FLOOR, bytes(16))
KEKS = {"ani": b"a" * 32, "budi": b"b" * 32}
FIRST, SECOND = b"\x01" * 32, b"\x02" * 32
CODE, OTHER_CODE = b"c" * 20, b"d" * 20
ROLES = {"ani": Role.INVESTIGATOR, "budi": Role.SUPERVISOR}


def a_set(epoch: int, key: bytes, code: bytes, keys: VaultKeys) -> KeySet:
    base = slots.keep_past(GROUND, keys, epoch, key)
    users = tuple(
        slots.make_user(GROUND, Person(name, ROLES[name]), kek, epoch, key)
        for name, kek in KEKS.items()
    )
    back = slots.make_recovery(GROUND, code, epoch, key)
    return replace(base, users=users, recovery=(back,))


@pytest.fixture
def header() -> Header:
    keys = VaultKeys("vault", 1, {1: FIRST})
    return Header(GROUND, "", "", State.READY, a_set(1, FIRST, CODE, keys))


@pytest.fixture
def turning(header: Header) -> Header:
    keys = VaultKeys("vault", 1, {1: FIRST})
    following = a_set(2, SECOND, OTHER_CODE, keys)
    forward = slots.link(GROUND, keys, 2, SECOND)
    return replace(header, pending=Rotation(following, forward))


def test_every_user_opens_with_the_own_passphrase_key(header: Header) -> None:
    for name, kek in KEKS.items():
        entry = slots.enter_as_user(header, kek)
        assert entry is not None
        assert (entry.slot.user_id, entry.slot.role) == (name, ROLES[name])
        assert entry.vault_key == FIRST
    assert slots.enter_as_user(header, new_key()) is None


def test_the_code_opens_and_another_does_not(header: Header) -> None:
    entry = slots.enter_by_code(header, CODE)
    assert entry is not None
    assert entry.vault_key == FIRST
    assert not entry.slot.confirmed
    assert slots.enter_by_code(header, new_code()) is None


def change(header: Header, **changes: object) -> Header:
    first, *rest = header.current.users
    users = (replace(first, **changes), *rest)
    return replace(header, current=replace(header.current, users=users))


@pytest.mark.parametrize(
    "changes", [{"slot_id": "x"}, {"user_id": "x"}, {"role": Role.SUPERVISOR}]
)
def test_a_slot_whose_owner_or_role_was_changed_opens_nothing(
    changes: dict[str, object], header: Header
) -> None:
    assert slots.enter_as_user(change(header, **changes), KEKS["ani"]) is None


@pytest.mark.parametrize("changes", [{"x25519": b"x" * 32}, {"ed25519": b"x" * 32}])
def test_changed_public_keys_are_damage(
    changes: dict[str, object], header: Header
) -> None:
    with pytest.raises(VaultDamaged):
        slots.enter_as_user(change(header, **changes), KEKS["ani"])


def test_swapped_slot_contents_open_nothing(header: Header) -> None:
    ani, budi = header.current.users
    swapped = (
        replace(ani, secret=budi.secret, vault_key=budi.vault_key),
        replace(budi, secret=ani.secret, vault_key=ani.vault_key),
    )
    spoilt = replace(header, current=replace(header.current, users=swapped))
    for kek in KEKS.values():
        assert slots.enter_as_user(spoilt, kek) is None


def test_a_vault_key_of_another_slot_or_epoch_is_damage(
    header: Header, turning: Header
) -> None:
    ani, budi = header.current.users
    other = turning.pending.next.users[0].vault_key
    for wrong in (budi.vault_key, other):
        with pytest.raises(VaultDamaged):
            slots.enter_as_user(change(header, vault_key=wrong), KEKS["ani"])
    back = replace(header.current.recovery[0], vault_key=ani.vault_key)
    spoilt = replace(header, current=replace(header.current, recovery=(back,)))
    with pytest.raises(VaultDamaged):
        slots.enter_by_code(spoilt, CODE)


def test_a_slot_of_another_vault_opens_nothing(header: Header) -> None:
    moved = replace(header, ground=replace(GROUND, vault_id="other"))
    assert slots.enter_as_user(moved, KEKS["ani"]) is None
    assert slots.enter_by_code(moved, CODE) is None


def entries(header: Header) -> list[Entry]:
    found = [
        slots.enter_as_user(header, KEKS["ani"]),
        slots.enter_by_code(header, CODE),
        slots.enter_by_code(header, OTHER_CODE),
    ]
    return [entry for entry in found if entry is not None]


def test_while_the_key_changes_every_way_in_leads_to_both_keys(
    turning: Header,
) -> None:
    found = entries(turning)
    assert [entry.keys.epoch for entry in found] == [1, 1, 2]
    for entry in found:
        keys = slots.collect(turning, entry)
        assert (keys.epoch, keys.epochs) == (1, (2, 1))
        assert (keys.master(1), keys.master(2)) == (FIRST, SECOND)


def test_after_the_change_the_new_way_in_still_leads_to_the_old_key(
    turning: Header,
) -> None:
    ended = replace(turning, current=turning.pending.next, pending=None)
    (_, entry) = entries(ended)
    keys = slots.collect(ended, entry)
    assert (keys.epoch, keys.master(1)) == (2, FIRST)


def test_a_broken_link_between_keys_is_damage(turning: Header) -> None:
    first, *_ = entries(turning)
    turn = turning.pending
    wrong = replace(turn.forward, nonce=bytes(12))
    with pytest.raises(VaultDamaged):
        slots.collect(replace(turning, pending=replace(turn, forward=wrong)), first)
    ended = replace(turning, current=turn.next, pending=None)
    *_, entry = entries(ended)
    past = ((1, wrong),)
    spoilt = replace(ended, current=replace(ended.current, past=past))
    with pytest.raises(VaultDamaged):
        slots.collect(spoilt, entry)


def test_a_coming_set_that_forgets_the_key_in_force_is_damage(
    turning: Header,
) -> None:
    turn = turning.pending
    spoilt = replace(turning, pending=replace(turn, next=replace(turn.next, past=())))
    entry = slots.enter_by_code(spoilt, OTHER_CODE)
    with pytest.raises(VaultDamaged) as caught:
        slots.collect(spoilt, entry)
    assert caught.value.detail == "past"
