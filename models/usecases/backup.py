# SPDX-License-Identifier: Apache-2.0
"""Backing a vault up, putting a backup back, and trying one out.

Knows the order and what the journal says of it. Must not know how a backup lies
on a disk. Whatever a backup was refused for, nothing is left of the attempt.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from models.base.backup_errors import BackupDamaged
from models.base.clock import Clock
from models.base.errors import (
    FieldInvalid,
    JournalBehind,
    VaultDamaged,
    VaultMissing,
    WrongRecoveryCode,
)
from models.base.progress import Progress
from models.store.copies import examine
from models.usecases.checking import reason_given
from models.usecases.journal import verify_journal
from models.usecases.opening import entered
from models.usecases.ports import Act
from models.usecases.tools import Tools
from models.usecases.vaults import lock_vault
from models.vault.backup_reader import Later, Restoring, begin
from models.vault.backup_record import Record
from models.vault.backup_writer import Backed, back_up
from models.vault.opened import OpenVault
from models.vault.vault import open_vault, open_with_recovery

_SHOWN = 16
"""How many digits of a head the journal's line shows; the entry before has all."""


@dataclass(frozen=True, slots=True)
class RestoreOrder:
    """What is to be restored, from where, and by which way in.

    Attributes:
        source: the folder or stick named at the backup, or the set itself.
        target: the folder to make.
        passphrase: of the time of the backup; with a code, the new one.
        backup: name of one backup; "" = the latest.
        recovery_code: "" = the passphrase opens it.
        typed_back: shown the new code, returns what was typed; asked only
            where a recovery code opened it.
        reason: why, wanted where a later state of the vault is known.
    """

    source: Path
    target: Path
    passphrase: str = field(repr=False)
    backup: str = ""
    recovery_code: str = field(default="", repr=False)
    typed_back: Callable[[str], str] = field(default=lambda _: "", repr=False)
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Restored:
    """A vault that was put back.

    Attributes:
        path: where it stands, locked.
        backup: name of the backup it came from.
        record: what was verified of it.
        later: the later state it goes back behind, ``None`` = none known.
        new_code: whether a new recovery code was given out.
        code_confirmed: whether it was typed back.
    """

    path: Path
    backup: str
    record: Record
    later: Later | None
    new_code: bool
    code_confirmed: bool


@dataclass(frozen=True, slots=True)
class Drilled:
    """What trying a backup out found.

    Attributes:
        backup: its name.
        record: what it holds, ``None`` where it was refused.
        damaged: what it was refused for, ``None`` = whole.
        seconds: how long a restore takes.
    """

    backup: str
    record: Record | None
    damaged: BackupDamaged | None
    seconds: float


def make_backup(tools: Tools, into: Path, progress: Progress) -> Backed:
    """Back the open vault up into a folder or stick. Vault thread.

    Raises:
        PlaceUnsafe: a network, synchronised or read-only place, or the vault.
        VaultBusy: another process is writing there.
        VaultDamaged: a part of the vault is not what was written.
        DiskTrouble: the place does not take it; earlier backups are whole.
        Cancelled: the user stopped it; earlier backups are whole.
    """
    assert tools.keeper is not None, "no vault is open"
    tools.keeper.store.checkpoint()
    made = back_up(
        tools.keeper.vault,
        into,
        lambda copy: examine(copy, tools.clock, progress),
        tools.clock,
        progress,
    )
    with tools.open_work() as work:
        work.note(Act("vault.backed_up", label=made.place.path.name))
        work.commit()
    return made


def restore(order: RestoreOrder, clock: Clock, progress: Progress) -> Restored:
    """Put a backup back as a new vault, once all of it was read. Vault thread.

    Raises:
        BackupMissing: there is none, or none of that name.
        BackupDamaged: a part is not what was written.
        WrongPassphrase: it does not open the backup.
        WrongRecoveryCode: the code opens nothing there.
        FieldInvalid: the code is not well formed, or the reason is lacking
            where a later state of the vault is known.
        PassphraseWeak: the new one, where a recovery code opens it.
        VaultExists: something stands where the vault should.
        PlaceUnsafe: a network, synchronised or read-only place.
        DiskTrouble: the disk does not give or take it.
        Cancelled: the user stopped it.
    """
    restoring = begin(order.source, order.backup, order.target)
    try:
        with _as_backup():
            restored = _brought_back(restoring, order, clock, progress)
        restoring.finish()
    except BaseException:
        restoring.discard()
        raise
    return restored


