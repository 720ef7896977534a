# SPDX-License-Identifier: Apache-2.0
"""A vault stands on a disk of this machine and nowhere else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from models.base.errors import PlaceUnsafe
from models.vault import places
from models.vault.places import Surroundings, folder_of, require_safe

ROOT = "/dev/vda / ext4 rw,relatime 0 0\n"


def why(path: Path, mounts: str = ROOT, **variables: str) -> str:
    try:
        require_safe(path, Surroundings(mounts, variables))
    except PlaceUnsafe as error:
        return error.why
    return ""


def test_a_vault_is_found_where_it_was_made(tmp_path: Path) -> None:
    assert folder_of(tmp_path / "unit") == tmp_path / "unit.saksama"
    assert folder_of(tmp_path / "Unit 2.1") == tmp_path / "Unit 2.1.saksama"
    assert folder_of(tmp_path / "unit.saksama") == tmp_path / "unit.saksama"


def test_a_folder_is_a_name_only_when_a_vault_stands_in_it(tmp_path: Path) -> None:
    (tmp_path / "unit").mkdir()
    assert folder_of(tmp_path / "unit") == tmp_path / "unit.saksama"
    (tmp_path / "unit" / "header.twin").touch()
    assert folder_of(tmp_path / "unit") == tmp_path / "unit"


def test_places_without_a_name_have_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").mkdir()
    monkeypatch.chdir(tmp_path / "a")
    assert folder_of(Path()) == tmp_path / "a.saksama"
    assert folder_of(Path("..")) == tmp_path.with_name(f"{tmp_path.name}.saksama")
    assert folder_of(Path("/")) == Path("/")


def test_a_folder_of_ones_own_is_safe(tmp_path: Path) -> None:
    assert why(tmp_path / "a" / "b" / "Unit.saksama") == ""
    require_safe(tmp_path / "Unit.saksama")


@pytest.mark.parametrize(
    "kind", ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "davfs", "fuse.rclone"]
)
def test_network_file_systems_are_refused(kind: str, tmp_path: Path) -> None:
    table = f"{ROOT}server:/x {tmp_path} {kind} rw 0 0\n"
    assert why(tmp_path / "v", table) == "network"


def test_the_innermost_and_latest_mount_counts(tmp_path: Path) -> None:
    inner = tmp_path / "local disk"
    table = (
        f"{ROOT}short line\nserver:/x {tmp_path} nfs rw 0 0\n"
        f"/dev/sdb {str(inner).replace(' ', chr(92) + '040')} ext4 rw 0 0\n"
    )
    assert why(inner / "v", table) == ""
    assert why(tmp_path / "v", table) == "network"
    again = f"{table}/dev/sdc {tmp_path} ext4 rw 0 0\n"
    assert why(tmp_path / "v", again) == ""


@pytest.mark.parametrize("path", ["\\\\server\\share\\v", "//server/share/v"])
def test_network_paths_are_refused(path: str) -> None:
    class Unc(type(Path())):  # type: ignore[misc]
        def __str__(self) -> str:
            return path

    assert why(Unc("x")) == "network"


def test_a_network_drive_letter_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "_is_remote_drive", lambda _: True)
    assert why(tmp_path) == "network"


@pytest.mark.parametrize(
    "name",
    ["OneDrive", "OneDrive - Polda", "Dropbox", "Dropbox (Unit)", "Google Drive",
     "My Drive", "Drive Saya", "iCloud Drive", "Nextcloud"],
)  # fmt: skip
def test_folders_with_the_name_of_a_sync_program_are_refused(
    name: str, tmp_path: Path
) -> None:
    assert why(tmp_path / name / "Unit.saksama") == "sync"


@pytest.mark.parametrize("mark", [".dropbox", ".stfolder", ".tmp.drivedownload"])
def test_folders_with_the_mark_of_a_sync_program_are_refused(
    mark: str, tmp_path: Path
) -> None:
    (tmp_path / mark).mkdir()
    assert why(tmp_path / "berkas" / "Unit.saksama") == "sync"


def test_the_folder_that_windows_names_is_refused(tmp_path: Path) -> None:
    assert why(tmp_path / "x" / "v", OneDrive=str(tmp_path / "x")) == "sync"
    assert why(tmp_path / "y" / "v", OneDrive=str(tmp_path / "x")) == ""


def test_a_link_into_a_sync_folder_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "Dropbox")
    assert why(tmp_path / "link" / "v") == "sync"


def test_read_only_places_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert why(tmp_path, f"/dev/cd {tmp_path} iso9660 ro,relatime 0 0") == "readonly"
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert why(tmp_path / "not" / "there") == "readonly"


def test_a_machine_without_a_mount_table_is_not_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object, **__: object) -> str:
        raise FileNotFoundError

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_text", missing)
        around = Surroundings()
    assert around.mounts == ""
    require_safe(tmp_path, around)
