# SPDX-License-Identifier: Apache-2.0
"""Says what came of files: taken in, failed, checked, exported.

Knows outcomes and errors; must not know widgets or verbs. A file is named as it
came, hidden characters written out.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.screens.evidence.intake import Outcome
from desktop.viewer.readable import readable_line
from desktop.widgets.notice_bar import Notice
from desktop.wording import plurals
from desktop.wording.errors import detail, sentence
from models.base.errors import DiskTrouble, FieldInvalid, SaksamaError

translate = QCoreApplication.translate
_MOST = 6


def outcome_words(outcome: Outcome, code: str) -> str:
    """Return what was taken in, "" for nothing."""
    if not outcome.added:
        return ""
    words = translate("evidence", "{files} added to {code}")
    return words.format(files=plurals.files(outcome.added), code=code)


def outcome_notice(outcome: Outcome) -> Notice | None:
    """Return what was not taken in and why, ``None`` when all was."""
    lines = [
        f"{readable_line(name)}: {_why(error)}"
        for name, error in outcome.failed[:_MOST]
    ]
    more = len(outcome.failed) - _MOST
    if more > 0:
        lines.append(translate("evidence", "and {0} more").format(plurals.files(more)))
    if outcome.failed:
        words = translate("evidence", "Not added: {0}")
        title = words.format(plurals.files(len(outcome.failed)))
        lines.append(_safe(outcome))
        return Notice(title, "\n".join(lines), "warn")
    if outcome.stopped:
        title = translate("evidence", "Adding files was stopped")
        return Notice(title, _safe(outcome), "info")
    return None


def folders_notice(count: int) -> Notice:
    """Return that folders cannot be added."""
    title = translate("evidence", "Folders are not added")
    text = translate("evidence", "Open the folder and drop the files that are in it.")
    return Notice(title, text, "info" if count else "neutral")


def damaged_notice(code: str, error: SaksamaError) -> Notice:
    """Return that a copy is no longer what was taken in."""
    words = sentence(error)
    title = translate("evidence", "{code}: {what}").format(code=code, what=words.what)
    journal = translate("evidence", "The journal now holds this finding.")
    return Notice(title, f"{words.rest} {journal}", "bad")


def taken_notice() -> Notice:
    """Return that a file of the name with our ending is already there."""
    return Notice(
        translate("evidence", "A file of this name is already there"),
        translate("evidence", "It was left as it is. Choose another name."),
        "warn",
    )


def export_notice(error: SaksamaError) -> Notice:
    """Return why an original was not written."""
    words = sentence(error)
    if isinstance(error, DiskTrouble):
        safe = translate("evidence", "The original in the vault is untouched.")
        return Notice(words.what, f"{safe} {words.do}", "bad", detail=detail(error))
    return Notice(words.what, words.rest, "bad", detail=detail(error))


def _why(error: SaksamaError) -> str:
    """Return why one file was not taken in, in one sentence."""
    if isinstance(error, FieldInvalid) and error.why == "taken":
        return translate("evidence", "These very bytes are already there.")
    return sentence(error).what


def _safe(outcome: Outcome) -> str:
    """Return what was kept all the same."""
    if outcome.added:
        kept = translate("evidence", "{0} are safely in the vault.")
        return kept.format(plurals.files(outcome.added))
    return translate("evidence", "Nothing was added; everything else is as before.")
