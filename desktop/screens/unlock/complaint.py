# SPDX-License-Identifier: Apache-2.0
"""A short complaint below a field, or nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.qt.accessible import announce
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import row
from desktop.widgets.text import Text
from models.base.errors import SaksamaError


class Complaint(QWidget):
    """Says what does not match yet.

    Args:
        tone: ``bad`` or ``warn``.
        icon_name: icon before the words.
    """

    def __init__(self, tone: str = "bad", icon_name: str = "circle-alert") -> None:
        super().__init__()
        self._text = Text("", "small", tone, wrap=True)
        line = row(gap=6)
        icon = IconLabel(icon_name, f"{tone}i", 15, 2.0)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._text, 1)
        self.setLayout(line)
        self.hide()

    @property
    def plain(self) -> str:
        """Return the words shown, "" for none."""
        return self._text.plain

    def say(self, text: str) -> None:
        """Show words and let a screen reader say them; "" takes them away."""
        changed = text != self._text.plain
        self._text.set_text(text)
        self.setVisible(bool(text))
        if text and changed:
            announce(self, text)


def words_of(error: SaksamaError) -> str:
    """Return a trouble as one short paragraph."""
    # The sentences of all troubles come in with the first trouble.
    from desktop.wording.errors import sentence_in_form

    said = sentence_in_form(error)
    return f"{said.what} {said.rest}".strip()
