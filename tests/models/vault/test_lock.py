# SPDX-License-Identifier: Apache-2.0
"""One process per vault, and no vault locked for ever by a dead one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.base.errors import DiskTrouble, VaultBusy
from models.vault import lock
from models.vault.lock import NAME, Holder, VaultLock, read_holder

ROOT = Path(__file__).resolve().parents[3]
HOLDING = """
import sys
from pathlib import Path
from models.vault.lock import VaultLock
held = VaultLock.take(Path(sys.argv[1]), "boot")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Hold the lock in a process of its own."""
    command = [sys.executable, "-c", HOLDING, str(tmp_path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_process_is_refused_and_told_who_holds_it(
    tmp_path: Path, other: subprocess.Popen[str]
) -> None:
    with pytest.raises(VaultBusy) as caught:
        VaultLock.take(tmp_path, "boot")
    assert caught.value.pid == other.pid
    assert caught.value.host == lock.socket.gethostname()


def test_a_killed_process_leaves_a_lock_that_opens(
    tmp_path: Path, other: subprocess.Popen[str]
) -> None:
    other.kill()
    other.wait()
    assert read_holder(tmp_path) is not None
    VaultLock.take(tmp_path, "boot").release()


def test_a_live_holder_is_believed_though_the_kernel_shows_no_lock(
    tmp_path: Path, other: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "_lock", lambda _: True)
    with pytest.raises(VaultBusy) as caught:
        VaultLock.take(tmp_path, "boot")
    assert caught.value.pid == other.pid
    record = read_holder(tmp_path)
    assert record is not None
    assert record.pid == other.pid


def record(folder: Path, **changes: object) -> None:
    """Leave the record of a process that lives: the one that started us."""
    parent = os.getppid()
    started = lock._started(parent)
    holder = {
        "host": lock.socket.gethostname(),
        "boot": "boot",
        "pid": parent,
        "started": started,
    }
    (folder / NAME).write_text(json.dumps(holder | changes))


def test_a_record_of_a_live_process_of_this_run_holds(tmp_path: Path) -> None:
    record(tmp_path)
    with pytest.raises(VaultBusy) as caught:
        VaultLock.take(tmp_path, "boot")
    assert caught.value.pid == os.getppid()


@pytest.mark.parametrize(
    "changes",
    [
        {"boot": "an earlier run"},
        {"host": "another machine"},
        {"pid": 2**22 + 1},
        {"pid": os.getpid()},
        {"started": "1"},
    ],
    ids=["rebooted", "moved disk", "dead", "ourselves", "number used again"],
)
def test_a_record_nobody_stands_behind_is_stale(
    changes: dict[str, object], tmp_path: Path
) -> None:
    record(tmp_path, **changes)
    held = VaultLock.take(tmp_path, "boot")
    assert read_holder(tmp_path) == Holder(
        lock.socket.gethostname(), "boot", os.getpid(), lock._started(os.getpid())
    )
    held.release()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b'{"pid":1}', b"\xff",
     b'{"host":"h","boot":"b","pid":"1","started":""}',
     b'{"host":1,"boot":"b","pid":1,"started":""}',
     b'{"host":"h","boot":"b","pid":-1,"started":""}',
     b'{"host":"h","boot":"b","pid":99999999999999999999,"started":""}'],
)  # fmt: skip
def test_a_spoilt_record_names_nobody(content: bytes, tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(content)
    assert read_holder(tmp_path) is None
    VaultLock.take(tmp_path, "boot").release()


def test_the_same_process_meets_its_own_lock(tmp_path: Path) -> None:
    held = VaultLock.take(tmp_path, "boot")
    (tmp_path / NAME).write_bytes(b"")
    with pytest.raises(VaultBusy) as caught:
        VaultLock.take(tmp_path, "boot")
    assert (caught.value.host, caught.value.pid) == ("", 0)
    held.release()
    held.release()
    VaultLock.take(tmp_path, "boot").release()
    assert read_holder(tmp_path) is None


def test_a_process_we_may_not_signal_is_alive(monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(pid: int, number: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "kill", denied)
    assert lock._is_alive(1)


def test_a_folder_that_takes_no_lock_file_is_disk_trouble(tmp_path: Path) -> None:
    with pytest.raises(DiskTrouble):
        VaultLock.take(tmp_path / "missing", "boot")


def test_the_start_of_a_process_that_is_gone_is_unknown() -> None:
    assert lock._started(2**22 + 1) == ""
    assert int(lock._started(os.getpid())) > 0
