# SPDX-License-Identifier: Apache-2.0
"""What the pages over all cases do with a line of work, and how they read anew.

Knows verbs it is handed, lines and forms; must not know which lines a page shows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.item_models.overview_feed import OverviewFeed
from desktop.item_models.work_item import WorkItem, fresh_task, meeting_route
from desktop.qt.port import Route, ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.widgets.clock_dialog import ClockDialog
from desktop.widgets.form_flow import Drafts, FormFlow
from desktop.widgets.reading_bar import ReadingBar
from desktop.widgets.task_flow import TaskFlow, TaskVerbs
from desktop.widgets.task_form import CaseAround
from desktop.wording.clock_lines import ClockWords, clock_words
from models.base.ids import CaseId, TaskId
from models.casefile.tasks import Task
from models.law.catalogue import Catalogue
from models.law.guide import Topic, key_of
from models.snapshot.lists import CaseSummary
from models.snapshot.overview import Agenda, CaseOverview, Looked


@dataclass(frozen=True, slots=True)
class OverviewVerbs:
    """What the presenter hands over, tools already filled in.

    Attributes:
        agenda: returns what is to be read; vault thread.
        look: returns some of the cases that wait; vault thread.
        drafts: of the forms of a task.
        tasks: what is done to a task.
        law: the law in use.
        who: whose task a new one is.
    """

    agenda: Callable[[], Agenda]
    look: Callable[[Sequence[CaseSummary]], Looked]
    drafts: Drafts
    tasks: TaskVerbs
    law: Catalogue
    who: str


class OverviewWork(QObject):
    """Reads all cases, and follows a line to its case, its form or its basis.

    Args:
        verbs: what is done.
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        reading: says how far the reading is.
        parent: the presenter.

    Attributes:
        feed: reads the cases.

    Signals:
        read: there is something new to show.
    """

    read = Signal()

    def __init__(
        self,
        verbs: OverviewVerbs,
        tasks: TaskRunner,
        shell: ShellPort,
        reading: ReadingBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._verbs, self._shell, self._reading = verbs, shell, reading
        self._forms = FormFlow(tasks, shell, verbs.drafts, self)
        self._doing = TaskFlow(tasks, shell, verbs.tasks, self._forms)
        feed = self.feed = OverviewFeed(tasks, verbs.agenda, verbs.look, self)
        self._doing.changed.connect(feed.start)
        reading.stopped.connect(feed.stop)
        reading.again.connect(feed.start)
        feed.begun.connect(reading.begin)
        feed.told.connect(reading.tell)
        feed.ended.connect(self._on_read)
        feed.failed.connect(shell.trouble)

    def leave(self) -> None:
        """Hand over a form that is not saved."""
        self._forms.flush()

    def help(self, item: WorkItem | None) -> Route:
        """Return the rule of a deadline, else the guide."""
        if item is None or item.clock is None:
            return Route("guide")
        return Route("guide", key_of(Topic.CLOCK, item.clock.clock.id))

    def words(self, item: WorkItem) -> ClockWords | None:
        """Return everything there is to say of a clock, ``None`` for another line."""
        if item.clock is None:
            return None
        names = self._case_of(item).names
        return clock_words(self._verbs.law, item.clock, lambda key: names.get(key, ""))

    def follow(self, item: WorkItem) -> None:
        """Open the case at the page concerned, or tick a task off."""
        if item.task is not None:
            self._doing.finish(item.task, self._reading.window())
            return
        self._shell.open_case(item.case, item.route)

    def ask(self, which: str, item: WorkItem) -> None:
        """Do what was chosen from the menu of a line."""
        if which == "basis":
            self._show_basis(item)
        elif which == "open":
            self._shell.open_case(item.case, Route("summary"))
        elif which == "record":
            self._shell.open_case(item.case, meeting_route(item))
        else:
            task = item.task or fresh_task(item, self._verbs.who)
            about = "" if item.task is not None else item.second
            people = self._case_of(item).people
            self._doing.edit(task, people, self._reading.window(), about)

    def begin_task(self) -> None:
        """Open the form of a task that somebody types, its case to be chosen."""
        cases = [
            CaseAround(
                one.summary.id,
                f"{one.summary.number}  {one.summary.title}",
                one.people,
            )
            for one in self.feed.cases
        ]
        task = Task(TaskId(""), CaseId(""), "", owner=self._verbs.who)
        self._doing.begin(task, cases, self._reading.window())

    def _show_basis(self, item: WorkItem) -> None:
        """Show legal basis and count of a clock."""
        words = self.words(item)
        if words is None:
            return
        dialog = ClockDialog(words, self._reading.window(), to_act=True)
        dialog.act_button.clicked.connect(partial(self.follow, item))
        dialog.open()

    def _case_of(self, item: WorkItem) -> CaseOverview:
        """Return the case of a line."""
        return next(one for one in self.feed.cases if one.summary.id == item.case)

    def _on_read(self) -> None:
        """Say how much was read."""
        agenda = self.feed.agenda
        total = len(agenda.cases) if agenda is not None else 0
        self._reading.end(total if self.feed.whole else len(self.feed.cases), total)
        self.read.emit()
