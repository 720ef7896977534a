# SPDX-License-Identifier: Apache-2.0
"""The list of fields of a form: press one, or Enter on it, to go and fill it.

Knows rows by number; must not know where they lead.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop.item_models.roles import Role
from desktop.screens.documents.field_delegate import FieldDelegate
from desktop.screens.documents.field_model import FieldItemModel
from desktop.theme.current import px
from desktop.widgets.bare_list import BareList

_BATCH = 60


class FieldList(BareList):
    """Fields of a form.

    Args:
        parent: Qt owner.

    Signals:
        gap_chosen: the user goes to fill a gap; carries its number from 0.
    """

    gap_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = FieldItemModel(self)
        self.setModel(self.fields)
        self.setItemDelegate(FieldDelegate(self))
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # A large case has a thousand gaps; measuring them all would be felt.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_taken)

    def next_gap(self) -> bool:
        """Choose the next gap, round to the first; return whether there is one."""
        total = self.fields.rowCount()
        here = self.currentIndex().row()
        for step in range(1, total + 1):
            index = self.fields.index((here + step) % total)
            if index.data(Role.GAP):
                self._measure(index)
                self.setCurrentIndex(index)
                self.scrollTo(index)
                self.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    def show_from(self, number: int) -> None:
        """Bring a row to the top."""
        index = self.fields.index(number)
        self._measure(index)
        self.scrollTo(index, QListView.ScrollHint.PositionAtTop)

    def _measure(self, index: QModelIndex) -> None:
        """Measure every field now if the one wanted was not measured yet."""
        if self.visualRect(index).isEmpty():
            self.setLayoutMode(QListView.LayoutMode.SinglePass)
            self.doItemsLayout()
            self.setLayoutMode(QListView.LayoutMode.Batched)

    def _on_taken(self, index: QModelIndex) -> None:
        """Go where a gap is filled."""
        if index.data(Role.GAP):
            self.gap_chosen.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go where a gap is filled."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_taken(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure rows anew when their words have more or less room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def minimumSizeHint(self) -> QSize:
        """Return room for three fields, so that a page may be low."""
        return QSize(120, px(150))
