# SPDX-License-Identifier: Apache-2.0
"""Picks what an act was: the pack's events by stage, with a line that narrows.

Knows events and stages of the pack; names none of them itself.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from desktop.theme.current import px
from desktop.widgets.draft_keeper import Field
from desktop.widgets.narrowed_tree import NarrowedTree
from desktop.wording.formats import language
from models.law.catalogue import Catalogue

_EVENT = int(Qt.ItemDataRole.UserRole)
_HIGH = 168


class EventPicker(NarrowedTree):
    """Stages as headings, events below; typing chooses the first that fits.

    Args:
        catalogue: the law in use.
        stage: of the case; its events are in sight first.
        parent: Qt owner.

    Attributes:
        tree: stages and events.
    """

    def __init__(
        self, catalogue: Catalogue, stage: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tree.setUniformRowHeights(True)
        self._head: QTreeWidgetItem | None = None
        self._fill(catalogue, stage)
        self.tree.itemDoubleClicked.connect(self._on_double_click)
        self.come_alive()

    @property
    def choice(self) -> str | None:
        """Return the id of the event, ``None`` when none is chosen."""
        item = self.tree.currentItem()
        found = item.data(0, _EVENT) if item is not None else None
        return str(found) if found else None

    def choose(self, event: str) -> None:
        """Choose an event; "" chooses none."""
        found = (i for i in self._rows() if i.data(0, _EVENT) == event)
        item = next(found, None)
        self._choose_row(item)
        if item is not None:
            self.tree.scrollToItem(item)

    def field(self) -> Field:
        """Return how a draft reads and writes the event."""
        return Field(lambda: self.choice or "", self.choose, self.changed, self)

    def retranslate(self) -> None:
        """Set our own words."""
        self.filter.setPlaceholderText(self.tr("Type to narrow, e.g. seizure"))
        self.filter.setAccessibleName(self.tr("Narrow the list of acts"))
        self.tree.setAccessibleName(self.tr("Acts by stage"))

    def restyle(self) -> None:
        """Grow with the text scale."""
        self.tree.setMinimumHeight(px(_HIGH))

    def _fill(self, catalogue: Catalogue, now: str) -> None:
        """Show the events under their stages, in the order of the pack."""
        events = catalogue.procedure.events.values()
        for stage in catalogue.stages.values():
            head = self._add_head(stage.label.text(language()))
            if stage.id == now:
                self._head = head
            for event in events:
                if event.stage == stage.id:
                    item = QTreeWidgetItem([event.label.text(language())])
                    item.setData(0, _EVENT, event.id)
                    head.addChild(item)
        self.tree.expandAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring what is chosen into sight, else the events of the stage now."""
        super().showEvent(event)
        item = self.tree.currentItem() or self._head
        if item is not None:
            self.tree.scrollToItem(item, QTreeWidget.ScrollHint.PositionAtTop)
