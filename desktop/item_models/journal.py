# SPDX-License-Identifier: Apache-2.0
"""What the journal answers for each row.

Knows lines and their words; must not know how they are read or painted.
"""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt

from desktop.item_models.roles import Role
from desktop.wording.formats import date_and_clock, short_hash
from desktop.wording.journal import action_text, kinds
from desktop.wording.moments import moment_text
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalLine

_ICONS = {
    Kind.CASE: "folder",
    Kind.PERSON: "users",
    Kind.COUNT: "scale",
    Kind.STATEMENT: "message-square-text",
    Kind.ANSWER: "quote",
    Kind.EXHIBIT: "package",
    Kind.FILE: "file",
    Kind.CUSTODY: "arrow-right-left",
    Kind.LINK: "link",
    Kind.REQUEST: "shield-check",
    Kind.ACT: "gavel",
    Kind.TASK: "list-checks",
    Kind.CHOICE: "scale",
    Kind.RULING: "landmark",
    Kind.INDEPENDENCE: "link",
    Kind.WORKSHEET: "clipboard-list",
    Kind.DOCUMENT: "file-text",
    Kind.VAULT: "hard-drive",
}


def when_text(line: JournalLine, zone: ZoneInfo | None = None) -> str:
    """Return when an entry was made.

    Args:
        line: the entry.
        zone: the office's of the case; ``None`` = by the computer that made it,
            whose page says so.
    """
    if zone is not None:
        return moment_text(line.at, zone)
    return date_and_clock(line.at + timedelta(minutes=line.offset_minutes))


def object_text(line: JournalLine) -> str:
    """Return what an entry is about, e.g. ``Barang bukti BB-07``."""
    name = kinds().get(line.object_kind, line.object_kind)
    return f"{name} {line.label}".strip()


def who_text(line: JournalLine) -> str:
    """Return who did it, for whom and why."""
    reason = ""
    if line.reason:
        words = QCoreApplication.translate("journal", "Reason: {0}")
        reason = words.format(line.reason)
    return " \N{MIDDLE DOT} ".join(filter(None, (line.actor, line.person, reason)))


def answer(line: JournalLine, role: int, zone: ZoneInfo | None = None) -> object:
    """Return what a role says of one entry, ``None`` for roles not known."""
    if role == Qt.ItemDataRole.DisplayRole:
        return action_text(line.action)
    if role == Role.ID:
        return str(line.seq)
    if role == Role.ICON:
        known = line.object_kind in set(Kind)
        return _ICONS[Kind(line.object_kind)] if known else "history"
    if role == Role.CHIPS:
        return line.label
    if role == Role.SECOND:
        return who_text(line)
    if role == Role.BADGE:
        return when_text(line, zone)
    if role == Role.REASON:
        return f"#{line.seq} \N{MIDDLE DOT} {short_hash(line.digest)}"
    if role == Qt.ItemDataRole.AccessibleTextRole:
        when = when_text(line, zone)
        parts = (when, action_text(line.action), line.label, who_text(line))
        return ". ".join(filter(None, parts))
    return None
