# SPDX-License-Identifier: Apache-2.0
"""The way of every task: made, changed, done, open again, with a way back.

Knows verbs it is handed and the forms of a task; must not know on which page
somebody stands, nor what a task was made of.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.qt.port import ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.widgets.form_flow import FormFlow, Saving
from desktop.widgets.task_form import CaseAround, DoneForm, TaskForm
from models.base.ids import CaseId
from models.casefile.tasks import Task
from models.snapshot.case import Changed


@dataclass(frozen=True, slots=True)
class TaskVerbs:
    """What the presenter hands over, tools already filled in; vault thread.

    Attributes:
        save: keeps a task.
        finish: says that one is done.
        reopen: says that one is open again.
        today: returns the local day; any thread.
    """

    save: Callable[[Task], Changed]
    finish: Callable[[CaseId, str, date, str], Changed]
    reopen: Callable[[CaseId, str], Changed]
    today: Callable[[], date]


class TaskFlow(QObject):
    """Opens the forms of tasks for a presenter.

    Args:
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        verbs: what is done.
        forms: the presenter's forms.

    Signals:
        changed: a task was made, changed, done or opened again; after the frame
            heard of it.
    """

    changed = Signal()

    def __init__(
        self, tasks: TaskRunner, shell: ShellPort, verbs: TaskVerbs, forms: FormFlow
    ) -> None:
        super().__init__(forms)
        self._tasks, self._shell, self._verbs, self._forms = tasks, shell, verbs, forms

    def edit(
        self,
        task: Task,
        people: Sequence[tuple[str, str]],
        window: QWidget,
        about: str = "",
        remove: Callable[[Task], None] | None = None,
    ) -> TaskForm:
        """Open the form of a task; an empty id makes a new one.

        Args:
            task: what to show.
            people: whom it may be about.
            window: over which the form opens.
            about: the gap or clock it is made of, in words.
            remove: asks for its removal; ``None`` = not from here.
        """
        form = TaskForm(task, people, about, window)
        form.remove_button.setVisible(bool(task.id) and remove is not None)
        if remove is not None:
            form.remove_button.clicked.connect(lambda: remove(task))
        place = "|".join(task.source_ref)
        saving = Saving(
            lambda: partial(self._verbs.save, form.read()),
            partial(self._on_kept, self.tr("Task kept")),
            form.wrong,
        )
        key = f"task:{task.id or 'new'}:{task.case}:{place}"
        self._forms.open(form, key, saving)
        return form

    def begin(
        self, task: Task, cases: Sequence[CaseAround], window: QWidget
    ) -> TaskForm:
        """Open the form of a new task of any case.

        Args:
            task: what to begin with.
            cases: the cases to choose from.
            window: over which the form opens.
        """
        form = TaskForm(task, (), parent=window, cases=cases)
        saving = Saving(
            lambda: partial(self._verbs.save, form.read()),
            partial(self._on_kept, self.tr("Task kept")),
            form.wrong,
        )
        self._forms.open(form, "task:new", saving)
        return form

    def finish(self, task: Task, window: QWidget) -> DoneForm:
        """Ask when a task was done and what came of it."""
        form = DoneForm(task, self._verbs.today(), window)

        def work() -> Callable[[], Changed]:
            day = form.on.date
            assert day is not None, "checked before"
            note = form.note.toPlainText()
            return partial(self._verbs.finish, task.case, task.id, day, note)

        then = partial(self._on_kept, self.tr("Task done"))
        self._forms.open(form, f"done:{task.id}", Saving(work, then, form.wrong))
        return form

    def reopen(self, task: Task) -> None:
        """Open a task again."""
        work = partial(self._verbs.reopen, task.case, task.id)
        then = partial(self._on_kept, self.tr("Task open again"))
        self._tasks.run(self, work, then, self._shell.trouble)

    def _on_kept(self, words: str, changed: Changed) -> None:
        """Tell everybody."""
        self._shell.publish(changed)
        self._shell.say(words, changed.undo)
        self.changed.emit()
