# SPDX-License-Identifier: Apache-2.0
"""Everything that is known of one act, and the clocks it starts and meets.

Knows an act in words and its clocks; must not know a verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.theme.current import px
from desktop.widgets.buttons import Button
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip
from desktop.widgets.layouts import STRETCH, clear, column, holder, row, scrolled
from desktop.widgets.living import Living
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.text import Text
from desktop.wording.clock_lines import ICONS, clock_state, clock_tone, short_due
from desktop.wording.formats import language
from models.law.clock_values import RunningClock

_NAME = 108


@dataclass(frozen=True, slots=True)
class ActLines:
    """One act in words.

    Attributes:
        title: what it was.
        second: when.
        facts: (name, value).
        starts: clocks that it has started.
        ends: clocks that it has met.
        note: the note, "" = none.
    """

    title: str
    second: str
    facts: Sequence[tuple[str, str]]
    starts: Sequence[RunningClock]
    ends: Sequence[RunningClock]
    note: str


class ActDetail(Living, QWidget):
    """The detail beside the list.

    Signals:
        edit_wanted: the user changes this act.
        history_wanted: the user looks at what happened to it.
        clock_chosen: the user opens a clock; carries the ``RunningClock``.
    """

    edit_wanted = Signal()
    history_wanted = Signal()
    clock_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text("", "title", wrap=True)
        self._second = Text("", "small", "text2")
        self.edit_button = Button("", "secondary", "pencil", "row")
        self.edit_button.clicked.connect(self.edit_wanted)
        self.history_button = Button("", "ghost", "history", "row")
        self.history_button.clicked.connect(self.history_wanted)
        self._facts_head, self._note_head = SectionHeader(), SectionHeader()
        self._starts_head, self._ends_head = SectionHeader(), SectionHeader()
        self._facts, self._starts = column(gap=8), column(gap=6)
        self._ends = column(gap=6)
        self._note = Text("", "body", wrap=True)
        self._facts_card = Card(self._facts_head, self._facts)
        self._ends_card = Card(self._ends_head, self._ends)
        self._note_card = Card(self._note_head, self._note)
        self.clocks: list[Button] = []
        acts = row(self.edit_button, self.history_button, STRETCH)
        body = holder(
            column(
                self._title,
                self._second,
                acts,
                self._facts_card,
                Card(self._starts_head, self._starts),
                self._ends_card,
                self._note_card,
                STRETCH,
                gap=10,
                margins=(20, 14, 16, 14),
            )
        )
        self.setLayout(column(scrolled(body), gap=0))
        self.come_alive()

    def show_act(self, lines: ActLines) -> None:
        """Show an act."""
        self._title.set_text(lines.title)
        self._second.set_text(lines.second)
        clear(self._facts)
        for name, value in lines.facts:
            self._facts.addWidget(_fact(name, value))
        self._facts_card.setVisible(bool(lines.facts))
        self.clocks = []
        self._fill(self._starts, lines.starts)
        self._fill(self._ends, lines.ends)
        none = "" if lines.starts else self.tr("none that still runs")
        self._starts_head.set_sub(none)
        self._ends_card.setVisible(bool(lines.ends))
        self._note.set_text(lines.note)
        self._note_card.setVisible(bool(lines.note))

    def retranslate(self) -> None:
        """Set our own words."""
        self.edit_button.setText(self.tr("Change"))
        self.history_button.setText(self.tr("History"))
        self._facts_head.set_title(self.tr("What is recorded"))
        self._starts_head.set_title(self.tr("Starts these deadlines"))
        self._ends_head.set_title(self.tr("Meets these deadlines"))
        self._note_head.set_title(self.tr("Note"))

    def _fill(self, box: QVBoxLayout, rows: Sequence[RunningClock]) -> None:
        """Show clocks, each a way to its legal basis."""
        clear(box)
        for one in rows:
            box.addWidget(self._clock(one))

    def _clock(self, one: RunningClock) -> QWidget:
        """Return one clock: how it stands, what it asks, and how it was counted."""
        state, due = clock_state(one), short_due(one)
        action = one.clock.action.text(language())
        words = Text(action, "body", wrap=True)
        basis = Button(self.tr("Basis and count"), "link", size="row")
        basis.setAccessibleName(f"{state}, {action}, {self.tr('Basis and count')}")
        basis.clicked.connect(lambda: self.clock_chosen.emit(one))
        self.clocks.append(basis)
        chip = Chip(state, clock_tone(one), ICONS[one.state])
        line = row(chip, Text(due, "small", "text2"), STRETCH, gap=8)
        return holder(column(words, line, row(basis, STRETCH), gap=2))


def _fact(name: str, value: str) -> QWidget:
    """Return one line: a name and what it is."""
    first = Text(name, "small", "text3", wrap=True)
    first.setFixedWidth(px(_NAME))
    line = row(gap=8)
    line.addWidget(first, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Text(value, "body", wrap=True), 1)
    return holder(line)
