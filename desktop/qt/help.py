# SPDX-License-Identifier: Apache-2.0
"""Carries the wish for help from a dialog to the window that can answer it.

Knows events only; must not know what help is. A dialog holds back the keys of
the window below, so it hands this one on.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QWidget

_TYPE = QEvent.Type(QEvent.registerEventType())


class HelpWanted(QEvent):
    """Somebody asks for the guide.

    Args:
        over: the dialog it is asked in.
        key: what it is about, ``""`` = whatever the window says.
    """

    def __init__(self, over: QWidget, key: str) -> None:
        super().__init__(_TYPE)
        self.over = over
        self.key = key


def ask_window(dialog: QDialog, key: str) -> None:
    """Ask the window below a dialog, and below every dialog under it, for help."""
    below = dialog.parentWidget()
    while below is not None and isinstance(below.window(), QDialog):
        below = below.window().parentWidget()
    if below is not None:
        QCoreApplication.sendEvent(below.window(), HelpWanted(dialog, key))