def drill(
    source: Path, backup: str, passphrase: str, clock: Clock, progress: Progress
) -> Drilled:
    """Restore a backup into a scratch folder, and remove it again.

    Raises:
        BackupMissing: there is none, or none of that name.
        WrongPassphrase: it does not open the backup.
        DiskTrouble: the disk does not give or take it.
        Cancelled: the user stopped it.
    """
    began = clock.moment().monotonic_ns
    record, damaged, name = None, None, backup
    with tempfile.TemporaryDirectory(prefix="saksama-") as scratch:
        target = Path(scratch) / "uji.saksama"
        try:
            restoring = begin(source, backup, target)
            name = restoring.place.path.name
            order = RestoreOrder(source, target, passphrase, name)
            try:
                with _as_backup():
                    done = _brought_back(restoring, order, clock, progress, trial=True)
            finally:
                restoring.discard()
            record = done.record
        except BackupDamaged as error:
            damaged = error
    spent = clock.moment().monotonic_ns - began
    return Drilled(name, record, damaged, spent / 1_000_000_000)


def note_drill(tools: Tools, drilled: Drilled) -> None:
    """Journal in the open vault that one of its backups was tried out."""
    found = "" if drilled.damaged is None else drilled.damaged.part
    with tools.open_work() as work:
        work.note(Act("vault.drilled", label=drilled.backup, reason=found))
        work.commit()


@contextmanager
def _as_backup() -> Iterator[None]:
    """Say of the backup what would be said of a vault."""
    try:
        yield
    except VaultDamaged as error:
        part = {"sidecar": "head"}.get(error.part, error.part)
        raise BackupDamaged(part=part, detail=error.detail) from error
    except JournalBehind as error:
        raise BackupDamaged(part="journal", detail="behind") from error
    except VaultMissing as error:
        raise BackupDamaged(part="header", detail="missing") from error


def _brought_back(
    restoring: Restoring,
    order: RestoreOrder,
    clock: Clock,
    progress: Progress,
    *,
    trial: bool = False,
) -> Restored:
    """Open what was copied, prove it, fill it, verify all, and lock it."""
    vault, code = _opened(restoring, order, clock)
    try:
        record = restoring.prove(vault.keys)
        later = None if trial else restoring.later(record, vault.keys)
        reason = "" if later is None else reason_given(order.reason)
        restoring.fill(record, vault, progress)
    except BaseException:
        vault.close()
        raise
    tools = entered(vault, clock, "vault.put_back").tools
    try:
        _require_same(tools, record, progress)
        confirmed = bool(code) and _confirmed(vault, order.typed_back(code))
        if later is not None:
            _note_rollback(tools, record, later, reason)
    finally:
        lock_vault(tools)
    name = restoring.place.path.name
    return Restored(restoring.target, name, record, later, bool(code), confirmed)


def _opened(
    restoring: Restoring, order: RestoreOrder, clock: Clock
) -> tuple[OpenVault, str]:
    """Open what was copied; return it with its new recovery code, "" = as before."""
    if not order.recovery_code:
        return open_vault(restoring.folder, order.passphrase, clock), ""
    recovering = open_with_recovery(restoring.folder, order.recovery_code, clock)
    try:
        return recovering.complete(order.passphrase)
    except BaseException:
        recovering.abandon()
        raise


def _require_same(tools: Tools, record: Record, progress: Progress) -> None:
    """Return if journal and rows are those that were backed up.

    Raises:
        BackupDamaged: they are not.
    """
    if not verify_journal(tools, progress).clean:
        raise BackupDamaged(part="journal", detail="chain")
    assert tools.keeper is not None, "no vault is open"
    counts = tools.keeper.store.counts()
    if any(counts.get(kind) != number for kind, number in record.counts.items()):
        raise BackupDamaged(part="database", detail="counts")
    if tools.keeper.store.named_blobs() != record.blobs.keys():
        raise BackupDamaged(part="database", detail="files")


def _confirmed(vault: OpenVault, typed: str) -> bool:
    """Take the new code typed back; one not typed back is offered anew later."""
    try:
        vault.confirm_recovery(typed)
    except (FieldInvalid, WrongRecoveryCode):
        return False
    return True


def _note_rollback(tools: Tools, record: Record, later: Later, reason: str) -> None:
    """Journal that the vault goes back behind a later state, never disguised."""
    before = f"{later.size}:{later.head.hex()[:_SHOWN]}"
    now = f"{record.size}:{record.head.hex()[:_SHOWN]}"
    with tools.open_work() as work:
        work.note(Act("vault.rolled_back", label=f"{before} > {now}", reason=reason))
        work.commit()
