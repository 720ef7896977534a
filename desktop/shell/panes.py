# SPDX-License-Identifier: Apache-2.0
"""Moves the focus from one part of the window to the next.

Knows the order of reading; must not know what the parts are.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from desktop.qt.reading_order import stops


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
    """Return what takes the focus first inside a part, ``None`` if nothing.

    A part that hands its focus on says itself where the keys begin.
    """
    meant = pane.focusProxy()
    if meant is not None and meant.isVisible() and meant.isEnabled():
        return meant
    return next(iter(stops(pane)), None)


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
