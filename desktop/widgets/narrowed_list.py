# SPDX-License-Identifier: Apache-2.0
"""A line that narrows a list, and the list below it.

Knows typing and keys; must not know what is listed. What is narrowed away is
never chosen, and Enter here never presses a button of the dialog around it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QTreeWidget, QWidget

from desktop.widgets.layouts import column
from desktop.widgets.living import Living

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Up)


class NarrowedList(Living, QWidget):
    """Base of what is picked from; a subclass fills the list and narrows it.

    Args:
        items: the list.
        parent: Qt owner.

    Attributes:
        filter: the line.

    Signals:
        changed: something else is chosen, or nothing any more.
        taken: Enter was pressed and something is chosen.
        missed: Enter was pressed and nothing is chosen.
    """

    changed = Signal()
    taken = Signal()
    missed = Signal()

    def __init__(
        self, items: QListWidget | QTreeWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._items = items
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.narrow)
        items.currentItemChanged.connect(lambda: self.changed.emit())
        self.setLayout(column(self.filter, items, gap=6))
        self.setFocusProxy(self.filter)

    @property
    def choice(self) -> object | None:
        """Return what is chosen, ``None`` when nothing is. Override."""
        return None

    def narrow(self, typed: str) -> None:
        """Hide what does not hold the typed words, choose nothing hidden. Override."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list while the line has the focus; take what is chosen."""
        if event.key() in _ARROWS:
            self._items.setFocus()
            self._items.event(event)
        elif event.key() in _ENTER:
            (self.taken if self.choice is not None else self.missed).emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Place the items anew: only now does the style give them their height."""
        self._items.scheduleDelayedItemsLayout()
        super().showEvent(event)


def holds(typed: str, *texts: str) -> bool:
    """Return whether every typed word occurs in the texts, in whatever case."""
    said = " ".join(texts).casefold()
    return all(word in said for word in typed.casefold().split())
