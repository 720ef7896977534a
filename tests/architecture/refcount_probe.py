# SPDX-License-Identifier: Apache-2.0
"""Counts what one Qt call does to the references of None, True and False.

Run in a process of its own by ``test_pyside.py``; prints the drift per call as
JSON. A binding that forgets to take a reference before it hands a constant back
kills a long-running window on Python 3.11, where those constants can die.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import (
    QAbstractListModel,
    QEventLoop,
    QIdentityProxyModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QApplication, QListView, QWidget

CONSTANTS = (None, True, False)


class Rows(QAbstractListModel):
    """Fifty rows whose roles mostly answer None."""

    def rowCount(self, parent=QModelIndex()):  # noqa: B008
        return 0 if parent.isValid() else 50

    def data(self, index, role=0):
        return "x" if role == Qt.ItemDataRole.DisplayRole else None


class Speaker(QObject):
    """One signal and a slot for it."""

    said = Signal(object)

    @Slot(object)
    def hear(self, word):
        """Take the word and do nothing."""


class Painter(QWidget):
    """A widget whose painting is written in Python."""

    def paintEvent(self, event):
        pass


def drift(call: Callable[[], object], times: int) -> float:
    """Return the largest loss of references per call, 0 or negative."""
    call()
    before = [sys.getrefcount(constant) for constant in CONSTANTS]
    for _ in range(times):
        call()
    after = [sys.getrefcount(constant) for constant in CONSTANTS]
    return min(0.0, *((b - a) / times for a, b in zip(before, after, strict=True)))


def main() -> None:
    """Measure every kind of call and print the drifts."""
    application = QApplication([])
    rows, speaker, painter = Rows(), Speaker(), Painter()
    proxy, view = QIdentityProxyModel(), QListView()
    proxy.setSourceModel(rows)
    view.setModel(rows)
    speaker.said.connect(speaker.hear)
    view.show()
    painter.show()
    application.processEvents()
    first, nowhere = proxy.index(0, 0), QModelIndex()
    flags = QEventLoop.ProcessEventsFlag.AllEvents
    calls: dict[str, tuple[Callable[[], object], int]] = {
        "processEvents": (lambda: application.processEvents(flags), 500),
        "data through a proxy": (lambda: proxy.data(first, 5), 2000),
        "signal to slot": (lambda: speaker.said.emit(None), 2000),
        "repaint of a view": (view.viewport().repaint, 200),
        "scrolling": (view.scrollToBottom, 500),
        "paintEvent in Python": (painter.repaint, 300),
        "fetchMore": (lambda: proxy.fetchMore(nowhere), 500),
        "a plain setter": (lambda: painter.setAccessibleName("x"), 1000),
        "a bool answer": (lambda: painter.setProperty("gaps", True), 1000),
    }
    drifts = {name: drift(call, times) for name, (call, times) in calls.items()}
    print(json.dumps(drifts))  # noqa: T201


if __name__ == "__main__":
    main()
