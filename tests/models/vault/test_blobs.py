# SPDX-License-Identifier: Apache-2.0
"""The store of sealed files: in whole or not at all, and gone when told."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import resource
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.base.errors import (
    Cancelled,
    DiskTrouble,
    FileUnreadable,
    VaultClosed,
    VaultDamaged,
)
from models.vault import blobs, durable
from models.vault.blob_format import CHUNK, HEADER_BYTES
from models.vault.blob_writer import BATCH_BYTES
from models.vault.blobs import BlobStore, Swept, Verdict
from tests.models.vault.kit import Recorder, files_of, flip, put, read, some_keys, where

NOW = datetime(2026, 11, 21, tzinfo=UTC)


# -- in and out ---------------------------------------------------------------


@pytest.mark.parametrize("size", [1, CHUNK, CHUNK + 1, BATCH_BYTES + 3])
def test_what_goes_in_comes_out(size: int, store: BlobStore, root: Path) -> None:
    plain = os.urandom(size)
    sealed = put(store, plain)
    assert (sealed.size, sealed.sha256) == (size, hashlib.sha256(plain).hexdigest())
    assert read(store, sealed.blob_id) == plain
    assert plain[:64] not in where(root, sealed).read_bytes() or size < 8
    assert stat.S_IMODE(where(root, sealed).stat().st_mode) == 0o400
    assert list(files_of(root)) == [f"{sealed.blob_id[:2]}/{sealed.blob_id}"]


def test_a_path_is_sealed_like_a_stream(store: BlobStore, tmp_path: Path) -> None:
    source = tmp_path / "foto.jpg"
    source.write_bytes(b"a photograph")
    assert store.seal(source) == put(store, b"a photograph")


def test_one_content_has_one_id_and_one_file(store: BlobStore, root: Path) -> None:
    many = store.seal_many([io.BytesIO(b"same"), io.BytesIO(b"same")])
    assert many[0] == many[1] == put(store, b"same")
    assert len(files_of(root)) == 1
    assert put(store, b"other") != many[0]


def test_another_vault_names_the_same_content_otherwise(
    store: BlobStore, root: Path
) -> None:
    other = BlobStore(root, some_keys("another"))
    assert put(store, b"x").blob_id != put(other, b"x").blob_id


def test_content_of_an_earlier_epoch_is_not_sealed_twice(
    store: BlobStore, root: Path
) -> None:
    early = put(store, b"x")
    later = BlobStore(root, some_keys(epochs=2))
    assert put(later, b"x") == early
    assert read(later, early.blob_id) == b"x"
    fresh = put(later, b"y")
    with pytest.raises(VaultDamaged):
        store.open(fresh.blob_id)


def test_a_damaged_file_is_replaced_when_its_content_comes_again(
    store: BlobStore, root: Path
) -> None:
    sealed = put(store, b"x" * 1000)
    flip(where(root, sealed), HEADER_BYTES + 5)
    assert put(store, b"x" * 1000) == sealed
    assert store.verify(sealed.blob_id, full=True) is Verdict.INTACT
    assert stat.S_IMODE(where(root, sealed).stat().st_mode) == 0o400


def test_progress_covers_sealing_and_reading_back(store: BlobStore) -> None:
    watcher, size = Recorder(), 2 * BATCH_BYTES + 5
    store.seal(io.BytesIO(bytes(size)), watcher)
    assert watcher.seen[-1] == (2 * size, 2 * size)
    assert [d for d, _ in watcher.seen] == sorted(d for d, _ in watcher.seen)
    assert {total for _, total in watcher.seen} == {2 * size}


# -- order of writing ---------------------------------------------------------


def test_the_order_that_survives_a_power_cut(
    store: BlobStore, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    real_fsync, real_move, real_compare = os.fsync, durable.move, store._compare

    def fsync(number: int) -> None:
        folder = stat.S_ISDIR(os.fstat(number).st_mode)
        steps.append("flush folder" if folder else "flush file")
        real_fsync(number)

    def move(source: Path, target: Path) -> None:
        steps.append("rename")
        real_move(source, target)

    def compare(*arguments: object) -> None:
        steps.append("read back")
        real_compare(*arguments)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(blobs, "move", move)
    monkeypatch.setattr(store, "_compare", compare)
    put(store, b"x")
    assert steps == ["read back", "flush file", "rename", "flush folder"]


def test_a_batch_flushes_each_folder_once(
    store: BlobStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[Path] = []
    monkeypatch.setattr(blobs, "sync_folder", flushed.append)
    sealed = store.seal_many([io.BytesIO(bytes([n]) * 9) for n in range(64)])
    assert len(flushed) == len(set(flushed))
    assert {p.name for p in flushed} == {s.blob_id[:2] for s in sealed}
    assert [read(store, s.blob_id)[0] for s in sealed] == list(range(64))


def test_more_than_64_at_once_are_refused(store: BlobStore) -> None:
    with pytest.raises(ValueError, match="64"):
        store.seal_many([io.BytesIO(b"x")] * 65)


def test_bytes_that_read_back_otherwise_are_not_kept(
    store: BlobStore, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = blobs.write_sealed

    def rot(source, target, cipher, done):
        content = real(source, target, cipher, done)
        target.seek(HEADER_BYTES + 100)
        target.write(b"\x00\x01")
        return content

    monkeypatch.setattr(blobs, "write_sealed", rot)
    with pytest.raises(VaultDamaged):
        put(store, b"x" * 1000)
    assert files_of(root) == {}

    def other(source, target, cipher, done):
        content = real(source, target, cipher, done)
        return blobs.Content(content.size, bytes(32))

    monkeypatch.setattr(blobs, "write_sealed", other)
    with pytest.raises(VaultDamaged) as caught:
        put(store, b"x" * 1000)
    assert caught.value.detail == "readback"
    assert files_of(root) == {}


# -- all or nothing -----------------------------------------------------------


def test_one_bad_source_of_many_keeps_none(
    store: BlobStore, root: Path, tmp_path: Path
) -> None:
    good = tmp_path / "good"
    good.write_bytes(b"x")
    for bad, why in ((tmp_path / "gone", "missing"), (io.BytesIO(), "empty")):
        with pytest.raises(FileUnreadable) as caught:
            store.seal_many([good, bad])
        assert caught.value.why == why
    assert files_of(root) == {}
    assert store._writing == set()


@pytest.mark.parametrize("after", range(5))
def test_a_cancelled_sealing_leaves_nothing(
    after: int, store: BlobStore, root: Path
) -> None:
    with pytest.raises(Cancelled):
        store.seal(io.BytesIO(bytes(3 * BATCH_BYTES)), Recorder(stop_after=after))
    assert files_of(root) == {}


def test_a_disk_that_is_known_to_be_full_is_not_begun_on(
    store: BlobStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = type("usage", (), {"free": CHUNK})
    monkeypatch.setattr(blobs.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(DiskTrouble) as caught:
        put(store, b"x")
    assert caught.value.reason == "full"


def test_a_disk_that_becomes_full_keeps_nothing(store: BlobStore, root: Path) -> None:
    kept = put(store, b"kept")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2 * BATCH_BYTES, hard))
    try:
        with pytest.raises(DiskTrouble) as caught:
            store.seal(io.BytesIO(bytes(4 * BATCH_BYTES)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert caught.value.reason == "full"
    assert len(files_of(root)) == 1
    assert read(store, kept.blob_id) == b"kept"


@pytest.mark.parametrize("call", ["create", "move", "sync_folder"])
def test_a_disk_that_fails_is_disk_trouble(
    call: str, store: BlobStore, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "")

    monkeypatch.setattr(blobs, call, fail)
    with pytest.raises(DiskTrouble) as caught:
        put(store, b"x")
    assert caught.value.reason == "io"
    assert not list(root.glob("new-*"))


# -- the end of a file --------------------------------------------------------


def test_a_shredded_file_is_gone(store: BlobStore, root: Path) -> None:
    sealed = put(store, b"x")
    assert store.shred(sealed.blob_id)
    assert not store.shred(sealed.blob_id)
    assert files_of(root) == {}
    with pytest.raises(VaultDamaged):
        store.open(sealed.blob_id)


def test_a_sweep_takes_old_orphans_and_leftovers_only(
    store: BlobStore, root: Path
) -> None:
    kept, young, old = (put(store, bytes([n]) * 9) for n in range(3))
    for sealed, days in ((kept, 99), (young, 6), (old, 8)):
        when = (NOW - timedelta(days=days)).timestamp()
        os.utime(where(root, sealed), (when, when))
    (root / "new-left").write_bytes(b"half a file")
    (root / "new-busy").write_bytes(b"being written")
    (root / "ab" / "note.txt").write_bytes(b"not ours")
    store._writing.add("new-busy")
    assert store.sweep({kept.blob_id}, now=NOW) == Swept(orphans=1, leftovers=1)
    assert set(files_of(root)) == {
        f"{kept.blob_id[:2]}/{kept.blob_id}",
        f"{young.blob_id[:2]}/{young.blob_id}",
        "new-busy",
        "ab/note.txt",
    }
    assert store.sweep(set(), now=NOW, grace=timedelta()) == Swept(2, 0)


def test_a_locked_vault_seals_opens_and_sweeps_nothing(root: Path) -> None:
    keys = some_keys()
    store = BlobStore(root, keys)
    sealed = put(store, b"x")
    reader = store.open(sealed.blob_id)
    store.close()
    assert reader.closed
    keys.drop()
    for use in (
        lambda: put(store, b"y"),
        lambda: store.open(sealed.blob_id),
        lambda: store.verify(sealed.blob_id, full=True),
        lambda: store.shred(sealed.blob_id),
        lambda: store.sweep(set(), now=NOW),
    ):
        with pytest.raises(VaultClosed):
            use()
    assert len(files_of(root)) == 1
