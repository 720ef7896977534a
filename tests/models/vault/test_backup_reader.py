# SPDX-License-Identifier: Apache-2.0
"""Nothing of a backup is believed before it is proved, and nothing half counts."""

from __future__ import annotations

import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from models.base.backup_errors import BackupDamaged, BackupMissing
from models.base.errors import (
    Cancelled,
    DiskTrouble,
    SaksamaError,
    VaultExists,
)
from models.base.progress import Silent
from models.vault import backup_record
from models.vault.backup_reader import begin
from models.vault.sidecar import HeadFile
from models.vault.vault import open_vault
from tests.models.vault.kit import (
    PASSPHRASE,
    FakeClock,
    Recorder,
    files_of,
    flip,
    read,
    where,
)
from tests.models.vault.test_backup_writer import PLAIN, Office


@pytest.fixture
def office(made, tmp_path, clock):
    here = Office(made, tmp_path / "stik", clock)
    here.back_up()
    yield here
    here.vault.close()


@pytest.fixture
def home(tmp_path) -> Path:
    """A new laptop."""
    path = tmp_path / "baru"
    path.mkdir()
    return path


def bring_back(source: Path, target: Path, name: str = "", progress=None):
    """All of a restore but what the rows mean."""
    restoring = begin(source, name, target)
    try:
        vault = open_vault(restoring.folder, PASSPHRASE, FakeClock())
        try:
            record = restoring.prove(vault.keys)
            later = restoring.later(record, vault.keys)
            restoring.fill(record, vault, progress or Silent())
        finally:
            vault.close()
        return restoring.finish(), later
    except BaseException:
        restoring.discard()
        raise


def test_it_comes_back_with_every_file(office, home):
    path, later = bring_back(office.stick, home / "kembali")
    assert path == home / "kembali.saksama"
    assert later is None
    vault = open_vault(path, PASSPHRASE, FakeClock())
    assert sorted(read(vault.blobs, n) for n in office.names) == sorted(PLAIN)
    connection = vault.connect()
    assert connection.execute("SELECT x FROM t").fetchall() == [("kept",)]
    connection.close()
    assert vault.head.read_head().digest == b"h" * 32
    vault.close()
    assert [p.name for p in home.iterdir()] == ["kembali.saksama"]


@pytest.mark.parametrize(
    ("part", "named"),
    [
        ("backup.json", {"record"}),
        ("case.db", {"database"}),
        ("head", {"head"}),
        ("blob", {"blob"}),
    ],
)
def test_a_flipped_bit_a_cut_and_a_missing_file_are_refused(office, home, part, named):
    place = office.set.backups()[0]
    path = place.path / part
    if part == "blob":
        path = where(office.set.blobs, office.sealed[1])
    whole = path.read_bytes()
    step = max(len(whole) // (3 if part == "blob" else 9), 1)
    for at in range(0, len(whole), step):
        flip(path, at)
        _refused(office, home, named)
        path.write_bytes(whole)
        if at % (2 * step) == 0:
            path.write_bytes(whole[:at])
            _refused(office, home, named)
            path.write_bytes(whole)
    path.unlink()
    _refused(office, home, named)


def _refused(office: Office, home: Path, named: set[str]) -> None:
    with pytest.raises(BackupDamaged) as said:
        bring_back(office.stick, home / "kembali")
    assert said.value.part in named
    assert not list(home.iterdir())


def test_of_the_key_part_one_copy_is_enough_and_both_damaged_are_refused(office, home):
    place = office.set.backups()[0].path
    for number, name in enumerate(("header.json", "header.twin")):
        whole = (place / name).read_bytes()
        flip(place / name, 100)
        bring_back(office.stick, home / f"satu-{number}")
        (place / name).unlink()
        path, _ = bring_back(office.stick, home / f"dua-{number}")
        assert (path / "header.json").read_bytes() == whole
        assert (path / "header.twin").read_bytes() == whole
        (place / name).write_bytes(whole)
    for name in ("header.json", "header.twin"):
        flip(place / name, 100)
    left = set(home.iterdir())
    with pytest.raises(SaksamaError):
        bring_back(office.stick, home / "tiga")
    assert set(home.iterdir()) == left


def test_a_header_of_another_day_is_refused(office, home):
    """Whoever holds an old passphrase may not bring its header back."""
    place = office.set.backups()[0].path
    office.vault.renew_recovery()
    for name in ("header.json", "header.twin"):
        (place / name).write_bytes(office.vault.header_bytes())
    with pytest.raises(BackupDamaged) as said:
        bring_back(office.stick, home / "kembali")
    assert (said.value.part, said.value.detail) == ("header", "hash")


def test_a_backup_renamed_to_pass_for_a_later_one_is_refused(office, home):
    place = office.set.backups()[0].path
    shutil.copytree(place, place.with_name("000002-20261123T030000Z"))
    with pytest.raises(BackupDamaged) as said:
        bring_back(office.stick, home / "kembali")
    assert said.value.detail == "number"


def test_stopped_at_any_moment_nothing_is_left(office, home):
    watched = Recorder()
    bring_back(office.stick, home / "utuh", progress=watched)
    for after in range(0, len(watched.seen), 2):
        with pytest.raises(Cancelled):
            bring_back(
                office.stick, home / "henti", progress=Recorder(stop_after=after)
            )
        assert [p.name for p in home.iterdir()] == ["utuh.saksama"]


def test_an_earlier_backup_knows_of_the_later_ones(office, home):
    office.vault.head.write_head(5, b"i" * 32)
    later_head = backup_record.prove(
        office.set.backups()[0].record(), office.vault.keys
    )
    assert later_head.size == 1
    office.examine = lambda _: _contents(office)  # type: ignore[method-assign]
    office.back_up()
    first = office.set.backups()[0].path.name
    _, later = bring_back(office.stick, home / "lama", first)
    assert (later.size, later.head) == (5, b"i" * 32)
    _, later = bring_back(office.stick, home.parent / "lain" / "baru")
    assert later is None


def _contents(office: Office):
    from models.vault.backup_writer import Contents

    return Contents(5, b"i" * 32, {"case": 1}, office.names)


def test_a_live_vault_of_the_same_identity_is_known(office, home):
    beside = office.vault.path.parent
    (beside / "catatan.txt").touch()
    HeadFile(office.vault.path, office.vault.keys).write_head(9, b"j" * 32)
    path, later = bring_back(office.stick, beside / "kembali")
    assert (later.size, later.head) == (9, b"j" * 32)
    shutil.rmtree(path)
    (office.vault.path / "head").write_bytes(b"x" * 1024)
    _, later = bring_back(office.stick, beside / "kembali")
    assert (later.size, later.head) == (0, b"")
    shutil.rmtree(path)
    (office.vault.path / "head").unlink()
    _, later = bring_back(office.stick, beside / "kembali")
    assert (later.size, later.head) == (0, b"")


def test_what_stands_at_the_place_stays(office, home):
    (home / "kembali.saksama").mkdir()
    with pytest.raises(VaultExists):
        begin(office.stick, "", home / "kembali")
    restoring = begin(office.stick, "", home / "lain")
    (home / "lain.saksama").mkdir()
    with pytest.raises(VaultExists):
        restoring.finish()
    restoring.discard()
    with pytest.raises(BackupMissing):
        begin(office.stick, "000007-20261122T030000Z", home / "x")
    assert sorted(files_of(home)) == []


def test_too_little_room_is_said(office, home, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 9, 1))
    with pytest.raises(DiskTrouble) as said:
        bring_back(office.stick, home / "kembali")
    assert said.value.reason == "full"
    assert not list(home.iterdir())
