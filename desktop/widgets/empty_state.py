# SPDX-License-Identifier: Apache-2.0
"""What a page shows when there is nothing yet: one sentence, one or two acts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.widgets.buttons import Button
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import STRETCH, column, holder, row
from desktop.widgets.text import Text


class EmptyState(QWidget):
    """An empty page that says what to do next.

    Args:
        icon_name: icon, quiet.
        title: what there is none of.
        text: one sentence on what to do.
        buttons: one or two acts.
    """

    def __init__(
        self, icon_name: str, title: str = "", text: str = "", *buttons: Button
    ) -> None:
        super().__init__()
        self._icon = IconLabel(icon_name, "text3", 28, 1.5)
        self._title = Text(title, "head", wrap=True)
        self._text = Text(text, "body", "text2", wrap=True)
        for words in (self._title, self._text):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        body = holder(
            column(
                row(STRETCH, self._icon, STRETCH),
                self._title,
                self._text,
                row(STRETCH, *buttons, STRETCH, margins=(0, 8, 0, 0)),
                gap=6,
            )
        )
        # On the holder, not on the words: a layout asks how high words are at the
        # width it gives, and would not know of a limit further inside.
        body.setMaximumWidth(420)
        middle = row(STRETCH, body, STRETCH)
        middle.setStretchFactor(body, 4)
        self.setLayout(column(STRETCH, middle, STRETCH, margins=24))

    def set_words(self, title: str, text: str) -> None:
        """Change the words."""
        self._title.set_text(title)
        self._text.set_text(text)
