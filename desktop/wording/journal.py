# SPDX-License-Identifier: Apache-2.0
"""Says what a journal entry records.

Knows action codes (``kind.act``) as text; must not know the journal. An action
without words is shown as its code rather than hidden.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def kinds() -> dict[str, str]:
    """Return every object kind with its label, in the order to offer them."""
    return {
        "case": translate("journal", "Case"),
        "person": translate("journal", "Person"),
        "count": translate("journal", "Count"),
        "statement": translate("journal", "Statement"),
        "answer": translate("journal", "Answer"),
        "exhibit": translate("journal", "Exhibit"),
        "file": translate("journal", "Exhibit file"),
        "custody": translate("journal", "Custody entry"),
        "link": translate("journal", "Link"),
        "request": translate("journal", "Protection request"),
        "act": translate("journal", "Act"),
        "task": translate("journal", "Task"),
        "choice": translate("journal", "Choice of law"),
        "ruling": translate("journal", "Court ruling"),
        "independence": translate("journal", "Independence of two items"),
        "worksheet": translate("journal", "Worksheet"),
        "document": translate("journal", "Document"),
        "vault": translate("journal", "Vault"),
    }


def _others() -> dict[str, str]:
    """Return kinds that actions name and nobody filters by."""
    return {"user": translate("journal", "User")}


def acts() -> dict[str, str]:
    """Return what can be done to an object; ``{0}`` is its kind."""
    return {
        "made": translate("journal", "{0} added"),
        "saved": translate("journal", "{0} saved"),
        "staged": translate("journal", "{0}: stage changed"),
        "moved": translate("journal", "{0} renumbered"),
        "removed": translate("journal", "{0} taken out"),
        "restored": translate("journal", "{0} brought back"),
        "issued": translate("journal", "{0} issued"),
        "printed": translate("journal", "{0} printed"),
        "exported": translate("journal", "{0} exported"),
        "imported": translate("journal", "{0} imported"),
        "viewed": translate("journal", "{0} viewed"),
        "checked": translate("journal", "{0} checked"),
        "verified": translate("journal", "{0} checked"),
        "damaged": translate("journal", "{0} found damaged"),
        "signed": translate("journal", "{0} signed"),
        "finished": translate("journal", "{0} done"),
        "reopened": translate("journal", "{0} open again"),
        "relied": translate("journal", "{0}: form chosen"),
        "taking_part": translate("journal", "{0}: ways of taking part chosen"),
        "created": translate("journal", "{0} created"),
        "unlocked": translate("journal", "{0} opened"),
        "opened": translate("journal", "{0} opened"),
        "locked": translate("journal", "{0} locked"),
        "recovered": translate("journal", "{0} opened with the recovery code"),
        "code_confirmed": translate("journal", "{0}: recovery code typed back"),
        "header_healed": translate("journal", "{0}: key part mended from its copy"),
        "swept": translate("journal", "{0}: unused encrypted files cleared"),
        "clock_back": translate("journal", "{0}: the computer's clock was set back"),
        "clock_ahead": translate("journal", "{0}: the computer's clock leapt ahead"),
        "added": translate("journal", "{0} added"),
        "backed_up": translate("journal", "{0}: backup made and verified"),
        "put_back": translate("journal", "{0} restored from a backup"),
        "rolled_back": translate("journal", "{0} put back to an earlier state"),
        "drilled": translate("journal", "{0}: backup tried out"),
        "failed_tries": translate("journal", "{0}: failed tries before"),
    }


def action_text(action: str) -> str:
    """Return an action code in words, e.g. ``Barang bukti disimpan``."""
    kind, _, act = action.partition(".")
    words = acts().get(act)
    return (
        action
        if words is None
        else words.format({**kinds(), **_others()}.get(kind, kind))
    )
