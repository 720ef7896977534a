# SPDX-License-Identifier: Apache-2.0
"""What is missing before the item can be used, each with the way to mend it.

Knows ``Lack`` codes; must not know how one is mended.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.item_models.evidence_state import Lack
from desktop.widgets.buttons import Button
from desktop.widgets.card import Card
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import clear, column, holder, row
from desktop.widgets.living import Living
from desktop.widgets.text import Text
from desktop.wording import plurals


class LackCard(Living, Card):
    """A card for one exhibit; hidden when nothing is missing.

    Args:
        parent: Qt owner.

    Attributes:
        buttons: what mends each, by its code.

    Signals:
        mend_wanted: the user mends one; carries the ``Lack``.
    """

    mend_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(kind="warn", gap=6, margins=(12, 8, 12, 10))
        if parent is not None:
            self.setParent(parent)
        self._lacks: tuple[Lack, ...] = ()
        self._title = Text("", "strong", "warn", wrap=True)
        self._rows = column(gap=6)
        self.buttons: dict[Lack, Button] = {}
        head = row(IconLabel("contrast", "warni", 16, 2.0), self._title)
        head.setStretchFactor(self._title, 1)
        self.body.addLayout(head)
        self.body.addLayout(self._rows)
        self.come_alive()

    def show_lacks(self, lacks: Sequence[Lack]) -> None:
        """Show what is missing."""
        self._lacks = tuple(lacks)
        self._title.set_text(plurals.things_before_use(len(lacks)))
        clear(self._rows)
        self.buttons = {}
        for lack in lacks:
            self._rows.addWidget(self._line(lack))
        self.setVisible(bool(lacks))

    def retranslate(self) -> None:
        """Say it in the language in force."""
        if self._lacks:
            self.show_lacks(self._lacks)

    def _line(self, lack: Lack) -> QWidget:
        """Return one line with its button."""
        words = self._words()[lack]
        button = Button(self._acts()[lack], size="row")
        button.setAccessibleDescription(words)
        button.clicked.connect(lambda _=False, one=lack: self.mend_wanted.emit(one))
        self.buttons[lack] = button
        line = row(gap=8)
        mark = IconLabel("circle-dashed", "badi", 14, 2.0)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(Text(words, "body", wrap=True), 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return holder(line)

    def _words(self) -> dict[Lack, str]:
        """Return what is missing in words."""
        return {
            Lack.AWAITED: self.tr("The item is not here yet"),
            Lack.BASIS_MISSING: self.tr("Lawful basis not recorded"),
            Lack.BASIS_PENDING: self.tr("Court approval"),
            Lack.BASIS_REFUSED: self.tr("The court refused the seizure"),
            Lack.NOT_AUTHENTIC: self.tr("Found not to be what it claims"),
            Lack.NO_CHAIN: self.tr("Chain of custody not begun"),
            Lack.UNLINKED: self.tr("Not linked to an element"),
        }

    def _acts(self) -> dict[Lack, str]:
        """Return what mends it in words."""
        return {
            Lack.AWAITED: self.tr("Record arrival"),
            Lack.BASIS_MISSING: self.tr("Fill in basis"),
            Lack.BASIS_PENDING: self.tr("Fill in approval"),
            Lack.BASIS_REFUSED: self.tr("Look at basis"),
            Lack.NOT_AUTHENTIC: self.tr("Look at it"),
            Lack.NO_CHAIN: self.tr("Record"),
            Lack.UNLINKED: self.tr("Link"),
        }
