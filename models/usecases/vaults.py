# SPDX-License-Identifier: Apache-2.0
"""Making, opening, recovering and locking a vault.

Knows the order: keys, rows, the quick check of the journal, the failed tries
that are written down, the leftovers that are swept. Must not know a case.
"""

from __future__ import annotations

import stat
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from models.base.clock import Clock
from models.base.errors import SaksamaError, VaultMissing
from models.base.ids import UserId

# This is what the first screen imports. Keys, rows and cases are named here and
# brought in by the verb that needs them, on its own thread.
if TYPE_CHECKING:
    from models.base.page import Page
    from models.snapshot.lists import CaseSummary, ChainReport
    from models.usecases.tools import Actor, Tools
    from models.vault.kdf import KdfParams
    from models.vault.recovering import Recovering
    from models.vault.vault import Created

DEMO_MARK = "demo"
"""A file of this name in a vault's folder says: the fictional one, whole."""


class VaultInfo(NamedTuple):
    """What can be said of a vault before it is opened.

    Attributes:
        path: its folder.
        name: its display name.
        exists: whether something stands there.
        demo: whether it is the fictional one, whose passphrase is printed.
        finished: whether it can be opened.
        size_bytes: of all its files together.
        last_opened: when its lock was last taken, ``None`` = not known.
    """

    path: Path
    name: str
    exists: bool
    demo: bool
    finished: bool
    size_bytes: int
    last_opened: datetime | None


@dataclass(frozen=True, slots=True)
class Opened:
    """An open vault.

    Attributes:
        tools: what every verb is handed.
        cases: first page of the list.
        vault: what it is.
        user: who opened it.
        failed_before: failed tries since the last opening.
        chain: what the quick check of the journal found.
    """

    tools: Tools
    cases: Page[CaseSummary]
    vault: VaultInfo
    user: Actor
    failed_before: int
    chain: ChainReport


@dataclass(frozen=True, slots=True)
class VaultOrder:
    """What a new vault shall be.

    Attributes:
        path: the folder to make.
        passphrase: opens it.
        user_name: display name of the first user.
        role: what the first user is.
        kdf_cost: of the passphrase key; ``None`` = measured here.
    """

    path: Path
    passphrase: str = field(repr=False)
    user_name: str
    role: str
    kdf_cost: KdfParams | None = None


@dataclass(frozen=True, slots=True)
class NewVault:
    """A vault just made, whose recovery code was not typed back yet.

    Attributes:
        path: its folder.
        recovery_code: shown and printed once, kept nowhere.
        created: the pending vault.
        user: its first user.
        clock: the time.
    """

    path: Path
    recovery_code: str = field(repr=False)
    created: Created = field(repr=False)
    user: Actor
    clock: Clock


@dataclass(frozen=True, slots=True)
class Recovery:
    """A vault whose recovery code was right.

    Attributes:
        recovering: leads on to a new passphrase, or is given up.
        clock: the time.
    """

    recovering: Recovering
    clock: Clock


def vault_at(path: Path) -> Path:
    """Return the folder of a vault that is called by a shorter name. Any thread.

    Whatever makes a vault at a path and whatever opens it there mean the same.
    """
    from models.vault.places import folder_of

    return folder_of(path)


def vault_info(path: Path) -> VaultInfo:
    """Say what stands at a path, without any secret. Any thread."""
    from models.vault.held import glimpse

    name, finished = path.stem, False
    if path.is_dir():
        try:
            name, finished = glimpse(path).name, True
        except VaultMissing:
            pass
        except SaksamaError:
            finished = True
    lock = path / "lock"
    opened = None
    if lock.is_file():
        opened = datetime.fromtimestamp(lock.stat().st_mtime).astimezone()
    return VaultInfo(
        path=path,
        name=name,
        exists=path.exists(),
        demo=(path / DEMO_MARK).is_file(),
        finished=finished,
        size_bytes=_size_of(path),
        last_opened=opened,
    )


def offer_passphrase() -> str:
    """Return six Indonesian words drawn by chance. Any thread."""
    from models.vault.passphrase import offer

    return offer()


def begin_vault(
    path: Path, passphrase: str, user_name: str, role: str, clock: Clock
) -> NewVault:
    """Make a vault; it opens only once its recovery code is typed back.

    Any thread; takes some seconds, for the cost of the passphrase key is
    measured on this machine.

    Args:
        path: the folder to make; ``.saksama`` is added when it is missing.
        passphrase: opens it.
        user_name: display name of the first user.
        role: what the first user is, e.g. ``investigator``.
        clock: the time.

    Raises:
        FieldInvalid: the user's name is empty or too long.
        PassphraseWeak: too short, or what a guesser tries first.
        PlaceUnsafe: a network, synchronised or read-only place.
        VaultExists: something stands there.
        DiskTrouble: the disk does not take it; nothing is left behind.
    """
    return make_vault(VaultOrder(path, passphrase, user_name, role), clock)


