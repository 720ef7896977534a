# SPDX-License-Identifier: Apache-2.0
"""An open store: what it tells nobody, and that nothing is left at lock."""

from __future__ import annotations

import gc
from dataclasses import replace
from pathlib import Path

import pytest

from models.base.clock import SystemClock
from models.base.errors import Conflict, DiskTrouble, VaultClosed, VaultDamaged
from models.base.ids import UserId
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.store import engine as engine_module
from models.store.acts import Seat
from models.store.engine import open_descriptors
from models.store.store import Store, open_store
from models.store.users import User
from models.usecases.ports import Act
from models.vault import database
from tests.support.builders import (
    CASE,
    a_case,
    a_file,
    a_person,
    an_answer,
    an_exhibit,
    fixed_id,
)
from tests.support.store import (
    SEAT,
    USER,
    KeyedVault,
    StepClock,
    a_document,
    blank_vault,
    fill,
    open_at,
)

CANARY = "Kenari-7419"
ACT = Act("x.saved", case=CASE)


def test_closing_leaves_no_descriptor_and_no_log(folder: Path) -> None:
    store = open_at(folder)
    fill(store)
    assert open_descriptors(folder / database.NAME)

    store.close()
    store.close()

    assert open_descriptors(folder / database.NAME) == ()
    assert sorted(p.name for p in folder.iterdir()) == ["case.db", "head"]


def test_a_connection_left_open_is_our_own_mistake(folder: Path) -> None:
    store = open_at(folder)
    other = KeyedVault(folder).connect()

    with pytest.raises(AssertionError):
        store.close()

    other.close()


def test_after_lock_nothing_works(folder: Path) -> None:
    store = open_at(folder)
    store.close()

    for verb in (
        store.open_work,
        store.check_recent,
        store.verifier,
        store.checkpoint,
        lambda: store.user_name(USER.id),
        lambda: store.add_user(USER),
        store.named_blobs,
    ):
        with pytest.raises(VaultClosed):
            verb()


def test_a_disk_that_refuses_the_last_checkpoint_does_not_keep_it_open(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_at(folder)
    fill(store)

    def refuse(_: object) -> bool:
        raise DiskTrouble("full")

    monkeypatch.setattr("models.store.store.checkpoint", refuse)
    store.close()

    store = open_at(folder)
    with store.open_work() as work:
        assert work.case_file(CASE).people
    store.close()


def test_nothing_is_readable_on_the_disk(folder: Path) -> None:
    store = open_at(folder)
    fill(store)
    with store.open_work() as work:
        work.put(an_answer(1, 7, CANARY * 1000), replace(ACT, reason=CANARY))
        work.put(a_person("K-09", note=CANARY), ACT)
        work.put_draft("answer:1", CANARY * 1000)
        work.commit()
    forms = (CANARY.encode(), CANARY.encode("utf-16-le"), CANARY.encode("utf-16-be"))

    for _ in range(2):
        for part in folder.iterdir():
            data = part.read_bytes()
            assert not any(form in data for form in forms), part.name
            assert not data.startswith(b"SQLite format 3"), part.name
        store.checkpoint()
    store.close()


def test_the_log_is_emptied_when_asked(folder: Path, store: Store) -> None:
    fill(store)
    log = folder / f"{database.NAME}-wal"
    assert log.stat().st_size > 0

    assert store.checkpoint()

    assert log.stat().st_size == 0


def test_a_reader_in_the_way_is_told(folder: Path, store: Store) -> None:
    other = KeyedVault(folder).connect()
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM cases").fetchall()
    fill(store)
    with engine_module.outside(store._engine) as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 1")

    assert not store.checkpoint()

    other.execute("ROLLBACK")
    other.close()


def test_users_are_named_in_the_journal(store: Store) -> None:
    second = User(UserId(fixed_id(20, 2)), "Bima Aritonang", "supervisor")
    store.add_user(second)

    assert store.user_name(USER.id) == "Sari Wulandari"
    assert store.user_name(second.id) == "Bima Aritonang"
    assert store.user_name(UserId("nobody")) == ""
    with pytest.raises(Conflict):
        store.add_user(second)
    with store.open_work() as work:
        lines = work.journal(JournalFilter(object_kind="vault"), None, 10).items
    assert [(line.action, line.object_id, line.actor) for line in lines] == [
        ("user.added", second.id, "Sari Wulandari"),
        ("user.added", USER.id, "Sari Wulandari"),
    ]


def test_entries_carry_who_sat_there(folder: Path) -> None:
    first = open_at(folder)
    second = User(UserId(fixed_id(20, 2)), "Bima Aritonang", "supervisor")
    first.add_user(second)
    first.close()

    store = open_store(KeyedVault(folder), SystemClock(), Seat(second.id, "device-2"))
    with store.open_work() as work:
        work.note(Act("vault.unlocked"), Kind.VAULT)
        work.commit()
    with store.open_work() as work:
        line = work.journal(JournalFilter(), None, 1).items[0]
    store.close()

    assert (line.action, line.actor) == ("vault.unlocked", "Bima Aritonang")


def test_a_work_begins_once_and_is_used_inside_only(store: Store) -> None:
    work = store.open_work()
    with pytest.raises(AssertionError):
        work.draft("k")
    with work, pytest.raises(AssertionError):
        work.__enter__()


def test_drafts_leave_no_entry(store: Store) -> None:
    head = store._vault.head.read_head()
    with store.open_work() as work:
        work.put_draft("answer:1", "Saya")
        work.commit()

    assert store._vault.head.read_head() == head
    assert store.check_recent().total == 1


def test_a_store_that_does_not_open_leaves_nothing_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = blank_vault(tmp_path / "v")

    def stumble(*_: object) -> str:
        raise VaultDamaged("database", "value")

    monkeypatch.setattr("models.store.users.name_of", stumble)
    with pytest.raises(VaultDamaged):
        open_store(KeyedVault(folder), StepClock(), SEAT)

    assert open_descriptors(folder / database.NAME) == ()


def test_where_descriptors_are_not_shown_none_are_found(
    folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_module, "_DESCRIPTORS", folder / "nothing")

    assert open_descriptors(folder / database.NAME) == ()


def test_keys_are_dropped_at_lock(folder: Path) -> None:
    store = open_at(folder)
    store.close()

    assert not store._writer.keys.pairs


def test_the_blobs_of_removed_rows_are_still_named(store: Store) -> None:
    fill(store)
    with store.open_work() as work:
        work.remove(Kind.EXHIBIT, an_exhibit("BB-07").id, ACT)
        work.commit()
    issued = a_document()

    assert store.named_blobs() == {
        a_file("BB-07", 1).blob,
        a_file("BB-07", 2).blob,
        issued.pdf_blob,
        issued.docx_blob,
    }


def test_a_resting_collector_stays_at_rest(store: Store) -> None:
    fill(store)
    gc.disable()
    try:
        with store.open_work() as work:
            work.case_file(CASE)
        assert not gc.isenabled()
    finally:
        gc.enable()
    with store.open_work() as work:
        work.case_file(CASE)
    assert gc.isenabled()


def test_bulk_saves_are_of_new_values(store: Store) -> None:
    with store.open_work() as work, pytest.raises(AssertionError):
        work.put_many([replace(a_case(), version=1)], ACT)


def test_a_value_without_an_id_is_our_own_mistake(store: Store) -> None:
    with store.open_work() as work, pytest.raises(AssertionError):
        work.put(a_case(id=""), ACT)
