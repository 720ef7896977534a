# SPDX-License-Identifier: Apache-2.0
"""Picks one form of one element: a tree with a line that narrows it.

Knows the elements of an offence and their labels; must not know what is being
linked. Shared by every page that ties something to an element.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.widgets.layouts import column
from desktop.widgets.living import Living
from desktop.wording.formats import language
from models.law.offences import Offence

_ELEMENT = int(Qt.ItemDataRole.UserRole)
_OPTION = _ELEMENT + 1


class FormPicker(Living, QWidget):
    """Elements as headings, their forms below; typing narrows the list.

    Args:
        parent: Qt owner.

    Signals:
        changed: another form is chosen.
        taken: Enter was pressed on a form.
    """

    changed = Signal()
    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self.taken)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setMinimumHeight(190)
        self.tree.currentItemChanged.connect(lambda: self.changed.emit())
        self.tree.itemActivated.connect(lambda: self.taken.emit())
        self.setLayout(column(self.filter, self.tree, gap=6))
        self.setFocusProxy(self.filter)
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
            head = QTreeWidgetItem([element.label.text(language())])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.tree.addTopLevelItem(head)
            for option in element.options:
                item = QTreeWidgetItem([option.label.text(language())])
                item.setData(0, _ELEMENT, element.id)
                item.setData(0, _OPTION, option.id)
                if option.definition is not None:
                    item.setToolTip(0, option.definition.text(language()))
                head.addChild(item)
        self.tree.expandAll()
        self._narrow(self.filter.text())

    def choose(self, element: str, option: str) -> None:
        """Choose a form."""
        for item in self._forms():
            if (item.data(0, _ELEMENT), item.data(0, _OPTION)) == (element, option):
                self.tree.setCurrentItem(item)

    def retranslate(self) -> None:
        """Set our own words."""
        self.filter.setPlaceholderText(self.tr("Type to narrow, e.g. debt"))
        self.filter.setAccessibleName(self.tr("Narrow the list of forms"))
        self.tree.setAccessibleName(self.tr("Elements and their forms"))

    def _heads(self) -> list[QTreeWidgetItem]:
        """Return every element."""
        return _children(self.tree.invisibleRootItem())

    def _forms(self) -> list[QTreeWidgetItem]:
        """Return every form."""
        return [form for head in self._heads() for form in _children(head)]

    def _narrow(self, text: str) -> None:
        """Show the forms whose words, or whose element's, hold the text."""
        wanted = text.strip().casefold()
        fitting: list[QTreeWidgetItem] = []
        for head in self._heads():
            whole = wanted in head.text(0).casefold()
            forms = _children(head)
            fits = [f for f in forms if whole or wanted in f.text(0).casefold()]
            for item in forms:
                item.setHidden(item not in fits)
            head.setHidden(not fits)
            fitting += fits
        current = self.tree.currentItem()
        if wanted and fitting and current not in fitting:
            self.tree.setCurrentItem(fitting[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows move in the tree while the line has the focus."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.tree.setFocus()
            self.tree.event(event)
            return
        super().keyPressEvent(event)


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """Return what stands below an item."""
    found = [item.child(number) for number in range(item.childCount())]
    return [child for child in found if child is not None]
