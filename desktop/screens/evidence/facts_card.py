# SPDX-License-Identifier: Apache-2.0
"""What is recorded of an exhibit: kind, basis, seal, origin. Must not know one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.theme.current import px
from desktop.widgets.buttons import IconButton
from desktop.widgets.card import Card
from desktop.widgets.layouts import clear, column, holder, row
from desktop.widgets.living import Living
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.text import Text


class FactsCard(Living, Card):
    """Names and values.

    Args:
        parent: Qt owner.

    Signals:
        edit_wanted: the user changes the exhibit.
    """

    edit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, margins=(14, 8, 10, 12))
        if parent is not None:
            self.setParent(parent)
        self.edit_button = IconButton("pencil", "")
        self.edit_button.clicked.connect(self.edit_wanted)
        self._head = SectionHeader(trailing=self.edit_button)
        self._rows = column(gap=4)
        self.body.addWidget(self._head)
        self.body.addLayout(self._rows)
        self.come_alive()

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these."""
        clear(self._rows)
        for name, value in facts:
            first = Text(name, "small", "text3", wrap=True)
            first.setFixedWidth(px(92))
            line = row(gap=8)
            line.addWidget(first, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Text(value, "small", wrap=True), 1)
            self._rows.addWidget(holder(line))

    def retranslate(self) -> None:
        """Set our own words."""
        self._head.set_title(self.tr("What is recorded"))
        self.edit_button.set_label(self.tr("Change this exhibit (Enter)"))
