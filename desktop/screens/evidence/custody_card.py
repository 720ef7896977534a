# SPDX-License-Identifier: Apache-2.0
"""The chain of custody as a card. Must not know an entry."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.screens.evidence.chain import Chain, ChainLine
from desktop.widgets.buttons import IconButton
from desktop.widgets.card import Card
from desktop.widgets.living import Living
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.text import Text
from desktop.wording import plurals


class CustodyCard(Living, Card):
    """Shows who held one exhibit.

    Args:
        parent: Qt owner.

    Attributes:
        chain: the links.
        add_button: records a new one.

    Signals:
        add_wanted: the user records a link.
    """

    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, margins=(14, 8, 10, 8))
        if parent is not None:
            self.setParent(parent)
        self._count = 0
        self.chain = Chain()
        self.add_button = IconButton("plus", "")
        self.add_button.clicked.connect(self.add_wanted)
        self._head = SectionHeader(trailing=self.add_button)
        self._none = Text("", "small", "text3", wrap=True)
        for part in (self._head, self._none, self.chain):
            self.body.addWidget(part)
        self.come_alive()

    def show_lines(self, lines: Sequence[ChainLine]) -> None:
        """Show these links and holes."""
        self._count = sum(not line.hole for line in lines)
        self.chain.show_lines(lines)
        self.chain.setVisible(bool(lines))
        self._none.setVisible(not lines)
        self.retranslate()

    def retranslate(self) -> None:
        """Set our own words."""
        self._head.set_title(self.tr("Chain of custody"))
        self._head.set_sub(plurals.notes(self._count) if self._count else "")
        self.add_button.set_label(self.tr("Record who holds it"))
        self._none.set_text(self.tr("Nobody is recorded as holding it yet."))
