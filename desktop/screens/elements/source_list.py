# SPDX-License-Identifier: Apache-2.0
"""Everything of the case that can be linked, with a line that narrows it.

Knows items by title and source; must not know what they are linked to.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.screens.elements.sources import Choice
from desktop.theme.icons import icon
from desktop.widgets.narrowed_list import NarrowedList, holds
from models.casefile.links import LinkSource

_SOURCE = Qt.ItemDataRole.UserRole


class SourceList(NarrowedList):
    """Things and statements; typing narrows, and a person chooses.

    Args:
        choices: everything that can be linked.
        parent: Qt owner.

    Attributes:
        list: the items.
    """

    def __init__(
        self, choices: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        self.list = QListWidget()
        super().__init__(self.list, parent)
        self.list.setMinimumHeight(150)
        for choice in choices:
            words = f"{choice.title}   {choice.second}".strip()
            item = QListWidgetItem(icon(choice.icon), words)
            item.setData(_SOURCE, choice.source)
            item.setToolTip(words)
            self.list.addItem(item)
        self.come_alive()

    @property
    def choice(self) -> LinkSource | None:
        """Return the chosen thing or statement, ``None`` when nothing is."""
        item = self.list.currentItem()
        found = item.data(_SOURCE) if item is not None else None
        return found if isinstance(found, LinkSource) else None

    def narrow(self, typed: str) -> None:
        """Show only what holds every typed word."""
        for place in range(self.list.count()):
            item = self.list.item(place)
            item.setHidden(not holds(typed, item.text()))
            if item.isHidden() and item is self.list.currentItem():
                self.list.setCurrentIndex(QModelIndex())

    def retranslate(self) -> None:
        """Set our own words."""
        self.filter.setPlaceholderText(self.tr("Search by code or words…"))
        self.filter.setAccessibleName(self.tr("Search sources"))
        self.list.setAccessibleName(self.tr("Sources"))
