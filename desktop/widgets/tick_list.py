# SPDX-License-Identifier: Apache-2.0
"""People or things to tick, each line easy to hit. Must not know what they are."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.theme.current import px
from desktop.widgets.living import Living

LINE = 32
"""Height of a line in unscaled pixels: a target of 28 and the room between two."""

MOST = 5
"""Most lines that are seen without scrolling."""

_KEY = Qt.ItemDataRole.UserRole


class TickList(Living, QListWidget):
    """A list with a box before each line.

    Args:
        parent: Qt owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.come_alive()

    @property
    def ticked(self) -> tuple[str, ...]:
        """Return the keys of the ticked lines, in order."""
        items = [self.item(place) for place in range(self.count())]
        on = Qt.CheckState.Checked
        return tuple(str(one.data(_KEY)) for one in items if one.checkState() is on)

    def add(self, key: str, words: str, *, ticked: bool) -> None:
        """Add a line.

        Args:
            key: what it is known by.
            words: what it says.
            ticked: whether its box is ticked.
        """
        item = QListWidgetItem(words, self)
        item.setData(_KEY, key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        on, off = Qt.CheckState.Checked, Qt.CheckState.Unchecked
        item.setCheckState(on if ticked else off)
        self._measure()

    def restyle(self) -> None:
        """Measure again."""
        self._measure()

    def _measure(self) -> None:
        """Show whole lines, all of them if they are few."""
        for place in range(self.count()):
            self.item(place).setSizeHint(QSize(0, px(LINE)))
        seen = min(max(self.count(), 1), MOST)
        self.setFixedHeight(seen * px(LINE) + 2 * self.frameWidth() + 2)
