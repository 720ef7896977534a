# SPDX-License-Identifier: Apache-2.0
"""Folders, names and the end of sealed files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from models.base.errors import DiskTrouble, VaultDamaged
from models.vault import blob_files
from models.vault.blob_format import HEADER_BYTES

NAME = "ab" + "0" * 62


def test_256_private_folders_are_made(tmp_path: Path) -> None:
    root = tmp_path / "blobs"
    blob_files.make_folders(root)
    assert {p.name for p in root.iterdir()} == {f"{n:02x}" for n in range(256)}
    assert {p.stat().st_mode & 0o777 for p in root.iterdir()} == {0o700}
    assert not blob_files.holds_anything(root)
    (root / "ab" / "note.txt").write_bytes(b"x")
    assert not blob_files.holds_anything(root)
    (root / "ab" / NAME).write_bytes(b"x")
    assert blob_files.holds_anything(root)
    assert blob_files.path_of(root, NAME) == root / "ab" / NAME
    with pytest.raises(DiskTrouble):
        blob_files.make_folders(root)


@pytest.mark.parametrize(
    "name",
    ["", "ab", NAME.upper(), "../" + NAME[3:], NAME + "0", NAME + "\n", "x" * 64],
)
def test_what_is_not_an_id_never_becomes_a_path(name: str, tmp_path: Path) -> None:
    with pytest.raises(VaultDamaged):
        blob_files.path_of(tmp_path, name)


def test_the_key_is_destroyed_before_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / NAME
    path.write_bytes(b"h" * HEADER_BYTES + b"rest")
    path.chmod(0o400)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", lambda self: os.kill)
        assert blob_files.destroy(path)
    content = path.read_bytes()
    assert b"hhhh" not in content
    assert content.endswith(b"rest")
    assert blob_files.destroy(path)
    assert not path.exists()
    assert not blob_files.destroy(path)


def test_temporary_files_are_removed_once(tmp_path: Path) -> None:
    path = tmp_path / "new-x"
    path.touch()
    assert blob_files.remove(path)
    assert not blob_files.remove(path)


def test_a_damaged_file_can_be_replaced_and_a_missing_one_does_not_matter(
    tmp_path: Path,
) -> None:
    path = tmp_path / NAME
    blob_files.make_writable(path)
    path.touch(mode=0o400)
    blob_files.make_writable(path)
    assert path.stat().st_mode & 0o777 == 0o600
