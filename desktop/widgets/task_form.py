# SPDX-License-Identifier: Apache-2.0
"""The forms of a task: what is to be done by whom and when, and what came of it.

Know the fields of a task; must not know how it is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.widgets.autosize_edit import AutosizeEdit
from desktop.widgets.buttons import Button
from desktop.widgets.date_edit import DateEdit
from desktop.widgets.form_dialog import FormDialog
from desktop.wording.labels import labels
from models.base.ids import CaseId
from models.casefile.tasks import Task, TaskSource

_FREE = (TaskSource.TYPED, TaskSource.PROMISE)
"""Sources that somebody may choose; a gap or a clock comes with its place."""


@dataclass(frozen=True, slots=True)
class CaseAround:
    """A case that a task may belong to.

    Attributes:
        id: the case.
        words: its number and title.
        people: (id, how the case calls them) each.
    """

    id: CaseId
    words: str
    people: Sequence[tuple[str, str]]


class TaskForm(FormDialog):
    """Makes or changes a task.

    Args:
        task: what to show; an empty id makes a new one.
        people: (id, how the case calls them) each.
        about: the gap or clock it was made of, in words; "" = none.
        parent: window over which it opens.
        cases: those to choose from, where no case lies open; none = its own.

    Attributes:
        case: whose task it is; only where there is a choice.
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
        cases: Sequence[CaseAround] = (),
    ) -> None:
        self._task = task
        self._cases = {str(one.id): one for one in cases}
        super().__init__("", parent=parent, width=600)
        self.set_heading(self.tr("Task") if task.id else self.tr("New task"), about)
        self.save_button.setText(self.tr("Save"))
        self.remove_button = Button(self.tr("Take out…"), "danger")
        self.remove_button.setVisible(bool(task.id))
        self.add_far_button(self.remove_button)
        self.case = QComboBox()
        self.case.addItem(self.tr("Choose a case"), "")
        for key, case in self._cases.items():
            self.case.addItem(case.words, key)
        self.title = QLineEdit(task.title)
        self.due = DateEdit()
        self.due.set_date(task.due)
        self.owner = QLineEdit(task.owner)
        self.person = QComboBox()
        self._show_people(people)
        self.person.setCurrentIndex(max(0, self.person.findData(task.person)))
        self.source = QComboBox()
        for code in _FREE if task.source in _FREE else (task.source,):
            self.source.addItem(labels("task_source")[code], str(code))
        self.source.setCurrentIndex(max(0, self.source.findData(str(task.source))))
        self.note = AutosizeEdit(2, 6)
        self.note.setPlainText(task.note)
        self._lay_out()
        self.case.currentIndexChanged.connect(self._on_case)

    def read(self) -> Task:
        """Return what stands in the form, not checked."""
        chosen = self._cases.get(str(self.case.currentData()))
        return replace(
            self._task,
            case=self._task.case if chosen is None else chosen.id,
            title=self.title.text().strip(),
            due=self.due.date,
            owner=self.owner.text().strip(),
            person=str(self.person.currentData() or ""),
            source=TaskSource(str(self.source.currentData())),
            note=self.note.toPlainText().strip(),
        )

    def wrong(self) -> tuple[str, str] | None:
        """Return (row, words) of a case not chosen, or a day that does not match."""
        if self._cases and not self.case.currentData():
            return "task.case", self.tr("Choose the case it belongs to.")
        return None if self.due.is_valid else ("task.due", self.due.error_text)

    def _show_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Offer the people of a case."""
        self.person.clear()
        self.person.addItem(self.tr("Nobody in particular"), "")
        for key, words in people:
            self.person.addItem(words, key)

    def _on_case(self) -> None:
        """Offer the people of the chosen case, and no others."""
        chosen = self._cases.get(str(self.case.currentData()))
        self._show_people(() if chosen is None else chosen.people)

    def _lay_out(self) -> None:
        """Place the rows."""
        if self._cases:
            self.add_item(
                self.make_row("task.case", self.tr("Case"), self.case, optional=False)
            )
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
