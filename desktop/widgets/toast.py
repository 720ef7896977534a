# SPDX-License-Identifier: Apache-2.0
"""A short word after an act that succeeded, with a way to undo it.

Must not know how to undo; it is given a callable.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QWidget

from desktop.qt.accessible import announce
from desktop.qt.shortcuts import Keys, bind, typing
from desktop.widgets.buttons import Button
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import row
from desktop.widgets.living import Living
from desktop.widgets.text import Text

STAYS_MS = 10_000
_RISE = 24


class Toast(Living, QFrame):
    """One toast at the foot of a page; a new word takes the place of the old.

    Args:
        page: the widget over whose foot it floats; Ctrl+Z works inside it,
            except while somebody is typing (then it undoes letters).
        stays_ms: how long a word stays.
    """

    def __init__(self, page: QWidget, stays_ms: int = STAYS_MS) -> None:
        super().__init__(page)
        self._page = page
        self._undo: Callable[[], object] | None = None
        self.setProperty("panel", "tip")
        self._icon = IconLabel("check", "tiptext")
        self._text = Text("", "strong", "tiptext")
        self._button = Button("", "ontip", size="row")
        self._button.clicked.connect(self._on_undo)
        self._keys = Text("Ctrl Z", "small", "tiptext")
        self.setLayout(
            row(
                self._icon,
                self._text,
                8,
                self._button,
                self._keys,
                margins=(14, 4, 14, 4),
            )
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(stays_ms)
        self._timer.timeout.connect(self.put_away)
        self._shortcut = bind(page, Keys.UNDO, self._on_undo_keys)
        self._shortcut.setEnabled(False)
        page.installEventFilter(self)
        self.hide()
        self.come_alive()

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show a word for a while.

        Args:
            text: what was done.
            undo: takes it back; ``None`` when it cannot be taken back.
        """
        self._undo = undo
        self._text.set_text(text)
        self._button.setVisible(undo is not None)
        self._keys.setVisible(undo is not None)
        self._shortcut.setEnabled(undo is not None)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def put_away(self) -> None:
        """Hide the toast; what it offered to undo stays done."""
        self._timer.stop()
        self._undo = None
        self._shortcut.setEnabled(False)
        self.hide()

    def retranslate(self) -> None:
        """Set our own words."""
        self._button.setText(self.tr("Undo"))

    def _on_undo(self) -> None:
        """Take the act back once."""
        undo = self._undo
        self.put_away()
        if undo is not None:
            undo()

    def _on_undo_keys(self) -> None:
        """Take the act back unless the keys are meant for a text field."""
        if not typing():
            self._on_undo()

    def _place(self) -> None:
        """Float above the middle of the foot of the page."""
        self.setMaximumWidth(max(200, self._page.width() - 48))
        self.adjustSize()
        left = (self._page.width() - self.width()) // 2
        self.move(left, self._page.height() - self.height() - _RISE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the page changes its size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)
