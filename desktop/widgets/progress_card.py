# SPDX-License-Identifier: Apache-2.0
"""Long work: how far, how long still, and a way to stop it.

Must not know the work.
"""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.widgets.buttons import Button
from desktop.widgets.card import Card
from desktop.widgets.layouts import STRETCH, row
from desktop.widgets.living import Living
from desktop.widgets.text import Text
from desktop.wording import plurals

_ENOUGH_SECONDS = 2.0


class ProgressCard(Living, Card):
    """Shows progress with a count and the time left.

    Args:
        title: what is being done.
        parent: Qt owner.

    Signals:
        cancelled: the user wants it to stop.
    """

    cancelled = Signal()

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__()
        if parent is not None:
            self.setParent(parent)
        self._began = 0.0
        self._title = Text(title, "strong")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._count = Text("", "small", "text2")
        self._left = Text("", "small", "text3")
        self._stop = Button("", "quiet", size="row")
        self._stop.clicked.connect(self._on_stop)
        self.body.addWidget(self._title)
        self.body.addWidget(self._bar)
        self.body.addLayout(row(self._count, STRETCH, self._left))
        self.body.addLayout(row(self._stop, STRETCH))
        self.come_alive()

    def start(self, title: str) -> None:
        """Begin anew at nothing done."""
        self._began = time.monotonic()
        self._title.set_text(title)
        self._bar.setAccessibleName(title)
        self._bar.setRange(0, 0)
        self._count.set_text("")
        self._left.set_text("")
        self._stop.setEnabled(True)
        self.show()

    def report(self, done: int, total: int, unit: str = "", words: str = "") -> None:
        """Show how far it is.

        Args:
            done: units done.
            total: units in all; 0 = not known.
            unit: the thing now in hand, e.g. ``BB-07``; never a file name of a
                protected person.
            words: said instead of the count, e.g. ``12 MB dari 48 MB``.
        """
        self._bar.setRange(0, max(total, 0))
        self._bar.setValue(done)
        counted = self.tr("{0} of {1}").format(done, total) if total else str(done)
        words = words or counted
        self._count.set_text(f"{words} \N{MIDDLE DOT} {unit}" if unit else words)
        self._left.set_text(self._estimate(done, total))

    def retranslate(self) -> None:
        """Set our own words."""
        self._stop.setText(self.tr("Stop"))

    def _estimate(self, done: int, total: int) -> str:
        """Return about how long it still takes, "" until that is known."""
        spent = time.monotonic() - self._began
        if not done or not total or spent < _ENOUGH_SECONDS:
            return ""
        left = spent / done * (total - done)
        if left < 1:
            return ""
        if left < 90:
            words = plurals.seconds(max(5, 5 * round(left / 5)))
        else:
            words = plurals.minutes(round(left / 60))
        return self.tr("about {0} left").format(words)

    def _on_stop(self) -> None:
        """Ask for the stop once."""
        self._stop.setEnabled(False)
        self.cancelled.emit()
