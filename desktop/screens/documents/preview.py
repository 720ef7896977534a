# SPDX-License-Identifier: Apache-2.0
"""The preview: pages as they will be printed, their size, and how making goes.

Knows bytes and how far work is; must not know a draft or a renderer.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.qt.busy import BusyGrace
from desktop.screens.documents.paper import Paper
from desktop.screens.documents.swatch import Swatch
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.layouts import column, holder, panel, row
from desktop.widgets.living import Living
from desktop.widgets.notice_bar import Notice, NoticeBar
from desktop.widgets.progress_card import ProgressCard
from desktop.widgets.text import Text

PATIENCE_MS = 2000
"""How long the making may last before its progress is shown."""


class Preview(Living, QWidget):
    """The pane at the right.

    Args:
        parent: Qt owner.

    Signals:
        stop_wanted: the user wants the making to stop.
        again_wanted: the user wants the preview made again.
    """

    stop_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel("", "smallmed", "text2")
        self._missing = Swatch("warnbg", "warnline")
        self._sealed = Swatch("accentsoft", "sel")
        self._pages = Text("", "small", "text2")
        self.smaller = IconButton("zoom-out", "")
        self.fitting = Button("", "quiet", size="row")
        self.larger = IconButton("zoom-in", "")
        self.notice = NoticeBar()
        self._notice_room = holder(row(self.notice, margins=(16, 10, 16, 0)))
        self._notice_room.hide()
        self.progress = ProgressCard()
        self.progress.cancelled.connect(self.stop_wanted)
        self._progress_room = holder(row(self.progress, margins=(16, 10, 16, 0)))
        self._progress_room.hide()
        self.paper = Paper()
        self.paper.page_changed.connect(self._on_page)
        self._nothing = EmptyState("file-text")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.paper)
        self._grace = BusyGrace(self._show_busy, self)
        self._patience = BusyGrace(self._show_progress, self, PATIENCE_MS)
        self._busy = False
        self._told_busy = False
        self._wire()
        self._lay_out()
        self.set_key(missing=False, sealed=False)
        self.come_alive()

    def show_pdf(self, data: bytes) -> bool:
        """Show a PDF; return whether it could be opened."""
        shown = self.paper.show_pdf(data)
        if shown:
            self.put_notice(None)
            self._stack.setCurrentWidget(self.paper)
        return shown

    def clear(self) -> None:
        """Show nothing, because another document is chosen."""
        self.paper.clear()
        self.put_notice(None)
        self._stack.setCurrentWidget(self._nothing)
        self.set_key(missing=False, sealed=False)

    def set_key(self, *, missing: bool, sealed: bool) -> None:
        """Explain the colours that stand on the pages."""
        self._missing.setVisible(missing)
        self._sealed.setVisible(sealed)

    def set_busy(self, *, busy: bool) -> None:
        """Say that pages are being made; shown only when it takes a while."""
        if busy == self._busy:
            return
        self._busy = busy
        for grace in (self._grace, self._patience):
            if busy:
                grace.start()
            else:
                grace.stop()

    def report(self, done: int, total: int) -> None:
        """Show how far the making is."""
        self.progress.report(done, total)

    def put_notice(self, notice: Notice | None, *, again: bool = False) -> None:
        """Say something above the pages, which stay as they are.

        Args:
            notice: what to say, ``None`` = take it away.
            again: whether to offer to make the preview again.
        """
        self._notice_room.setVisible(notice is not None)
        if notice is None:
            self.notice.clear()
            return
        buttons = []
        if again:
            button = Button(self.tr("Try again"), "secondary", "refresh-cw")
            button.clicked.connect(self.again_wanted)
            buttons.append(button)
        self.notice.show_notice(notice, *buttons)

    def retranslate(self) -> None:
        """Set our own words."""
        self._title.set_text(self.tr("Preview layout"))
        self._missing.set_text(self.tr("missing"))
        self._sealed.set_text(self.tr("sealed"))
        self.smaller.set_label(self.tr("Smaller (Ctrl+-)"))
        self.larger.set_label(self.tr("Larger (Ctrl++)"))
        self.fitting.setText(self.tr("Width"))
        self.fitting.setToolTip(self.tr("As wide as the room (Ctrl+0)"))
        self.fitting.setAccessibleName(self.tr("As wide as the room"))
        self._nothing.set_words(
            self.tr("No preview yet"),
            self.tr("The pages appear here as soon as they are made."),
        )
        self._on_page(self.paper.page, self.paper.pages)

    def _lay_out(self) -> None:
        """Place everything from top to bottom."""
        head = panel(
            row(
                self._title,
                self._missing,
                self._sealed,
                self._pages,
                self.smaller,
                self.fitting,
                self.larger,
                gap=8,
                margins=(16, 6, 10, 6),
            ),
            "header",
        )
        body = column(head, self._notice_room, self._progress_room, self._stack, gap=0)
        body.setStretch(3, 1)
        self.setLayout(body)

    def _wire(self) -> None:
        """Tie buttons and keys to the paper."""
        self.smaller.clicked.connect(self.paper.smaller)
        self.larger.clicked.connect(self.paper.larger)
        self.fitting.clicked.connect(self.paper.fit)
        self.notice.dismissed.connect(self._notice_room.hide)

    def _show_busy(self, busy: bool) -> None:
        """Say quietly that pages are being made."""
        self._told_busy = busy
        self._on_page(self.paper.page, self.paper.pages)

    def _show_progress(self, busy: bool) -> None:
        """Show how far a long making is, with a way to stop it."""
        self._progress_room.setVisible(busy)
        if busy:
            self.progress.start(self.tr("Making the preview…"))

    def _on_page(self, page: int, pages: int) -> None:
        """Say which page is in the middle, or that pages are being made."""
        words = self.tr("{0} of {1}").format(page, pages) if pages else ""
        self._pages.set_text(self.tr("making…") if self._told_busy else words)
