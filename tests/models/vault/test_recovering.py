# SPDX-License-Identifier: Apache-2.0
"""Recovery: from a lost passphrase to new ways in, whatever goes wrong between."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from collections import namedtuple
from dataclasses import replace
from pathlib import Path

import pytest

from models.base.errors import (
    DiskTrouble,
    FieldInvalid,
    PassphraseWeak,
    TryLater,
    VaultClosed,
    WrongPassphrase,
    WrongRecoveryCode,
)
from models.vault import database, header_file, kdf, recovering, slots
from models.vault.attempts import Way
from models.vault.header import Role
from models.vault.opened import OpenVault
from models.vault.recovery import format_code
from models.vault.rotation import Step
from models.vault.slots import Person
from models.vault.vault import open_vault, open_with_recovery
from tests.models.vault.kit import OTHER, PASSPHRASE, THIRD, FakeClock, Made, cheap_key

ROOT = Path(__file__).resolve().parents[3]


def rows(vault: OpenVault) -> list[tuple[str]]:
    connection = vault.connect()
    try:
        return list(connection.execute("SELECT x FROM t").fetchall())
    finally:
        connection.close()


def require_only(made: Made, clock: FakeClock, passphrase: str) -> None:
    """Check that of all passphrases only one opens, and that all is there."""
    for other in {PASSPHRASE, OTHER, THIRD} - {passphrase}:
        with pytest.raises(WrongPassphrase):
            open_vault(made.path, other, clock)
    vault = open_vault(made.path, passphrase, clock)
    assert rows(vault) == [("kept",)]
    assert vault.head.read_head().size == 1
    vault.close()


def test_the_whole_journey(made: Made, clock: FakeClock) -> None:
    vault = open_vault(made.path, PASSPHRASE, clock)
    early = vault.blobs.seal(io.BytesIO(b"sealed before"))
    old_user = vault.user_id
    vault.close()
    first = open_with_recovery(made.path, made.code.lower().replace("-", " "), clock)
    vault, code = first.complete(OTHER)
    assert (vault.opened_by, vault.keys.epoch) == (Way.RECOVERY, 2)
    assert vault.user_id == old_user
    assert rows(vault) == [("kept",)]
    with vault.blobs.open(early.blob_id) as reader:
        assert reader.read() == b"sealed before"
    assert vault.blobs.seal(io.BytesIO(b"sealed before")) == early
    assert not vault.recovery_confirmed
    vault.confirm_recovery(code)
    vault.close()
    require_only(made, clock, OTHER)
    with pytest.raises(WrongRecoveryCode):
        open_with_recovery(made.path, made.code, clock)
    second, _ = open_with_recovery(made.path, code, clock).complete(THIRD)
    assert second.keys.epochs == (3, 2, 1)
    second.close()
    require_only(made, clock, THIRD)


def test_giving_up_changes_nothing(made: Made, clock: FakeClock) -> None:
    before = (made.path / header_file.NAME).read_bytes()
    recovered = open_with_recovery(made.path, made.code, clock)
    with pytest.raises(PassphraseWeak):
        recovered.complete("pendek")
    recovered.abandon()
    recovered.abandon()
    with pytest.raises(VaultClosed):
        recovered.complete(OTHER)
    assert (made.path / header_file.NAME).read_bytes() == before
    require_only(made, clock, PASSPHRASE)


def test_a_completed_recovery_is_spent_and_leaves_the_vault_open(
    made: Made, clock: FakeClock
) -> None:
    recovered = open_with_recovery(made.path, made.code, clock)
    vault, _ = recovered.complete(OTHER)
    recovered.abandon()
    with pytest.raises(VaultClosed):
        recovered.complete(THIRD)
    assert rows(vault) == [("kept",)]
    vault.close()


def test_wrong_codes_are_counted_apart_and_delayed(
    made: Made, clock: FakeClock
) -> None:
    with pytest.raises(FieldInvalid):
        open_with_recovery(made.path, "ABCDE", clock)
    for _ in range(3):
        with pytest.raises(WrongRecoveryCode):
            open_with_recovery(made.path, format_code(os.urandom(20)), clock)
    with pytest.raises(TryLater):
        open_with_recovery(made.path, made.code, clock)
    vault = open_vault(made.path, PASSPHRASE, clock)
    assert [f.way for f in vault.failed_before] == [Way.RECOVERY] * 3
    vault.close()


class Stop(BaseException):
    """The power goes."""


def stopped(made: Made, clock: FakeClock, step: Step, passphrase: str = OTHER) -> None:
    """Begin a recovery and lose the process after one step."""

    def stop(reached: Step) -> None:
        if reached is step:
            raise Stop

    recovered = open_with_recovery(made.path, made.code, clock)
    with pytest.raises(Stop):
        recovered.complete(passphrase, reached=stop)
    recovered.abandon()


STEPS = [s for s in Step if s is not Step.FINISHED]


@pytest.mark.parametrize("step", STEPS)
def test_after_a_crash_the_new_passphrase_finishes(
    step: Step, made: Made, clock: FakeClock
) -> None:
    stopped(made, clock, step)
    vault = open_vault(made.path, OTHER, clock)
    assert not vault.recovery_confirmed
    code = vault.renew_recovery()
    vault.confirm_recovery(code)
    vault.close()
    require_only(made, clock, OTHER)
    open_with_recovery(made.path, code, clock).abandon()


@pytest.mark.parametrize("step", STEPS)
def test_after_a_crash_the_code_still_opens_and_can_be_used_again(
    step: Step, made: Made, clock: FakeClock
) -> None:
    stopped(made, clock, step)
    stopped(made, clock, step, THIRD)
    vault, code = open_with_recovery(made.path, made.code, clock).complete(THIRD)
    vault.close()
    require_only(made, clock, THIRD)
    open_with_recovery(made.path, code, clock).abandon()


@pytest.mark.parametrize("step", STEPS)
def test_after_a_crash_the_old_passphrase_opens_once_more_and_then_no_more(
    step: Step, made: Made, clock: FakeClock
) -> None:
    stopped(made, clock, step)
    vault = open_vault(made.path, PASSPHRASE, clock)
    assert rows(vault) == [("kept",)]
    vault.close()
    require_only(made, clock, OTHER)


KILLED = """
import os, signal, sys
from pathlib import Path
from models.vault import kdf
from models.vault.rotation import Step
from models.vault.vault import open_with_recovery
from tests.models.vault.kit import OTHER, FakeClock, cheap_key
kdf.derive = cheap_key
def die(step):
    if step.value == sys.argv[3]:
        os.kill(os.getpid(), signal.SIGKILL)
