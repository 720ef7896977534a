# SPDX-License-Identifier: Apache-2.0
"""Keys that mean the same on every screen, and how they are tied to actions.

Knows key sequences; must not know what they set off.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)


class Keys(StrEnum):
    """The keys of the house; the same in both languages."""

    HELP = "F1"
    LOCK = "Ctrl+L"
    BACK = "Alt+Left"
    SAVE = "Ctrl+Return"
    UNDO = "Ctrl+Z"
    PRINT = "Ctrl+P"
    NEXT_PANE = "F6"
    PREVIOUS_PANE = "Shift+F6"
    CLOSE = "Esc"
    NEXT_GAP = "G"
    TAG = "T"


def bind(
    owner: QWidget,
    keys: str,
    action: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
) -> QShortcut:
    """Tie a key sequence to an action while the focus is inside ``owner``.

    A single letter does nothing while somebody is typing in a text field.

    Args:
        owner: the widget inside which the keys work.
        keys: a member of ``Keys`` or any portable sequence.
        action: what to do.
        context: how far the keys reach.

    Returns:
        The shortcut, owned by ``owner``.
    """
    shortcut = QShortcut(QKeySequence(str(keys)), owner)
    shortcut.setContext(context)
    letter = len(str(keys)) == 1

    def fire() -> None:
        if not (letter and typing()):
            action()

    shortcut.activated.connect(fire)
    return shortcut


LAST_PAGE = 9
"""The last page that has keys of its own."""


def page_keys(number: int) -> str:
    """Return the keys of a case page, counted from 1, "" = it has none.

    ``Ctrl+0`` is no page's: it fits a picture or a paper to its room.
    """
    return f"Ctrl+{number}" if number <= LAST_PAGE else ""


def typing() -> bool:
    """Return whether the focus stands in a field that takes letters.

    A text that can only be read, such as an answer, takes none.
    """
    focus = QApplication.focusWidget()
    fields = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
    if isinstance(focus, fields):
        return not focus.isReadOnly()
    return isinstance(focus, QComboBox)
