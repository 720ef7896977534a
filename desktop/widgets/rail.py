# SPDX-License-Identifier: Apache-2.0
"""The left rail: where one can go from here. Must not know the screens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.theme.current import px
from desktop.widgets.layouts import STRETCH, column, holder, row
from desktop.widgets.living import Living
from desktop.widgets.mark import Mark
from desktop.widgets.rail_item import RailButton, RailItem
from desktop.widgets.text import Text

WIDE = 216
NARROW = 56
NARROW_BELOW = 1180
LOW_BELOW = 660
LOWEST_BELOW = 600


class Rail(Living, QFrame):
    """The rail, for the office or for one case.

    Args:
        parent: Qt owner.

    Signals:
        chosen: the user chose a place; carries its key.
        went_back: the user pressed the way back.
    """

    chosen = Signal(str)
    went_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "rail")
        self._narrow = False
        self._high = 32
        self._buttons: dict[str, RailButton] = {}
        self._name = Text("Saksama", "head")
        self._head_row = row(Mark(24), self._name, STRETCH, gap=10)
        self._head = holder(self._head_row)
        self._back = RailButton(RailItem("back", "", "arrow-left"), checkable=False)
        self._back.clicked.connect(self.went_back)
        self._back.hide()
        self._places: QVBoxLayout = column(gap=1)
        self._foot: QVBoxLayout = column(gap=2)
        self.setLayout(
            column(
                self._head,
                self._back,
                4,
                self._places,
                STRETCH,
                self._foot,
                gap=1,
                margins=8,
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.come_alive()

    @property
    def current(self) -> str:
        """Return the key of the place shown, "" for none."""
        for key, button in self._buttons.items():
            if button.isChecked():
                return key
        return ""

    @property
    def narrow(self) -> bool:
        """Return whether only icons are shown."""
        return self._narrow

    def set_items(self, items: Sequence[RailItem]) -> None:
        """Show these places; words and counts may change under the same keys."""
        if [item.key for item in items] == list(self._buttons):
            for item in items:
                self._buttons[item.key].set_item(item)
            return
        before = self.current
        for button in self._buttons.values():
            self._places.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {item.key: self._make(item) for item in items}
        if before in self._buttons:
            self.set_current(before)

    def set_current(self, key: str) -> None:
        """Mark a place as the one shown, without telling anybody."""
        self._buttons[key].setChecked(True)

    def set_back(self, label: str) -> None:
        """Show the way back with these words; "" hides it."""
        keys = "Alt+\N{LEFTWARDS ARROW}"
        self._back.set_item(RailItem("back", label, "arrow-left", keys=keys))
        self._back.setVisible(bool(label))

    def add_foot(self, widget: QWidget) -> None:
        """Add a widget at the foot; it must be at home in 40 pixels too."""
        self._foot.addWidget(widget)

    def fit(self, width: int, height: int) -> None:
        """Take the shape that suits a window of this size, in logical pixels."""
        high = 32 if height >= LOW_BELOW else 30 if height >= LOWEST_BELOW else 28
        self.set_shape(narrow=width < NARROW_BELOW, high=high)

    def set_shape(self, *, narrow: bool, high: int) -> None:
        """Show icons only or words too; ``high`` of a place in unscaled pixels."""
        self._narrow = narrow
        self._high = high
        self._name.setVisible(not narrow)
        margin = 0 if narrow else 8
        self._head_row.setContentsMargins(margin, 4, 0, 6)
        for button in (*self._buttons.values(), self._back):
            button.set_shape(narrow=narrow, high=high)
        self.setFixedWidth(NARROW if narrow else px(WIDE))

    def restyle(self) -> None:
        """Keep the shape with the scale in force."""
        self.set_shape(narrow=self._narrow, high=self._high)

    def _make(self, item: RailItem) -> RailButton:
        """Return a new place, put at the end."""
        button = RailButton(item)
        button.set_shape(narrow=self._narrow, high=self._high)
        button.clicked.connect(lambda: self.chosen.emit(item.key))
        self._places.addWidget(button)
        return button
