# SPDX-License-Identifier: Apache-2.0
"""The demo vault: one rich fictional case and five short ones.

Knows the order in which they are made, with the verbs a user drives. Must not
know what they say: that is data under ``resources/demo``. Nobody and no place
in it exists.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from models.base.assets import read_bytes, read_text
from models.base.clock import Clock
from models.base.errors import VaultExists, VaultMissing, WrongPassphrase
from models.base.ids import CaseId
from models.base.progress import Progress, Silent
from models.interchange.case_json import read_document
from models.interchange.case_values import values_of
from models.usecases.cases import list_cases, open_case
from models.usecases.demo_case import Telling
from models.usecases.demo_files import file_plan, make_file
from models.usecases.evidence import register_file, stage_bytes
from models.usecases.exchange import import_case
from models.usecases.tools import Tools
from models.usecases.vaults import (
    DEMO_MARK,
    Opened,
    VaultOrder,
    finish_vault,
    lock_vault,
    make_vault,
    unlock_vault,
    vault_at,
    vault_info,
)
from models.usecases.writing_out import disk_told
from models.vault.kdf import FLOOR

_TOLD = "lembayung"

BUILDING = "demo.part"
"""A file of this name says: the fictional one, but not all of it."""


@dataclass(frozen=True, slots=True)
class Demo:
    """A demo vault, open.

    Attributes:
        opened: as after unlocking.
        case: the rich case.
        passphrase: opens the vault; printed, for nothing in it is real.
        recovery_code: as for any vault.
    """

    opened: Opened
    case: CaseId
    passphrase: str
    recovery_code: str = field(repr=False)


def demo_passphrase() -> str:
    """Return the passphrase of every demo vault. Any thread."""
    return str(_plan()["passphrase"])


def build_demo(path: Path, clock: Clock, progress: Progress | None = None) -> Demo:
    """Make a demo vault with six fictional cases and leave it open.

    The mark of a demo is given last: what was stopped half way is never taken
    for one, and gives way to the next try.

    Args:
        path: the folder to make.
        clock: the time.
        progress: told of cases and files made.

    Raises:
        VaultExists: something else stands there.
        VaultBusy: another process is making it.
        PlaceUnsafe: a network, synchronised or read-only place.
        DiskTrouble: the disk does not take it.
        Cancelled: the user stopped it.
    """
    plan = _plan()
    # The passphrase is known to everybody: a costly key would slow nobody.
    order = VaultOrder(path, plan["passphrase"], plan["user"], plan["role"], FLOOR)
    _clear_half(vault_at(path), plan["passphrase"], clock)
    new = make_vault(order, clock)
    with disk_told():
        (new.path / BUILDING).touch(mode=0o600)
    opened = finish_vault(new, new.recovery_code)
    try:
        case = _fill(opened.tools, plan, progress or Silent())
        with disk_told():
            (new.path / BUILDING).replace(new.path / DEMO_MARK)
    except BaseException:
        lock_vault(opened.tools)
        shutil.rmtree(new.path, ignore_errors=True)
        raise
    fresh = Opened(
        tools=opened.tools,
        cases=list_cases(opened.tools),
        vault=vault_info(new.path),
        user=opened.user,
        failed_before=0,
        chain=opened.chain,
    )
    return Demo(fresh, case, plan["passphrase"], new.recovery_code)


def _clear_half(folder: Path, passphrase: str, clock: Clock) -> None:
    """Remove a demo vault that was stopped while it was made.

    Only what says that it is one, opens by the printed passphrase and holds no
    case of anybody else.

    Raises:
        VaultExists: it is something else; it was left as it is.
        VaultBusy: another process is making it.
    """
    if not (folder / BUILDING).is_file() or (folder / DEMO_MARK).exists():
        return
    try:
        opened = unlock_vault(folder, passphrase, clock)
    except VaultMissing:
        return  # not even its keys were finished: making a vault clears it away
    except WrongPassphrase:
        raise VaultExists from None
    try:
        strangers = {c.number for c in opened.cases.items} - _numbers()
    finally:
        lock_vault(opened.tools)
    if strangers or opened.cases.next is not None:
        raise VaultExists
    with disk_told():
        shutil.rmtree(folder)


def _numbers() -> set[str]:
    """Return the numbers of the fictional cases."""
    shapes = (
        read_document(read_bytes("demo", s, "case.json")) for s in _plan()["cases"]
    )
    return {one.shape.case.number for one in shapes}


def _fill(tools: Tools, plan: dict[str, Any], progress: Progress) -> CaseId:
    """Make the cases, the rich one last so that it heads the list."""
    files = file_plan(_TOLD)
    total = len(plan["cases"]) + len(files)
    short = [slug for slug in plan["cases"] if slug != _TOLD]
    for done, slug in enumerate(short, 1):
        parsed = read_document(read_bytes("demo", slug, "case.json"))
        import_case(tools, parsed, None, Silent())
        progress.report(done, total)
    shape = read_document(read_bytes("demo", _TOLD, "case.json")).shape
    telling = Telling(tools, values_of(shape, tools.catalogue, tools.clock.now()))
    case = telling.tell()
    progress.report(len(plan["cases"]), total)
    for done, one in enumerate(files, len(plan["cases"]) + 1):
        made = make_file(one)
        staged = stage_bytes(tools.blobs, made.data, made.name)
        register_file(tools, case, telling.exhibits[made.exhibit], staged)
        progress.report(done, total)
    open_case(tools, case)
    return case


@cache
def _plan() -> dict[str, Any]:
    """Return which cases are made, and for whom."""
    plan: dict[str, Any] = json.loads(read_text("demo", "demo.json"))
    return plan
