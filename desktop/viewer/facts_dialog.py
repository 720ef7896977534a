# SPDX-License-Identifier: Apache-2.0
"""What a file says of itself: camera, moment, software, place.

The place a camera noted stays hidden until it is asked for here, because it
can lead to somebody. Must not know an exhibit.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.viewer.readable import readable_line
from desktop.viewer.sheets import Original
from desktop.viewer.wire import Facts
from desktop.widgets.buttons import Button
from desktop.widgets.dialog import Dialog
from desktop.widgets.layouts import STRETCH, column, holder, row
from desktop.widgets.text import Text
from desktop.wording.formats import file_size

_LABEL_WIDTH = 150


class FactsDialog(Dialog):
    """Shows what is known of one file.

    Args:
        original: the file.
        facts: what it says of itself.
        parent: window over which it opens.

    Attributes:
        place_button: shows the place; hidden when there is none.
    """

    def __init__(
        self, original: Original, facts: Facts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent, width=520)
        self.set_heading(self.tr("Details of this file"), self._note(facts))
        self._rows = column(gap=6)
        self.body.addLayout(self._rows)
        self._add(self.tr("Name"), original.name)
        self._add(self.tr("Kind by its content"), original.media_type)
        self._add(self.tr("Size"), file_size(original.size))
        words = self._labels()
        place = ""
        for code, value in facts.lines:
            if code == "location":
                place = value
            else:
                self._add(words.get(code, code), value)
        self.place_button = Button("", "secondary", "map-pin", "row")
        self.place_button.setVisible(bool(place))
        self.place_button.clicked.connect(lambda: self._show_place(place))
        self.body.addLayout(row(self.place_button, STRETCH))
        self.come_alive()

    def retranslate(self) -> None:
        """Set our own words."""
        super().retranslate()
        self.cancel_button.setText(self.tr("Close"))
        self.place_button.setText(self.tr("Show where the camera stood"))

    def _note(self, facts: Facts) -> str:
        """Return a word of care where the file says something."""
        if not facts.lines:
            return ""
        return self.tr(
            "The file says this of itself. It can be wrong or have been changed."
        )

    def _labels(self) -> dict[str, str]:
        """Return the words of each code."""
        return {
            "make": self.tr("Camera maker"),
            "model": self.tr("Camera"),
            "software": self.tr("Software"),
            "producer": self.tr("PDF made by"),
            "title": self.tr("Title"),
            "author": self.tr("Author"),
            "taken": self.tr("Date and time"),
            "offset": self.tr("Time zone"),
            "pixels": self.tr("Pixels"),
            "encoding": self.tr("Letters coded as"),
            "characters": self.tr("Characters"),
        }

    def _add(self, name: str, value: str) -> None:
        """Add one line."""
        label = Text(name, "small", "text3")
        label.setFixedWidth(_LABEL_WIDTH)
        line = row(label, Text(readable_line(value), "body", wrap=True), gap=8)
        line.setStretch(1, 1)
        self._rows.addWidget(holder(line))

    def _show_place(self, place: str) -> None:
        """Show where the camera says it stood."""
        self.place_button.hide()
        self._add(self.tr("Place"), place)
        self.adjustSize()
