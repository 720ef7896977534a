# SPDX-License-Identifier: Apache-2.0
"""``saksama backup``, ``restore`` and ``drill``.

Knows which questions are asked and how the outcome is said. Must not know how a
backup lies on a disk.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.console import words
from desktop.console.terminal import Exit, Meter, Terminal
from desktop.console.vault import unlocked
from models.base.clock import Clock
from models.interchange.backup_answers import (
    BackupAnswer,
    DrillAnswer,
    RestoreAnswer,
)
from models.usecases.backup import (
    Drilled,
    Restored,
    RestoreOrder,
    drill,
    make_backup,
    note_drill,
    restore,
)
from models.usecases.vaults import lock_vault, unlock_vault, vault_at

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Where:
    """Which backup is meant.

    Attributes:
        source: the folder or stick.
        name: of the backup; "" = the latest.
    """

    source: Path
    name: str


@dataclass(frozen=True, slots=True)
class Wish:
    """What ``restore`` is asked for.

    Attributes:
        where: the backup.
        vault: the folder to make.
        reason: why, where a later state of the vault is known.
        code: whether the recovery code opens it.
    """

    where: Where
    vault: Path
    reason: str
    code: bool


def backup(terminal: Terminal, path: Path, into: Path, clock: Clock) -> Exit:
    """Make a backup of a vault below a folder.

    Raises:
        VaultError: it does not open, or a part of it is damaged.
        DiskTrouble: the folder does not take it.
    """
    with unlocked(terminal, path, clock) as opened:
        meter = Meter(terminal, translate("console", "Backing up"))
        made = make_backup(opened.tools, into, meter)
    record = made.record
    terminal.answer(
        BackupAnswer(
            format="saksama.backup/1",
            vault=str(path),
            backup=made.place.path.name,
            made=datetime.fromisoformat(record.made),
            entries=record.size,
            head=record.head.hex(),
            counts=dict(record.counts),
            files=len(record.blobs),
            files_written=made.written,
            files_read=record.whole,
            expired=made.gone,
        )
    )
    for text, value in (
        (translate("console", "Backup made and verified: {0}"), made.place.path),
        (translate("console", "Journal entries in it: {0}"), record.size),
        (translate("console", "Files in it: {0}"), len(record.blobs)),
        (translate("console", "Files that were not there yet: {0}"), made.written),
        (translate("console", "Files read to the end: {0}"), record.whole),
    ):
        terminal.say(text.format(value))
    for name in made.gone:
        terminal.say(translate("console", "No longer kept: {0}").format(name))
    return Exit.DONE


def restored(terminal: Terminal, wish: Wish, clock: Clock) -> Exit:
    """Make a new vault of a backup.

    Raises:
        VaultError: there is no such backup, or it is damaged.
        FieldInvalid: a later state is known and no reason was given.
        DiskTrouble: the disk does not give or take it.
    """
    code = ""
    if wish.code:
        code = terminal.secret(translate("console", "Recovery code:"))
        passphrase = terminal.secret(translate("console", "New passphrase:"))
    else:
        passphrase = terminal.secret(translate("console", "Passphrase:"))

    def typed_back(shown: str) -> str:
        terminal.tell(
            translate("console", "Recovery code. Write it down and keep it apart:")
        )
        terminal.tell(shown)
        return terminal.line(translate("console", "Type the recovery code:"))

    order = RestoreOrder(
        source=wish.where.source,
        target=wish.vault,
        passphrase=passphrase,
        backup=wish.where.name,
        recovery_code=code,
        typed_back=typed_back,
        reason=wish.reason,
    )
    done = restore(order, clock, Meter(terminal, translate("console", "Restoring")))
    _say_restored(terminal, done)
    return Exit.DONE


def drilled(terminal: Terminal, where: Where, vault: Path | None, clock: Clock) -> Exit:
    """Try a backup out in a scratch folder.

    Args:
        terminal: asks for the passphrase.
        where: the backup.
        vault: writes it down; ``None`` = nobody does.
        clock: the time.

    Returns:
        ``FINDINGS`` when the backup is damaged.

    Raises:
        VaultError: there is no such backup, or it does not open.
        DiskTrouble: the disk does not give or take it.
    """
    passphrase = terminal.secret(translate("console", "Passphrase:"))
    meter = Meter(terminal, translate("console", "Trying the backup out"))
    found = drill(where.source, where.name, passphrase, clock, meter)
    if vault is not None:
        opened = unlock_vault(vault_at(vault), passphrase, clock)
        try:
            note_drill(opened.tools, found)
        finally:
            lock_vault(opened.tools)
    terminal.answer(_drill_answer(where, found))
    if found.damaged is not None:
        terminal.say(words.message_of(found.damaged))
        return Exit.FINDINGS
    assert found.record is not None, "neither restored nor refused"
    for text, value in (
        (translate("console", "Backup tried out: {0}"), found.backup),
        (translate("console", "Journal entries checked: {0}"), found.record.size),
        (translate("console", "Files read: {0}"), len(found.record.blobs)),
        (translate("console", "Seconds: {0}"), round(found.seconds, 1)),
    ):
        terminal.say(text.format(value))
    terminal.say(translate("console", "Everything comes back as it was written."))
    return Exit.DONE


def _say_restored(terminal: Terminal, done: Restored) -> None:
    """Say what was put back, and where."""
    record, later = done.record, done.later
    terminal.answer(_restore_answer(done))
    for text, value in (
        (translate("console", "Vault restored: {0}"), done.path),
        (translate("console", "From the backup: {0}"), done.backup),
        (translate("console", "Journal entries checked: {0}"), record.size),
        (translate("console", "Files read: {0}"), len(record.blobs)),
    ):
        terminal.say(text.format(value))
    if later is not None:
        terminal.say(
            translate(
                "console",
                "A later state of this vault is known. The journal says that this "
                "one goes back behind it.",
            )
        )
    if done.new_code and not done.code_confirmed:
        terminal.say(
            translate(
                "console",
                "The new recovery code was not typed back. Make a new one when the "
                "vault is open.",
            )
        )


def _drill_answer(where: Where, found: Drilled) -> DrillAnswer:
    """Return the published answer of a drill."""
    record, damaged = found.record, found.damaged
    return DrillAnswer(
        format="saksama.drill/1",
        source=str(where.source),
        backup=found.backup,
        clean=damaged is None,
        damaged="" if damaged is None else damaged.part,
        detail="" if damaged is None else damaged.detail,
        made="" if record is None else record.made,
        entries=0 if record is None else record.size,
        counts={} if record is None else dict(record.counts),
        files=0 if record is None else len(record.blobs),
        bytes=0 if record is None else sum(record.blobs.values()),
        seconds=found.seconds,
    )


def _restore_answer(done: Restored) -> RestoreAnswer:
    """Return the published answer of a restore."""
    record, later = done.record, done.later
    return RestoreAnswer(
        format="saksama.restore/1",
        vault=str(done.path),
        backup=done.backup,
        made=datetime.fromisoformat(record.made),
        entries=record.size,
        head=record.head.hex(),
        counts=dict(record.counts),
        files=len(record.blobs),
        rolled_back=later is not None,
        later_entries=0 if later is None else later.size,
        new_code=done.new_code,
        code_confirmed=done.code_confirmed,
    )
