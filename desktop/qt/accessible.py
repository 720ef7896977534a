# SPDX-License-Identifier: Apache-2.0
"""Names for screen readers and the order of the keyboard.

Knows accessibility attributes; must not know a sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def name(widget: QWidget, identity: str, text: str = "", description: str = "") -> None:
    """Give a widget its names.

    Args:
        widget: what is named.
        identity: object name for tests and the style sheet, e.g. ``"save"``.
        text: what a screen reader says first: state, then thing.
        description: the next step, said after.
    """
    widget.setObjectName(identity)
    speak(widget, text, description)


def speak(widget: QWidget, text: str, description: str = "") -> None:
    """Set what a screen reader says of a widget, leaving its object name."""
    widget.setAccessibleName(text)
    widget.setAccessibleDescription(description)


def tab_order(widgets: Sequence[QWidget]) -> None:
    """Make Tab walk ``widgets`` in the order given."""
    for before, after in pairwise(widgets):
        _step_aside(before, after)
        QWidget.setTabOrder(before, after)


def _step_aside(before: QWidget, after: QWidget) -> None:
    """Move ``after`` one place down the chain, unless ``before`` is all there is.

    Qt takes the last and the first of a window for neighbours already, and would
    leave the first where it is.
    """
    one = after.nextInFocusChain()
    while one is not None and one is not after:
        stop = one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.isWindow()
        if stop and one is not before:
            QWidget.setTabOrder(one, after)
            return
        one = one.nextInFocusChain()


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say ``text`` now, without moving the focus."""
    # All of Qt's accessibility comes in with the first words, not with the window.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
