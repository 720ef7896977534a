# SPDX-License-Identifier: Apache-2.0
"""``saksama new``, ``verify`` and ``checkpoint``: making a vault, and checking one.

Knows which questions are asked and in which order. Must not know how a vault
is made or checked.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from desktop.console.terminal import Exit, Meter, Terminal
from models.base.clock import Clock
from models.base.errors import FieldInvalid, WrongRecoveryCode
from models.interchange.answers import CheckpointAnswer, NewAnswer, VerifyAnswer
from models.usecases.checkpoints import (
    Compared,
    compare,
    make_checkpoint,
    read_checkpoint,
)
from models.usecases.checks import check_database, check_files
from models.usecases.journal import verify_journal
from models.usecases.tools import Tools
from models.usecases.vaults import (
    NewVault,
    Opened,
    abandon_vault,
    begin_vault,
    finish_vault,
    lock_vault,
    offer_passphrase,
    unlock_vault,
    vault_at,
)

translate = QCoreApplication.translate
_TRIES = 3


@contextmanager
def unlocked(terminal: Terminal, path: Path, clock: Clock) -> Iterator[Opened]:
    """Open a vault for one command and lock it again.

    Raises:
        VaultError: it does not open.
        RequestInvalid: no passphrase was given.
        Cancelled: whoever was asked for it ended the input.
    """
    passphrase = terminal.secret(translate("console", "Passphrase:"))
    opened = unlock_vault(vault_at(path), passphrase, clock)
    try:
        if opened.failed_before:
            tries = translate("console", "Failed tries before this one: {0}")
            terminal.tell(tries.format(opened.failed_before))
        yield opened
    finally:
        lock_vault(opened.tools)


def new(terminal: Terminal, path: Path, user: tuple[str, str], clock: Clock) -> Exit:
    """Make a vault; its recovery code is shown once and typed back.

    Args:
        terminal: asks for the passphrase, then for the code.
        path: the folder to make.
        user: display name and role of its first user.
        clock: the time.

    Raises:
        PassphraseWeak: too short, or what a guesser tries first.
        VaultExists: something stands there.
        WrongRecoveryCode: the code was not typed back; no vault is left.
        RequestInvalid: the input ended; no vault is left.
        Cancelled: whoever sits there ended it; no vault is left.
    """
    if terminal.seen:
        terminal.tell(translate("console", "Six words you may use:"))
        terminal.tell(offer_passphrase())
    passphrase = terminal.secret(translate("console", "New passphrase:"))
    name, role = user
    made = begin_vault(path, passphrase, name, role, clock)
    try:
        terminal.tell(
            translate("console", "Recovery code. Write it down and keep it apart:")
        )
        terminal.tell(made.recovery_code)
        opened = _typed_back(terminal, made)
    except BaseException:
        abandon_vault(made)
        raise
    lock_vault(opened.tools)
    terminal.say(translate("console", "Vault made: {0}").format(made.path))
    terminal.answer(
        NewAnswer(format="saksama.new/1", vault=str(made.path), user=name, role=role)
    )
    return Exit.DONE


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked of ``verify`` beside the usual.

    Attributes:
        full: also files that no case shows any more.
        against: a checkpoint to hold the journal against, ``None`` = none.
    """

    full: bool = False
    against: Path | None = None


