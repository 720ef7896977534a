# SPDX-License-Identifier: Apache-2.0
"""A stick and a code bring everything back; what is damaged is refused whole."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from models.base.backup_errors import BackupDamaged
from models.base.errors import (
    FieldInvalid,
    VaultDamaged,
    WrongPassphrase,
    WrongRecoveryCode,
)
from models.base.progress import Silent
from models.snapshot.lists import JournalFilter
from models.usecases.backup import (
    RestoreOrder,
    drill,
    make_backup,
    note_drill,
    restore,
)
from models.usecases.cases import list_cases
from models.usecases.checks import check_files
from models.usecases.evidence import register_file, stage_bytes
from models.usecases.journal import journal_page, verify_journal
from models.usecases.vaults import (
    VaultOrder,
    finish_vault,
    lock_vault,
    make_vault,
    unlock_vault,
)
from models.vault import kdf
from tests.models.usecases.kit import a_world
from tests.models.vault.kit import OTHER, PASSPHRASE, FakeClock, cheap_key, files_of

ROOT = Path(__file__).parents[3]


def _cheapen(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(kdf, "derive", cheap_key)
    patch.setattr(kdf, "calibrate", lambda: kdf.FLOOR)


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    """Argon2id is not what is tested here."""
    _cheapen(monkeypatch)


@pytest.fixture(scope="module")
def lived(tmp_path_factory) -> tuple[Path, str]:
    """A vault with a case and files, and its recovery code."""
    path = tmp_path_factory.mktemp("lived") / "perkara.saksama"
    with pytest.MonkeyPatch.context() as patch:
        _cheapen(patch)
        order = VaultOrder(path, PASSPHRASE, "Sekar", "investigator", kdf.FLOOR)
        new = make_vault(order, FakeClock())
        tools = finish_vault(new, new.recovery_code).tools
        world = a_world(tools)
        for number in range(4):
            data = f"lembar {number} ".encode() * 20_000
            staged = stage_bytes(tools.blobs, data, f"bon-{number}.txt")
            register_file(tools, world.case, world.book, staged)
        lock_vault(tools)
    return path, new.recovery_code


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def vault(lived, tmp_path) -> Path:
    return Path(shutil.copytree(lived[0], tmp_path / "kantor" / "perkara.saksama"))


@pytest.fixture
def stick(vault, tmp_path, clock) -> Path:
    """A stick with one backup."""
    backed_up(vault, tmp_path / "stik", clock)
    return tmp_path / "stik"


def backed_up(vault: Path, stick: Path, clock: FakeClock):
    clock.pass_time(86_400)
    tools = unlock_vault(vault, PASSPHRASE, clock).tools
    try:
        return make_backup(tools, stick, Silent())
    finally:
        lock_vault(tools)


def contents(path: Path, passphrase: str, clock: FakeClock):
    """Cases, counts, whole journal, every file; and the actions of the journal."""
    opened = unlock_vault(path, passphrase, clock)
    tools = opened.tools
    try:
        assert verify_journal(tools, Silent()).clean
        files = check_files(tools, Silent())
        assert not files.damaged
        lines = journal_page(tools, JournalFilter(), None, 500).items
        cases = [(case.id, case.number) for case in list_cases(tools).items]
        counts = tools.keeper.store.counts()
        return cases, files.checked, counts, [line.action for line in lines]
    finally:
        lock_vault(tools)


def test_everything_comes_back_and_both_journals_say_so(vault, stick, tmp_path, clock):
    done = restore(RestoreOrder(stick, tmp_path / "baru", PASSPHRASE), clock, Silent())
    assert (done.later, done.new_code) == (None, False)
    there = contents(vault, PASSPHRASE, clock)
    back = contents(done.path, PASSPHRASE, clock)
    assert back[:3] == there[:3]
    assert back[1] == 4
    assert "vault.backed_up" in there[3]
    assert "vault.put_back" in back[3]
    assert "vault.rolled_back" not in back[3]


def test_stick_and_code_are_enough_on_a_fresh_home(lived, vault, stick, tmp_path):
    before = contents(vault, PASSPHRASE, FakeClock())
    shutil.rmtree(vault.parent)
    shown: list[str] = []

    def typed(code: str) -> str:
        shown.append(code)
        return code.lower()

    order = RestoreOrder(
        stick, tmp_path / "rumah" / "x", OTHER, recovery_code=lived[1], typed_back=typed
    )
    done = restore(order, FakeClock(), Silent())
    assert (done.new_code, done.code_confirmed) == (True, True)
    assert contents(done.path, OTHER, FakeClock())[:3] == before[:3]
    with pytest.raises(WrongPassphrase):
        unlock_vault(done.path, PASSPHRASE, FakeClock())
    assert lived[1] not in repr(order)
    assert shown[0] != lived[1]
    # The old code is dead there; on the stick it goes on being the way in.
    again = RestoreOrder(stick, tmp_path / "y", OTHER, recovery_code=shown[0])
    with pytest.raises(WrongRecoveryCode):
        restore(again, FakeClock(), Silent())
    kept = RestoreOrder(stick, tmp_path / "y", OTHER, recovery_code=lived[1])
    assert not restore(kept, FakeClock(), Silent()).code_confirmed


def test_what_does_not_open_leaves_nothing(lived, stick, tmp_path, clock):
    home = tmp_path / "baru"
    home.mkdir()
    for wrong in (
        RestoreOrder(stick, home / "x", OTHER),
        RestoreOrder(stick, home / "x", "pendek", recovery_code=lived[1]),
        RestoreOrder(stick, home / "x", OTHER, recovery_code="bukan kode"),
    ):
        with pytest.raises(Exception) as said:  # noqa: PT011 - three of ours
            restore(wrong, clock, Silent())
        assert said.type.__name__ in {
            "WrongPassphrase",
            "PassphraseWeak",
            "FieldInvalid",
        }
        assert not list(home.iterdir())


def test_going_back_behind_a_later_state_needs_a_reason_and_is_written_down(
    vault, stick, tmp_path, clock
):
    second = backed_up(vault, stick, clock)
    first = min(second.place.path.parent.glob("000001-*")).name
    home = tmp_path / "baru"
    home.mkdir()
    with pytest.raises(FieldInvalid) as said:
        restore(RestoreOrder(stick, home / "x", PASSPHRASE, first), clock, Silent())
    assert (said.value.field, said.value.why) == ("reason", "empty")
    assert not list(home.iterdir())
    order = RestoreOrder(
        stick, home / "x", PASSPHRASE, first, reason="berkas salah dihapus"
    )
    done = restore(order, clock, Silent())
    assert done.later.size == second.record.size
    tools = unlock_vault(done.path, PASSPHRASE, clock).tools
    lines = journal_page(tools, JournalFilter(), None, 20).items
    lock_vault(tools)
    (line,) = [one for one in lines if one.action == "vault.rolled_back"]
    assert line.reason == "berkas salah dihapus"
    assert line.label.startswith(f"{second.record.size}:")
    assert second.record.head.hex()[:16] in line.label
    assert f"{done.record.size}:{done.record.head.hex()[:16]}" in line.label


def test_a_vault_still_beside_it_is_a_later_state_too(vault, stick, clock):
    order = RestoreOrder(stick, vault.parent / "x", PASSPHRASE, reason="uji di kantor")
    done = restore(order, clock, Silent())
    assert done.later.size > done.record.size
    assert "vault.rolled_back" in contents(done.path, PASSPHRASE, clock)[3]


@pytest.mark.parametrize("part", ["backup.json", "case.db", "head", "blobs"])
def test_damage_is_refused_by_restore_and_found_by_a_drill(
    stick, tmp_path, clock, part
):
    place = next(stick.glob("*/000001-*"))
    path = place / part
    if part == "blobs":
        path = max(place.parent.glob("blobs/*/*"), key=lambda p: p.stat().st_size)
        path.chmod(0o600)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    if part == "head":
        data[5] ^= 1
    path.write_bytes(data)
    home = tmp_path / "baru"
    home.mkdir()
    with pytest.raises(BackupDamaged):
        restore(RestoreOrder(stick, home / "x", PASSPHRASE), clock, Silent())
    assert not list(home.iterdir())
    found = drill(stick, "", PASSPHRASE, clock, Silent())
    assert found.damaged is not None
    assert found.record is None


def test_a_drill_reads_all_leaves_nothing_and_is_written_down(
    vault, stick, tmp_path, clock, monkeypatch
):
    scratch = tmp_path / "coba"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    before = files_of(stick)
    found = drill(stick, "", PASSPHRASE, clock, Silent())
    assert found.damaged is None
    assert (len(found.record.blobs), found.record.counts["case"]) == (4, 1)
    assert not list(scratch.iterdir())
    assert files_of(stick) == before
    tools = unlock_vault(vault, PASSPHRASE, clock).tools
    note_drill(tools, found)
    lock_vault(tools)
    assert "vault.drilled" in contents(vault, PASSPHRASE, clock)[3]
    with pytest.raises(WrongPassphrase):
        drill(stick, "", OTHER, clock, Silent())
    assert not list(scratch.iterdir())


def test_a_vault_whose_journal_was_changed_is_not_backed_up_as_whole(
    vault, tmp_path, clock
):
    tools = unlock_vault(vault, PASSPHRASE, clock).tools
    raw = tools.keeper.vault.connect()
    raw.execute("UPDATE cases SET title = 'lain'")
    raw.close()
    with pytest.raises(VaultDamaged) as said:
        make_backup(tools, tmp_path / "stik", Silent())
    assert said.value.part == "journal"
    lock_vault(tools)
    assert not list((tmp_path / "stik").glob("*/0*"))


SCRIPT = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from models.base.progress import Silent
from models.usecases.backup import make_backup
from models.usecases.vaults import lock_vault, unlock_vault
from models.vault import kdf
from tests.models.vault.kit import PASSPHRASE, FakeClock, cheap_key
kdf.derive = cheap_key
vault, stick, limit = Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
tools = unlock_vault(vault, PASSPHRASE, FakeClock()).tools
seen = [0]
def tick(frame, event, _):
    if event in ("call", "c_call"):
        seen[0] += 1
        if seen[0] == limit:
            os.kill(os.getpid(), signal.SIGKILL)
sys.setprofile(tick)
make_backup(tools, stick, Silent())
sys.setprofile(None)
print(seen[0])
lock_vault(tools)
"""


