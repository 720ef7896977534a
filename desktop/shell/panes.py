# SPDX-License-Identifier: Apache-2.0
"""Moves the focus from one part of the window to the next.

Knows the focus chain; must not know what the parts are.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget


def jump(panes: Sequence[QWidget], step: int) -> None:
    """Put the focus into the next part that can take it.

    Args:
        panes: the parts in reading order; one with a splitter counts as its
            parts.
        step: 1 forward, -1 backward.
    """
    parts = [part for pane in panes for part in _parts(pane)]
    if not parts:
        return
    focus = QApplication.focusWidget()
    here = next((n for n, part in enumerate(parts) if _holds(part, focus)), -1)
    place = here if here >= 0 or step > 0 else 0
    for _ in parts:
        place = (place + step) % len(parts)
        target = first_in(parts[place])
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


def first_in(pane: QWidget) -> QWidget | None:
    """Return what takes the focus first inside a part, ``None`` if nothing."""
    widget = pane
    while True:
        if (
            _holds(pane, widget)
            and widget.isVisible()
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            return widget
        after = widget.nextInFocusChain()
        if after is None or after is pane:
            return None
        widget = after


def _parts(pane: QWidget) -> list[QWidget]:
    """Return the parts of the outermost splitter, or the part itself."""
    for splitter in pane.findChildren(QSplitter):
        if splitter.isVisible():
            found = [splitter.widget(n) for n in range(splitter.count())]
            return [part for part in found if part is not None and part.isVisible()]
    return [pane]


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    """Return whether a widget stands inside a part."""
    return widget is not None and (widget is pane or pane.isAncestorOf(widget))
