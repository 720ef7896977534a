# SPDX-License-Identifier: Apache-2.0
"""A line that narrows a tree of headings, and what stands below each.

Knows headings and rows in words; must not know what is listed. Shared by all that
pick one thing out of many groups.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from desktop.widgets.narrowed_list import NarrowedList, holds


class NarrowedTree(NarrowedList):
    """Headings that cannot be chosen, rows below; a subclass fills the tree.

    Args:
        parent: Qt owner.

    Attributes:
        tree: headings and rows.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self.tree = QTreeWidget()
        super().__init__(self.tree, parent)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)

    def narrow(self, typed: str) -> None:
        """Show the rows that hold the typed words, or whose heading does.

        Typing chooses the first that fits, unless what is chosen fits as well.
        """
        fitting: list[QTreeWidgetItem] = []
        for head in self._heads():
            rows = _children(head)
            fits = [row for row in rows if holds(typed, head.text(0), self._said(row))]
            for row in rows:
                row.setHidden(row not in fits)
            head.setHidden(not fits)
            fitting += fits
        if typed.strip() and self.tree.currentItem() not in fitting:
            self._choose_row(fitting[0] if fitting else None)

    def _said(self, row: QTreeWidgetItem) -> str:
        """Return the words by which a row is found. Override for more."""
        return row.text(0)

    def _choose_row(self, row: QTreeWidgetItem | None) -> None:
        """Choose a row, or nothing."""
        if row is None:
            self.tree.setCurrentIndex(QModelIndex())
        else:
            self.tree.setCurrentItem(row)

    def _add_head(self, words: str) -> QTreeWidgetItem:
        """Add a heading and return it."""
        head = QTreeWidgetItem([words])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.tree.addTopLevelItem(head)
        return head

    def _on_double_click(self) -> None:
        """Take what is chosen; a heading is nothing."""
        if self.choice is not None:
            self.taken.emit()

    def _heads(self) -> list[QTreeWidgetItem]:
        """Return every heading."""
        return _children(self.tree.invisibleRootItem())

    def _rows(self) -> list[QTreeWidgetItem]:
        """Return every row."""
        return [row for head in self._heads() for row in _children(head)]


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """Return what stands below an item."""
    found = [item.child(number) for number in range(item.childCount())]
    return [child for child in found if child is not None]
