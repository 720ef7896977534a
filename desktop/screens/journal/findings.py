# SPDX-License-Identifier: Apache-2.0
"""What a check of the chain found, in words. Must not check anything."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.widgets.notice_bar import Notice
from desktop.wording.formats import number
from desktop.wording.journal import kinds
from desktop.wording.plurals import entries as entries_text
from desktop.wording.plurals import entries_missing
from models.snapshot.lists import ChainReport

_NAMED = 12


def chain_notice(report: ChainReport) -> Notice:
    """Return what a check found: what it means, what to do."""
    translate = QCoreApplication.translate
    if report.clean:
        return Notice(
            translate("chain", "The chain is intact"),
            translate("chain", "{0} checked. Nothing was changed afterwards.").format(
                entries_text(report.checked)
            ),
            "ok",
        )
    lines = []
    if report.broken_at:
        words = translate("chain", "From entry {0} on the chain does not fit.")
        lines.append(words.format(number(report.broken_at)))
    if report.missing:
        lines.append(entries_missing(report.missing))
    if report.changed_objects:
        words = translate("chain", "Changed outside the journal: {0}.")
        lines.append(words.format(_objects(report)))
    lines.append(
        translate(
            "chain",
            "Do not work on in this vault. Keep a copy of the folder as it is and "
            "tell your supervisor.",
        )
    )
    title = translate("chain", "The journal does not match the vault")
    return Notice(title, " ".join(lines), "bad", detail=_ids(report))


def _objects(report: ChainReport) -> str:
    """Return the kinds of objects that do not match, with how many of each."""
    names = kinds()
    changed = [kind for kind, _ in report.changed_objects]
    return ", ".join(
        f"{names.get(kind, kind)} ({changed.count(kind)})"
        for kind in dict.fromkeys(changed)
    )


def _ids(report: ChainReport) -> str:
    """Return the first ids for the folded technical part."""
    return "\n".join(f"{kind} {key}" for kind, key in report.changed_objects[:_NAMED])