def verify(terminal: Terminal, path: Path, clock: Clock, wish: Wish = Wish()) -> Exit:
    """Check the whole journal and every stored file.

    Returns:
        ``FINDINGS`` when something is not as it was written.

    Raises:
        VaultError: it does not open, or database or head file is not what it
            was.
        FileUnreadable: the checkpoint is missing or denied.
        RequestInvalid: it is no checkpoint.
    """
    kept = None if wish.against is None else read_checkpoint(wish.against)
    with unlocked(terminal, path, clock) as opened:
        answer = _checked(terminal, opened.tools, path, full=wish.full)
        if kept is not None:
            found = compare(opened.tools, kept)
            clean = answer.clean and found is Compared.HOLDS
            answer = replace(answer, against=str(found), clean=clean)
    terminal.answer(answer)
    for words, value in (
        (translate("console", "Journal entries checked: {0}"), answer.checked),
        (translate("console", "Files read: {0}"), answer.files),
    ):
        terminal.say(words.format(value))
    for name in answer.damaged_files:
        terminal.say(translate("console", "Damaged: {0}").format(name))
    if answer.broken_at:
        broken = translate("console", "The journal does not fit from entry {0} on.")
        terminal.say(broken.format(answer.broken_at))
    for kind, name in answer.changed_objects:
        changed = translate("console", "Changed past the journal: {0} {1}")
        terminal.say(changed.format(kind, name))
    if answer.against:
        terminal.say(_comparisons()[Compared(answer.against)])
    if answer.clean:
        terminal.say(translate("console", "Everything is as it was written."))
    return Exit.DONE if answer.clean else Exit.FINDINGS


def checkpoint(terminal: Terminal, path: Path, clock: Clock) -> Exit:
    """Sign how the journal ends now, and print that to be kept elsewhere.

    Raises:
        VaultError: it does not open.
        DiskTrouble: it could not be kept in the vault's folder.
    """
    with unlocked(terminal, path, clock) as opened:
        signed = make_checkpoint(opened.tools)
    point = signed.checkpoint
    if not terminal.json:
        terminal.show(signed.text())
    terminal.tell(translate("console", "Short code: {0}").format(point.code()))
    terminal.answer(
        CheckpointAnswer(
            format="saksama.checkpoint/1",
            vault=str(path),
            size=point.size,
            head=point.head.hex(),
            user=signed.user_id,
            code=point.code(),
            note=signed.text(),
        )
    )
    return Exit.DONE


def _comparisons() -> dict[Compared, str]:
    """Return what holding the journal against a checkpoint shows, in words."""
    return {
        Compared.HOLDS: translate(
            "console", "The journal still holds what the checkpoint names."
        ),
        Compared.OTHER_VAULT: translate(
            "console", "The checkpoint belongs to another vault."
        ),
        Compared.UNKNOWN_KEY: translate(
            "console", "Nobody this vault knows signed the checkpoint."
        ),
        Compared.CUT: translate(
            "console", "The journal is shorter than the checkpoint says: it was cut."
        ),
        Compared.DIFFERS: translate(
            "console", "The journal is not the one that the checkpoint names."
        ),
    }


def _typed_back(terminal: Terminal, made: NewVault) -> Opened:
    """Ask for the code until it fits; a pipe has one try.

    Raises:
        FieldInvalid: not a well-formed code.
        WrongRecoveryCode: another code.
    """
    tries = _TRIES if terminal.seen else 1
    while True:
        typed = terminal.line(translate("console", "Type the recovery code:"))
        tries -= 1
        try:
            return finish_vault(made, typed)
        except (FieldInvalid, WrongRecoveryCode):
            if not tries:
                raise
            terminal.tell(translate("console", "That is not the code. Once more."))


def _checked(
    terminal: Terminal, tools: Tools, path: Path, *, full: bool
) -> VerifyAnswer:
    """Check everything; return the published answer."""
    check_database(tools)
    journal = translate("console", "Checking the journal")
    chain = verify_journal(tools, Meter(terminal, journal))
    reading = translate("console", "Reading the files")
    files = check_files(tools, Meter(terminal, reading), hidden=full)
    return VerifyAnswer(
        format="saksama.verify/1",
        vault=str(path),
        clean=chain.clean and not files.damaged,
        entries=chain.total,
        checked=chain.checked,
        broken_at=chain.broken_at,
        missing=chain.missing,
        changed_objects=chain.changed_objects,
        files=files.checked,
        damaged_files=files.damaged,
    )
