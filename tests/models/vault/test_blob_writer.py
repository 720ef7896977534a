# SPDX-License-Identifier: Apache-2.0
"""Sealing takes any honest source whole, and names what is wrong with the others."""

from __future__ import annotations

import errno
import hashlib
import io
import os
from pathlib import Path

import pytest

from models.base.errors import Cancelled, DiskTrouble, FileUnreadable
from models.base.progress import Silent
from models.vault import blob_writer
from models.vault.blob_format import CHUNK, Cipher, sealed_size
from models.vault.blob_writer import BATCH_BYTES, Counter, SideHash, size_of, write
from models.vault.durable import create
from tests.models.vault.kit import Recorder, some_keys

SIZES = [1, 100, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, BATCH_BYTES - 1, BATCH_BYTES,
         BATCH_BYTES + 1, 3 * BATCH_BYTES + 12_345]  # fmt: skip


def seal(source: blob_writer.Source, target: Path, watcher=None):
    with create(target) as handle:
        counter = Counter(watcher or Silent(), 0)
        return write(source, handle, Cipher.fresh(some_keys()), counter)


@pytest.mark.parametrize("size", SIZES)
def test_length_and_hash_are_those_of_the_source(size: int, tmp_path: Path) -> None:
    plain = os.urandom(size)
    source = tmp_path / "source"
    source.write_bytes(plain)
    for number, one in enumerate((source, io.BytesIO(plain))):
        content = seal(one, tmp_path / f"sealed-{number}")
        assert content.size == size
        assert content.sha256 == hashlib.sha256(plain).digest()
        assert (tmp_path / f"sealed-{number}").stat().st_size == sealed_size(size)


class Sipping(io.RawIOBase):
    """A stream that gives little at a time and cannot seek."""

    def __init__(self, plain: bytes) -> None:
        self._plain = io.BytesIO(plain)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:
        return self._plain.readinto(memoryview(buffer)[:1000])


def test_a_stream_that_gives_little_at_a_time_is_taken_whole(tmp_path: Path) -> None:
    plain = os.urandom(CHUNK + 5000)
    assert size_of(Sipping(plain)) == 0
    content = seal(Sipping(plain), tmp_path / "sealed")
    assert content.sha256 == hashlib.sha256(plain).digest()


def test_a_stream_is_measured_from_where_it_stands() -> None:
    stream = io.BytesIO(b"0123456789")
    stream.seek(4)
    assert size_of(stream) == 6
    assert stream.read() == b"456789"


def unreadable(source: blob_writer.Source, tmp_path: Path) -> str:
    with pytest.raises(FileUnreadable) as caught:
        seal(source, tmp_path / "sealed")
    return caught.value.why


def test_a_source_that_vanished_is_missing(tmp_path: Path) -> None:
    assert unreadable(tmp_path / "gone", tmp_path) == "missing"
    with pytest.raises(FileUnreadable) as caught:
        size_of(tmp_path / "gone")
    assert caught.value.why == "missing"


def test_what_is_not_a_file_or_not_readable_is_denied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    for path in (tmp_path, fifo):
        with pytest.raises(FileUnreadable) as caught:
            size_of(path)
        assert caught.value.why == "denied"
    assert unreadable(tmp_path, tmp_path) == "denied"

    def denied(*_: object, **__: object) -> os.stat_result:
        raise PermissionError

    monkeypatch.setattr(Path, "stat", denied)
    with pytest.raises(FileUnreadable) as caught:
        size_of(fifo)
    assert caught.value.why == "denied"


def test_an_empty_source_is_empty(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    with pytest.raises(FileUnreadable) as caught:
        size_of(tmp_path / "empty")
    assert caught.value.why == "empty"
    assert unreadable(io.BytesIO(), tmp_path) == "empty"


def test_a_source_that_fails_while_read_is_denied(tmp_path: Path) -> None:
    class Broken(Sipping):
        def readinto(self, _: memoryview) -> int:
            raise OSError(errno.EIO, "")

    assert unreadable(Broken(b""), tmp_path) == "denied"


@pytest.mark.parametrize("how", ["grows", "shrinks", "same length"])
def test_a_source_that_changes_while_read_is_changed(how: str, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(bytes(2 * BATCH_BYTES))

    class Meddling:
        def report(self, done: int, _: int) -> None:
            if done > BATCH_BYTES:
                return
            if how == "grows":
                with source.open("ab") as handle:
                    handle.write(b"more")
            elif how == "shrinks":
                os.truncate(source, BATCH_BYTES + 10)
            else:
                with source.open("r+b") as handle:
                    handle.write(b"other")
                os.utime(source, (1, 1))

    with pytest.raises(FileUnreadable) as caught:
        seal(source, tmp_path / "sealed", Meddling())
    assert caught.value.why == "changed"


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_full_disk_is_disk_trouble_at_every_write(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, left = blob_writer.write_all, [number]

    def full(handle: object, data: bytes) -> None:
        left[0] -= 1
        if not left[0]:
            raise OSError(errno.ENOSPC, "")
        real(handle, data)

    monkeypatch.setattr(blob_writer, "write_all", full)
    with pytest.raises(DiskTrouble) as caught:
        seal(io.BytesIO(b"plain"), tmp_path / "sealed")
    assert caught.value.reason == "full"


def test_the_work_stops_when_the_user_says_so(tmp_path: Path) -> None:
    watcher = Recorder(stop_after=1)
    with pytest.raises(Cancelled):
        seal(io.BytesIO(bytes(4 * BATCH_BYTES)), tmp_path / "sealed", watcher)
    assert [done for done, _ in watcher.seen] == [BATCH_BYTES, 2 * BATCH_BYTES]


def test_hashing_aside_gives_the_plain_hash() -> None:
    pieces = [os.urandom(BATCH_BYTES) for _ in range(5)] + [b"the end"]
    with SideHash() as summing:
        for piece in pieces:
            summing.feed(memoryview(piece))
        assert summing.digest() == hashlib.sha256(b"".join(pieces)).digest()


def test_memory_does_not_grow_with_the_file() -> None:
    assert sum(len(b) for b in blob_writer.buffers(10 * CHUNK)) == 3 * 10 * CHUNK
    assert sum(len(b) for b in blob_writer.buffers(10**12)) == 3 * BATCH_BYTES
