# SPDX-License-Identifier: Apache-2.0
"""A disk that is full, read-only or failing: said plainly, nothing half kept."""

from __future__ import annotations

import resource
import signal
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from models.base.errors import (
    DiskTrouble,
    FieldInvalid,
    Missing,
    VaultBusy,
    VaultDamaged,
)
from models.store.engine import outside
from models.store.store import Store
from models.store.troubles import guarded, trouble_of
from models.usecases.ports import Act
from models.vault import database
from tests.support.builders import CASE, a_person, an_answer, an_exhibit, statement_id
from tests.support.store import KeyedVault, fill, open_at, verified

ACT = Act("answer.saved", case=CASE)
CANARY = "Kenari-7419"


def bulk(store: Store) -> None:
    """Save more than a small disk takes."""
    answers = [an_answer(1, n, CANARY * 400) for n in range(10, 200)]
    with store.open_work() as work:
        work.put_many(answers, ACT)
        work.commit()


def still_whole(store: Store) -> None:
    """Nothing of the failed save is there; what was there is, and goes on."""
    with store.open_work() as work:
        assert len(work.answers(statement_id(1), None, 500).items) == 2
        work.put(an_answer(1, 5), ACT)
        work.commit()
    assert store.check_recent().clean
    assert verified(store).clean


@contextmanager
def limited(pages: int, store: Store) -> Iterator[None]:
    """Let the database grow by a few pages only: what a full disk says."""
    with outside(store._engine) as connection:
        now = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {now + pages}")
    yield
    with outside(store._engine) as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")


def test_a_full_disk(store: Store) -> None:
    fill(store)

    with limited(20, store), pytest.raises(DiskTrouble) as caught:
        bulk(store)

    assert caught.value.reason == "full"
    still_whole(store)


def test_a_file_that_may_not_grow(store: Store) -> None:
    fill(store)
    store.checkpoint()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
    try:
        with pytest.raises(DiskTrouble) as caught:
            bulk(store)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)

    assert caught.value.reason in ("io", "full")
    still_whole(store)


def test_a_read_only_disk(store: Store) -> None:
    fill(store)
    with outside(store._engine) as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")

    with store.open_work() as work:
        assert work.case_file(CASE).people  # what is there can be looked at
        with pytest.raises(DiskTrouble) as caught:
            work.put(an_answer(1, 5), ACT)

    assert caught.value.reason == "readonly"
    with outside(store._engine) as connection:
        connection.exec_driver_sql("PRAGMA query_only = OFF")
    still_whole(store)


def test_drafts_meet_the_same_disk(store: Store) -> None:
    with limited(1, store), store.open_work() as work, pytest.raises(DiskTrouble):
        work.put_draft("answer:1", CANARY * 4000)

    with store.open_work() as work:
        assert work.draft("answer:1") == ""


def test_another_process_that_writes(folder: Path, store: Store) -> None:
    other = KeyedVault(folder).connect()
    other.execute("BEGIN IMMEDIATE")
    with outside(store._engine) as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 1")

    with pytest.raises(VaultBusy):
        store.open_work().__enter__()

    other.execute("ROLLBACK")
    other.close()
    fill(store)


def test_a_changed_page_is_damage(folder: Path) -> None:
    store = open_at(folder)
    fill(store)
    store.close()
    file = folder / database.NAME
    data = bytearray(file.read_bytes())
    for page in range(4096 + 100, len(data), 4096):
        data[page] ^= 1
    file.write_bytes(data)

    with pytest.raises(VaultDamaged) as caught:
        open_at(folder)

    assert caught.value.part == "database"


def test_a_changed_page_met_later_is_damage(folder: Path) -> None:
    store = open_at(folder)
    fill(store)
    store.close()
    file = folder / database.NAME
    data = bytearray(file.read_bytes())
    root = KeyedVault(folder).sql(
        "SELECT rootpage FROM sqlite_master WHERE name = 'exhibits'"
    )[0][0]
    data[(root - 1) * 4096 + 50] ^= 1
    file.write_bytes(data)
    store = open_at(folder)

    with store.open_work() as work, pytest.raises(VaultDamaged):
        work.case_file(CASE)

    with pytest.raises(VaultDamaged):
        verified(store)
    store.close()


def test_no_value_and_no_statement_is_in_what_is_raised(store: Store) -> None:
    fill(store)
    doubles = (
        an_answer(1, 1, CANARY),
        an_exhibit("BB-07", description=CANARY),
        a_person("K-01", note=CANARY),
    )
    for value in doubles:
        with store.open_work() as work, pytest.raises(Exception) as caught:  # noqa: PT011
            work.put(value, ACT)
        said = "".join(traceback.format_exception(caught.value))
        assert CANARY not in said
        assert "[SQL" not in said


@pytest.mark.parametrize(
    ("name", "message", "expected"),
    [
        ("SQLITE_FULL", "", DiskTrouble("full")),
        ("SQLITE_IOERR_WRITE", "", DiskTrouble("io")),
        ("SQLITE_CANTOPEN", "", DiskTrouble("io")),
        ("SQLITE_READONLY_DBMOVED", "", DiskTrouble("readonly")),
        ("SQLITE_CORRUPT", "", VaultDamaged("database", "corrupt")),
        ("SQLITE_NOTADB", "", VaultDamaged("database", "corrupt")),
        ("SQLITE_LOCKED", "", VaultBusy()),
        ("SQLITE_CONSTRAINT", "FOREIGN KEY constraint failed", Missing()),
        (
            "SQLITE_CONSTRAINT",
            "UNIQUE constraint failed: people.case_id, people.code",
            FieldInvalid("person.code", "taken"),
        ),
    ],
)
def test_what_the_database_says_in_our_words(
    name: str, message: str, expected: Exception
) -> None:
    found = trouble_of(name, message, "person", "p")

    assert type(found) is type(expected)
    assert vars(found) == vars(expected)


def test_our_own_mistakes_stay_mistakes(store: Store) -> None:
    with pytest.raises(AssertionError) as caught, outside(store._engine) as connection:
        connection.execute(text("SELECT nothing FROM nowhere"))
    assert "nowhere" not in str(caught.value)

    with pytest.raises(ZeroDivisionError), guarded():
        raise ZeroDivisionError
