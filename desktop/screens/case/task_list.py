# SPDX-License-Identifier: Apache-2.0
"""The tasks of a case: open ones with a box to tick, then those just done.

Knows tasks and names; must not know a verb.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.layouts import clear, column, holder, row, rule
from desktop.widgets.living import Living
from desktop.widgets.text import Text
from desktop.wording.formats import short_date
from desktop.wording.labels import label
from models.casefile.tasks import Task

MOST_DONE = 3


class TaskList(Living, QWidget):
    """One line a task.

    Signals:
        finish_wanted: a task is done; carries the ``Task``.
        reopen_wanted: a task is open again; carries it.
        change_wanted: a task is to be changed; carries it.
    """

    finish_wanted = Signal(object)
    reopen_wanted = Signal(object)
    change_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Sequence[Task], Mapping[str, str], date] | None = None
        self._column = column(gap=6)
        self.setLayout(self._column)
        self.boxes: dict[str, IconButton] = {}
        self.changes: dict[str, Button] = {}
        self.come_alive()

    def show_tasks(
        self, tasks: Sequence[Task], names: Mapping[str, str], today: date
    ) -> None:
        """Show these tasks.

        Args:
            tasks: of one case, by their last day.
            names: person id → how the case calls them.
            today: the local day.
        """
        self._shown = (tasks, names, today)
        self.retranslate()

    def retranslate(self) -> None:
        """Make every line anew."""
        if self._shown is None:
            return
        tasks, names, today = self._shown
        clear(self._column)
        self.boxes, self.changes = {}, {}
        still = [one for one in tasks if not one.done]
        done = sorted(
            (one for one in tasks if one.done_on is not None),
            key=lambda one: (one.done_on or date.min, one.id),
            reverse=True,
        )[:MOST_DONE]
        if not still:
            words = self.tr("No open task. Add one, or make one of a deadline or gap.")
            self._column.addWidget(Text(words, "body", "text2", wrap=True))
        for number, task in enumerate([*still, *done]):
            if number or not still:
                self._column.addWidget(rule())
            self._column.addWidget(self._line(task, names, today))

    def _line(self, task: Task, names: Mapping[str, str], today: date) -> QWidget:
        """Return one task."""
        act = self.tr("Open again") if task.done else self.tr("Done")
        box = IconButton(
            "square-check" if task.done else "square", f"{act}: {task.title}"
        )
        wanted = self.reopen_wanted if task.done else self.finish_wanted
        box.clicked.connect(lambda _=False, task=task: wanted.emit(task))
        change = Button(self.tr("Change"), "ghost", size="row")
        change.setAccessibleName(f"{self.tr('Change')}: {task.title}")
        change.clicked.connect(lambda _=False, task=task: self.change_wanted.emit(task))
        self.boxes[task.id], self.changes[task.id] = box, change
        words = column(
            ElidedLabel(task.title, "med", "text3" if task.done else "text"),
            ElidedLabel(self._second(task, names), "small", "text2"),
            gap=0,
        )
        ink = "warn" if not task.done and _late(task, today) else "text2"
        when = Text(self._when(task, today), "small", ink)
        line = row(box, words, when, change, gap=10)
        line.setStretchFactor(words, 1)
        return holder(line)

    def _when(self, task: Task, today: date) -> str:
        """Return the last day, or when it was done."""
        if task.done_on is not None:
            return self.tr("done {0}").format(short_date(task.done_on))
        if task.due is None:
            return ""
        if task.due == today:
            return self.tr("today")
        words = short_date(task.due)
        return self.tr("{0}, past").format(words) if _late(task, today) else words

    def _second(self, task: Task, names: Mapping[str, str]) -> str:
        """Return the quieter line."""
        told = (
            label("task_source", task.source),
            names.get(task.person, ""),
            task.owner,
            task.done_note if task.done else task.note,
        )
        return "  ·  ".join(filter(None, told))


def _late(task: Task, today: date) -> bool:
    """Return whether the last day is past."""
    return task.due is not None and task.due < today
