# SPDX-License-Identifier: Apache-2.0
"""A panel with a column in it. Must not know what it holds."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.widgets.layouts import Item, Margins, column


class Card(QFrame):
    """A bordered panel.

    Args:
        items: what stands in it, as for ``layouts.column``.
        kind: panel kind of the style sheet.
        gap: pixels between items.
        margins: pixels around them.
    """

    def __init__(
        self,
        *items: Item,
        kind: str = "surface",
        gap: int = 8,
        margins: Margins = 16,
    ) -> None:
        super().__init__()
        self.setProperty("panel", kind)
        self.body: QVBoxLayout = column(*items, gap=gap, margins=margins)
        self.setLayout(self.body)
