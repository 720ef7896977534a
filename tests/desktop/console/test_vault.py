# SPDX-License-Identifier: Apache-2.0
"""A vault is made and checked from a pipe, with no secret in any argument."""

from __future__ import annotations

import io
import sys

import pytest

from desktop.console import vault
from desktop.console.commands import run
from models.usecases.checkpoints import compare, make_checkpoint
from models.usecases.demo import demo_passphrase
from models.usecases.evidence import stage_bytes
from models.usecases.vaults import (
    VaultOrder,
    begin_recovery,
    complete_recovery,
    finish_vault,
    lock_vault,
    make_vault,
    unlock_vault,
    vault_info,
)
from models.vault.checkpoint import Checkpoint, parse, sign
from tests.desktop.console.kit import TYPED, assert_answers, own_copy
from tests.models.vault.kit import FakeClock, flip

WORDS = "kembang pagi di tepi telaga biru"


class Partner:
    """Somebody at the other end of the pipe: types the code that is shown."""

    def __init__(self, *lines: str) -> None:
        self._lines = list(lines)
        self.told: list[str] = []

    def isatty(self) -> bool:
        return False

    def readline(self) -> str:
        if self._lines:
            return f"{self._lines.pop(0)}\n"
        return f"{self.told[-1]}\n"

    def write(self, text: str) -> int:
        if text.strip():
            self.told.append(text.strip())
        return len(text)

    def flush(self) -> None:
        pass


@pytest.fixture
def partner(monkeypatch):
    """Read and write as a program at the other end would."""

    def between(*lines: str) -> Partner:
        made = Partner(*lines)
        monkeypatch.setattr(sys, "stdin", made)
        monkeypatch.setattr(sys, "stderr", made)
        return made

    return between


def test_a_vault_is_made_and_opens(console, partner, tmp_path, qapp, capsys):
    told = partner(WORDS)
    path = tmp_path / "baru.saksama"
    code = run(["new", str(path), "--user", "Sekar", "--json"], FakeClock())
    assert code == 0
    import json

    answer = json.loads(capsys.readouterr().out)
    assert_answers(answer, "new-1")
    assert answer["user"] == "Sekar"
    assert told.told[-1] not in json.dumps(answer)
    said = console("verify", path, "--json", typed=f"{WORDS}\n")
    assert (said.code, said.document["clean"]) == (0, True)


def test_a_wrong_code_leaves_no_vault(partner, tmp_path, qapp):
    partner(WORDS, "AAAAA")
    path = tmp_path / "baru.saksama"
    assert run(["new", str(path)], FakeClock()) == 2
    assert not path.exists()


def test_a_weak_passphrase_is_bad_input(console, tmp_path):
    said = console("new", tmp_path / "x", "--json", typed="pendek\n")
    assert (said.code, said.document["error"]) == (2, "PassphraseWeak")
    assert not list(tmp_path.iterdir())


def test_a_clean_vault_is_done(console, demo_folder, tmp_path):
    said = console("verify", own_copy(demo_folder, tmp_path), "--json", typed=TYPED)
    assert said.code == 0
    assert_answers(said.document, "verify-1")
    assert said.document["files"] == 19
    assert said.document["entries"] == said.document["checked"]


