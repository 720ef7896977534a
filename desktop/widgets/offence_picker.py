# SPDX-License-Identifier: Apache-2.0
"""Picks one offence of the pack: grouped, narrowed by typing, told in full below.

Knows offences, their days and their penalties; must not know a case or choose
for anybody: an offence outside the period stays choosable and says so.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from desktop.theme.current import px
from desktop.widgets.narrowed_list import NarrowedList, holds
from desktop.widgets.text import Text
from desktop.wording.confidence import offence_text
from desktop.wording.formats import language
from desktop.wording.labels import label
from desktop.wording.threats import threat_line
from models.law.catalogue import Catalogue, Offence
from models.law.passage import Side
from models.law.penalties import threat

_KEY = Qt.ItemDataRole.UserRole
_SEARCH = Qt.ItemDataRole.UserRole + 1
_HIGH = 176


class OffencePicker(NarrowedList):
    """Groups as headings, offences below; typing chooses the first that fits.

    Args:
        catalogue: the law.
        parent: Qt owner.

    Attributes:
        tree: groups and offences.
        told: what the chosen offence is and threatens.
    """

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        self._law = catalogue
        self._sides: Sequence[Side] = tuple(Side)
        self._fits: Collection[str] = ()
        self.tree = QTreeWidget()
        self.told = Text("", "small", "text2", wrap=True)
        super().__init__(self.tree, parent)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        box = self.layout()
        assert box is not None, "made as a column"
        box.addWidget(self.told)
        self.changed.connect(self._tell)
        self.come_alive()

    @property
    def choice(self) -> str | None:
        """Return the id of the offence chosen, ``None`` when none is."""
        item = self.tree.currentItem()
        found = None if item is None else item.data(0, _KEY)
        return str(found) if found else None

    def show_offences(self, fits: Collection[str], sides: Sequence[Side]) -> None:
        """Offer every offence, those that fit the period first in their group.

        Args:
            fits: ids of offences that fit the period of the conduct.
            sides: on which sides of the change of law the conduct lies.
        """
        self._fits, self._sides = fits, sides
        self.tree.clear()
        heads: dict[str, QTreeWidgetItem] = {}
        listed = sorted(self._law.offences.values(), key=lambda o: o.id not in fits)
        for offence in listed:
            if offence.group not in heads:
                head = QTreeWidgetItem([label("offence_group", offence.group)])
                head.setFlags(Qt.ItemFlag.ItemIsEnabled)
                heads[offence.group] = head
            heads[offence.group].addChild(self._item(offence))
        for group in dict.fromkeys(o.group for o in self._law.offences.values()):
            self.tree.addTopLevelItem(heads[group])
        self.tree.expandAll()
        self.narrow(self.filter.text())

    def choose(self, offence_id: str) -> None:
        """Choose an offence; one that the pack does not hold chooses nothing."""
        found = [i for i in self._rows() if i.data(0, _KEY) == offence_id]
        if found:
            self.tree.setCurrentItem(found[0])
        else:
            self.tree.setCurrentIndex(QModelIndex())

    def narrow(self, typed: str) -> None:
        """Show the offences that hold the typed words, or whose group does."""
        fitting: list[QTreeWidgetItem] = []
        for head in _children(self.tree.invisibleRootItem()):
            rows = _children(head)
            fits = [r for r in rows if holds(typed, head.text(0), r.data(0, _SEARCH))]
            for row in rows:
                row.setHidden(row not in fits)
            head.setHidden(not fits)
            fitting += fits
        if not typed.strip() or self.tree.currentItem() in fitting:
            return
        if fitting:
            self.tree.setCurrentItem(fitting[0])
        else:
            self.tree.setCurrentIndex(QModelIndex())

    def retranslate(self) -> None:
        """Set our own words."""
        self.filter.setPlaceholderText(self.tr("Type an article or words, e.g. child"))
        self.filter.setAccessibleName(self.tr("Narrow the list of offences"))
        self.tree.setAccessibleName(self.tr("Offences"))

    def restyle(self) -> None:
        """Grow with the text scale."""
        self.tree.setFixedHeight(px(_HIGH))

    def _item(self, offence: Offence) -> QTreeWidgetItem:
        """Return the line of one offence."""
        title = offence.title.text(language())
        words = f"{offence_text(self._law, offence.id)}  ·  {title}"
        if offence.id not in self._fits:
            words = f"{words}  ({self.tr('outside the period')})"
        item = QTreeWidgetItem([words])
        item.setToolTip(0, words)
        item.setData(0, _KEY, offence.id)
        item.setData(0, _SEARCH, f"{words} {offence.title.id} {offence.title.en}")
        return item

    def _tell(self) -> None:
        """Say what the chosen offence is and threatens, with how far checked."""
        offence = self._law.offences.get(self.choice or "")
        lines = []
        if offence is not None:
            lines = [
                threat_line(self._law, threat(self._law, offence.id, side), side)
                for side in self._sides
                if threat(self._law, offence.id, side) is not None
            ]
            lines = [offence.title.text(language()), *lines]
        self.told.set_text("\n".join(lines))

    def _rows(self) -> list[QTreeWidgetItem]:
        """Return every offence."""
        heads = _children(self.tree.invisibleRootItem())
        return [item for head in heads for item in _children(head)]


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """Return what stands below an item."""
    found = [item.child(number) for number in range(item.childCount())]
    return [child for child in found if child is not None]
