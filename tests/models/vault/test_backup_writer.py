# SPDX-License-Identifier: Apache-2.0
"""A backup counts once it was verified, and takes away nothing before."""

from __future__ import annotations

import errno
import io
import os
import resource
import shutil
import signal
from collections import namedtuple
from datetime import timedelta
from pathlib import Path

import pytest

from models.base.backup_errors import BackupMissing
from models.base.errors import (
    Cancelled,
    DiskTrouble,
    PlaceUnsafe,
    VaultBusy,
    VaultDamaged,
)
from models.base.progress import Silent
from models.vault import backup_pool, backup_record, backup_writer, database
from models.vault.backup_pool import Pool, share_of
from models.vault.backup_set import BackupSet, set_at, set_for
from models.vault.backup_writer import Contents, Copied, back_up
from models.vault.opened import OpenVault
from models.vault.sidecar import NAME as HEAD_NAME
from models.vault.sidecar import SLOT
from models.vault.vault import open_vault
from tests.models.vault.kit import (
    PASSPHRASE,
    FakeClock,
    Made,
    Recorder,
    files_of,
    flip,
    some_keys,
    where,
)

PLAIN = (b"surat" * 40_000, b"foto" * 30_000, b"daftar" * 9_000)


class Office:
    """An open vault with three sealed files, and a stick beside it."""

    def __init__(self, made: Made, stick: Path, clock: FakeClock) -> None:
        self.clock = clock
        self.vault: OpenVault = open_vault(made.path, PASSPHRASE, clock)
        self.sealed = [self.vault.blobs.seal(io.BytesIO(p)) for p in PLAIN]
        self.stick = stick

    @property
    def names(self) -> frozenset[str]:
        return frozenset(one.blob_id for one in self.sealed)

    @property
    def set(self) -> BackupSet:
        return set_for(self.stick, self.vault.vault_id)

    def examine(self, copy: Copied) -> Contents:
        """What a store would do: open the copy and read it."""
        connection = copy.connect()
        assert connection.execute("SELECT x FROM t").fetchall() == [("kept",)]
        connection.close()
        return Contents(1, b"h" * 32, {"case": 1}, self.names)

    def back_up(self, progress=None, into: Path | None = None):
        self.clock.pass_time(86_400)
        return back_up(
            self.vault,
            into or self.stick,
            self.examine,
            self.clock,
            progress or Silent(),
        )

    def pool(self) -> dict[str, bytes]:
        return files_of(self.set.blobs)


@pytest.fixture
def office(made, tmp_path, clock):
    here = Office(made, tmp_path / "stik", clock)
    yield here
    here.vault.close()


def test_the_first_backup_holds_everything_and_the_second_writes_no_file(office):
    watched = Recorder()
    first = office.back_up(watched)
    assert (first.written, first.place.number) == (3, 1)
    assert first.place.path.name == "000001-20261122T030000Z"
    assert sorted(files_of(first.place.path)) == [
        "backup.json",
        "case.db",
        "head",
        "header.json",
        "header.twin",
    ]
    kept = {p: p.stat().st_mtime_ns for p in office.set.blobs.rglob("*")}
    for sealed in office.sealed:
        own = where(office.vault.path / "blobs", sealed)
        assert where(office.set.blobs, sealed).read_bytes() == own.read_bytes()
    second = office.back_up()
    assert (second.written, second.place.number, second.gone) == (0, 2, ())
    assert kept == {p: p.stat().st_mtime_ns for p in office.set.blobs.rglob("*")}
    record = backup_record.prove(second.place.record(), office.vault.keys)
    assert record == second.record
    assert set(record.blobs) == office.names
    assert record.whole >= 1
    assert watched.seen
    assert all(done <= total for done, total in watched.seen)


def test_the_copy_is_encrypted_under_the_same_key(office):
    path = office.back_up().place.path / database.NAME
    assert b"kept" not in path.read_bytes()
    assert not path.read_bytes().startswith(b"SQLite format 3")
    database.check(path, office.vault.keys.db_key())


