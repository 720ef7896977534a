# SPDX-License-Identifier: Apache-2.0
"""Writing: all or nothing, flushed, and disk errors in our own words."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from models.base.errors import DiskTrouble
from models.vault import durable


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "full"),
        (errno.EDQUOT, "full"),
        (errno.EFBIG, "full"),
        (errno.EROFS, "readonly"),
        (errno.EACCES, "readonly"),
        (errno.EIO, "io"),
        (None, "io"),
    ],
)
def test_disk_errors_have_three_reasons(number: int | None, reason: str) -> None:
    with pytest.raises(DiskTrouble) as caught, durable.disk_trouble():
        raise OSError(number, "text that goes nowhere")
    assert caught.value.reason == reason


def test_a_file_is_replaced_whole_and_private(tmp_path: Path) -> None:
    target = tmp_path / "f"
    durable.replace_file(target, b"old")
    durable.replace_file(target, b"new")
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("call", ["write", "fsync", "move", "sync"])
def test_a_failed_replacement_keeps_the_old_file_and_no_other(
    call: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "f"
    durable.replace_file(target, b"old")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "")

    names = {
        "write": (durable, "write_all"),
        "fsync": (os, "fsync"),
        "move": (durable, "move"),
        "sync": (durable, "sync_folder"),
    }
    monkeypatch.setattr(*names[call], full)
    with pytest.raises(DiskTrouble) as caught:
        durable.replace_file(target, b"new")
    assert caught.value.reason == "full"
    assert target.read_bytes() == (b"new" if call == "sync" else b"old")
    assert list(tmp_path.iterdir()) == [target]


def test_everything_is_written_though_the_file_takes_little_at_a_time(
    tmp_path: Path,
) -> None:
    class Sip(durable.FileIO):
        def write(self, data: memoryview) -> int:  # type: ignore[override]
            return super().write(bytes(data[:3]))

    with Sip(tmp_path / "f", "wb") as handle:
        durable.write_all(handle, b"0123456789")
    assert (tmp_path / "f").read_bytes() == b"0123456789"


def test_overwriting_keeps_the_rest(tmp_path: Path) -> None:
    durable.overwrite(tmp_path / "f", 0, b"0123456789")
    durable.overwrite(tmp_path / "f", 3, b"ab")
    assert (tmp_path / "f").read_bytes() == b"012ab56789"


def test_reading_stops_at_the_limit_and_nothing_is_empty(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"0123")
    assert durable.read_small(tmp_path / "f", 2) == b"01"
    assert durable.read_small(tmp_path / "g", 2) == b""
    with pytest.raises(DiskTrouble):
        durable.read_small(tmp_path, 2)


def test_a_rename_is_tried_again_while_somebody_holds_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, refused = Path.replace, [1, 2]

    def held(self: Path, target: Path) -> Path:
        if refused:
            refused.pop()
            raise PermissionError
        return real(self, target)

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(durable, "_PAUSE_SECONDS", 0)
    (tmp_path / "a").write_bytes(b"a")
    with pytest.raises(PermissionError):
        durable.move(tmp_path / "a", tmp_path / "b")
    monkeypatch.setattr(durable, "_MOVES", 3)
    durable.move(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == b"a"


def test_no_folder_is_flushed_where_the_system_cannot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[int] = []
    monkeypatch.setattr(os, "fsync", flushed.append)
    durable.sync_folder(tmp_path)
    monkeypatch.setattr(durable, "_FOLDERS_CAN_SYNC", False)
    durable.sync_folder(tmp_path)
    assert len(flushed) == 1
