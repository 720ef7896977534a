# SPDX-License-Identifier: Apache-2.0
"""A button that says that its work is running. Must not run it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.qt.accessible import announce
from desktop.qt.busy import BusyGrace
from desktop.widgets.buttons import Button


class BusyButton(Button):
    """A button that cannot be pressed twice while its work runs.

    It is disabled at once; its words change only when the work takes a while.

    Args:
        text: a verb first.
        busy_text: what it says meanwhile, e.g. ``Membuka brankas…``.
        kind: as for ``Button``.
        icon_name: icon before the text; "" for none.
        parent: Qt owner.
    """

    def __init__(
        self,
        text: str = "",
        busy_text: str = "",
        kind: str = "primary",
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._idle_text = text
        self._busy_text = busy_text
        self._idle_icon = icon_name
        self._busy = False
        self._saying = False
        super().__init__(text, kind, icon_name, parent=parent)
        self._grace = BusyGrace(self._say, self)

    @property
    def busy(self) -> bool:
        """Return whether the work is running."""
        return self._busy

    def set_words(self, text: str, busy_text: str) -> None:
        """Change the words of both states."""
        self._idle_text, self._busy_text = text, busy_text
        self.setText(busy_text if self._saying else text)

    def set_busy(self, busy: bool) -> None:
        """Begin or end the busy state; asking twice changes nothing."""
        if busy == self._busy:
            return
        self._busy = busy
        self.setEnabled(not busy)
        if busy:
            self._grace.start()
        else:
            self._grace.stop()

    def _say(self, busy: bool) -> None:
        """Change words and icon."""
        self._saying = busy
        self.setText(self._busy_text if busy else self._idle_text)
        self.set_icon_name("loader-circle" if busy else self._idle_icon)
        if busy:
            announce(self, self._busy_text)
