# SPDX-License-Identifier: Apache-2.0
"""Questions answered yes, no or not known yet, one below the other.

Knows words and answers; must not know what an answer means. A question nobody
answered stays open: there is no default but that.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.qt.accessible import tab_order
from desktop.widgets.draft_keeper import Field
from desktop.widgets.layouts import column, holder, row, rule
from desktop.widgets.living import Living
from desktop.widgets.segmented import Segmented
from desktop.widgets.text import Text

YES = "yes"
NO = "no"
OPEN = "unknown"


@dataclass(frozen=True, slots=True)
class Asked:
    """One question.

    Attributes:
        id: what its answer is known by.
        text: the question.
        heading: starts a group, "" = goes on with the one before.
    """

    id: str
    text: str
    heading: str = ""


class Questions(Living, QWidget):
    """A column of questions.

    Args:
        parent: Qt owner.

    Attributes:
        choices: what is pressed, by question.

    Signals:
        changed: an answer changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: dict[str, Segmented] = {}
        self._hints: dict[str, Text] = {}
        self._box: QVBoxLayout = column(gap=6)
        self.setLayout(self._box)
        self.come_alive()

    @property
    def answers(self) -> dict[str, str]:
        """Return question → yes or no; open ones are left out."""
        said = {key: one.current for key, one in self.choices.items()}
        return {key: answer for key, answer in said.items() if answer != OPEN}

    def ask(self, asked: Sequence[Asked], answers: Mapping[str, str]) -> None:
        """Show these questions, once.

        Args:
            asked: in order.
            answers: question → yes or no.
        """
        for one in asked:
            if one.heading:
                self._box.addWidget(Text(one.heading, "smallstrong", "text2"))
            self._box.addWidget(self._line(one))
            self._box.addWidget(rule())
        if asked:
            self.setFocusProxy(self.choices[asked[0].id])
        tab_order(list(self.choices.values()))
        self.put(answers)
        self.retranslate()

    def put(self, answers: Mapping[str, str]) -> None:
        """Show these answers; a question not named is open."""
        for key, choice in self.choices.items():
            choice.set_chosen(answers.get(key, OPEN))

    def hint(self, hints: Mapping[str, str]) -> None:
        """Say below each question what its answer means; "" says nothing."""
        for key, text in self._hints.items():
            text.set_text(hints.get(key, ""))
            text.setVisible(bool(hints.get(key)))

    def field(self) -> Field:
        """Return how a draft reads and writes the answers."""
        return Field(
            lambda: json.dumps(self.answers, sort_keys=True),
            self._load,
            self.changed,
            self,
        )

    def retranslate(self) -> None:
        """Set our own words."""
        for choice in self.choices.values():
            choice.set_label(YES, self.tr("Yes"))
            choice.set_label(NO, self.tr("No"))
            choice.set_label(OPEN, self.tr("Not known"))

    def _line(self, asked: Asked) -> QWidget:
        """Return one question with its three answers."""
        text = Text(asked.text, "body", wrap=True)
        hint = Text("", "small", "text3", wrap=True)
        hint.hide()
        words = ((YES, self.tr("Yes")), (NO, self.tr("No")))
        offered = (*words, (OPEN, self.tr("Not known")))
        choice = Segmented([(key, said, "") for key, said in offered], asked.text)
        choice.set_chosen(OPEN)
        choice.chosen.connect(lambda _: self.changed.emit())
        self.choices[asked.id] = choice
        self._hints[asked.id] = hint
        line = row(holder(column(text, hint, gap=2)), choice, gap=16)
        line.setStretch(0, 1)
        return holder(line)

    def _load(self, text: str) -> None:
        """Show answers that were kept as text."""
        self.put(json.loads(text))
        self.changed.emit()
