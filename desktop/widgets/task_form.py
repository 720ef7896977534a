# SPDX-License-Identifier: Apache-2.0
"""The forms of a task: what is to be done by whom and when, and what came of it.

Know the fields of a task; must not know how it is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.buttons import Button
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.form_dialog import FormDialog
from desktop.wording.labels import labels
from models.casefile.tasks import Task, TaskSource

_FREE = (TaskSource.TYPED, TaskSource.PROMISE)
"""Sources that somebody may choose; a gap or a clock comes with its place."""


class TaskForm(FormDialog):
    """Makes or changes a task.

    Args:
        task: what to show; an empty id makes a new one.
        people: (id, how the case calls them) each.
        about: the gap or clock it was made of, in words; "" = none.
        parent: window over which it opens.

    Attributes:
        title: what is to be done.
        due: the last day.
        owner: who does it.
        person: whom it concerns.
        source: whether it is a promise; only where nothing else says so.
        note: what else must be known.
        remove_button: takes the task out; hidden for a new one.
    """

    def __init__(
        self,
        task: Task,
        people: Sequence[tuple[str, str]],
        about: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._task = task
        super().__init__("", parent=parent, width=600)
        self.set_heading(self.tr("Task") if task.id else self.tr("New task"), about)
        self.save_button.setText(self.tr("Save"))
        self.remove_button = Button(self.tr("Take out…"), "danger")
        self.remove_button.setVisible(bool(task.id))
        self.add_far_button(self.remove_button)
        self.title = QLineEdit(task.title)
        self.due = DateEdit()
        self.due.set_date(task.due)
        self.owner = QLineEdit(task.owner)
        self.person = QComboBox()
        self.person.addItem(self.tr("Nobody in particular"), "")
        for key, words in people:
            self.person.addItem(words, key)
        self.person.setCurrentIndex(max(0, self.person.findData(task.person)))
        self.source = QComboBox()
        for code in _FREE if task.source in _FREE else (task.source,):
            self.source.addItem(labels("task_source")[code], str(code))
        self.source.setCurrentIndex(max(0, self.source.findData(str(task.source))))
        self.note = AutosizeEdit(2, 6)
        self.note.setPlainText(task.note)
        self._lay_out()

    def read(self) -> Task:
        """Return what stands in the form, not checked."""
        return replace(
            self._task,
            title=self.title.text().strip(),
            due=self.due.date,
            owner=self.owner.text().strip(),
            person=str(self.person.currentData() or ""),
            source=TaskSource(str(self.source.currentData())),
            note=self.note.toPlainText().strip(),
        )

    def wrong(self) -> tuple[str, str] | None:
        """Return (row, words) of a day that does not match yet."""
        return None if self.due.is_valid else ("task.due", self.due.error_text)

    def _lay_out(self) -> None:
        """Place the rows."""
        self.add_row("task.title", self.tr("What is to be done"), self.title)
        self.add_pair(
            self.make_row("task.due", self.tr("Last day"), self.due),
            self.make_row("task.owner", self.tr("Who does it"), self.owner),
        )
        self.add_pair(
            self.make_row("task.source", self.tr("Kind"), self.source, optional=False),
            self.make_row("task.person", self.tr("For or about"), self.person),
        )
        self.add_row("task.note", self.tr("Note"), self.note, optional=True)


class DoneForm(FormDialog):
    """Says that a task is done, when, and what came of it.

    Args:
        task: the task.
        today: the day to begin with.
        parent: window over which it opens.

    Attributes:
        on: when it was done.
        note: what came of it.
    """

    def __init__(self, task: Task, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent, width=520)
        self.set_heading(self.tr("Task done"), task.title)
        self.save_button.setText(self.tr("Done"))
        self.on = DateEdit(required=True)
        self.on.set_date(today)
        self.note = AutosizeEdit(2, 6)
        self.add_row("task.done_on", self.tr("Done on"), self.on)
        self.add_row(
            "task.done_note", self.tr("What came of it"), self.note, optional=True
        )

    def wrong(self) -> tuple[str, str] | None:
        """Return (row, words) of a day that does not match yet."""
        return None if self.on.is_valid else ("task.done_on", self.on.error_text)
