# SPDX-License-Identifier: Apache-2.0
"""Picks one offence of the pack: grouped, narrowed by typing, told in full below.

Knows offences, their days and their penalties; must not know a case or choose
for anybody: an offence outside the period stays choosable and says so.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from desktop.theme.current import px
from desktop.widgets.narrowed_tree import NarrowedTree
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


class OffencePicker(NarrowedTree):
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
        self.told = Text("", "small", "text2", wrap=True)
        super().__init__(parent)
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
        offences = self._law.offences.values()
        groups = dict.fromkeys(offence.group for offence in offences)
        heads = {one: self._add_head(label("offence_group", one)) for one in groups}
        for offence in sorted(offences, key=lambda one: one.id not in fits):
            heads[offence.group].addChild(self._item(offence))
        self.tree.expandAll()
        self.narrow(self.filter.text())

    def choose(self, offence_id: str) -> None:
        """Choose an offence; one that the pack does not hold chooses nothing."""
        found = (i for i in self._rows() if i.data(0, _KEY) == offence_id)
        self._choose_row(next(found, None))

    def retranslate(self) -> None:
        """Set our own words."""
        self.filter.setPlaceholderText(self.tr("Type an article or words, e.g. child"))
        self.filter.setAccessibleName(self.tr("Narrow the list of offences"))
        self.tree.setAccessibleName(self.tr("Offences"))

    def restyle(self) -> None:
        """Grow with the text scale."""
        self.tree.setFixedHeight(px(_HIGH))

    def _said(self, row: QTreeWidgetItem) -> str:
        """Find an offence by its words in either language."""
        return str(row.data(0, _SEARCH))

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