def test_stopped_at_any_moment_nothing_counts_and_the_next_one_is_whole(office):
    watched = Recorder()
    office.back_up(watched)
    shutil.rmtree(office.stick)
    for after in range(len(watched.seen)):
        with pytest.raises(Cancelled):
            office.back_up(Recorder(stop_after=after))
        assert office.set.backups() == []
        assert not list(office.set.folder.glob("new-*"))
        assert not list(office.set.blobs.glob("new-*"))
        shutil.rmtree(office.stick)
    assert office.back_up().place.number == 1


def test_a_file_spoilt_in_the_pool_is_written_again(office):
    office.back_up()
    for sealed in office.sealed:
        flip(where(office.set.blobs, sealed), -1)
    assert office.back_up().written == 3
    # A chunk is only seen by reading everything: the turn of each comes.
    for sealed in office.sealed:
        flip(where(office.set.blobs, sealed), 200)
    every_turn(office)
    for sealed in office.sealed:
        own = where(office.vault.path / "blobs", sealed)
        assert where(office.set.blobs, sealed).read_bytes() == own.read_bytes()


def every_turn(office: Office) -> None:
    """Go on until each file's turn to be read has come."""
    for _ in range(backup_pool.SHARE):
        office.back_up()


def test_a_file_missing_or_spoilt_in_the_vault_is_said_and_nothing_counts(office):
    own = where(office.vault.path / "blobs", office.sealed[0])
    flip(own, 200)
    with pytest.raises(VaultDamaged) as said:
        every_turn(office)
    assert (said.value.part, said.value.detail) == ("blob", "readback")
    own.chmod(0o600)
    own.unlink()
    before = len(office.set.backups())
    with pytest.raises(VaultDamaged):
        office.back_up()
    assert len(office.set.backups()) == before


def test_a_file_that_goes_while_it_is_copied_is_said(tmp_path, root):
    pool = Pool(root, some_keys())
    with pytest.raises(VaultDamaged) as said:
        pool.take("ab" * 32, tmp_path, backup_writer.Counter(Silent(), 1))
    assert said.value.detail == "missing"


def test_a_journal_head_that_was_taken_away_is_said(office):
    (office.vault.path / HEAD_NAME).write_bytes(bytes(2 * SLOT))
    with pytest.raises(VaultDamaged) as said:
        office.back_up()
    assert said.value.part == "sidecar"
    assert office.set.backups() == []


def test_a_damaged_page_of_the_vault_never_becomes_a_backup(office):
    connection = office.vault.connect()
    connection.execute("CREATE TABLE much (x TEXT)")
    connection.execute("INSERT INTO much VALUES (?)", ("x" * 100_000,))
    connection.close()
    flip(office.vault.path / database.NAME, 4096 * 15)
    with pytest.raises(VaultDamaged) as said:
        office.back_up()
    assert said.value.part == "database"
    assert office.set.backups() == []


def test_places_that_take_no_backup(office):
    with pytest.raises(PlaceUnsafe) as said:
        office.back_up(into=office.vault.path / "cadangan")
    assert said.value.why == "inside"
    with pytest.raises(PlaceUnsafe):
        office.back_up(into=office.stick / "Dropbox")


def test_one_writer_at_a_time(office):
    office.back_up()
    child = os.fork()
    if child == 0:
        from models.vault.lock import VaultLock

        VaultLock.take(office.set.folder, "boot-a")
        (office.stick / "held").touch()
        signal.pause()
    try:
        while not (office.stick / "held").exists():
            assert os.waitpid(child, os.WNOHANG) == (0, 0)
        with pytest.raises(VaultBusy):
            office.back_up()
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    assert office.back_up().place.number == 2


