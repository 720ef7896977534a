# SPDX-License-Identifier: Apache-2.0
"""Says why a file is not previewed, and that the original is safe.

Knows the codes of ``wire.Refused`` and the limits; must not know a file.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.viewer.limits import MOST_BYTES
from desktop.wording.formats import file_size

translate = QCoreApplication.translate


def refusal_title(why: str) -> str:
    """Return what happened."""
    limits = translate("viewer", "The preview was stopped.")
    words = {
        "type": translate("viewer", "This kind of file is not previewed."),
        "damaged": translate("viewer", "This file cannot be read as its kind."),
        "locked": translate("viewer", "This PDF asks for a password."),
        "pixels": translate("viewer", "This picture is too large to preview."),
        "size": translate("viewer", "This file is too large to preview."),
        "time": limits,
        "memory": limits,
    }
    return words.get(why, translate("viewer", "The preview fell over."))


def refusal_text(why: str) -> str:
    """Return why, what is safe and what can be done."""
    whys = {
        "type": translate(
            "viewer", "Pictures, PDF and plain text are shown here, nothing else."
        ),
        "damaged": translate(
            "viewer",
            "It may be cut off, or be something else than its name says. It is kept "
            "exactly as it was taken in.",
        ),
        "locked": translate("viewer", "Saksama does not ask for it here."),
        "pixels": translate(
            "viewer", "Pictures of more than 10,000 pixels an edge are not opened here."
        ),
        "size": translate("viewer", "Files of more than {0} are not opened here."),
        "time": translate("viewer", "Opening it took longer than 15 seconds."),
        "memory": translate("viewer", "Opening it needed too much memory."),
    }
    text = whys.get(
        why, translate("viewer", "The file broke the process that reads it.")
    )
    if why == "size":
        text = text.format(file_size(MOST_BYTES))
    safe = translate(
        "viewer",
        "The original is safe in the vault; to open it elsewhere, export it.",
    )
    return f"{text} {safe}"
