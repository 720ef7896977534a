# SPDX-License-Identifier: Apache-2.0
"""What is said when a vault opens, or after a mistake of ours locked it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.widgets.notice_bar import Notice
from desktop.wording.formats import number
from desktop.wording.plurals import entries_missing, tries
from models.snapshot.lists import ChainReport


def welcome_notice(failed: int, chain: ChainReport) -> Notice | None:
    """Return what must be known about the vault just opened, if anything.

    Args:
        failed: tries to open it that failed since it was last open.
        chain: what the quick check of the journal found.
    """
    translate = QCoreApplication.translate
    if not chain.clean:
        words = [translate("welcome", "Check the whole chain on the Journal page.")]
        if chain.missing:
            words.insert(0, entries_missing(chain.missing))
        if chain.broken_at:
            broken = translate("welcome", "From entry {0} on the chain does not fit.")
            words.insert(0, broken.format(number(chain.broken_at)))
        title = translate("welcome", "The journal does not match the vault")
        return Notice(title, " ".join(words), "bad")
    if failed:
        title = translate("welcome", "{0} since this vault was last open")
        text = translate(
            "welcome",
            "Was it you? If not, tell your supervisor. The times are in the journal.",
        )
        return Notice(title.format(tries(failed)), text, "warn")
    return None


def crash_notice(report: str) -> Notice:
    """Return what is said after a mistake of ours.

    Args:
        report: type and place of the mistake, free of content.
    """
    translate = QCoreApplication.translate
    return Notice(
        translate("welcome", "Saksama made a mistake and locked the vault"),
        translate(
            "welcome",
            "What was saved is safe, drafts included. Open the vault and go on. If it "
            "happens again, send the technical detail to whoever looks after Saksama.",
        ),
        "bad",
        detail=report,
    )
