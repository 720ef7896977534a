# SPDX-License-Identifier: Apache-2.0
"""Which page of how many, and how large. Must not know what is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.qt.accessible import announce
from desktop.theme.current import px
from desktop.viewer.limits import MOST_PAGES
from desktop.widgets.buttons import IconButton
from desktop.widgets.layouts import STRETCH, row
from desktop.widgets.living import Living
from desktop.widgets.text import Text

_FIRST = 1


class PageBar(Living, QWidget):
    """Paging and zoom.

    Args:
        parent: Qt owner.

    Signals:
        turned: the user goes on (1) or back (-1).
        page_wanted: the user goes to a page, from 0.
        zoom_wanted: closer (1) or further away (-1).
        fit_wanted: the whole page in sight.
    """

    turned = Signal(int)
    page_wanted = Signal(int)
    zoom_wanted = Signal(int)
    fit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._pages = 0, 1
        self._word = Text("", "smallmed", "text2")
        self.page = QLineEdit()
        self.page.setValidator(QIntValidator(_FIRST, MOST_PAGES, self.page))
        self.page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.page.returnPressed.connect(self._on_page)
        self._of = Text("", "smallmed", "text2")
        self.back = IconButton("chevron-left", "")
        self.on = IconButton("chevron-right", "")
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.on.clicked.connect(lambda: self.turned.emit(1))
        self.out = IconButton("zoom-out", "")
        self.closer = IconButton("zoom-in", "")
        self.whole = IconButton("maximize", "")
        self.out.clicked.connect(lambda: self.zoom_wanted.emit(-1))
        self.closer.clicked.connect(lambda: self.zoom_wanted.emit(1))
        self.whole.clicked.connect(self.fit_wanted)
        self._percent = Text("100%", "small", "text2")
        self.setLayout(
            row(
                *(self._word, self.page, self._of, self.back, self.on, STRETCH),
                *(self.out, self._percent, self.closer, self.whole),
                gap=4,
                margins=(12, 2, 6, 2),
            )
        )
        self.come_alive()

    def show_place(self, number: int, pages: int) -> None:
        """Show which page of how many; ``number`` from 0."""
        moved = (number, pages) != (self._number, self._pages)
        self._number, self._pages = number, pages
        self.page.setText(str(number + 1))
        self.retranslate()
        self.back.setEnabled(number > 0)
        self.on.setEnabled(number + 1 < pages)
        for part in (self.page, self.back, self.on):
            part.setVisible(pages > 1)
        if moved and pages > 1:
            words = self.tr("Sheet {0} of {1}").format(number + 1, pages)
            announce(self, words)

    def show_zoom(self, percent: int) -> None:
        """Show how large the page is."""
        self._percent.set_text(f"{percent}%")

    def retranslate(self) -> None:
        """Set our own words."""
        many = self._pages > 1
        self._word.set_text(self.tr("Sheet") if many else self.tr("One sheet"))
        self._of.set_text(self.tr("of {0}").format(self._pages))
        self._of.setVisible(many)
        self.page.setAccessibleName(self.tr("Sheet to show"))
        self.back.set_label(self.tr("Sheet before (Page Up)"))
        self.on.set_label(self.tr("Next sheet (Page Down)"))
        self.out.set_label(self.tr("Further away (Ctrl -)"))
        self.closer.set_label(self.tr("Closer (Ctrl +)"))
        self.whole.set_label(self.tr("Whole sheet in sight (Ctrl 0)"))

    def restyle(self) -> None:
        """Measure again."""
        self.page.setFixedWidth(px(48))
        self._percent.setMinimumWidth(px(38))

    def _on_page(self) -> None:
        """Go to the page that was typed, or to the last there is."""
        wanted = min(int(self.page.text()), self._pages)
        self.page.setText(str(wanted))
        self.page_wanted.emit(wanted - 1)