open_with_recovery(Path(sys.argv[1]), sys.argv[2], FakeClock()).complete(
    OTHER, reached=die
)
"""


@pytest.mark.parametrize("step", list(Step))
def test_a_process_killed_at_any_step_leaves_a_vault_that_opens(
    step: Step, made: Made, clock: FakeClock
) -> None:
    command = [sys.executable, "-c", KILLED, str(made.path), made.code, step.value]
    assert subprocess.run(command, cwd=ROOT).returncode == -signal.SIGKILL
    open_vault(made.path, OTHER, clock).close()
    require_only(made, clock, OTHER)


def test_a_full_disk_is_found_before_the_first_step(
    made: Made, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "free")
    recovered = open_with_recovery(made.path, made.code, clock)
    with monkeypatch.context() as patch:
        patch.setattr(recovering.shutil, "disk_usage", lambda _: usage(1))
        with pytest.raises(DiskTrouble) as caught:
            recovered.complete(OTHER)
    assert caught.value.reason == "full"
    assert header_file.load(made.path).header.pending is None
    vault, _ = recovered.complete(OTHER)
    vault.close()
    require_only(made, clock, OTHER)


def test_a_damaged_database_does_not_keep_the_owner_out(
    made: Made, clock: FakeClock
) -> None:
    path = made.path / database.NAME
    raw = bytearray(path.read_bytes())
    raw[-2000] ^= 1
    path.write_bytes(raw)
    recovered = open_with_recovery(made.path, made.code, clock)
    vault, code = recovered.complete(OTHER)
    assert vault.keys.epoch == 1
    vault.confirm_recovery(code)
    vault.close()
    with pytest.raises(WrongPassphrase):
        open_vault(made.path, PASSPHRASE, clock)
    with pytest.raises(WrongRecoveryCode):
        open_with_recovery(made.path, made.code, clock)
    open_vault(made.path, OTHER, clock).close()


def add_user(made: Made, clock: FakeClock, passphrase: str) -> str:
    """Give the vault a second user, as a later issue will."""
    vault = open_vault(made.path, PASSPHRASE, clock)
    held = vault._held
    ground = held.header.ground
    kek = cheap_key(passphrase, ground.salt, ground.kdf)
    person = Person("second", Role.SUPERVISOR)
    slot = slots.make_user(ground, person, kek, 1, vault.keys.master(1))
    users = (*held.header.current.users, slot)
    current = replace(held.header.current, users=users)
    held.save(replace(held.header, current=current), vault.keys)
    vault.close()
    return person.user_id


def test_other_users_keep_their_passphrase(made: Made, clock: FakeClock) -> None:
    second = add_user(made, clock, THIRD)
    recovered = open_with_recovery(made.path, made.code, clock)
    assert [p.role for p in recovered.people] == [Role.INVESTIGATOR, Role.SUPERVISOR]
    for nobody in (None, "nobody"):
        with pytest.raises(ValueError, match="name one"):
            recovered.complete(OTHER, user_id=nobody)
    vault, _ = recovered.complete(OTHER, user_id=recovered.people[0].user_id)
    vault.close()
    for passphrase, role in ((OTHER, Role.INVESTIGATOR), (THIRD, Role.SUPERVISOR)):
        vault = open_vault(made.path, passphrase, clock)
        assert vault.role is role
        assert (vault.user_id == second) == (role is Role.SUPERVISOR)
        assert rows(vault) == [("kept",)]
        vault.close()
    with pytest.raises(WrongPassphrase):
        open_vault(made.path, PASSPHRASE, clock)


def test_the_new_passphrase_costs_what_the_vault_says(
    made: Made, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[kdf.KdfParams] = []

    def noting(passphrase: str, salt: bytes, cost: kdf.KdfParams) -> bytes:
        asked.append(cost)
        return cheap_key(passphrase, salt, cost)

    monkeypatch.setattr(kdf, "derive", noting)
    vault, _ = open_with_recovery(made.path, made.code, clock).complete(OTHER)
    vault.close()
    assert asked == [kdf.FLOOR]