def in_a_process(vault: Path, stick: Path, limit: int):
    """Back up in a process of its own that is killed at its ``limit``-th call."""
    return subprocess.run(
        [sys.executable, "-c", SCRIPT, str(ROOT), str(vault), str(stick), str(limit)],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("points", [6, pytest.param(100, marks=pytest.mark.long)])
def test_killed_at_any_moment_every_backup_that_counts_is_whole(
    vault, stick, clock, points
):
    whole = in_a_process(vault, stick, 0)
    assert whole.returncode == 0, whole.stderr
    calls = int(whole.stdout)
    for limit in random.sample(range(1, calls + 1), points):
        if limit % 2:
            shutil.rmtree(stick)  # as often the first backup of all
        killed = in_a_process(vault, stick, limit)
        assert killed.returncode == -signal.SIGKILL, killed.stderr
        for place in sorted(stick.glob("*/0*")):
            found = drill(stick, place.name, PASSPHRASE, clock, Silent())
            assert found.damaged is None, (limit, place.name)
        assert unlocks(vault, clock), limit
    assert backed_up(vault, stick, clock).place.path.exists()
    assert not list(stick.rglob("new-*"))


def unlocks(vault: Path, clock: FakeClock) -> bool:
    opened = unlock_vault(vault, PASSPHRASE, clock)
    lock_vault(opened.tools)
    return opened.chain.clean
