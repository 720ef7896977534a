# SPDX-License-Identifier: Apache-2.0
"""A slim line on a page of a case: which law governs, and the way to its page.

Knows a line that was made for it; must not know a law.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.widgets.buttons import Button
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import row
from desktop.widgets.living import Living
from desktop.widgets.state import set_state
from desktop.wording.regime import RegimeLine


class RegimeStrip(Living, QFrame):
    """The line.

    Args:
        parent: Qt owner.

    Attributes:
        button: leads to Pasal & dakwaan.

    Signals:
        wanted: the user goes there.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("scale", "accent", 16)
        self._text = ElidedLabel("", "small", "text2")
        self.button = Button("", "ghost", size="row")
        self.button.clicked.connect(self.wanted)
        line = row(self._icon, self._text, self.button, gap=8, margins=(12, 2, 6, 2))
        line.setStretchFactor(self._text, 1)
        self.setLayout(line)
        set_state(self, panel="info")
        self.come_alive()

    def show_line(self, line: RegimeLine) -> None:
        """Show which law governs."""
        set_state(self, panel=line.tone)
        self._icon.set_icon("scale", "warni" if line.tone == "warn" else "accent")
        self._text.set_text(line.text)
        self.setToolTip(f"{line.text}\n{line.detail}")
        self.setAccessibleName(line.text)
        self.setAccessibleDescription(line.detail)

    def retranslate(self) -> None:
        """Set our own words."""
        self.button.setText(self.tr("Governing law"))
