# SPDX-License-Identifier: Apache-2.0
"""Reading a sealed file anywhere gives exactly the bytes that went in."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.base.errors import VaultClosed, VaultDamaged
from models.vault.blob_files import make_folders
from models.vault.blob_format import CHUNK
from models.vault.blob_reader import BlobReader
from models.vault.blobs import BlobStore
from tests.models.vault.kit import some_keys
from tests.support.effort import examples

LENGTH = 3 * CHUNK + 777
PLAIN = os.urandom(LENGTH)


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("reader") / "blobs"
    make_folders(root)
    blob_id = BlobStore(root, some_keys()).seal(io.BytesIO(PLAIN)).blob_id
    return root / blob_id[:2] / blob_id


@pytest.fixture
def reader(sealed: Path) -> BlobReader:
    with BlobReader(sealed, some_keys()) as opened:
        yield opened


@examples(100)
@given(st.lists(st.tuples(st.integers(0, LENGTH + 99), st.integers(0, 2 * CHUNK))))
def test_any_offset_and_length_in_any_order(
    sealed: Path, reads: list[tuple[int, int]]
) -> None:
    with BlobReader(sealed, some_keys()) as reader:
        for offset, length in reads:
            assert reader.seek(offset) == offset
            assert reader.read(length) == PLAIN[offset : offset + length]
            assert reader.tell() == max(offset, min(offset + length, LENGTH))


def test_edges_of_chunks(reader: BlobReader) -> None:
    for edge in (0, CHUNK, 2 * CHUNK, 3 * CHUNK, LENGTH):
        for offset in (edge - 1, edge, edge + 1):
            if offset >= 0:
                reader.seek(offset)
                assert reader.read(2) == PLAIN[offset : offset + 2]


def test_it_is_a_file_to_everybody_who_wants_one(reader: BlobReader) -> None:
    assert reader.readable()
    assert reader.seekable()
    assert not reader.writable()
    assert (reader.content.size, reader.epoch) == (LENGTH, 1)
    assert io.BufferedReader(reader).read() == PLAIN


def test_seeking_from_here_and_from_the_end(reader: BlobReader) -> None:
    assert reader.seek(-10, os.SEEK_END) == LENGTH - 10
    assert reader.read() == PLAIN[-10:]
    assert reader.seek(5) == 5
    assert reader.seek(7, os.SEEK_CUR) == 12
    assert reader.read(3) == PLAIN[12:15]
    with pytest.raises(ValueError, match="negative"):
        reader.seek(-1)
    assert reader.tell() == 15


def test_one_chunk_is_decrypted_once_for_many_small_reads(
    reader: BlobReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls, real = [], reader._cipher.open_chunk
    monkeypatch.setattr(
        reader._cipher, "open_chunk", lambda *a: (calls.append(a[0]), real(*a))[1]
    )
    assert b"".join(reader.read(100) for _ in range(50)) == PLAIN[:5000]
    assert calls == [0]


def test_no_plain_byte_reaches_a_disk(
    sealed: Path, own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    before = {p for p in sealed.parents[1].rglob("*") if p.is_file()}
    with BlobReader(sealed, some_keys()) as reader:
        reader.read()
        assert not list(tmp_path.iterdir())
        assert {p for p in sealed.parents[1].rglob("*") if p.is_file()} == before


def test_a_closed_reader_and_a_locked_vault_give_nothing(sealed: Path) -> None:
    keys = some_keys()
    reader = BlobReader(sealed, keys)
    reader.read(10)
    keys.drop()
    with pytest.raises(VaultClosed):
        reader.read(10)
    with pytest.raises(VaultClosed):
        BlobReader(sealed, keys)
    reader.close()
    reader = BlobReader(sealed, some_keys())
    reader.read(10)
    reader.close()
    reader.close()
    with pytest.raises(ValueError, match="closed"):
        reader.read(10)


def test_a_missing_file_is_damage_not_a_crash(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing", tmp_path):
        with pytest.raises(VaultDamaged) as caught:
            BlobReader(path, some_keys())
        assert caught.value.part == "blob"


def test_a_disk_that_fails_while_reading_is_damage(
    reader: BlobReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Failing:
        def seek(self, _: int) -> None:
            raise OSError

        def close(self) -> None:
            pass

    real = reader._file
    reader._file = Failing()
    with pytest.raises(VaultDamaged) as caught:
        reader.read(1)
    assert caught.value.detail == "unreadable"
    real.close()


def test_a_file_that_shrinks_while_open_is_damage(sealed: Path, tmp_path: Path) -> None:
    copy = tmp_path / sealed.name
    copy.write_bytes(sealed.read_bytes())
    with BlobReader(copy, some_keys()) as reader:
        os.truncate(copy, 1000)
        with pytest.raises(VaultDamaged) as caught:
            reader.read(1)
    assert caught.value.detail == "short"
