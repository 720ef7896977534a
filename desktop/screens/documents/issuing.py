# SPDX-License-Identifier: Apache-2.0
"""Asks before a document is frozen: why, where fields are still empty.

Knows how many gaps there are; must not know a verb.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.widgets.buttons import Button
from desktop.widgets.confirm import ReasonDialog
from desktop.widgets.dialog import Dialog
from desktop.wording import plurals

translate = QCoreApplication.translate


def ask_to_issue(
    parent: QWidget, title: str, gaps: int, then: Callable[[str], None]
) -> Dialog:
    """Ask, with a reason where something is missing.

    Args:
        parent: window over which it opens.
        title: what the document is called.
        gaps: how many fields are empty.
        then: gets the reason, ``""`` where none was asked; not called when the
            user goes back.

    Returns:
        The dialog, open.
    """
    frozen = translate(
        "documents",
        "It is frozen with its hash as the next document of this case and can then "
        "be printed. The number of the letter itself comes from the register of the "
        "office. It cannot be taken back.",
    )
    act = translate("documents", "Issue")
    if gaps:
        head = translate("documents", "Issue “{0}” with gaps?").format(title)
        text = f"{plurals.fields_left(gaps)}. {_marked()} {frozen}"
        why = ReasonDialog(head, text, act, parent)
        why.accepted.connect(lambda: then(why.reason))
        return _opened(why)
    head = translate("documents", "Issue “{0}”?").format(title)
    ask = Dialog(head, frozen, parent)
    button = ask.add_button(Button(act, "primary"))
    button.clicked.connect(ask.accept)
    ask.come_alive()
    ask.accepted.connect(lambda: then(""))
    return _opened(ask)


def _marked() -> str:
    """Return what happens to the empty fields."""
    return translate("documents", "Each one stays marked on the page.")


def _opened(dialog: Dialog) -> Dialog:
    """Open a dialog that is let go once it closes."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
