# SPDX-License-Identifier: Apache-2.0
"""Which vault stands before the door, and how to choose another."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.widgets.buttons import Button
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import column, row
from desktop.widgets.living import Living
from desktop.wording.formats import date_and_clock, file_size


class VaultCard(NamedTuple):
    """What may be said of a closed vault.

    Attributes:
        name: its folder's name, ``""`` = none chosen.
        exists: whether it is there and finished.
        demo: whether it is the example vault.
        size: bytes on disk.
        last_opened: local time, ``None`` = not known.
    """

    name: str = ""
    exists: bool = False
    demo: bool = False
    size: int = 0
    last_opened: datetime | None = None


class VaultRow(Living, QFrame):
    """One vault by name, with a button to choose another.

    Signals:
        change_wanted: the user wants another vault.
    """

    change_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "quiet")
        self._card = VaultCard()
        self._name = ElidedLabel("", "strong")
        self._meta = ElidedLabel("", "small", "text3")
        self.button = Button("", "quiet", size="row")
        self.button.clicked.connect(self.change_wanted)
        self.setLayout(
            row(
                IconLabel("hard-drive", "text2", 20),
                column(self._name, self._meta, gap=0),
                self.button,
                gap=10,
                margins=(12, 8, 6, 8),
            )
        )
        self.come_alive()

    def show_vault(self, card: VaultCard) -> None:
        """Show another vault."""
        self._card = card
        self.retranslate()

    def retranslate(self) -> None:
        """Set our own words."""
        card = self._card
        self._name.set_text(card.name or self.tr("No vault chosen yet"))
        self._meta.set_text(self._meta_text(card))
        self.button.setText(self.tr("Change…") if card.name else self.tr("Choose…"))
        self.button.setAccessibleName(self.tr("Choose another vault"))

    def _meta_text(self, card: VaultCard) -> str:
        """Return the quiet second line."""
        if not card.name:
            return self.tr("Choose a folder whose name ends in .saksama")
        if not card.exists:
            return self.tr("Not found at its place any more")
        size = file_size(card.size)
        if card.last_opened is None:
            return size
        words = self.tr("Last opened {0}").format(date_and_clock(card.last_opened))
        return f"{words} · {size}"