def make_vault(order: VaultOrder, clock: Clock) -> NewVault:
    """Make a vault as ordered; see ``begin_vault``."""
    from models.casefile.checks import require
    from models.usecases.tools import Actor
    from models.vault.header import Role
    from models.vault.vault import create_vault

    require("user.name", order.user_name)
    created = create_vault(
        order.path,
        passphrase=order.passphrase,
        role=Role(order.role),
        clock=clock,
        kdf_cost=order.kdf_cost,
    )
    actor = Actor(UserId(created.user_id), order.user_name, order.role, device_name())
    return NewVault(created.vault.path, created.recovery_code, created, actor, clock)


def finish_vault(new: NewVault, typed_code: str) -> Opened:
    """Take the recovery code typed back and open the vault. Vault thread.

    The rows are set up before the code is taken, so that a vault that is
    finished is whole.

    Raises:
        FieldInvalid: not a well-formed code (which group, why).
        WrongRecoveryCode: another code; the vault stays pending.
    """
    # The engine takes half a second to import: never before the first screen.
    from models.usecases.opening import finished

    return finished(new, typed_code)


def abandon_vault(new: NewVault) -> None:
    """Give a pending vault up and remove its folder.

    Raises:
        VaultExists: it was already finished; nothing was removed.
    """
    new.created.discard()


def unlock_vault(path: Path, passphrase: str, clock: Clock) -> Opened:
    """Open a vault by passphrase. Vault thread; takes about a second.

    The head of the journal, its sidecar and its last 1,000 entries are
    checked; failed tries since the last opening are journalled; what
    interrupted imports left behind is swept after seven days.

    Raises:
        WrongPassphrase: no slot opened (tries, seconds to wait).
        TryLater: still inside the delay after failed tries.
        VaultMissing: no finished vault is there.
        VaultBusy: another process holds it.
        VaultDamaged: header, database or sidecar failed a check.
        VaultTooNew: written by a later Saksama.
        JournalBehind: the sidecar knows more entries than there are.
        PlaceUnsafe: a network, synchronised or read-only place.
        DiskTrouble: the disk does not give it.
    """
    from models.usecases.opening import entered
    from models.vault.vault import open_vault

    vault = open_vault(path, passphrase, clock)
    return entered(vault, clock, "vault.unlocked")


def begin_recovery(path: Path, code: str, clock: Clock) -> Recovery:
    """Try a recovery code; a right one leads on to a new passphrase.

    Raises:
        FieldInvalid: not a well-formed code (which group, why).
        WrongRecoveryCode: the code opens nothing here.
        TryLater: still inside the delay after failed tries.
        VaultMissing: no finished vault is there.
        VaultBusy: another process holds it.
    """
    from models.vault.vault import open_with_recovery

    return Recovery(open_with_recovery(path, code, clock), clock)


def complete_recovery(recovery: Recovery, new_passphrase: str) -> tuple[Opened, str]:
    """Set a new passphrase; return the open vault and its new recovery code.

    Raises:
        PassphraseWeak: too short, or what a guesser tries first.
        DiskTrouble: before the first step nothing has changed.
    """
    from models.usecases.opening import entered

    vault, code = recovery.recovering.complete(new_passphrase)
    return entered(vault, recovery.clock, "vault.recovered"), code


def confirm_recovery_code(tools: Tools, typed: str) -> None:
    """Take the recovery code in force typed back.

    Raises:
        FieldInvalid: not a well-formed code (which group, why).
        WrongRecoveryCode: another code.
    """
    from models.usecases.ports import Act

    assert tools.keeper is not None, "no vault is open"
    tools.keeper.vault.confirm_recovery(typed)
    with tools.open_work() as work:
        work.note(Act("vault.code_confirmed"))
        work.commit()


def abandon_recovery(recovery: Recovery) -> None:
    """Give a recovery up; everything opens as before."""
    recovery.recovering.abandon()


def lock_vault(tools: Tools) -> None:
    """Journal the lock, empty the log, close the connection, drop the keys.

    Nothing keeps a vault open: a disk that refuses the entry does not.
    """
    from models.usecases.ports import Act

    tools.desk.clear()
    if tools.keeper is None:
        return
    try:
        with tools.open_work() as work:
            work.note(Act("vault.locked"))
            work.commit()
        tools.keeper.keep_checkpoint()
    except SaksamaError:
        # Entry and checkpoint are a courtesy; letting go of the keys is not.
        tools.desk.clear()
    finally:
        tools.keeper.close()


def device_name() -> str:
    """Return a stable name of this machine that names nobody."""
    # For a vault that is being opened or made, not for the way to the door.
    import hashlib
    import platform

    seed = f"{platform.system()}|{platform.machine()}|{platform.node()}"
    return f"dev-{hashlib.sha256(seed.encode()).hexdigest()[:12]}"


def _size_of(folder: Path) -> int:
    """Return the bytes of all files below a folder, as they are just now."""
    total = 0
    for path in folder.rglob("*"):
        # Whoever holds the vault may take a file away while we look.
        with suppress(FileNotFoundError):
            entry = path.stat()
            total += entry.st_size if stat.S_ISREG(entry.st_mode) else 0
    return total
