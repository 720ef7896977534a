# SPDX-License-Identifier: Apache-2.0
"""``saksama import`` and ``saksama export``: a whole case in and out.

Knows where a document and its files stand. Must not know the format.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.console.terminal import Exit, Meter, Terminal
from desktop.console.vault import unlocked
from desktop.console.words import kind_labels, why_text
from models.base.clock import Clock
from models.base.errors import RequestInvalid
from models.base.page import PAGE_SIZE, Cursor
from models.interchange import answers as shapes
from models.snapshot.lists import CaseSummary
from models.usecases.cases import list_cases
from models.usecases.exchange import (
    FILES_FOLDER,
    Preview,
    export_case,
    import_case,
    preview,
    read_case_json,
)
from models.usecases.tools import Tools

translate = QCoreApplication.translate


def take_in(
    terminal: Terminal, where: tuple[Path, Path], clock: Clock, *, dry_run: bool
) -> Exit:
    """Import a case, or only say what an import would bring in.

    Args:
        terminal: asks for the passphrase.
        where: the vault's folder and the document.
        clock: the time.
        dry_run: write nothing.

    Returns:
        ``BAD_INPUT`` when problems keep the document out.

    Raises:
        InputInvalid: it is not a case document.
        VaultError: the vault does not open.
    """
    vault, document = where
    parsed = read_case_json(document)
    folder = document.parent / FILES_FOLDER
    files_dir = folder if folder.is_dir() else None
    with unlocked(terminal, vault, clock) as opened:
        seen = preview(opened.tools, parsed, files_dir)
        case_id = ""
        if not dry_run and not seen.problems:
            words = translate("console", "Taking the case in")
            meter = Meter(terminal, words)
            case_id = str(import_case(opened.tools, parsed, files_dir, meter))
    terminal.answer(_import_answer(seen, case_id, dry_run=dry_run))
    _say(terminal, seen, case_id)
    return Exit.BAD_INPUT if seen.problems else Exit.DONE


def give_out(
    terminal: Terminal, vault: Path, wanted: str, out: Path, clock: Clock
) -> Exit:
    """Export a case as ``case.json`` and ``files/<sha256>``.

    Args:
        terminal: asks for the passphrase.
        vault: the vault's folder.
        wanted: number or id of the case.
        out: a folder that is not there yet, or empty.
        clock: the time.

    Raises:
        RequestInvalid: no such case.
        FileUnreadable: the folder is not empty (``"exists"``).
        VaultError: the vault does not open.
    """
    with unlocked(terminal, vault, clock) as opened:
        found = _found(opened.tools, wanted)
        words = translate("console", "Writing the files")
        document = export_case(opened.tools, found.id, out, Meter(terminal, words))
    count = sum(1 for _ in (out / FILES_FOLDER).iterdir())
    answer = shapes.ExportAnswer(
        format="saksama.export/1",
        case=shapes.CaseName(number=found.number, title=found.title),
        out=str(out),
        document=str(document),
        files=count,
    )
    terminal.answer(answer)
    done = translate("console", "Written: {0}, with {1} files")
    terminal.say(done.format(document, count))
    return Exit.DONE


def _found(tools: Tools, wanted: str) -> CaseSummary:
    """Return the case of that number or id.

    Raises:
        RequestInvalid: there is none.
    """
    after: Cursor | None = None
    while True:
        page = list_cases(tools, after, PAGE_SIZE)
        for case in page.items:
            if wanted in {case.number, case.id}:
                return case
        after = page.next
        if after is None:
            raise RequestInvalid("no_case")


def _import_answer(
    seen: Preview, case_id: str, *, dry_run: bool
) -> shapes.ImportAnswer:
    """Return the published answer."""
    return shapes.ImportAnswer(
        format="saksama.import/1",
        dry_run=dry_run,
        case=shapes.CaseName(number=seen.number, title=seen.title),
        case_id=case_id,
        taken=seen.taken,
        counts=seen.counts,
        problems=tuple(
            shapes.ProblemAnswer(path=p.path, why=p.why) for p in seen.problems
        ),
        ignored=seen.ignored,
        warnings=tuple(
            shapes.ProblemAnswer(path=p.path, why=p.why) for p in seen.warnings
        ),
    )


def _say(terminal: Terminal, seen: Preview, case_id: str) -> None:
    """Say what was, or would be, brought in."""
    terminal.say(f"{seen.number}  {seen.title}")
    labels = kind_labels()
    for name, count in seen.counts.items():
        if count:
            terminal.say(f"  {labels[name]}: {count}")
    if seen.taken:
        terminal.say(
            translate("console", "A case with this number is in the vault already.")
        )
    for path in seen.ignored:
        terminal.say(translate("console", "Not read: {0}").format(path))
    for problem in seen.problems:
        terminal.say(f"  {problem.path}: {why_text(problem.why)}")
    if seen.problems:
        terminal.say(
            translate("console", "Mend these places in the document, then try again.")
        )
    if seen.warnings:
        terminal.say(
            translate(
                "console",
                "Brought in as it is, and shown on the page «To look into» until "
                "somebody mends it:",
            )
        )
    for one in seen.warnings:
        terminal.say(f"  {one.path}: {why_text(one.why)}")
    if case_id:
        terminal.say(translate("console", "The case is in the vault."))
    else:
        terminal.say(translate("console", "Nothing was written."))
