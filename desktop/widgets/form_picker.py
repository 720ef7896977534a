# SPDX-License-Identifier: Apache-2.0
"""Picks one form of one element: a tree with a line that narrows it.

Knows the elements of an offence and their labels; must not know what is being
linked. Shared by every page that ties something to an element.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from desktop.widgets.narrowed_tree import NarrowedTree
from desktop.wording.formats import language
from models.law.offences import Offence

_ELEMENT = int(Qt.ItemDataRole.UserRole)
_OPTION = _ELEMENT + 1


class FormPicker(NarrowedTree):
    """Elements as headings, their forms below; typing chooses the first that fits.

    Args:
        parent: Qt owner.

    Attributes:
        tree: elements and forms.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree.setMinimumHeight(190)
        self.tree.itemDoubleClicked.connect(self._on_double_click)
        self.come_alive()

    @property
    def choice(self) -> tuple[str, str] | None:
        """Return (element id, option id), ``None`` when nothing is chosen."""
        item = self.tree.currentItem()
        if item is None or not item.data(0, _OPTION):
            return None
        return str(item.data(0, _ELEMENT)), str(item.data(0, _OPTION))

    def show_offence(self, offence: Offence) -> None:
        """Show the elements of an offence."""
        self.tree.clear()
        for element in offence.elements:
            head = self._add_head(element.label.text(language()))
            for option in element.options:
                item = QTreeWidgetItem([option.label.text(language())])
                item.setData(0, _ELEMENT, element.id)
                item.setData(0, _OPTION, option.id)
                if option.definition is not None:
                    item.setToolTip(0, option.definition.text(language()))
                head.addChild(item)
        self.tree.expandAll()
        self.narrow(self.filter.text())

    def choose(self, element: str, option: str) -> None:
        """Choose a form."""
        for item in self._rows():
            if (item.data(0, _ELEMENT), item.data(0, _OPTION)) == (element, option):
                self.tree.setCurrentItem(item)

    def retranslate(self) -> None:
        """Set our own words."""
        self.filter.setPlaceholderText(self.tr("Type to narrow, e.g. debt"))
        self.filter.setAccessibleName(self.tr("Narrow the list of forms"))
        self.tree.setAccessibleName(self.tr("Elements and their forms"))
