# SPDX-License-Identifier: Apache-2.0
"""The look at unlock: what a crash leaves is mended, what it cannot is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.base.errors import DiskTrouble, VaultDamaged
from models.snapshot.lists import ChainReport
from models.store.sealing import Head
from models.store.store import Store
from models.vault.sidecar import NAME
from tests.support.builders import a_case
from tests.support.store import (
    StepClock,
    fill,
    new_store,
    open_at,
    verified,
)


def test_a_new_vault_is_clean(tmp_path: Path) -> None:
    store = new_store(tmp_path / "v", StepClock())

    assert store.check_recent() == ChainReport(checked=1, total=1)
    assert verified(store).clean
    store.close()


def test_every_commit_brings_the_head_file_level(store: Store) -> None:
    fill(store)

    kept = store._vault.head.read_head()

    assert kept is not None
    assert kept.size == 31


def test_a_journal_ahead_of_its_head_file_is_what_a_crash_leaves(
    folder: Path,
) -> None:
    head = (folder / NAME).read_bytes()
    store = open_at(folder)
    fill(store)
    store.close()
    (folder / NAME).write_bytes(head)

    store = open_at(folder)
    report = store.check_recent(last=3)

    assert report == ChainReport(checked=30, total=31)
    kept = store._vault.head.read_head()
    assert kept is not None
    assert kept.size == 31
    store.close()


def test_a_head_file_of_another_history_is_not_believed(folder: Path) -> None:
    store = open_at(folder)
    fill(store)
    store._vault.head.write_head(10, b"\1" * 32)

    assert store.check_recent(last=3).broken_at == 10
    assert verified(store).broken_at == 10
    kept = store._vault.head.read_head()
    assert kept is not None
    assert kept.size == 10  # nothing was papered over
    store.close()


@pytest.mark.parametrize("data", [b"", bytes(1024), b"x" * 1024])
def test_a_head_file_taken_away_or_changed_is_damage(folder: Path, data: bytes) -> None:
    (folder / NAME).write_bytes(data)
    store = open_at(folder)

    for look in (store.check_recent, store.verifier):
        with pytest.raises(VaultDamaged) as caught:
            look()
        assert caught.value.part == "sidecar"
    store.close()


def test_only_the_last_entries_are_looked_at(store: Store) -> None:
    fill(store)

    assert store.check_recent(last=5).checked == 5


def test_a_head_the_disk_refuses_is_owed_and_settled(store: Store) -> None:
    class Refusing:
        def __init__(self) -> None:
            self.full = True
            self.written: list[int] = []

        def write_head(self, size: int, digest: bytes) -> None:
            if self.full:
                raise DiskTrouble("full")
            self.written.append(size)

        def read_head(self) -> None:
            return None

    refusing = Refusing()
    store._vault.head = refusing  # type: ignore[misc]
    fill(store, [a_case()])

    assert not store.head_written
    with store.open_work() as work:  # what was committed is there all the same
        assert work.case_file(a_case().id).case.version == 1

    refusing.full = False
    store.checkpoint()

    assert store.head_written
    assert refusing.written == [2]


def test_a_head_still_owed_at_lock_does_not_keep_the_vault_open(
    folder: Path,
) -> None:
    store = open_at(folder)
    store._owed = Head(1, b"")
    store._vault.head.write_head = _refuse  # type: ignore[method-assign]

    store.close()

    reopened = open_at(folder)
    assert reopened.check_recent().clean
    reopened.close()


def _refuse(size: int, digest: bytes) -> None:
    raise DiskTrouble("io")
