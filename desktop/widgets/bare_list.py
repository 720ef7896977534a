# SPDX-License-Identifier: Apache-2.0
"""A list inside a panel, and the ground of its rows: chosen, under the mouse, plain.

Knows how a row is lit and parted from the next; must not know what it says.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, SignalInstance
from PySide6.QtGui import QAction, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from desktop.theme.current import colour

_EDGE = 3


class BareList(QListView):
    """A list without a frame, whose rows follow the mouse.

    Args:
        parent: Qt owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setProperty("bare", "true")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def add_way(
        self, tell: SignalInstance | Callable[[], None], keys: str = ""
    ) -> QAction:
        """Return a new entry of the menu of the list; its words are still to be set.

        Args:
            tell: what to do when it is taken.
            keys: what does the same while the list has the focus.
        """
        way = QAction(self)
        way.triggered.connect(tell)
        way.setShortcut(keys)
        way.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(way)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return way


def paint_ground(
    painter: QPainter,
    option: QStyleOptionViewItem,
    *,
    edge: bool = False,
    hover: bool = True,
    line: bool = True,
) -> bool:
    """Paint the ground of a row; return whether it is the chosen one.

    Args:
        painter: of the view.
        option: the row as Qt describes it.
        edge: whether the chosen one has a bar at its left edge.
        hover: whether it lights up under the mouse.
        line: whether a hairline parts it from the next.
    """
    rect: QRect = option.rect
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen:
        painter.fillRect(rect, colour("sel"))
    elif hover and option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, colour("hover"))
    if chosen and edge:
        painter.fillRect(
            rect.left(), rect.top(), _EDGE, rect.height(), colour("accent")
        )
    if line:
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    return chosen
