# SPDX-License-Identifier: Apache-2.0
"""Tab goes the way the eye does: box by box, in the order of the layouts.

Qt lets Tab walk in the order in which widgets were made, and pages make rows anew
while they are shown. Knows layouts; must not know a page.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QScrollArea,
    QSplitter,
    QWidget,
)

_WHOLE = (QAbstractScrollArea, QAbstractSpinBox, QComboBox)
"""What is one stop, whatever Qt puts inside."""


def stops(top: QWidget) -> list[QWidget]:
    """Return where Tab stops inside ``top`` as it is shown now, in reading order."""
    return [one for one in _read(top) if _stops(one)]


def step(top: QWidget, *, ahead: bool) -> bool:
    """Move the focus to the stop after, or before, the one that has it.

    Returns:
        Whether there was one to go to; the walk goes round.
    """
    focus = top.window().focusWidget()
    # One of several choices may have the focus although Tab stops at another.
    order = [one for one in _read(top) if _stops(one) or one is focus]
    here = [place for place, one in enumerate(order) if _holds(one, focus)]
    if not order or not here:
        return False
    place = here[-1] + (1 if ahead else -1)
    reason = Qt.FocusReason.TabFocusReason
    order[place % len(order)].setFocus(
        reason if ahead else Qt.FocusReason.BacktabFocusReason
    )
    return True


def _stops(one: QWidget) -> bool:
    """Return whether Tab stops at a widget itself."""
    able = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.isEnabled()
    return able and one.focusProxy() is None


def _holds(stop: QWidget, focus: QWidget | None) -> bool:
    """Return whether the focus is at a stop, or at what Qt puts inside it."""
    return focus is not None and (focus is stop or stop.isAncestorOf(focus))


def _read(box: QWidget) -> Iterator[QWidget]:
    """Yield everything shown in a box, in the order in which it is read."""
    if isinstance(box, _WHOLE) and not isinstance(box, QScrollArea):
        return
    for one in dict.fromkeys((*_placed(box), *_floating(box))):
        if not one.isHidden():
            yield one
            yield from _read(one)


def _placed(box: QWidget) -> Iterator[QWidget]:
    """Yield what a box holds in places of its own."""
    if isinstance(box, QSplitter):
        parts = [box.widget(place) for place in range(box.count())]
        yield from (part for part in parts if part is not None)
    elif isinstance(box, QScrollArea):
        content = box.widget()
        if content is not None:
            yield content
    else:
        layout = box.layout()
        if layout is not None:
            yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets of a layout and of the layouts in it."""
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: _cell_of(layout, place))
    for place in places:
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _cell_of(grid: QGridLayout, place: int) -> tuple[int, ...]:
    """Return row and column of a thing in a grid."""
    found = grid.getItemPosition(place)
    assert isinstance(found, tuple), "Qt's declaration says object"
    return found


def _floating(box: QWidget) -> Iterator[QWidget]:
    """Yield what lies over a box outside every layout, such as a toast."""
    if isinstance(box, (QSplitter, QScrollArea)):
        return
    for child in box.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield child
