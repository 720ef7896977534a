# SPDX-License-Identifier: Apache-2.0
"""Why a cell stands as it does: reasons, this product's rules, articles.

Knows ``ReasonLine`` values. A rule of this product is called that, so that
nobody takes it for an article.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.screens.elements.inspection import ReasonLine
from desktop.widgets.layouts import column
from desktop.widgets.text import Text


class ReasonList(QWidget):
    """The explanation of a cell.

    Args:
        lines: in order.
    """

    def __init__(self, lines: Sequence[ReasonLine]) -> None:
        super().__init__()
        layout = column(gap=3)
        for number, line in enumerate(lines):
            if number:
                layout.addSpacing(5)
            layout.addWidget(Text(line.text, "small", "text2", wrap=True))
            if line.items:
                words = self.tr("Rests on: {0}").format(line.items)
                layout.addWidget(Text(words, "micro", "text3", wrap=True))
            if line.policy:
                words = self.tr("Rule of this program: {0}").format(line.policy)
                layout.addWidget(Text(words, "micro", "text3", wrap=True))
            if line.law:
                words = self.tr("Based on: {0}").format(line.law)
                layout.addWidget(Text(words, "micro", "text3", wrap=True))
        self.setLayout(layout)
