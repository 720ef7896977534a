# SPDX-License-Identifier: Apache-2.0
"""Rows and columns without ceremony. Must not know what stands in them."""

from __future__ import annotations

from enum import Enum
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

L = TypeVar("L", bound=QBoxLayout)
Margins = int | tuple[int, int, int, int]


class Space(Enum):
    """What stands between items and is no widget."""

    STRETCH = "stretch"


STRETCH = Space.STRETCH
Item = QWidget | QLayout | int | Space


def row(*items: Item, gap: int = 8, margins: Margins = 0) -> QHBoxLayout:
    """Return a horizontal layout.

    Args:
        items: widgets, layouts, spaces in pixels, or ``STRETCH``.
        gap: pixels between items.
        margins: pixels around, one for all sides or (left, top, right, bottom).
    """
    return _fill(QHBoxLayout(), items, gap, margins)


def column(*items: Item, gap: int = 8, margins: Margins = 0) -> QVBoxLayout:
    """Return a vertical layout; see ``row``."""
    return _fill(QVBoxLayout(), items, gap, margins)


def panel(layout: QLayout | None, kind: str = "surface") -> QFrame:
    """Return a frame dressed as a panel.

    Args:
        layout: what stands in it.
        kind: a ``panel`` of the style sheet: surface, quiet, sunk, plain,
            canvas, dialog, rail, header, side, listside, tip or a tone.
    """
    frame = QFrame()
    frame.setProperty("panel", kind)
    if layout is not None:
        frame.setLayout(layout)
    return frame


def rule(*, vertical: bool = False) -> QFrame:
    """Return a hairline."""
    line = QFrame()
    line.setProperty("rule", "v" if vertical else "h")
    return line


def holder(layout: QLayout) -> QWidget:
    """Return a bare widget around a layout."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def scrolled(content: QWidget) -> QScrollArea:
    """Return a frameless area that scrolls ``content``, in the window's width.

    Tab does not stop at it: it follows the focus inside, and Page Down reaches it
    from there. Where nothing inside takes the focus, name it and let Tab stop.
    """
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    # Our own bare widget: asking for the area's would bring in every class of
    # Qt's that it could be, 15 ms before the first screen.
    area.setViewport(QWidget())
    area.setWidget(content)
    content.setAutoFillBackground(False)
    return area


def clear(layout: QBoxLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _fill(layout: L, items: tuple[Item, ...], gap: int, margins: Margins) -> L:
    """Put items into a layout and return it."""
    layout.setSpacing(gap)
    sides = (margins,) * 4 if isinstance(margins, int) else margins
    layout.setContentsMargins(*sides)
    for item in items:
        if isinstance(item, QWidget):
            layout.addWidget(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        elif isinstance(item, int):
            layout.addSpacing(item)
        else:
            layout.addStretch(1)
    return layout
