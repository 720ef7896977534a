# SPDX-License-Identifier: Apache-2.0
"""Whether the digital copy is whole, since when that is known, and its hash.

Knows ``Wholeness``; must not know how it is checked. Only a check of every byte
may be called whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.buttons import Button
from desktop.widgets.card import Card
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import STRETCH, column, row
from desktop.widgets.living import Living
from desktop.widgets.text import Text

_GROUP = 8
_LINE = 32


class Verdict(StrEnum):
    """What is known of the copy."""

    STORED = "stored"
    WHOLE = "whole"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Wholeness:
    """What is known of one digital copy.

    Attributes:
        verdict: what the last check found.
        when: when that was, in words.
        sha256: of the plain bytes, hex.
    """

    verdict: Verdict
    when: str
    sha256: str


class HashPanel(Living, Card):
    """Shows it, with the way to check again.

    Args:
        parent: Qt owner.

    Attributes:
        check_button: checks every byte.

    Signals:
        check_wanted: the user checks the copy.
    """

    check_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(12, 8, 12, 8))
        if parent is not None:
            self.setParent(parent)
        self._shown: Wholeness | None = None
        self._icon = IconLabel("shield", "text3", 18, 2.0)
        self._title = Text("", "strong")
        self._when = ElidedLabel("", "small", "text3")
        self.check_button = Button("", "link", "refresh-cw", "row")
        self.check_button.clicked.connect(self.check_wanted)
        self._sums = (
            ElidedLabel("", "mono", "text2"),
            ElidedLabel("", "mono", "text2"),
        )
        self._labels = (Text("SHA-256", "mono", "text2"), Text("", "mono"))
        top = row(self._title, STRETCH, self.check_button, gap=8)
        lines = [
            row(name, value, gap=14)
            for name, value in zip(self._labels, self._sums, strict=True)
        ]
        made = row(gap=10)
        made.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        made.addLayout(column(top, self._when, *lines, gap=1), 1)
        self.body.addLayout(made)
        self.come_alive()

    @property
    def verdict(self) -> Verdict | None:
        """Return what is shown, ``None`` for nothing."""
        return self._shown.verdict if self._shown is not None else None

    def show_wholeness(self, shown: Wholeness) -> None:
        """Show what is known of a copy."""
        self._shown = shown
        looks = {
            Verdict.STORED: ("shield", "text3", "text"),
            Verdict.WHOLE: ("shield-check", "oki", "ok"),
            Verdict.DAMAGED: ("shield-alert", "badi", "bad"),
        }
        icon, mark, ink = looks[shown.verdict]
        self._icon.set_icon(icon, mark)
        self._title.set_ink(ink)
        for label, start in zip(self._sums, (0, _LINE), strict=True):
            label.set_text(grouped(shown.sha256[start : start + _LINE]))
        self.setAccessibleDescription(grouped(shown.sha256))
        self.retranslate()

    def retranslate(self) -> None:
        """Set our own words."""
        self.check_button.setText(self.tr("Check again"))
        if self._shown is None:
            return
        titles = {
            Verdict.STORED: self.tr("Digital copy stored"),
            Verdict.WHOLE: self.tr("Digital copy whole"),
            Verdict.DAMAGED: self.tr("Digital copy damaged"),
        }
        whens = {
            Verdict.STORED: self.tr("taken in {0}"),
            Verdict.WHOLE: self.tr("checked {0}"),
            Verdict.DAMAGED: self.tr("found {0}"),
        }
        self._title.set_text(titles[self._shown.verdict])
        self._when.set_text(whens[self._shown.verdict].format(self._shown.when))
        self.setAccessibleName(f"{self._title.plain}, {self._when.plain}")

    def restyle(self) -> None:
        """Line both rows of the hash up."""
        width = max(label.sizeHint().width() for label in self._labels)
        for label in self._labels:
            label.setFixedWidth(width)


def grouped(digits: str) -> str:
    """Return hexadecimal digits in groups of eight."""
    return " ".join(
        digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP)
    )
