# SPDX-License-Identifier: Apache-2.0
"""Says that many cases are being read, and that some were left unread.

Knows numbers; must not know what is read. Nothing is said of short work.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.qt.busy import BusyGrace
from desktop.widgets.buttons import Button
from desktop.widgets.layouts import column
from desktop.widgets.living import Living
from desktop.widgets.notice_bar import Notice, NoticeBar
from desktop.widgets.progress_card import ProgressCard


class ReadingBar(Living, QWidget):
    """Progress with a way to stop, then a notice with a way to go on.

    Args:
        parent: Qt owner.

    Attributes:
        progress: shown once reading takes a while.
        notice: shown when not everything was read.

    Signals:
        stopped: the user wants to read no further.
        again: the user wants to read the rest.
    """

    stopped = Signal()
    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = ProgressCard()
        self.progress.cancelled.connect(self.stopped)
        self.progress.hide()
        self.notice = NoticeBar()
        self._grace = BusyGrace(self._on_busy, self)
        self._reading = False
        self.setLayout(column(self.progress, self.notice, gap=8))
        self.hide()
        self.come_alive()

    def begin(self) -> None:
        """Note that reading began."""
        if not self._reading:
            self._reading = True
            self._grace.start()

    def tell(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.progress.report(done, total)

    def end(self, read: int, total: int) -> None:
        """Note that reading ended; say so when something was left unread."""
        if self._reading:
            self._reading = False
            self._grace.stop()
        if read >= total:
            self.notice.clear()
            self.setVisible(False)
            return
        words = self.tr("Only {0} of {1} cases were read").format(read, total)
        rest = self.tr("What is due in the others is not on this page yet.")
        more = Button(self.tr("Read the rest"))
        more.clicked.connect(self.again)
        self.notice.show_notice(Notice(words, rest, "warn"), more)
        self.show()

    def _on_busy(self, busy: bool) -> None:
        """Show progress while it takes a while."""
        if busy:
            self.notice.clear()
            self.progress.start(self.tr("Reading all cases"))
        self.progress.setVisible(busy)
        self.setVisible(busy)
