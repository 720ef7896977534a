# SPDX-License-Identifier: Apache-2.0
"""Vaults are made, opened, recovered and locked, and each says what it found."""

from __future__ import annotations

import contextlib
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.base.errors import (
    DiskTrouble,
    FieldInvalid,
    JournalBehind,
    PassphraseWeak,
    VaultBusy,
    VaultClosed,
    VaultDamaged,
    VaultExists,
    VaultMissing,
    WrongPassphrase,
    WrongRecoveryCode,
)
from models.snapshot.lists import JournalFilter
from models.usecases import vaults
from models.usecases.cases import create_case, open_case
from models.usecases.checks import check_database
from models.usecases.drafts import keep_draft
from models.usecases.evidence import stage_bytes
from models.usecases.journal import journal_page
from models.usecases.vaults import (
    VaultOrder,
    abandon_recovery,
    abandon_vault,
    begin_recovery,
    begin_vault,
    complete_recovery,
    confirm_recovery_code,
    finish_vault,
    lock_vault,
    make_vault,
    offer_passphrase,
    unlock_vault,
    vault_info,
)
from models.vault import kdf
from tests.models.vault.kit import FakeClock, cheap_key
from tests.support.builders import a_case

PASSPHRASE = "kembang pagi di tepi telaga biru"
OTHER = "jendela kayu menghadap ke timur"


def actions(opened) -> list[str]:
    lines = journal_page(opened.tools, JournalFilter()).items
    return [line.action for line in reversed(lines)]


def held_open(vault: Path) -> list[str]:
    """Files of the vault that this process holds open."""
    found = []
    for one in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            found.append(str(one.readlink()))
    return [name for name in found if str(vault) in name]


