# SPDX-License-Identifier: Apache-2.0
"""Something to act on: an icon, two lines of words, and its button.

Knows its words and its button; must not know what a press sets off.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.theme.tokens import TONES
from desktop.widgets.buttons import Button
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import column, row
from desktop.widgets.text import Text

_TOP = Qt.AlignmentFlag.AlignTop


class ActRow(QWidget):
    """An icon, two lines and a button.

    Args:
        icon_name: what sort of thing it is, or how it stands.
        title: what it is called.
        second: what is known of it.
        button: what can be done with it.
        tone: tone of the icon, "" = quiet.
    """

    def __init__(
        self,
        icon_name: str,
        title: str,
        second: str,
        button: Button,
        tone: str = "",
    ) -> None:
        super().__init__()
        self.button = button
        ink = TONES[tone].mark if tone else "text2"
        words = column(
            Text(title, "med", wrap=True),
            Text(second, "small", "text3", wrap=True),
            gap=0,
        )
        line = row(gap=8)
        line.addWidget(IconLabel(icon_name, ink, 15), 0, _TOP)
        line.addLayout(words, 1)
        line.addWidget(button, 0, _TOP)
        self.setLayout(line)
        self.setAccessibleName(title)
        button.setAccessibleName(f"{button.text()}: {title}")
