# SPDX-License-Identifier: Apache-2.0
"""The list of the guide: laws as headings, provisions below, narrowed by typing.

Knows entries and their words; must not know what is shown beside it.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from desktop.screens.guide.finding import Findable, findable
from desktop.theme.current import colour, font
from desktop.widgets.narrowed_list import NarrowedList
from desktop.widgets.text import Text
from desktop.wording.guide import entry_text, group_text
from desktop.wording.plurals import provisions
from models.law.catalogue import Catalogue
from models.law.guide import Entry, entries

_KEY = Qt.ItemDataRole.UserRole


class GuideContents(NarrowedList):
    """Every entry of the edition.

    Args:
        catalogue: the law.
        parent: Qt owner.

    Attributes:
        tree: laws and what stands in them.
        count: how many entries are in sight.
    """

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        self._law = catalogue
        self._entries: dict[str, Entry] = {}
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._found: dict[str, Findable] = {}
        self._heads: list[QTreeWidgetItem] = []
        self.tree = QTreeWidget()
        self.count = Text("", "small", "text3")
        super().__init__(self.tree, parent)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(8)
        self.tree.setUniformRowHeights(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        box = self.layout()
        assert box is not None, "made as a column"
        box.addWidget(self.count)
        self.come_alive()

    def begin(self) -> None:
        """Read the edition; a list that nobody has seen yet costs nothing."""
        if not self._rows:
            self._fill()
            self.narrow(self.filter.text())

    @property
    def choice(self) -> str | None:
        """Return the key of the entry chosen, ``None`` when none is."""
        item = self.tree.currentItem()
        found = None if item is None else item.data(0, _KEY)
        return str(found) if found else None

    @property
    def entry(self) -> Entry | None:
        """Return the entry chosen."""
        return self._entries.get(self.choice or "")

    def choose(self, key: str) -> bool:
        """Choose an entry, in sight even when it was narrowed away."""
        item = self._rows.get(key)
        if item is None:
            return False
        if item.isHidden():
            self.filter.clear()
        self.tree.setCurrentItem(item)
        self.tree.scrollToItem(item, QTreeWidget.ScrollHint.PositionAtCenter)
        return True

    def narrow(self, typed: str) -> None:
        """Show what the typed words find; the nearest is chosen."""
        fits = [key for key in self._rows if self._found[key].fits(typed)]
        shown = frozenset(fits)
        for key, item in self._rows.items():
            item.setHidden(key not in shown)
        for head in self._heads:
            rows = (head.child(number) for number in range(head.childCount()))
            head.setHidden(all(row is None or row.isHidden() for row in rows))
        self.count.set_text(provisions(len(fits)))
        if not typed.strip():
            return
        nearest = min(fits, key=lambda key: self._found[key].rank(typed), default="")
        if nearest:
            self.tree.setCurrentItem(self._rows[nearest])
            self.tree.scrollToItem(self._rows[nearest])
        else:
            self.tree.setCurrentIndex(QModelIndex())

    def retranslate(self) -> None:
        """Set our own words and those of the pack."""
        self.filter.setPlaceholderText(self.tr("Article, word or abbreviation"))
        self.filter.setAccessibleName(self.tr("Search provisions and guide"))
        self.tree.setAccessibleName(self.tr("Provisions by law"))
        if not self._rows:
            return
        before = self.choice
        with QSignalBlocker(self.tree):
            self._fill()
        self.narrow(self.filter.text())
        if before is not None:
            self.choose(before)

    def restyle(self) -> None:
        """Take letters and colours of the look in force."""
        for head in self._heads:
            head.setFont(0, font("strong"))
            head.setForeground(0, colour("text2"))

    def _fill(self) -> None:
        """Put every entry under its law."""
        self.tree.clear()
        self._heads, self._rows = [], {}
        heads: dict[str, QTreeWidgetItem] = {}
        for entry in entries(self._law):
            if entry.group not in heads:
                head = QTreeWidgetItem([group_text(self._law, entry.group)])
                head.setFlags(Qt.ItemFlag.ItemIsEnabled)
                heads[entry.group] = head
                self.tree.addTopLevelItem(head)
            words = entry_text(entry)
            item = QTreeWidgetItem([words])
            item.setToolTip(0, words)
            item.setData(0, _KEY, entry.key)
            heads[entry.group].addChild(item)
            self._entries[entry.key] = entry
            self._rows[entry.key] = item
            self._found[entry.key] = findable(self._law, entry, words)
        self._heads = list(heads.values())
        self.tree.expandAll()
        self.restyle()
