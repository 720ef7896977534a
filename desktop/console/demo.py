# SPDX-License-Identifier: Apache-2.0
"""``saksama demo``: the fictional vault, and its first documents.

Knows where they are put. Must not know what they say.
"""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.console.terminal import Exit, Meter, Terminal
from models.base.clock import Clock
from models.base.errors import FileUnreadable
from models.base.ids import CaseId, PersonId
from models.casefile.people import Role
from models.interchange.answers import DemoAnswer
from models.snapshot.case import IssuedDocument
from models.usecases.cases import list_cases, open_case
from models.usecases.demo import build_demo, demo_passphrase
from models.usecases.documents import (
    close_renderer,
    issue_document,
    list_templates,
    prepare_document,
    render,
    write_document,
)
from models.usecases.tools import Tools
from models.usecases.vaults import (
    Opened,
    lock_vault,
    unlock_vault,
    vault_at,
    vault_info,
)
from models.usecases.writing_out import disk_told

translate = QCoreApplication.translate
VAULT_NAME = "demo.saksama"


def demo(
    terminal: Terminal, vault: Path | None, out: Path | None, clock: Clock
) -> Exit:
    """Make the demo vault if it is not there; write its documents if asked.

    Args:
        terminal: told of progress.
        vault: the folder to make; ``None`` = ``demo.saksama`` in ``out``, else
            here.
        out: where issued documents are written, ``None`` = none are issued.
        clock: the time.

    Raises:
        VaultExists: something else stands there.
        FileUnreadable: ``out`` is no folder (``"exists"``).
        DiskTrouble: a disk does not take it.
        RenderFailed: the rendering worker was stopped.
    """
    path = vault_at(vault or (out or Path()) / VAULT_NAME)
    if out is not None:
        if out.exists() and not out.is_dir():
            raise FileUnreadable("exists")
        with disk_told():
            out.mkdir(parents=True, exist_ok=True)
    opened = _opened(terminal, path, clock)
    try:
        cases = list_cases(opened.tools)
        newest = next(c for c in cases.items if c.victims and c.supported)
        written = _documents(terminal, opened.tools, newest.id, out) if out else ()
    finally:
        lock_vault(opened.tools)
        close_renderer()
    answer = DemoAnswer(
        format="saksama.demo/1",
        vault=str(opened.vault.path),
        passphrase=demo_passphrase(),
        cases=len(cases.items),
        written=tuple(str(one) for one in written),
    )
    terminal.answer(answer)
    terminal.say(translate("console", "Demo vault: {0}").format(answer.vault))
    terminal.say(translate("console", "Passphrase: {0}").format(answer.passphrase))
    for name in answer.written:
        terminal.say(translate("console", "Written: {0}").format(name))
    return Exit.DONE


def _opened(terminal: Terminal, path: Path, clock: Clock) -> Opened:
    """Return the demo vault, open: the one that is there, or a new one."""
    if vault_info(path).demo:
        return unlock_vault(path, demo_passphrase(), clock)
    words = translate("console", "Making the demo vault")
    return build_demo(path, clock, Meter(terminal, words)).opened


def _documents(
    terminal: Terminal, tools: Tools, case_id: CaseId, out: Path
) -> tuple[Path, ...]:
    """Issue each form once and write it; return the files."""
    file = open_case(tools, case_id).file
    youngest = min(file.with_role(Role.VICTIM), key=lambda p: p.age or 0)
    number = re.sub(r"[^A-Za-z0-9-]+", "-", file.case.numbers.case)
    reason = translate("console", "Example; what is missing is marked.")
    written: list[Path] = []
    for form in list_templates(tools):
        person: PersonId | None = youngest.id if form.person else None
        draft = prepare_document(tools, case_id, form.kind, person)
        rendered = render(draft, Meter(terminal, form.kind))
        changed = issue_document(tools, draft, rendered, reason)
        issued = _issued(changed.snapshot.documents, changed.id)
        for ending in ("docx", "pdf"):
            if ending == "docx" and issued.docx_blob is None:
                continue
            target = out / f"{number}_{issued.kind}.{ending}"
            write_document(tools.blobs, issued, ending, target)
            written.append(target)
    return tuple(written)


def _issued(documents: tuple[IssuedDocument, ...], id: str) -> IssuedDocument:
    """Return the document that was just issued."""
    return next(one for one in documents if one.id == id)
