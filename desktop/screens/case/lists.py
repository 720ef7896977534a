# SPDX-License-Identifier: Apache-2.0
"""The small lists of the summary: next steps, people, data, latest entries.

Know values and words; must not know a verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.screens.case.digest import Step
from desktop.theme.current import px
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.layouts import clear, column, holder, row, rule
from desktop.widgets.text import Text


class StepList(QWidget):
    """Gaps with a button that goes there.

    Signals:
        step_chosen: carries the ``Cell``.
        task_wanted: a task is to be made of a gap; carries the ``Step``.
    """

    step_chosen = Signal(object)
    task_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = column(gap=8)
        self.setLayout(self._column)
        self.buttons: list[Button] = []
        self.task_buttons: list[IconButton] = []

    def show_steps(self, steps: Sequence[Step], done: str) -> None:
        """Show these steps, or ``done`` when there is none."""
        clear(self._column)
        self.buttons = []
        self.task_buttons = []
        if not steps:
            self._column.addWidget(Text(done, "body", "text2", wrap=True))
        for number, step in enumerate(steps):
            if number:
                self._column.addWidget(rule())
            self._column.addWidget(self._row(step))

    def _row(self, step: Step) -> QWidget:
        """Return one step."""
        button = Button(self.tr("Show"), size="row")
        button.setAccessibleName(f"{self.tr('Show')}: {step.title}, {step.second}")
        button.clicked.connect(
            lambda _=False, cell=step.cell: self.step_chosen.emit(cell)
        )
        self.buttons.append(button)
        words = f"{self.tr('Make a task of it')}: {step.title}"
        task = IconButton("square-check", words)
        task.clicked.connect(lambda _=False: self.task_wanted.emit(step))
        self.task_buttons.append(task)
        mark = {"ok": "oki", "warn": "warni", "bad": "badi", "alt": "alti"}
        told = column(
            ElidedLabel(step.title, "med"),
            ElidedLabel(step.second, "small", "text2"),
            gap=0,
        )
        sign = IconLabel(step.icon, mark[step.tone], 16)
        line = row(sign, told, task, button, gap=12)
        line.setStretchFactor(told, 1)
        return holder(line)


class PairList(QWidget):
    """Two-part lines: a name and a remark, or a time and what happened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = column(gap=6)
        self.setLayout(self._column)

    def show_people(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show (label, what they are) with a sign before each."""
        clear(self._column)
        for label, what in lines:
            words = column(
                ElidedLabel(label, "med"), ElidedLabel(what, "small", "text2"), gap=0
            )
            line = row(IconLabel("user", "text2", 16), words, gap=10)
            line.setStretchFactor(words, 1)
            self._column.addWidget(holder(line))

    def show_facts(self, lines: Sequence[tuple[str, str]], width: int = 116) -> None:
        """Show (name, value) in two columns."""
        clear(self._column)
        for name, value in lines:
            first = Text(name, "small", "text3", wrap=True)
            first.setFixedWidth(px(width))
            line = row(first, ElidedLabel(value, "body"), gap=8)
            self._column.addWidget(holder(line))
