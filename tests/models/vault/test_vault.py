# SPDX-License-Identifier: Apache-2.0
"""Making and opening a vault, as a user lives it and as an attacker tries it."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from models.base.errors import (
    DiskTrouble,
    FieldInvalid,
    PassphraseWeak,
    PlaceUnsafe,
    TryLater,
    VaultBusy,
    VaultDamaged,
    VaultExists,
    VaultMissing,
    VaultTooNew,
    WrongPassphrase,
    WrongRecoveryCode,
)
from models.vault import database, durable, header_file, kdf
from models.vault.header import Role
from models.vault.kdf import FLOOR
from models.vault.recovery import format_code
from models.vault.vault import Created, create_vault, open_vault, open_with_recovery
from tests.models.vault.kit import OTHER, PASSPHRASE, FakeClock, Made, files_of

ROOT = Path(__file__).resolve().parents[3]


def make(path: Path, clock: FakeClock, passphrase: str = PASSPHRASE) -> Created:
    return create_vault(
        path, passphrase=passphrase, role=Role.PARALEGAL, clock=clock, kdf_cost=FLOOR
    )


def test_the_whole_journey_with_the_real_cost(tmp_path: Path, clock: FakeClock) -> None:
    created = make(tmp_path / "Unit", clock)
    path = created.vault.path
    assert path == tmp_path / "Unit.saksama"
    created.finish(created.recovery_code).close()
    with pytest.raises(WrongPassphrase):
        open_vault(path, OTHER, clock)
    vault = open_vault(path, f"  {PASSPHRASE.replace(' ', '   ')} ", clock)
    assert vault.user_id == created.user_id
    vault.connect().close()
    vault.close()


def test_the_cost_is_measured_when_none_is_given(
    tmp_path: Path, clock: FakeClock, cheap: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kdf, "calibrate", lambda: kdf.KdfParams(131072, 4, 4))
    created = create_vault(
        tmp_path / "Unit", passphrase=PASSPHRASE, role=Role.PARALEGAL, clock=clock
    )
    cost = header_file.load(created.vault.path).header.ground.kdf
    assert cost == kdf.KdfParams(131072, 4, 4)
    created.discard()


def test_what_a_new_vault_consists_of(
    tmp_path: Path, clock: FakeClock, cheap: None
) -> None:
    created = make(tmp_path / "Unit.saksama", clock)
    created.finish(created.recovery_code).close()
    folder = tmp_path / "Unit.saksama"
    names = {"attempts", "blobs", "case.db", "head", "lock"}
    names |= {"header.json", "header.twin"}
    assert {p.name for p in folder.iterdir()} == names
    assert len(list((folder / "blobs").iterdir())) == 256
    assert folder.stat().st_mode & 0o777 == 0o700
    for content in files_of(folder).values():
        assert PASSPHRASE.encode() not in content
        assert created.recovery_code.encode() not in content
        assert created.recovery_code.replace("-", "").encode() not in content


def test_a_weak_passphrase_makes_nothing(tmp_path: Path, clock: FakeClock) -> None:
    with pytest.raises(PassphraseWeak):
        make(tmp_path / "Unit", clock, "pendek")
    assert list(tmp_path.iterdir()) == []


def test_an_unsafe_place_makes_nothing(tmp_path: Path, clock: FakeClock) -> None:
    with pytest.raises(PlaceUnsafe):
        make(tmp_path / "OneDrive" / "Unit", clock)
    assert list(tmp_path.iterdir()) == []


# -- a vault that was never finished ------------------------------------------


def test_an_unfinished_vault_does_not_open_and_can_be_made_again(
    tmp_path: Path, clock: FakeClock, cheap: None
) -> None:
    first = make(tmp_path / "Unit", clock)
    path = first.vault.path
    first.vault.close()
    for attempt in (
        lambda: open_vault(path, PASSPHRASE, clock),
        lambda: open_with_recovery(path, first.recovery_code, clock),
    ):
        with pytest.raises(VaultMissing):
            attempt()
    second = make(tmp_path / "Unit", clock, OTHER)
    assert second.vault.vault_id != first.vault.vault_id
    second.finish(second.recovery_code).close()
    open_vault(path, OTHER, clock).close()


def test_the_code_must_be_typed_back_right(
    tmp_path: Path, clock: FakeClock, cheap: None
) -> None:
    created = make(tmp_path / "Unit", clock)
    with pytest.raises(FieldInvalid):
        created.finish(created.recovery_code[:-1])
    with pytest.raises(WrongRecoveryCode):
        created.finish(format_code(os.urandom(20)))
    assert (created.vault.path / "pending").exists()
    created.finish(created.recovery_code)
    assert not (created.vault.path / "pending").exists()
    created.vault.close()


def test_a_pending_vault_can_be_given_up_a_finished_one_cannot(
    tmp_path: Path, clock: FakeClock, cheap: None
) -> None:
    created = make(tmp_path / "Unit", clock)
    created.discard()
    assert list(tmp_path.iterdir()) == []
    finished = make(tmp_path / "Unit", clock)
    finished.finish(finished.recovery_code)
    with pytest.raises(VaultExists):
        finished.discard()
    open_vault(finished.vault.path, PASSPHRASE, clock).close()


def test_a_vault_being_made_elsewhere_is_not_cleared_away(
    tmp_path: Path, clock: FakeClock, cheap: None
) -> None:
    created = make(tmp_path / "Unit", clock)
    with pytest.raises(VaultBusy):
        make(tmp_path / "Unit", clock)
    created.discard()


def spoil(path: Path, how: str) -> None:
    """Give an unfinished vault a reason to be kept."""
    if how == "blob":
        (path / "blobs" / "ab" / f"ab{'0' * 62}").write_bytes(b"x")
    else:
        for name in (header_file.NAME, header_file.TWIN):
            (path / name).write_bytes(b"not what it was")


@pytest.mark.parametrize("how", ["blob", "header"])
def test_an_unfinished_vault_with_anything_in_it_is_kept(
    how: str, tmp_path: Path, clock: FakeClock, cheap: None
) -> None:
    created = make(tmp_path / "Unit", clock)
    created.vault.close()
    spoil(created.vault.path, how)
    with pytest.raises(VaultExists):
        make(tmp_path / "Unit", clock)
    assert (created.vault.path / "case.db").exists()


def test_a_crash_before_the_first_header_leaves_room(
    tmp_path: Path, clock: FakeClock, cheap: None
) -> None:
    created = make(tmp_path / "Unit", clock)
    created.vault.close()
    (created.vault.path / header_file.NAME).unlink()
    (created.vault.path / header_file.TWIN).unlink()
    make(tmp_path / "Unit", clock).discard()


@pytest.mark.parametrize("kind", ["vault", "folder", "file", "pending mark"])
def test_nothing_that_stands_there_is_overwritten(
    kind: str, made: Made, tmp_path: Path, clock: FakeClock
) -> None:
    target = tmp_path / "Unit.saksama"
    if kind == "vault":
        target = made.path
    elif kind == "pending mark":
        target = made.path
        (target / "pending").touch()
    elif kind == "folder":
        target.mkdir()
        (target / "other.txt").write_text("kept")
    else:
        target.write_text("kept")
    before = files_of(target) if target.is_dir() else target.read_bytes()
    with pytest.raises(VaultExists):
        make(target, clock)
    after = files_of(target) if target.is_dir() else target.read_bytes()
    assert (
        {k: v for k, v in after.items() if k != "lock"}
        == {k: v for k, v in before.items() if k != "lock"}
        if target.is_dir()
        else after == before
    )


def test_an_empty_folder_may_become_a_vault(
    tmp_path: Path, clock: FakeClock, cheap: None
) -> None:
    (tmp_path / "Unit.saksama").mkdir()
    make(tmp_path / "Unit", clock).discard()


@pytest.mark.parametrize("taken", range(0, 10, 3))
def test_a_full_disk_while_making_leaves_nothing_behind(
    taken: int,
    tmp_path: Path,
    clock: FakeClock,
    cheap: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real, left = os.fsync, [taken]

    def full(number: int) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(errno.ENOSPC, "")
        real(number)

    monkeypatch.setattr(durable.os, "fsync", full)
    try:
        with pytest.raises(DiskTrouble) as caught:
            make(tmp_path / "Unit", clock)
    finally:
        assert left[0] < 0
    assert caught.value.reason == "full"
    assert list(tmp_path.iterdir()) == []


# -- opening ------------------------------------------------------------------


def test_twenty_wrong_passphrases_delay_and_never_wipe(
    made: Made, clock: FakeClock
) -> None:
    before = files_of(made.path)
    waits = []
    for number in range(1, 21):
        with pytest.raises(WrongPassphrase) as caught:
            open_vault(made.path, f"{OTHER} {number}", clock)
        assert caught.value.tries == number
        waits.append(caught.value.wait_seconds)
        if caught.value.wait_seconds:
            with pytest.raises(TryLater):
                open_vault(made.path, PASSPHRASE, clock)
        clock.pass_time(caught.value.wait_seconds)
    assert waits[:6] == [0, 0, 30, 60, 120, 240]
    assert max(waits) == waits[-1] == 3600
    after = files_of(made.path)
    assert {k for k in after if before.get(k) != after[k]} <= {"attempts", "lock"}
    vault = open_vault(made.path, PASSPHRASE, clock)
    assert len(vault.failed_before) == 20
    vault.close()


def test_a_second_process_is_refused_while_the_vault_is_open(
    made: Made, clock: FakeClock
) -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from models.base.errors import VaultBusy\n"
        "from models.vault.vault import open_vault\n"
        "from tests.models.vault.kit import PASSPHRASE, FakeClock\n"
        "try:\n"
        "    open_vault(Path(sys.argv[1]), PASSPHRASE, FakeClock())\n"
        "except VaultBusy as busy:\n"
        "    print('busy', busy.pid)\n"
    )
    vault = open_vault(made.path, PASSPHRASE, clock)
    answer = subprocess.run(
        [sys.executable, "-c", script, str(made.path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout == f"busy {os.getpid()}\n"
    vault.close()


def test_there_is_nothing_to_open_where_no_vault_is(
    tmp_path: Path, clock: FakeClock
) -> None:
    with pytest.raises(VaultMissing):
        open_vault(tmp_path, PASSPHRASE, clock)
    assert list(tmp_path.iterdir()) == []


def test_one_damaged_copy_of_the_header_opens_and_is_healed(
    made: Made, clock: FakeClock
) -> None:
    whole = (made.path / header_file.NAME).read_bytes()
    raw = bytearray(whole)
    raw[500] ^= 1
    (made.path / header_file.NAME).write_bytes(raw)
    vault = open_vault(made.path, PASSPHRASE, clock)
    assert vault.header_healed
    vault.close()
    assert (made.path / header_file.NAME).read_bytes() == whole
    vault = open_vault(made.path, PASSPHRASE, clock)
    assert not vault.header_healed
    vault.close()


def test_both_copies_damaged_is_damage_and_lets_the_lock_go(
    made: Made, clock: FakeClock
) -> None:
    for name in (header_file.NAME, header_file.TWIN):
        raw = bytearray((made.path / name).read_bytes())
        raw[500] ^= 1
        (made.path / name).write_bytes(raw)
    with pytest.raises(VaultDamaged) as caught:
        open_vault(made.path, PASSPHRASE, clock)
    assert caught.value.part == "header"


def test_a_header_of_a_later_program_is_named(made: Made, clock: FakeClock) -> None:
    body = (made.path / header_file.NAME).read_bytes()[:-65]
    later = body.replace(b"saksama-vault 1", b"saksama-vault 2")
    check = header_file.hashlib.sha256(later).hexdigest().encode() + b"\n"
    (made.path / header_file.NAME).write_bytes(later + check)
    with pytest.raises(VaultTooNew):
        open_vault(made.path, PASSPHRASE, clock)


def test_a_header_that_somebody_with_a_slot_changed_is_damage(
    made: Made, clock: FakeClock
) -> None:
    header = header_file.load(made.path).header
    changed = header_file.replace(header, name="Unit Mawar")
    header_file.save(made.path, changed)
    with pytest.raises(VaultDamaged) as caught:
        open_vault(made.path, PASSPHRASE, clock)
    assert caught.value.detail == "mac"
    header_file.save(made.path, header)
    open_vault(made.path, PASSPHRASE, clock).close()


def test_a_database_of_another_vault_is_damage(
    made: Made, tmp_path: Path, clock: FakeClock
) -> None:
    other = make(tmp_path / "Lain", clock)
    other.vault.close()
    shutil.copy(other.vault.path / database.NAME, made.path / database.NAME)
    vault = open_vault(made.path, PASSPHRASE, clock)
    with pytest.raises(VaultDamaged) as caught:
        vault.connect()
    assert caught.value.part == "database"
    vault.close()
