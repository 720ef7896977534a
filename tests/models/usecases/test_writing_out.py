# SPDX-License-Identifier: Apache-2.0
"""A file appears whole or not at all."""

from __future__ import annotations

import hashlib
import io
import os

import pytest

from models.base.errors import Cancelled, DiskTrouble
from models.base.progress import Silent
from models.usecases.writing_out import disk_told, fresh_folder, write_file


def test_bytes_and_hash_come_out_whole(tmp_path):
    data = os.urandom(3_000_000)
    target = tmp_path / "keluar.bin"
    seen = []

    class Watch:
        def report(self, done, total):
            seen.append((done, total))

    digest = write_file(io.BytesIO(data), len(data), target, Watch())
    assert target.read_bytes() == data
    assert digest == hashlib.sha256(data).hexdigest()
    assert seen[-1] == (len(data), len(data))


def test_a_stop_leaves_the_old_file_as_it_was(tmp_path):
    class Stop:
        def report(self, done, total):
            raise Cancelled

    target = tmp_path / "keluar.bin"
    target.write_bytes(b"lama")
    with pytest.raises(Cancelled):
        write_file(io.BytesIO(b"baru"), 4, target, Stop())
    assert [p.name for p in tmp_path.iterdir()] == ["keluar.bin"]
    assert target.read_bytes() == b"lama"


def test_what_somebody_else_put_in_a_fresh_folder_stays(tmp_path):
    folder = tmp_path / "a" / "b"

    def stopped():
        with fresh_folder(folder) as written:
            for name in ("kita", "orang"):
                (folder / name).write_text(name)
            written += [folder / "kita", folder / "belum"]
            raise Cancelled

    with pytest.raises(Cancelled):
        stopped()
    assert [p.name for p in folder.iterdir()] == ["orang"]


def test_a_fresh_folder_that_cannot_be_made_leaves_none(tmp_path):
    (tmp_path / "a").write_text("x")
    with pytest.raises(DiskTrouble), fresh_folder(tmp_path / "a" / "b"):
        pass
    assert [p.name for p in tmp_path.iterdir()] == ["a"]


def test_a_folder_that_is_not_there_is_disk_trouble(tmp_path):
    with pytest.raises(DiskTrouble):
        write_file(io.BytesIO(b"x"), 1, tmp_path / "a" / "b", Silent())


@pytest.mark.parametrize(
    ("number", "reason"), [(28, "full"), (30, "readonly"), (13, "readonly"), (5, "io")]
)
def test_the_systems_refusals_have_our_names(number, reason):
    with pytest.raises(DiskTrouble) as told, disk_told():
        raise OSError(number, "rahasia/nama-berkas")
    assert told.value.reason == reason
    assert "rahasia" not in str(told.value)
