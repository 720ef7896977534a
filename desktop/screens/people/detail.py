# SPDX-License-Identifier: Apache-2.0
"""What is known of one person, and what in the case concerns them.

Knows a person and lines made for them; must not know a verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.qt.port import Route
from desktop.widgets.buttons import Button
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.layouts import STRETCH, clear, column, holder, row, scrolled
from desktop.widgets.living import Living
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.text import Text

_NAMES = 170


@dataclass(frozen=True, slots=True)
class PersonLines:
    """One person in words.

    Attributes:
        label: code and flower name, or code and name.
        second: role, age, part.
        sealed: whether they are kept by code only.
        ages: (what is said, what says so), side by side.
        ages_differ: whether two births told of them cannot both be so.
        facts: (name, value).
        concerns: (words, where that is).
        note: the note, "" = none.
    """

    label: str
    second: str
    sealed: bool
    ages: Sequence[tuple[str, str]]
    ages_differ: bool
    facts: Sequence[tuple[str, str]]
    concerns: Sequence[tuple[str, Route]]
    note: str


class PersonDetail(Living, QWidget):
    """The detail beside the list.

    Signals:
        edit_wanted: the user changes this person.
        route_chosen: the user goes to something that concerns them.
    """

    edit_wanted = Signal()
    route_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Text("", "title")
        self._second = ElidedLabel("", "small", "text2")
        self.edit_button = Button("", "secondary", "pencil")
        self.edit_button.clicked.connect(self.edit_wanted)
        self._sealed = Text("", "small", "accent", wrap=True)
        self._facts = column(gap=8)
        self._ages = column(gap=8)
        self.differ = Chip("", "alt", "equal-not")
        self._ages_head = SectionHeader(trailing=self.differ)
        self._ages_card = Card(self._ages_head, self._ages)
        self._concerns = column(gap=4)
        self._note = Text("", "body", wrap=True)
        self._facts_head = SectionHeader()
        self._concerns_head = SectionHeader()
        self._note_head = SectionHeader()
        self._note_card = Card(self._note_head, self._note)
        self.links: list[Button] = []
        words = holder(column(self._label, self._second, gap=0))
        head = row(words, self.edit_button)
        head.setStretchFactor(words, 1)
        body = holder(
            column(
                head,
                self._sealed,
                Card(self._facts_head, self._facts),
                self._ages_card,
                Card(self._concerns_head, self._concerns),
                self._note_card,
                STRETCH,
                gap=12,
                margins=(20, 14, 24, 14),
            )
        )
        self.setLayout(column(scrolled(body), gap=0))
        self.come_alive()

    def show_person(self, lines: PersonLines) -> None:
        """Show somebody."""
        self._label.set_text(lines.label)
        self._second.set_text(lines.second)
        self._sealed.setVisible(lines.sealed)
        _fill(self._facts, lines.facts)
        _fill(self._ages, lines.ages)
        self._ages_card.setVisible(bool(lines.ages) or lines.ages_differ)
        self.differ.setVisible(lines.ages_differ)
        clear(self._concerns)
        self.links = []
        for words, route in lines.concerns:
            link = Button(words, "ghost", size="row")
            link.clicked.connect(
                lambda _=False, target=route: self.route_chosen.emit(target)
            )
            self.links.append(link)
            self._concerns.addWidget(holder(row(link, STRETCH)))
        self._concerns_head.set_sub("" if lines.concerns else self.tr("nothing yet"))
        self._note.set_text(lines.note)
        self._note_card.setVisible(bool(lines.note))

    def retranslate(self) -> None:
        """Set our own words."""
        self.edit_button.setText(self.tr("Change"))
        self._sealed.set_text(
            self.tr(
                "Kept by code and flower name only. The real identity has no place "
                "in this version, because the journal never forgets."
            )
        )
        self._facts_head.set_title(self.tr("What is known"))
        self._ages_head.set_title(self.tr("Age by source"))
        self.differ.set(self.tr("Dates of birth differ"))
        self._concerns_head.set_title(self.tr("In this case"))
        self._note_head.set_title(self.tr("Note"))


def _fill(box: QVBoxLayout, lines: Sequence[tuple[str, str]]) -> None:
    """Show names with their values below one another."""
    clear(box)
    for name, value in lines:
        first = Text(name, "small", "text3", wrap=True)
        first.setFixedWidth(_NAMES)
        line = row(first, Text(value, "body", wrap=True), gap=8)
        line.setStretch(1, 1)
        box.addWidget(holder(line))
