# SPDX-License-Identifier: Apache-2.0
"""Turns gestures on the page of all deadlines into ways to their cases.

Must not count a day: it shows what the clocks of each case say.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from desktop.item_models.deadline_days import ribbon_days
from desktop.item_models.deadline_items import (
    Group,
    WorkItem,
    by_day,
    clock_items,
    fresh_task,
    meeting_route,
    task_items,
)
from desktop.item_models.overview_feed import OverviewFeed
from desktop.qt.port import Route, ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.deadlines.view import DeadlinesView
from desktop.widgets.clock_dialog import ClockDialog
from desktop.widgets.form_flow import Drafts, FormFlow
from desktop.widgets.task_flow import TaskFlow, TaskVerbs
from desktop.wording.clock_lines import ClockWords, clock_words
from desktop.wording.deadlines import counts_text, group_title
from models.law.guide import Topic, key_of
from models.snapshot.overview import CaseOverview
from models.usecases.drafts import keep_draft, read_draft
from models.usecases.overview import RIBBON_DAYS, look_over_some, read_agenda
from models.usecases.tasks import finish_task, reopen_task, save_task
from models.usecases.tools import Tools

_SHOWN = (Group.OVERDUE, Group.TODAY, Group.SOON, Group.LATER, Group.UNCERTAIN)


class DeadlinesPresenter(QObject):
    """The page Tenggat.

    Args:
        tools: the verbs' tools.
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        parent: Qt owner.
    """

    key = "deadlines"
    icon = "calendar-days"

    def __init__(
        self,
        tools: Tools,
        tasks: TaskRunner,
        shell: ShellPort,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._shell = shell
        self._case = ""
        self._pointed = ""
        self._feed = OverviewFeed(
            tasks, partial(read_agenda, tools), partial(look_over_some, tools), self
        )
        self.view = DeadlinesView()
        drafts = Drafts(partial(read_draft, tools), partial(keep_draft, tools))
        self._forms = FormFlow(tasks, shell, drafts, self)
        doing = TaskVerbs(
            partial(save_task, tools),
            partial(finish_task, tools),
            partial(reopen_task, tools),
            tools.clock.today,
        )
        self._doing = TaskFlow(tasks, shell, doing, self._forms)
        self._doing.changed.connect(self._feed.start)
        view, feed = self.view, self._feed
        view.acted.connect(self._on_acted)
        view.asked.connect(self._on_asked)
        view.case_chosen.connect(self._on_case)
        view.looked.connect(self._on_looked)
        view.retold.connect(self._show)
        view.reading.stopped.connect(feed.stop)
        view.reading.again.connect(feed.start)
        feed.begun.connect(view.reading.begin)
        feed.told.connect(view.reading.tell)
        feed.ended.connect(self._on_read)
        feed.failed.connect(shell.trouble)

    def title(self) -> str:
        """Return the words on the rail."""
        return self.tr("Deadlines")

    def visit(self, route: Route) -> None:
        """Read anew; a route may name a case or a line."""
        if route.field == "case":
            self._case = route.object_id
        elif route.object_id:
            self._case, self._pointed = "", route.object_id
        self._feed.start()

    def help(self) -> Route:
        """Return the rule of the deadline that is chosen."""
        item = self.view.list.chosen
        if item is None or item.clock is None:
            return Route("guide")
        return Route("guide", key_of(Topic.CLOCK, item.clock.clock.id))

    def leave(self) -> None:
        """Hand over a form that is not saved."""
        self._forms.flush()

    def _on_read(self) -> None:
        """Show what was read."""
        agenda = self._feed.agenda
        total = len(agenda.cases) if agenda is not None else 0
        read = total if self._feed.whole else len(self._feed.cases)
        self.view.reading.end(read, total)
        self._show()
        if self._pointed:
            self.view.point_at(self._pointed)
            self._pointed = ""

    def _show(self) -> None:
        """Show the lines of the case looked at, or of all."""
        agenda = self._feed.agenda
        if agenda is None:
            return
        summaries = [one.summary for one in self._feed.cases]
        named = [(one.id, f"{one.number}  {one.title}") for one in summaries]
        if self._case not in {one.id for one in summaries}:
            self._case = ""
        self.view.show_cases(named, self._case)
        language = self._shell.language()
        wanted = self._wanted()
        soon = self._tools.catalogue.procedure.soon_days
        tasks = task_items(wanted, agenda.today, soon)
        dated = [one for one in tasks if one.days is not None]
        items = by_day([*clock_items(wanted, language), *dated])
        self.view.show_days(
            ribbon_days(items, agenda.today, agenda.rest, RIBBON_DAYS, language)
        )
        sections = [
            (group_title(group, soon), [one for one in items if one.group is group])
            for group in _SHOWN
        ]
        self.view.show_work(sections, counts_text(items, soon))

    def _wanted(self) -> list[CaseOverview]:
        """Return the cases looked at."""
        return [
            one
            for one in self._feed.cases
            if not self._case or one.summary.id == self._case
        ]

    def _on_case(self, case: str) -> None:
        """Show one case, or all."""
        self._case = case
        self._show()

    def _on_acted(self, item: WorkItem) -> None:
        """Open the case at the page concerned, or tick a task off."""
        if item.task is not None:
            self._doing.finish(item.task, self.view.window())
            return
        self._shell.open_case(item.case, item.route)

    def _on_asked(self, which: str, item: WorkItem) -> None:
        """Do what else was wanted of a line."""
        if which == "basis":
            self._on_basis(item)
        elif which == "open":
            self._shell.open_case(item.case, Route("summary"))
        elif which == "record":
            self._shell.open_case(item.case, meeting_route(item))
        else:
            task = item.task or fresh_task(item, self._tools.actor.name)
            about = "" if item.task is not None else item.second
            people = self._case_of(item).people
            self._doing.edit(task, people, self.view.window(), about)

    def _case_of(self, item: WorkItem) -> CaseOverview:
        """Return the case of a line."""
        return next(one for one in self._feed.cases if one.summary.id == item.case)

    def _on_looked(self, item: WorkItem | None) -> None:
        """Tell more of the chosen line."""
        self.view.aside.show_item(item, None if item is None else self._words(item))

    def _on_basis(self, item: WorkItem) -> None:
        """Show legal basis and count."""
        words = self._words(item)
        if words is None:
            return
        dialog = ClockDialog(words, self.view.window(), to_act=True)
        dialog.act_button.clicked.connect(partial(self._on_acted, item))
        dialog.open()

    def _words(self, item: WorkItem) -> ClockWords | None:
        """Return everything there is to say of a clock."""
        if item.clock is None:
            return None
        names = self._case_of(item).names
        return clock_words(
            self._tools.catalogue, item.clock, lambda key: names.get(key, "")
        )
