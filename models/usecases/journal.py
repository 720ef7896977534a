# SPDX-License-Identifier: Apache-2.0
"""Reading and checking the journal (Riwayat).

Knows pages and slices. Must not know how the chain is made.
"""

from __future__ import annotations

from models.base.page import PAGE_SIZE, Cursor, Page
from models.base.progress import Progress
from models.snapshot.lists import ChainReport, JournalFilter, JournalLine
from models.store.verifier import Verifier
from models.usecases.ports import Act
from models.usecases.tools import Tools

SLICE_MS = 50
"""How long one piece of the check may keep the vault thread, milliseconds."""


def journal_page(
    tools: Tools,
    filter: JournalFilter,
    after: Cursor | None = None,
    size: int = PAGE_SIZE,
) -> Page[JournalLine]:
    """Return a page of the journal, newest first."""
    with tools.open_work() as work:
        return work.journal(filter, after, size)


def start_check(tools: Tools) -> Verifier:
    """Begin checking the whole journal; go on with ``check_slice``.

    Raises:
        VaultDamaged: the sidecar was changed or taken away.
    """
    assert tools.keeper is not None, "no vault is open"
    return tools.keeper.verifier()


def check_slice(verifier: Verifier) -> ChainReport | None:
    """Check for at most 50 ms; return the report once all is done.

    One call is one job of the vault thread, so that saves never queue behind
    the whole check.

    Raises:
        VaultDamaged: the file cannot be read as what it was.
        DiskTrouble: the disk fails.
    """
    return verifier.report() if verifier.slice(SLICE_MS) else None


def verify_journal(tools: Tools, progress: Progress) -> ChainReport:
    """Check the whole journal in one call, for callers that save nothing.

    Raises:
        Cancelled: the user stopped it.
        VaultDamaged: the file cannot be read as what it was.
        DiskTrouble: the disk fails.
    """
    verifier = start_check(tools)
    while True:
        report = check_slice(verifier)
        progress.report(*verifier.progress())
        if report is not None:
            note_checked(tools, report)
            return report


def note_checked(tools: Tools, report: ChainReport) -> None:
    """Journal that the whole journal was checked, and what was found."""
    action = "vault.verified" if report.clean else "vault.damaged"
    with tools.open_work() as work:
        work.note(Act(action, label=str(report.checked)))
        work.commit()