def test_a_full_stick_says_so_and_keeps_what_stood_there(office):
    first = office.back_up()
    before = files_of(first.place.path)
    office.sealed.append(office.vault.blobs.seal(io.BytesIO(os.urandom(3_000_000))))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, limits[1]))
    try:
        with pytest.raises(DiskTrouble) as said:
            office.back_up()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert said.value.reason == "full"
    assert [p.number for p in office.set.backups()] == [1]
    assert files_of(first.place.path) == before
    assert not list(office.set.folder.rglob("new-*"))
    assert office.back_up().written == 1


def test_too_little_room_is_said_before_anything_is_written(office, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 9, 1))
    with pytest.raises(DiskTrouble) as said:
        office.back_up()
    assert said.value.reason == "full"
    assert office.set.backups() == []


def test_old_backups_go_with_the_files_that_only_they_named(office):
    office.back_up()
    only_first = office.sealed.pop(0)
    for _ in range(8):
        office.back_up()
    assert where(office.set.blobs, only_first).exists()  # first of its month
    office.clock.pass_time(800 * 86_400)
    gone: list[str] = []
    for _ in range(25):
        office.clock.pass_time(31 * 86_400)
        gone += office.back_up().gone
    assert "000001-20261122T030000Z" in gone
    assert not where(office.set.blobs, only_first).exists()
    for sealed in office.sealed:
        assert where(office.set.blobs, sealed).exists()


def test_while_one_record_cannot_be_read_no_file_is_taken_away(office):
    first = office.back_up().place
    only_first = office.sealed.pop(0)
    office.back_up()
    (first.path / backup_record.NAME).write_bytes(b"")
    gone = []
    while not gone:
        office.clock.pass_time(3600 * 20)
        office.clock.utc -= timedelta(days=1)
        gone = office.back_up().gone
    assert first.path.exists()
    assert where(office.set.blobs, only_first).exists()


def test_a_record_moved_to_another_folder_proves_nothing(office):
    first = office.back_up().place
    first.path.rename(first.path.with_name("000009-20261122T030000Z"))
    assert office.set.proven(office.vault.keys) == []
    assert office.back_up().place.number == 10


def test_what_a_killed_backup_left_is_removed_by_the_next(office):
    office.back_up()
    half = office.set.fresh()
    (half / "case.db").write_bytes(b"half")
    (office.set.blobs / "new-ab").write_bytes(b"half")
    assert [p.number for p in office.set.backups()] == [1]
    office.back_up()
    assert not list(office.set.folder.rglob("new-*"))


def test_backups_are_found_by_the_folder_named_or_by_their_own(office, tmp_path):
    first, second = office.back_up().place, office.back_up().place
    for source in (office.stick, office.set.folder):
        assert set_at(source).choose("") == second
        assert set_at(source).choose(first.path.name) == first
    with pytest.raises(BackupMissing) as said:
        set_at(office.stick).choose("000009-20261122T030000Z")
    assert said.value.why == "unknown"
    (office.stick / "lain.cadangan").mkdir()
    (office.stick / "catatan.txt").touch()
    for source, why in (
        (office.stick, "several"),
        (tmp_path, "none"),
        (tmp_path / "tiada", "none"),
        (office.stick / "lain.cadangan", "none"),
    ):
        with pytest.raises(BackupMissing) as said:
            set_at(source).choose("")
        assert said.value.why == why


def test_twenty_backups_in_a_row_read_every_file():
    names = [f"{n * 2_654_435_761 % 2**32:08x}{'0' * 56}" for n in range(200)]
    read = {name for turn in range(backup_pool.SHARE) for name in share_of(names, turn)}
    assert read == set(names)
    assert share_of([], 3) == []
    assert share_of(["0" * 64], 3) == ["0" * 64]


def test_a_disk_that_fails_while_copying_leaves_no_piece(office, monkeypatch):
    def fail(_number: int) -> None:
        raise OSError(errno.EIO, "")

    office.back_up()
    shutil.rmtree(office.stick)
    monkeypatch.setattr(backup_pool.os, "fsync", fail)
    with pytest.raises(DiskTrouble):
        office.back_up()
    assert not list(office.stick.rglob("new-*"))
