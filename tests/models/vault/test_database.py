# SPDX-License-Identifier: Apache-2.0
"""The database file: always encrypted, every setting in force or no connection."""

from __future__ import annotations

import errno
import sqlite3
import threading
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from models.base.errors import DiskTrouble, VaultBusy, VaultDamaged
from models.vault import database

KEY, NEW = b"\x07" * 32, b"\x08" * 32
CANARY = "K-01 Melur kenari"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Make a database of some pages with a canary in it."""
    path = tmp_path / database.NAME
    database.create(path, KEY)
    connection = database.connect(path, KEY)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("CREATE TABLE t (x TEXT)")
    connection.executemany("INSERT INTO t VALUES (?)", [(CANARY * 20,)] * 200)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()
    return path


def detail(path: Path, key: bytes = KEY) -> str:
    with pytest.raises(VaultDamaged) as caught:
        database.connect(path, key)
    assert caught.value.part == "database"
    return caught.value.detail


def test_every_setting_is_in_force(path: Path) -> None:
    connection = database.connect(path, KEY)
    wanted = {
        "cipher_memory_security": "1",
        "temp_store": "2",
        "foreign_keys": "1",
        "journal_mode": "wal",
        "synchronous": "2",
        "trusted_schema": "0",
        "busy_timeout": "5000",
        "cipher_page_size": "4096",
        "cipher_hmac_algorithm": "HMAC_SHA512",
        "cipher_log_level": "NONE",
        "application_id": str(0x53414B53),
    }
    for name, value in wanted.items():
        assert str(connection.execute(f"PRAGMA {name}").fetchone()[0]) == value
    assert connection.isolation_level is None
    connection.close()


def test_nothing_on_disk_is_readable(path: Path) -> None:
    connection = database.connect(path, KEY)
    connection.execute("INSERT INTO t VALUES (?)", (CANARY,))
    for file in path.parent.iterdir():
        content = file.read_bytes()
        assert not content.startswith(b"SQLite format 3")
        assert CANARY.encode() not in content
    assert path.stat().st_mode & 0o077 == 0
    connection.close()


@pytest.mark.parametrize(
    "setting", [*(name for name, _, _ in database._SETTINGS), "cipher_status"]
)
def test_a_setting_that_does_not_hold_stops_the_opening(
    setting: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = database._value
    monkeypatch.setattr(
        database, "_value", lambda c, n: "off" if n == setting else real(c, n)
    )
    assert detail(path) == setting


def test_a_missing_setting_reads_as_nothing() -> None:
    connection = dbapi2.connect(":memory:")
    assert database._value(connection, "no_such_setting") == ""
    connection.close()


@pytest.mark.parametrize(
    ("version", "release"), [("", (3, 53, 4)), ("4.19.0", (3, 51, 2))]
)
def test_an_unfit_library_is_a_mistake_of_ours(
    version: str,
    release: tuple[int, int, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(database, "_value", lambda *_: version)
    monkeypatch.setattr(dbapi2, "sqlite_version_info", release)
    with pytest.raises(AssertionError):
        database.require_library()


def test_another_key_opens_nothing_and_spoils_nothing(path: Path) -> None:
    assert detail(path, NEW) == "sqlite_notadb"
    assert not database.opens(path, NEW)
    assert database.opens(path, KEY)


def test_a_missing_or_empty_file_is_not_made_anew(tmp_path: Path) -> None:
    assert detail(tmp_path / "x.db") == "missing"
    assert not (tmp_path / "x.db").exists()
    (tmp_path / "x.db").touch()
    assert detail(tmp_path / "x.db") == "missing"


def test_a_plain_database_is_refused(tmp_path: Path) -> None:
    plain = sqlite3.connect(tmp_path / "x.db")
    plain.execute("CREATE TABLE t (x)")
    plain.close()
    assert detail(tmp_path / "x.db") == "plain"


def test_a_database_of_another_program_is_refused(path: Path) -> None:
    connection = database.connect(path, KEY)
    connection.execute("PRAGMA application_id = 7")
    connection.close()
    assert detail(path) == "application_id"


def test_one_flipped_bit_in_any_page_is_found(path: Path) -> None:
    whole = path.read_bytes()
    assert len(whole) > 10 * 4096
    for page in range(len(whole) // 4096):
        raw = bytearray(whole)
        raw[page * 4096 + 1000] ^= 4
        path.write_bytes(raw)
        with pytest.raises(VaultDamaged):
            database.check(path, KEY)
    path.write_bytes(whole)
    database.check(path, KEY)


@pytest.mark.parametrize(
    "sql",
    [
        "ATTACH 'plain.db' AS plain KEY ''",
        "VACUUM INTO 'copy.db'",
        "SELECT load_extension('x')",
        "SELECT sqlcipher_export('main')",
    ],
)
def test_ways_out_of_the_file_are_denied(sql: str, path: Path) -> None:
    connection = database.connect(path, KEY)
    with pytest.raises(dbapi2.Error, match=r"not authorized|denied"):
        connection.execute(sql)
    assert connection.execute("SELECT count(*), upper('a') FROM t").fetchone() == (
        200,
        "A",
    )
    connection.close()


def test_a_connection_belongs_to_its_thread(path: Path) -> None:
    connection = database.connect(path, KEY)
    caught: list[str] = []

    def elsewhere() -> None:
        try:
            connection.execute("SELECT 1")
        except dbapi2.ProgrammingError as error:
            caught.append(type(error).__name__)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert caught == ["ProgrammingError"]
    connection.close()


def test_rekey_moves_everything_to_the_new_key(path: Path) -> None:
    database.rekey(path, KEY, NEW)
    assert not database.opens(path, KEY)
    database.check(path, NEW)
    connection = database.connect(path, NEW)
    assert connection.execute("SELECT count(*) FROM t").fetchone() == (200,)
    connection.close()


def test_a_rekey_the_disk_refuses_leaves_the_old_key(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Refusing:
        def reset_key(self, _: bytes) -> None:
            raise dbapi2.OperationalError

        def close(self) -> None:
            pass

    with monkeypatch.context() as patch:
        patch.setattr(database, "connect", lambda *_: Refusing())
        with pytest.raises(DiskTrouble):
            database.rekey(path, KEY, NEW)
    assert database.opens(path, KEY)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("SQLITE_FULL", DiskTrouble(reason="full")),
        ("SQLITE_READONLY_DBMOVED", DiskTrouble(reason="readonly")),
        ("SQLITE_PERM", DiskTrouble(reason="readonly")),
        ("SQLITE_IOERR_FSYNC", DiskTrouble(reason="io")),
        ("SQLITE_CANTOPEN", DiskTrouble(reason="io")),
        ("", DiskTrouble(reason="io")),
        ("SQLITE_BUSY_SNAPSHOT", VaultBusy()),
        ("SQLITE_LOCKED", VaultBusy()),
        ("SQLITE_NOTADB", VaultDamaged(part="database", detail="sqlite_notadb")),
        ("SQLITE_CORRUPT", VaultDamaged(part="database", detail="sqlite_corrupt")),
    ],
)
def test_what_an_error_of_the_library_means(name: str, expected: Exception) -> None:
    error = dbapi2.OperationalError("a sentence with a value in it")
    error.sqlite_errorname = name
    got = database.trouble(error)
    assert type(got) is type(expected)
    assert vars(got) == vars(expected)


def test_a_database_that_cannot_be_made_is_disk_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(DiskTrouble):
        database.create(tmp_path / "missing" / "x.db", KEY)

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "")

    monkeypatch.setattr(Path, "touch", full)
    with pytest.raises(DiskTrouble) as caught:
        database.create(tmp_path / "x.db", KEY)
    assert caught.value.reason == "full"
