# SPDX-License-Identifier: Apache-2.0
"""Backing up, restoring and trying out from a pipe."""

from __future__ import annotations

import shutil

import pytest

from models.usecases.vaults import VaultOrder, finish_vault, lock_vault, make_vault
from models.vault import kdf
from tests.desktop.console.kit import TYPED, assert_answers, own_copy
from tests.models.vault.kit import FakeClock, flip

NEW = "jendela kayu menghadap ke timur"


@pytest.fixture
def vault(demo_folder, tmp_path):
    return own_copy(demo_folder, tmp_path)


@pytest.fixture
def stick(tmp_path):
    return tmp_path / "stik"


def test_a_backup_comes_back_with_the_same_figures(console, vault, stick, tmp_path):
    clock = FakeClock()
    made = console("backup", vault, stick, "--json", typed=TYPED, clock=clock)
    assert made.code == 0, made.err
    assert_answers(made.document, "backup-1")
    files = made.document["files"]
    assert made.document["files_written"] == files > 0
    tried = console("drill", stick, "--json", "--vault", vault, typed=TYPED)
    assert tried.code == 0, tried.err
    assert_answers(tried.document, "drill-1")
    assert (tried.document["files"], tried.document["clean"]) == (files, True)
    new = tmp_path / "baru" / "kembali"
    back = console("restore", stick, new, "--json", typed=TYPED)
    assert back.code == 0, back.err
    assert_answers(back.document, "restore-1")
    assert back.document["counts"] == made.document["counts"]
    assert not back.document["rolled_back"]
    checked = console("verify", f"{new}.saksama", "--json", typed=TYPED)
    there = console("verify", vault, "--json", typed=TYPED)
    assert checked.document["clean"]
    assert checked.document["files"] == there.document["files"]


def test_what_is_said_in_words(console, vault, stick, tmp_path):
    clock = FakeClock()
    first = console("backup", vault, stick, typed=TYPED, clock=clock)
    assert "Backup made and verified" in first.out
    clock.pass_time(60)
    last = console("backup", vault, stick, typed=TYPED, clock=clock)
    assert "No longer kept: 000001-" in last.out
    assert "Files that were not there yet: 0" in last.out
    tried = console("drill", stick, typed=TYPED, clock=clock)
    assert "Everything comes back as it was written." in tried.out
    unsaid = console("restore", stick, vault.parent / "x", typed=TYPED, clock=clock)
    assert unsaid.code == 2
    back = console(
        *("restore", stick, vault.parent / "x", "--reason", "uji"),
        typed=TYPED,
        clock=clock,
    )
    assert "A later state of this vault is known." in back.out


def test_a_damaged_backup_is_refused_with_its_reason(console, vault, stick, tmp_path):
    console("backup", vault, stick, typed=TYPED)
    flip(next(stick.glob("*/0*/case.db")), 5000)
    said = console("restore", stick, tmp_path / "a" / "x", "--json", typed=TYPED)
    assert (said.code, said.document["error"]) == (3, "BackupDamaged")
    assert said.document["fields"]["part"] == "database"
    assert "The case data of this backup is damaged. Nothing was restored" in said.err
    found = console("drill", stick, "--json", typed=TYPED)
    assert (found.code, found.document["damaged"]) == (1, "database")
    assert "The case data of this backup" in console("drill", stick, typed=TYPED).out
    shutil.rmtree(stick)
    gone = console("restore", stick, tmp_path / "a" / "x", "--json", typed=TYPED)
    assert (gone.code, gone.document["error"]) == (3, "BackupMissing")
    assert not (tmp_path / "a" / "x.saksama").exists()


def test_the_recovery_code_is_enough(console, demo_code, stick, tmp_path):
    vault, code = demo_code
    console("backup", vault, stick, typed=TYPED)
    shutil.rmtree(vault)
    lost = console(
        *("restore", stick, tmp_path / "x", "--recovery", "--json"),
        typed=f"{code}\n{NEW}\nAAAAA\n",
    )
    assert lost.code == 0, lost.err
    assert_answers(lost.document, "restore-1")
    assert (lost.document["new_code"], lost.document["code_confirmed"]) == (True, False)
    assert "Recovery code. Write it down" in lost.err
    checked = console("verify", tmp_path / "x", "--json", typed=f"{NEW}\n")
    assert checked.document["clean"]
    said = console(
        *("restore", stick, tmp_path / "y", "--recovery", "--reason", "uji"),
        typed=f"{code}\n{NEW}\nAAAAA\n",
    )
    assert "was not typed back" in said.out


@pytest.fixture
def demo_code(tmp_path):
    """A demo vault of its own, and its recovery code."""
    path = tmp_path / "kantor" / "perkara.saksama"
    order = VaultOrder(path, TYPED.strip(), "Sekar", "investigator", kdf.FLOOR)
    new = make_vault(order, FakeClock())
    lock_vault(finish_vault(new, new.recovery_code).tools)
    return path, new.recovery_code
