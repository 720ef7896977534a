# SPDX-License-Identifier: Apache-2.0
"""Dokumen: the list, the form or document in hand, and its pages.

Must not know a verb.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QWidget

from desktop.item_models.roles import Role
from desktop.item_models.section_delegate import SectionList
from desktop.item_models.section_lines import SectionLine, SectionLinesItemModel
from desktop.qt.shortcuts import Keys, bind
from desktop.screens.documents.asking import ask_printer, ask_target
from desktop.screens.documents.digest import IssuedLines
from desktop.screens.documents.draft_panel import DraftPanel
from desktop.screens.documents.drafting import DraftLines
from desktop.screens.documents.issued_panel import IssuedPanel
from desktop.screens.documents.preview import Preview
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.layouts import STRETCH, column, holder, panel, row, rule
from desktop.widgets.living import Living
from desktop.widgets.text import Text

_WIDTHS = (276, 310, 560)


class DocumentsView(Living, QWidget):
    """The page.

    Args:
        model: the documents of the case.
        parent: Qt owner.

    Attributes:
        choose_target: asks where a copy goes; replaced where no dialog can be
            shown. Gets a suggested name and what to call with the place.
        choose_printer: asks for a printer; likewise.

    Signals:
        chosen: the user looks at a document; carries its key.
        print_wanted: the user prints what is in hand.
        retold: the language changed; words must be made anew.
    """

    chosen = Signal(str)
    print_wanted = Signal()
    retold = Signal()

    def __init__(
        self, model: SectionLinesItemModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._title = Text("", "head")
        self.list = SectionList()
        self.list.setModel(model)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.draft = DraftPanel()
        self.issued = IssuedPanel()
        self._nothing = EmptyState("file-text")
        self.preview = Preview()
        self._stack = QStackedWidget()
        for widget in (self._nothing, self.draft, self.issued):
            self._stack.addWidget(widget)
        self.choose_target: Callable[[str, Callable[[Path], None]], None] = partial(
            ask_target, self
        )
        self.choose_printer: Callable[[Callable[[QPrinter], None]], None] = partial(
            ask_printer, self
        )
        self.setLayout(column(self._panes(), gap=0))
        self._wire()
        self.come_alive()

    def show_rows(self, rows: Sequence[SectionLine], key: str) -> None:
        """Show the list, with a document chosen.

        Args:
            rows: what the list shows.
            key: which to choose; the first when it is not there.
        """
        self._model.show(rows, keep=True)
        self.list.setCurrentIndex(self._model.near(key))

    def show_draft(self, lines: DraftLines) -> None:
        """Show a form being filled."""
        self.draft.show_draft(lines)
        self._stack.setCurrentWidget(self.draft)

    def show_issued(self, lines: IssuedLines) -> None:
        """Show an issued document."""
        self.issued.show_document(lines)
        self._stack.setCurrentWidget(self.issued)

    def show_nothing(self) -> None:
        """Show that nothing is in hand."""
        self._stack.setCurrentWidget(self._nothing)

    def retranslate(self) -> None:
        """Set our own words."""
        self._title.set_text(self.tr("Documents"))
        self.list.setAccessibleName(self.tr("Documents of the case"))
        self._nothing.set_words(
            self.tr("No document in hand"),
            self.tr("Choose one at the left to see what it still lacks."),
        )
        self.retold.emit()

    def _panes(self) -> QSplitter:
        """Return the three panes side by side."""
        head = holder(row(self._title, STRETCH, margins=(16, 12, 10, 12)))
        side = panel(column(head, rule(), self.list, gap=0), "listside")
        side.setMinimumWidth(220)
        middle = panel(column(self._stack, gap=0), "listside")
        middle.setMinimumWidth(286)
        panes = QSplitter(Qt.Orientation.Horizontal)
        for pane in (side, middle, self.preview):
            panes.addWidget(pane)
        panes.setHandleWidth(4)
        panes.setChildrenCollapsible(False)
        panes.setFrameShape(QFrame.Shape.NoFrame)
        panes.setSizes(_WIDTHS)
        for number in range(3):
            panes.setStretchFactor(number, number // 2)
        return panes

    def _wire(self) -> None:
        """Tie keys."""
        paper = self.preview.paper
        bind(self, Keys.NEXT_GAP, self._on_next_gap)
        bind(self, Keys.PRINT, self.print_wanted.emit)
        for keys in ("Ctrl++", "Ctrl+="):
            bind(self, keys, paper.larger)
        bind(self, "Ctrl+-", paper.smaller)
        bind(self, "Ctrl+0", paper.fit)
        self.list.activated.connect(lambda _: self._on_next_gap())
        self.issued.print_wanted.connect(self.print_wanted)

    def _on_current(self, index: QModelIndex) -> None:
        """Tell which document is looked at."""
        found = index.data(Role.ID)
        if found:
            self.chosen.emit(str(found))

    def _on_next_gap(self) -> None:
        """Go to the next gap of the form in hand, else to what can be done."""
        if self._stack.currentWidget() is self.draft:
            if not self.draft.fields.next_gap():
                self.draft.issue_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._stack.currentWidget() is self.issued:
            self.issued.print_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