@pytest.fixture(scope="module", autouse=True)
def cheap():
    """Argon2id is not what is tested here; its cost would be most of the time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kdf, "derive", cheap_key)
        patch.setattr(kdf, "calibrate", lambda: kdf.FLOOR)
        yield


@pytest.fixture(scope="module")
def finished(cheap, tmp_path_factory) -> tuple[Path, str]:
    """One finished vault to copy from, and its recovery code."""
    path = tmp_path_factory.mktemp("made") / "perkara.saksama"
    order = VaultOrder(path, PASSPHRASE, "Sekar Adiwarna", "investigator", kdf.FLOOR)
    new = make_vault(order, FakeClock())
    lock_vault(finish_vault(new, new.recovery_code).tools)
    return path, new.recovery_code


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def vault(finished, tmp_path) -> Path:
    """A vault of its own."""
    return Path(shutil.copytree(finished[0], tmp_path / "perkara.saksama"))


def test_making_typing_back_locking_and_opening_again(finished, vault, clock):
    opened = unlock_vault(vault, PASSPHRASE, clock)
    assert opened.user.name == "Sekar Adiwarna"
    assert opened.user.role == "investigator"
    assert (opened.failed_before, opened.chain.clean) == (0, True)
    assert actions(opened) == [
        "user.added",
        "vault.created",
        "vault.locked",
        "vault.unlocked",
    ]
    lock_vault(opened.tools)
    with pytest.raises(VaultClosed):
        opened.tools.open_work().__enter__()


def test_nothing_stays_open_after_locking(vault, clock):
    opened = unlock_vault(vault, PASSPHRASE, clock)
    assert held_open(vault)
    lock_vault(opened.tools)
    assert not held_open(vault)
    lock_vault(unlock_vault(vault, PASSPHRASE, clock).tools)


def test_a_wrong_code_leaves_the_vault_unfinished(tmp_path, clock):
    path = tmp_path / "baru"
    new = begin_vault(path, PASSPHRASE, "Sekar", "investigator", clock)
    wrong = begin_vault(tmp_path / "lain", PASSPHRASE, "S", "investigator", clock)
    with pytest.raises(WrongRecoveryCode):
        finish_vault(new, wrong.recovery_code)
    with pytest.raises(FieldInvalid):
        finish_vault(new, "bukan kunci")
    with pytest.raises(VaultMissing):
        unlock_vault(new.path, PASSPHRASE, clock)
    opened = finish_vault(new, new.recovery_code.lower())
    with pytest.raises(VaultExists):
        abandon_vault(new)
    lock_vault(opened.tools)
    abandon_vault(wrong)
    assert not wrong.path.exists()


def test_neither_passphrase_nor_code_shows_when_values_are_printed(tmp_path, clock):
    order = VaultOrder(tmp_path / "x", PASSPHRASE, "Sekar", "investigator", kdf.FLOOR)
    assert PASSPHRASE not in repr(order)
    new = make_vault(order, clock)
    assert new.recovery_code not in repr(new)
    abandon_vault(new)


def test_what_cannot_become_a_vault(tmp_path, clock):
    with pytest.raises(PassphraseWeak):
        begin_vault(tmp_path / "a", "pendek", "Sekar", "investigator", clock)
    with pytest.raises(FieldInvalid):
        begin_vault(tmp_path / "a", PASSPHRASE, " ", "investigator", clock)
    assert not list(tmp_path.iterdir())


def test_failed_tries_are_told_and_journalled_once(vault, clock):
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            unlock_vault(vault, OTHER, clock)
    opened = unlock_vault(vault, PASSPHRASE, clock)
    assert opened.failed_before == 2
    assert actions(opened)[-3:] == ["vault.failed_tries"] * 2 + ["vault.unlocked"]
    lock_vault(opened.tools)
    again = unlock_vault(vault, PASSPHRASE, clock)
    assert again.failed_before == 0
    assert actions(again).count("vault.failed_tries") == 2
    lock_vault(again.tools)


def test_one_process_at_a_time(vault, clock):
    opened = unlock_vault(vault, PASSPHRASE, clock)
    with pytest.raises(VaultBusy):
        unlock_vault(vault, PASSPHRASE, clock)
    lock_vault(opened.tools)


def test_a_recovery_ends_in_new_words_and_a_new_code(finished, vault, clock):
    code = finished[1]
    abandon_recovery(begin_recovery(vault, code, clock))
    opened, fresh = complete_recovery(begin_recovery(vault, code, clock), OTHER)
    assert fresh != code
    with pytest.raises(WrongRecoveryCode):
        confirm_recovery_code(opened.tools, code)
    confirm_recovery_code(opened.tools, fresh)
    assert actions(opened)[-2:] == ["vault.recovered", "vault.code_confirmed"]
    lock_vault(opened.tools)
    with pytest.raises(WrongPassphrase):
        unlock_vault(vault, PASSPHRASE, clock)
    lock_vault(unlock_vault(vault, OTHER, clock).tools)


def test_what_an_interrupted_import_left_is_swept_after_seven_days(vault, clock):
    opened = unlock_vault(vault, PASSPHRASE, clock)
    staged = stage_bytes(opened.tools.blobs, b"tidak pernah didaftarkan", "x.txt")
    lock_vault(opened.tools)
    sealed = next(vault.rglob(staged.blob))
    week_ago = clock.now().timestamp() - 6 * 86400
    os.utime(sealed, (week_ago, week_ago))
    lock_vault(unlock_vault(vault, PASSPHRASE, clock).tools)
    assert sealed.exists()
    older = clock.now().timestamp() - 8 * 86400
    os.utime(sealed, (older, older))
    opened = unlock_vault(vault, PASSPHRASE, clock)
    assert not sealed.exists()
    assert "vault.swept" in actions(opened)
    lock_vault(opened.tools)


def test_a_sweep_that_the_disk_refuses_does_not_keep_the_vault_shut(
    vault, clock, monkeypatch
):
    def refuse(*_args, **_named):
        raise DiskTrouble("readonly")

    monkeypatch.setattr("models.vault.blobs.BlobStore.sweep", refuse)
    lock_vault(unlock_vault(vault, PASSPHRASE, clock).tools)


def test_a_full_disk_at_lock_still_drops_the_keys(vault, clock, monkeypatch):
    opened = unlock_vault(vault, PASSPHRASE, clock)

    def refuse(_self):
        raise DiskTrouble("full")

    with monkeypatch.context() as patch:
        patch.setattr("models.store.work.StoreWork.commit", refuse)
        lock_vault(opened.tools)
    again = unlock_vault(vault, PASSPHRASE, clock)
    assert actions(again)[-1] == "vault.unlocked"
    lock_vault(again.tools)


def test_a_rolled_back_database_is_told_and_not_opened(vault, clock):
    old = {p.name: p.read_bytes() for p in vault.glob("*.db*")}
    assert old
    opened = unlock_vault(vault, PASSPHRASE, clock)
    create_case(opened.tools, a_case(id=""))
    lock_vault(opened.tools)
    for name, data in old.items():
        (vault / name).write_bytes(data)
    with pytest.raises(JournalBehind) as told:
        unlock_vault(vault, PASSPHRASE, clock)
    assert told.value.missing > 0
    with pytest.raises(JournalBehind):
        unlock_vault(vault, PASSPHRASE, clock)


def test_one_flipped_bit_in_the_database_is_told(vault, clock):
    database = next(vault.glob("*.db"))
    data = bytearray(database.read_bytes())
    # The last page: what unlocking reads first lies further in front.
    data[-100] ^= 1
    database.write_bytes(data)
    opened = unlock_vault(vault, PASSPHRASE, clock)
    with pytest.raises(VaultDamaged):
        check_database(opened.tools)
    lock_vault(opened.tools)


def test_a_healed_header_is_journalled(vault, clock):
    copies = sorted(p for p in vault.iterdir() if p.name.startswith("header"))
    assert len(copies) == 2
    data = bytearray(copies[0].read_bytes())
    data[len(data) // 2] ^= 1
    copies[0].write_bytes(data)
    opened = unlock_vault(vault, PASSPHRASE, clock)
    assert "vault.header_healed" in actions(opened)
    lock_vault(opened.tools)


def test_a_case_and_a_draft_are_there_after_reopening(vault, clock):
    opened = unlock_vault(vault, PASSPHRASE, clock)
    made = create_case(opened.tools, a_case(id=""))
    keep_draft(opened.tools, "case:note", "setengah jadi")
    lock_vault(opened.tools)
    assert opened.tools.desk.snapshot is None
    again = unlock_vault(vault, PASSPHRASE, clock)
    assert [c.id for c in again.cases.items] == [made.id]
    assert open_case(again.tools, made.id).file == made.snapshot.file
    lock_vault(again.tools)


def test_what_can_be_said_of_a_place_without_any_secret(vault, tmp_path):
    info = vault_info(vault)
    assert (info.exists, info.finished, info.demo) == (True, True, False)
    assert info.name == "perkara"
    assert info.size_bytes > 0
    assert info.last_opened is not None
    assert info.last_opened.year == datetime.now(UTC).year
    nothing = vault_info(tmp_path / "kosong.saksama")
    assert (nothing.exists, nothing.finished) == (False, False)
    empty = tmp_path / "folder"
    empty.mkdir()
    assert vault_info(empty).finished is False
    for copy in vault.glob("header*"):
        copy.write_bytes(b"rusak")
    assert vault_info(vault).finished is True


def test_a_vault_that_lost_its_header_is_damaged_and_not_missing(vault, clock):
    for copy in vault.glob("header*"):
        copy.write_bytes(b"")
    assert vault_info(vault).finished is True
    with pytest.raises(VaultDamaged) as lost:
        unlock_vault(vault, PASSPHRASE, clock)
    assert lost.value.part == "header"


def test_six_words_are_offered():
    assert len(offer_passphrase().split()) == 6


def test_a_device_is_named_without_personal_data():
    assert vaults.device_name() == vaults.device_name()
    assert os.uname().nodename not in vaults.device_name()
