# SPDX-License-Identifier: Apache-2.0
"""What this statement holds, what is clear already, what is still open.

It is there so that nobody is asked twice: read it before another interview.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.screens.statements.tags import Told
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import (
    STRETCH,
    clear,
    column,
    holder,
    panel,
    row,
    rule,
    scrolled,
)
from desktop.widgets.living import Living
from desktop.widgets.text import Text


class ToldPanel(Living, QWidget):
    """The panel beside the reader.

    Args:
        parent: Qt owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags_head = Text("", "strong", wrap=True)
        self._clear_head = Text("", "strong", wrap=True)
        self._clear_text = Text("", "small", "text2", wrap=True)
        self._open_head = Text("", "strong", wrap=True)
        self._tags = column(gap=4)
        self._clear = column(gap=4)
        self._open = column(gap=4)
        body = holder(
            column(
                self._tags_head,
                self._tags,
                rule(),
                self._clear_head,
                self._clear_text,
                self._clear,
                rule(),
                self._open_head,
                self._open,
                STRETCH,
                gap=8,
                margins=(16, 12, 14, 12),
            )
        )
        self._area = scrolled(body)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setLayout(column(panel(column(self._area, gap=0), "side"), gap=0))
        self.come_alive()

    def show_told(self, told: Told) -> None:
        """Show what a statement holds."""
        clear(self._tags)
        for label, count in told.counts:
            line = row(
                IconLabel("tag", "accent", 15),
                ElidedLabel(label, "body"),
                Text(str(count), "med", "text2"),
            )
            self._tags.addWidget(holder(line))
        if not told.counts:
            none = Text(
                self.tr("No answer is tagged yet."), "small", "text2", wrap=True
            )
            self._tags.addWidget(none)
        self._list(self._clear, told.clear, "check", "oki")
        self._list(self._open, told.open, "circle-dashed", "warni")
        for widget, shown in (
            (self._clear_head, told.clear),
            (self._clear_text, told.clear),
            (self._open_head, told.open),
        ):
            widget.setVisible(bool(shown))

    def retranslate(self) -> None:
        """Set our own words."""
        self._tags_head.set_text(self.tr("Tags on this statement"))
        self._clear_head.set_text(self.tr("Need not be asked again"))
        self._clear_text.set_text(
            self.tr(
                "Already told in earlier statements. Asking again can weigh on the "
                "person."
            )
        )
        self._open_head.set_text(self.tr("Still open"))
        self._area.setAccessibleName(self._tags_head.plain)

    def _list(
        self, box: QVBoxLayout, labels: tuple[str, ...], icon: str, ink: str
    ) -> None:
        """Show labels with a sign before each."""
        clear(box)
        for label in labels:
            box.addWidget(
                holder(row(IconLabel(icon, ink, 15), ElidedLabel(label, "body")))
            )
