# SPDX-License-Identifier: Apache-2.0
"""An open vault: what it gives, and that it gives nothing after the lock."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.base.errors import (
    DiskTrouble,
    FieldInvalid,
    VaultClosed,
    WrongPassphrase,
    WrongRecoveryCode,
)
from models.vault import header_file
from models.vault.attempts import Way
from models.vault.header import Role
from models.vault.opened import OpenVault
from models.vault.recovery import format_code
from models.vault.vault import open_vault, open_with_recovery
from tests.models.vault.kit import OTHER, PASSPHRASE, FakeClock, Made


@pytest.fixture
def vault(made: Made, clock: FakeClock) -> Iterator[OpenVault]:
    opened = open_vault(made.path, PASSPHRASE, clock)
    yield opened
    opened.close()


def open_files(folder: Path) -> list[str]:
    found = []
    for link in Path("/proc/self/fd").iterdir():
        try:
            target = link.readlink()
        except OSError:
            continue
        if target.is_relative_to(folder):
            found.append(target.name)
    return found


def test_it_knows_who_opened_it_and_how(vault: OpenVault) -> None:
    assert vault.name == "Unit Melati"
    assert vault.role is Role.INVESTIGATOR
    assert vault.opened_by is Way.PASSPHRASE
    assert len(vault.user_id) == len(vault.vault_id) == 36
    assert vault.recovery_confirmed
    assert not vault.header_healed
    assert vault.failed_before == ()


def test_rows_head_and_files_are_there(vault: OpenVault) -> None:
    connection = vault.connect()
    assert connection.execute("SELECT x FROM t").fetchall() == [("kept",)]
    connection.close()
    assert vault.head.read_head().size == 1
    sealed = vault.blobs.seal(io.BytesIO(b"a file"))
    with vault.blobs.open(sealed.blob_id) as reader:
        assert reader.read() == b"a file"


def test_after_the_lock_nothing_opens_and_nothing_stays_open(
    vault: OpenVault,
) -> None:
    connection = vault.connect()
    sealed = vault.blobs.seal(io.BytesIO(b"a file"))
    reader = vault.blobs.open(sealed.blob_id)
    assert open_files(vault.path)
    connection.close()
    vault.close()
    vault.close()
    assert open_files(vault.path) == []
    assert reader.closed
    for use in (
        vault.connect,
        vault.renew_recovery,
        vault.head.read_head,
        lambda: vault.confirm_recovery("x"),
        lambda: vault.blobs.open(sealed.blob_id),
        lambda: vault.blobs.seal(io.BytesIO(b"x")),
        lambda: vault.blobs.shred(sealed.blob_id),
    ):
        with pytest.raises(VaultClosed):
            use()


def test_failures_reach_the_journal_once(made: Made, clock: FakeClock) -> None:
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            open_vault(made.path, OTHER, clock)
    with open_for(made, clock) as vault:
        assert [f.way for f in vault.failed_before] == [Way.PASSPHRASE] * 2
    with open_for(made, clock) as vault:
        assert len(vault.failed_before) == 2
        vault.failures_journalled()
        assert vault.failed_before == ()
    with open_for(made, clock) as vault:
        assert vault.failed_before == ()


class open_for:
    """Open a vault for the length of a block."""

    def __init__(self, made: Made, clock: FakeClock) -> None:
        self._vault = open_vault(made.path, PASSPHRASE, clock)

    def __enter__(self) -> OpenVault:
        return self._vault

    def __exit__(self, *_: object) -> None:
        self._vault.close()


def test_a_recovery_code_nobody_saw_can_be_replaced(
    vault: OpenVault, made: Made, clock: FakeClock
) -> None:
    code = vault.renew_recovery()
    assert not vault.recovery_confirmed
    with pytest.raises(WrongRecoveryCode):
        vault.confirm_recovery(made.code)
    vault.confirm_recovery(code.lower())
    assert vault.recovery_confirmed
    vault.close()
    with pytest.raises(WrongRecoveryCode):
        open_with_recovery(made.path, made.code, clock)
    open_with_recovery(made.path, code, clock).abandon()
    again = open_vault(made.path, PASSPHRASE, clock)
    assert again.recovery_confirmed
    again.close()


def test_a_wrong_code_typed_back_confirms_nothing(vault: OpenVault) -> None:
    vault.renew_recovery()
    with pytest.raises(FieldInvalid):
        vault.confirm_recovery("ABCDE")
    with pytest.raises(WrongRecoveryCode):
        vault.confirm_recovery(format_code(os.urandom(20)))
    assert not vault.recovery_confirmed


def test_a_code_that_could_not_be_written_is_not_in_force(
    vault: OpenVault, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskTrouble(reason="full")

    with monkeypatch.context() as patch:
        patch.setattr(header_file, "save", full)
        with pytest.raises(DiskTrouble):
            vault.renew_recovery()
    assert vault.recovery_confirmed
    vault.confirm_recovery(made.code)