def test_damage_is_a_finding_and_named_by_code(console, demo_folder, tmp_path):
    path = own_copy(demo_folder, tmp_path)
    sealed = max((path / "blobs").rglob("*"), key=lambda p: p.stat().st_size)
    sealed.chmod(0o600)
    data = bytearray(sealed.read_bytes())
    data[len(data) // 2] ^= 1
    sealed.write_bytes(data)
    said = console("verify", path, typed=TYPED)
    assert said.code == 1
    assert "Damaged: BP-114/2026 BB-07" in said.out
    assert "as it was written" not in said.out


def test_a_file_that_no_case_shows_is_read_when_everything_is_asked_for(
    console, demo_folder, tmp_path
):
    path = own_copy(demo_folder, tmp_path)
    opened = unlock_vault(path, demo_passphrase(), FakeClock())
    staged = stage_bytes(opened.tools.blobs, b"tak bernama" * 9000, "sisa.bin")
    lock_vault(opened.tools)
    sealed = path / "blobs" / staged.blob[:2] / staged.blob
    assert console("verify", path, "--full", typed=TYPED).code == 0
    flip(sealed, 90 + 1000)
    assert console("verify", path, typed=TYPED).code == 0
    said = console("verify", path, "--full", "--json", typed=TYPED)
    assert (said.code, said.document["damaged_files"]) == (1, [staged.blob])
    assert said.document["files"] == 20


def test_a_checkpoint_kept_elsewhere_shows_later_what_was_done(
    console, demo_folder, tmp_path
):
    path = own_copy(demo_folder, tmp_path)
    shown = console("checkpoint", path, typed=TYPED)
    assert shown.code == 0
    note = tmp_path / "titik.txt"
    note.write_text(shown.out, "utf-8")
    signed = parse(shown.out)
    assert signed.checkpoint.code() in shown.err
    asked = console("checkpoint", path, "--json", typed=TYPED)
    assert_answers(asked.document, "checkpoint-1")
    assert asked.document["size"] > signed.checkpoint.size
    kept = parse((path / "checkpoint").read_text("utf-8"))
    assert kept.checkpoint.size == asked.document["size"] + 1  # the lock's own entry

    def against(vault=path, checkpoint=note):
        return console("verify", vault, "--against", checkpoint, "--json", typed=TYPED)

    held = against()
    assert (held.code, held.document["against"]) == (0, "holds")
    assert_answers(held.document, "verify-1")
    words = console("verify", path, "--against", note, typed=TYPED)
    assert "still holds what the checkpoint names" in words.out

    other = Checkpoint("0" * 8 + signed.checkpoint.vault_id[8:], 3, bytes(32))
    stranger = sign(signed.checkpoint, signed.user_id, b"" * 32)
    for text, found in (
        (sign(other, signed.user_id, b"" * 32).text(), "other_vault"),
        (stranger.text(), "unknown_key"),
    ):
        note.write_text(text, "utf-8")
        said = against()
        assert (said.code, said.document["against"]) == (1, found)
        assert not said.document["clean"]

    # Put back whole to an earlier day: every check of its own is clean.
    note.write_text(asked.document["note"], "utf-8")
    said = against(own_copy(demo_folder, tmp_path / "lama"))
    assert (said.code, said.document["against"]) == (1, "cut")
    assert (said.document["broken_at"], said.document["missing"]) == (0, 0)
    said = against(tmp_path / "lama" / "demo.saksama")
    assert said.document["against"] == "differs"

    note.write_text("bukan", "utf-8")
    refused = against()
    assert (refused.code, refused.document["fields"]) == (2, {"why": "no_checkpoint"})
    lacking = against(path, tmp_path / "tidak ada")
    assert (lacking.code, lacking.document["fields"]) == (2, {"why": "missing"})


def test_a_checkpoint_outlives_the_key_that_signed_it(tmp_path):
    path = tmp_path / "baru.saksama"
    order = VaultOrder(path, WORDS, "Sekar", "investigator")
    made = make_vault(order, FakeClock())
    opened = finish_vault(made, made.recovery_code)
    before = make_checkpoint(opened.tools)
    lock_vault(opened.tools)
    recovery = begin_recovery(path, made.recovery_code, FakeClock())
    opened, _ = complete_recovery(recovery, demo_passphrase())
    assert not before.is_by(opened.tools.keeper.vault.public)
    assert compare(opened.tools, before) == "holds"
    lock_vault(opened.tools)


def test_failed_tries_are_told(console, demo_folder, tmp_path):
    path = own_copy(demo_folder, tmp_path)
    wrong = console("verify", path, "--json", typed="bukan frasa yang benar\n")
    assert (wrong.code, wrong.document["error"]) == (3, "WrongPassphrase")
    said = console("verify", path, typed=TYPED)
    assert "Failed tries before this one: 1" in said.err


def test_a_broken_journal_and_changed_rows_are_said(monkeypatch, capsys, tmp_path):
    from desktop.console.terminal import Terminal
    from models.interchange.answers import VerifyAnswer

    found = VerifyAnswer(
        format="saksama.verify/1",
        vault="x",
        clean=False,
        entries=9,
        checked=9,
        broken_at=4,
        missing=0,
        changed_objects=(("person", "p1"),),
        files=0,
        damaged_files=(),
    )
    monkeypatch.setattr(vault, "_checked", lambda *_, **__: found)
    monkeypatch.setattr(vault, "unlocked", open_nothing)
    out = io.StringIO()
    terminal = Terminal(io.StringIO(), out, io.StringIO())
    assert vault.verify(terminal, tmp_path, FakeClock()) == 1
    assert "from entry 4" in out.getvalue()
    assert "person p1" in out.getvalue()


def open_nothing(*_):
    """An open vault that nothing is asked of."""
    import contextlib
    from types import SimpleNamespace

    return contextlib.nullcontext(SimpleNamespace(tools=None))


def test_somebody_at_the_keyboard_has_three_tries(monkeypatch, tmp_path, qapp):
    from desktop.console.terminal import Terminal

    class Keyboard(io.StringIO):
        def isatty(self) -> bool:
            return True

    asked = []

    def typed_unseen(prompt, stream):
        asked.append(prompt)
        return WORDS

    monkeypatch.setattr("getpass.getpass", typed_unseen)
    telling = io.StringIO()
    terminal = Terminal(Keyboard("salah\nsalah\n"), io.StringIO(), telling)
    real = vault.finish_vault

    def third(made, typed):
        if telling.getvalue().count("Once more") == 2:
            return real(made, made.recovery_code)
        return real(made, typed)

    monkeypatch.setattr(vault, "finish_vault", third)
    terminal.reading = Keyboard("salah\nsalah\nbenar\n")
    path = tmp_path / "baru.saksama"
    assert vault.new(terminal, path, ("Sekar", "investigator"), FakeClock()) == 0
    assert vault_info(path).finished
    assert len(asked) == 1
    assert "Six words" in telling.getvalue()
