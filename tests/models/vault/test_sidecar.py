# SPDX-License-Identifier: Apache-2.0
"""The journal head outside the database: durable, authenticated, never torn."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from models.base.errors import VaultClosed, VaultDamaged
from models.vault.keys import VaultKeys
from models.vault.sidecar import NAME, SLOT, Head, HeadFile
from tests.models.vault.kit import some_keys


def digest(number: int) -> bytes:
    return number.to_bytes(32)


def written(folder: Path, count: int, keys: VaultKeys | None = None) -> Path:
    head = HeadFile(folder, keys or some_keys())
    for number in range(1, count + 1):
        head.write_head(number, digest(number))
    return folder / NAME


def test_the_latest_head_is_read_back_by_another_process(tmp_path: Path) -> None:
    assert HeadFile(tmp_path, some_keys()).read_head() is None
    for count in (1, 2, 3, 8):
        written(tmp_path, count)
        assert HeadFile(tmp_path, some_keys()).read_head() == Head(count, digest(count))
    assert (tmp_path / NAME).stat().st_size <= 2 * SLOT


def test_writing_goes_on_where_another_process_stopped(tmp_path: Path) -> None:
    written(tmp_path, 5)
    head = HeadFile(tmp_path, some_keys())
    head.write_head(9, digest(9))
    assert HeadFile(tmp_path, some_keys()).read_head() == Head(9, digest(9))


def test_a_write_is_flushed_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, 2)
    head, real, flushed = HeadFile(tmp_path, some_keys()), os.fsync, []
    monkeypatch.setattr(os, "fsync", lambda n: (flushed.append(n), real(n)))
    head.write_head(3, digest(3))
    assert len(flushed) == 1
    assert path.stat().st_size == 2 * SLOT


@pytest.mark.parametrize("count", [4, 5])
def test_a_torn_write_leaves_the_head_before_it_and_says_so(
    count: int, tmp_path: Path
) -> None:
    path = written(tmp_path, count)
    raw = bytearray(path.read_bytes())
    start = count % 2 * SLOT
    raw[start + 30 : start + SLOT] = bytes(SLOT - 30)
    path.write_bytes(raw)
    head = HeadFile(tmp_path, some_keys()).read_head()
    assert head == Head(count - 1, digest(count - 1), doubtful=True)


def test_every_flipped_byte_is_noticed(tmp_path: Path) -> None:
    path = written(tmp_path, 6)
    whole = path.read_bytes()
    for at in range(len(whole)):
        raw = bytearray(whole)
        raw[at] ^= 0x40
        path.write_bytes(raw)
        head = HeadFile(tmp_path, some_keys()).read_head()
        assert head is not None
        assert head.doubtful


def test_two_spoilt_slots_or_a_longer_file_are_damage(tmp_path: Path) -> None:
    path = written(tmp_path, 6)
    whole = path.read_bytes()
    spoilt = bytearray(whole)
    spoilt[20] ^= 1
    spoilt[SLOT + 20] ^= 1
    for raw in (bytes(spoilt), whole + b"x", b"\x01"):
        path.write_bytes(raw)
        with pytest.raises(VaultDamaged) as caught:
            HeadFile(tmp_path, some_keys()).read_head()
        assert caught.value.part == "sidecar"


def test_a_head_of_another_vault_or_a_retired_key_is_not_believed(
    tmp_path: Path,
) -> None:
    written(tmp_path, 6)
    with pytest.raises(VaultDamaged):
        HeadFile(tmp_path, some_keys("another")).read_head()
    with pytest.raises(VaultDamaged):
        HeadFile(tmp_path, some_keys(epochs=2)).read_head()


def test_a_head_under_the_coming_key_is_believed(tmp_path: Path) -> None:
    both = {1: b"\x01" * 32, 2: b"\x02" * 32}
    written(tmp_path, 3, VaultKeys("vault", 2, both))
    head = HeadFile(tmp_path, VaultKeys("vault", 1, both)).read_head()
    assert head is not None
    assert head.size == 3


def test_a_head_is_32_bytes_and_needs_the_keys(tmp_path: Path) -> None:
    keys = some_keys()
    head = HeadFile(tmp_path, keys)
    with pytest.raises(ValueError, match="SHA-256"):
        head.write_head(1, b"short")
    keys.drop()
    with pytest.raises(VaultClosed):
        head.write_head(1, digest(1))
    with pytest.raises(VaultClosed):
        head.read_head()
