# SPDX-License-Identifier: Apache-2.0
"""The sentences of backups that cannot be restored: (what, safe, do).

Knows parts and reasons by code. Must not know where a backup stands.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from models.base import backup_errors

Told = tuple[str, str, str]
translate = QCoreApplication.translate


def damaged(error: backup_errors.BackupDamaged) -> Told:
    """A backup is not what was written."""
    parts = {
        "record": translate("errors", "The record of this backup is damaged."),
        "header": translate("errors", "The key part of this backup is damaged."),
        "head": translate("errors", "The journal's end in this backup is damaged."),
        "database": translate("errors", "The case data of this backup is damaged."),
        "blob": translate("errors", "A stored file of this backup is damaged."),
        "journal": translate("errors", "The journal of this backup does not add up."),
    }
    what = parts.get(error.part, translate("errors", "This backup is damaged."))
    if error.detail == "missing":
        what = translate("errors", "A part of this backup is missing.")
    return (
        what,
        translate("errors", "Nothing was restored, and no vault was changed."),
        translate(
            "errors", "Take an earlier backup, or the same one from another stick."
        ),
    )


def missing(error: backup_errors.BackupMissing) -> Told:
    """There is no backup to restore."""
    whys = {
        "unknown": (
            translate("errors", "There is no backup of this name."),
            translate("errors", "Leave the name out to take the latest one."),
        ),
        "several": (
            translate("errors", "This folder holds backups of several vaults."),
            translate("errors", "Choose one of the folders inside it."),
        ),
    }
    none = (
        translate("errors", "There is no finished backup here."),
        translate("errors", "Choose the folder or stick the backups were made on."),
    )
    what, do = whys.get(error.why, none)
    return what, translate("errors", "Nothing was restored or changed."), do
