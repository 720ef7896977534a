# SPDX-License-Identifier: Apache-2.0
"""What everybody should know before opening a vault, and in which language."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.theme.current import px
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import STRETCH, column, panel, row, rule
from desktop.widgets.living import Living
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Text
from desktop.wording.plurals import minutes as minutes_text

WIDE = 440


class _Point(Living, QWidget):
    """One thing to know: a tinted icon, a heading, a sentence."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._tile = panel(
            row(STRETCH, IconLabel(icon_name, "accent", 18), STRETCH), "info"
        )
        self._title = Text("", "strong", wrap=True)
        self._text = Text("", "body", "text2", wrap=True)
        line = row(gap=12)
        line.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column(self._title, self._text, gap=2), 1)
        self.setLayout(line)
        self.come_alive()

    def set_words(self, title: str, text: str) -> None:
        """Say it."""
        self._title.set_text(title)
        self._text.set_text(text)

    def restyle(self) -> None:
        """Grow with the text scale."""
        self._tile.setFixedSize(px(34), px(34))


class KnowPanel(Living, QFrame):
    """The right half of the door.

    Args:
        version: of the program, e.g. ``0.1``.
        edition: of the law pack.
        minutes: after which a quiet vault locks itself.

    Signals:
        language_chosen: the user wants another language; ``id`` or ``en``.
    """

    language_chosen = Signal(str)

    def __init__(self, version: str, edition: str, minutes: int) -> None:
        super().__init__()
        self.setProperty("panel", "know")
        self._version, self._edition, self._minutes = version, edition, minutes
        self._title = Text("", "head")
        self._points = [_Point("monitor"), _Point("key-round"), _Point("lock")]
        self._foot = ElidedLabel("", "small", "text3")
        self.languages = Segmented(
            [("id", "Indonesia", ""), ("en", "English", "")], "Bahasa / Language"
        )
        self.languages.chosen.connect(self.language_chosen)
        data, key, desk = self._points
        self.setLayout(
            column(
                self._title,
                12,
                data,
                14,
                key,
                14,
                desk,
                STRETCH,
                rule(),
                8,
                row(self._foot, self.languages),
                gap=0,
                margins=(32, 36, 28, 24),
            )
        )
        self.come_alive()

    def set_minutes(self, minutes: int) -> None:
        """Change after how many minutes a quiet vault locks itself."""
        self._minutes = minutes
        self.retranslate()

    def retranslate(self) -> None:
        """Set our own words."""
        data, key, desk = self._points
        self._title.set_text(self.tr("Good to know"))
        data.set_words(
            self.tr("Data stays on this laptop"),
            self.tr(
                "Nothing is sent to the internet. Copies go only where you choose."
            ),
        )
        key.set_words(
            self.tr("The passphrase cannot be reset"),
            self.tr(
                "Nobody can open the vault for you. Keep the recovery key elsewhere, "
                "for example in a sealed envelope in the office safe."
            ),
        )
        quiet = minutes_text(self._minutes)
        desk.set_words(
            self.tr("Leaving your desk? Press Ctrl + L"),
            self.tr(
                "The screen closes at once. Without activity the vault locks itself "
                "after {0}."
            ).format(quiet),
        )
        words = self.tr("Saksama {0} · Rules {1}")
        self._foot.set_text(words.format(self._version, self._edition))

    def restyle(self) -> None:
        """Grow with the text scale."""
        self.setFixedWidth(px(WIDE))
