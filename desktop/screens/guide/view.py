# SPDX-License-Identifier: Apache-2.0
"""The guide: the list at the left, the provision at the right.

Knows entries and readings; must not know a verb or a case.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QTextBrowser, QWidget

from desktop.qt.accessible import name
from desktop.screens.guide.contents import GuideContents
from desktop.screens.guide.paper import page
from desktop.theme.current import font, px
from desktop.widgets.layouts import column, holder, panel
from desktop.widgets.living import Living
from desktop.widgets.text import Text
from desktop.wording.guide import reading
from desktop.wording.guide_lines import Reading
from models.law.catalogue import Catalogue
from models.law.guide import entries

_ABOVE = 56
"""Pixels left above the line that is pointed at, for what it belongs to."""


class GuideView(Living, QWidget):
    """List and page.

    Args:
        catalogue: the law.
        parent: Qt owner.

    Attributes:
        contents: the list.
        page: what is read.

    Signals:
        looked: another entry is read; carries its key.
        followed: a link on the page was followed; carries the key it leads to.
    """

    looked = Signal(str)
    followed = Signal(str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._law = catalogue
        self._pointed = ""
        self._title = Text("", "title")
        self._note = Text("", "small", "text2", wrap=True)
        self.contents = GuideContents(catalogue)
        self.contents.changed.connect(self._on_chosen)
        self.page: QTextBrowser = QTextBrowser()
        self.contents.taken.connect(self._on_taken)
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setProperty("bare", "true")
        self.page.anchorClicked.connect(self._on_link)
        self.page.document().setDocumentMargin(18)
        self._lay_out()
        self.come_alive()

    def _lay_out(self) -> None:
        """Put everything in its place."""
        left = column(
            self._title, self._note, self.contents, gap=8, margins=(20, 16, 12, 16)
        )
        left.setStretchFactor(self.contents, 1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(holder(left))
        right = panel(column(self.page, gap=0, margins=1))
        parts.addWidget(holder(column(right, gap=0, margins=(4, 16, 20, 16))))
        parts.setStretchFactor(1, 1)
        parts.setSizes([380, 760])
        parts.setHandleWidth(8)
        self.setLayout(column(parts, gap=0))
        self.setFocusProxy(self.contents)

    @property
    def first(self) -> str:
        """Return the key of the first entry."""
        return entries(self._law)[0].key

    @property
    def reading(self) -> Reading | None:
        """Return what is read, ``None`` when nothing is chosen."""
        entry = self.contents.entry
        return None if entry is None else reading(self._law, entry)

    def point_at(self, key: str, anchor: str = "") -> bool:
        """Read an entry, from the line that an anchor names."""
        self.contents.begin()
        found = self.contents.choose(key)
        self._pointed = anchor
        self._show()
        return found

    def retranslate(self) -> None:
        """Set our own words."""
        self._title.set_text(self.tr("Provisions & guide"))
        self._note.set_text(
            self.tr("What the rule set holds, in our own words. F1 opens it anywhere.")
        )
        name(self.page, "guide_page", self.tr("The provision"))
        self._show()

    def restyle(self) -> None:
        """Draw the page in the look in force."""
        self.page.document().setDefaultFont(font("body"))
        self._show()

    def _on_chosen(self) -> None:
        """Read what is chosen in the list, from its top."""
        self._pointed = ""
        self._show()
        self.looked.emit(self.contents.choice or "")

    def _on_taken(self) -> None:
        """Go from the list to the page."""
        self.page.setFocus()

    def _on_link(self, url: QUrl) -> None:
        """Tell where a link leads."""
        self.followed.emit(url.toString())

    def _show(self) -> None:
        """Draw the page."""
        read = self.reading
        if read is None:
            self.page.setPlainText(
                self.tr("Nothing found. Try an article, e.g. 4, or a word, e.g. debt.")
            )
            return
        self.page.setHtml(page(read, self._pointed))
        if self._pointed:
            self.page.scrollToAnchor(self._pointed)
            bar = self.page.verticalScrollBar()
            bar.setValue(bar.value() - px(_ABOVE))
