# SPDX-License-Identifier: Apache-2.0
"""Turns gestures on the page of all deadlines into ways to their cases.

Must not count a day: it shows what the clocks of each case say.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from desktop.item_models.deadline_days import ribbon_days
from desktop.item_models.deadline_items import clock_items, task_items
from desktop.item_models.overview_work import OverviewVerbs, OverviewWork
from desktop.item_models.work_item import Group, WorkItem, by_day
from desktop.qt.port import Route, ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.deadlines.view import DeadlinesView
from desktop.widgets.form_flow import Drafts
from desktop.widgets.task_flow import TaskVerbs
from desktop.wording.deadlines import counts_text, group_title
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
        self.view = view = DeadlinesView()
        verbs = OverviewVerbs(
            partial(read_agenda, tools),
            partial(look_over_some, tools),
            Drafts(partial(read_draft, tools), partial(keep_draft, tools)),
            TaskVerbs(
                partial(save_task, tools),
                partial(finish_task, tools),
                partial(reopen_task, tools),
                tools.clock.today,
            ),
            tools.catalogue,
            tools.actor.name,
        )
        self._work = work = OverviewWork(verbs, tasks, shell, view.reading, self)
        work.read.connect(self._on_read)
        view.acted.connect(work.follow)
        view.asked.connect(work.ask)
        view.case_chosen.connect(self._on_case)
        view.looked.connect(self._on_looked)
        view.retold.connect(self._show)

    def title(self) -> str:
        """Return the words on the rail."""
        return self.tr("Deadlines")

    def visit(self, route: Route) -> None:
        """Read anew; a route may name a case or a line."""
        if route.field == "case":
            self._case = route.object_id
        elif route.object_id:
            self._case, self._pointed = "", route.object_id
        self._work.feed.start()

    def help(self) -> Route:
        """Return the rule of the deadline that is chosen."""
        return self._work.help(self.view.list.chosen)

    def leave(self) -> None:
        """Hand over a form that is not saved."""
        self._work.leave()

    def _on_read(self) -> None:
        """Show what was read, and what a route pointed at."""
        self._show()
        if self._pointed:
            self.view.point_at(self._pointed)
            self._pointed = ""

    def _show(self) -> None:
        """Show the lines of the case looked at, or of all."""
        agenda = self._work.feed.agenda
        if agenda is None:
            return
        summaries = [one.summary for one in self._work.feed.cases]
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
            for one in self._work.feed.cases
            if not self._case or one.summary.id == self._case
        ]

    def _on_case(self, case: str) -> None:
        """Show one case, or all."""
        self._case = case
        self._show()

    def _on_looked(self, item: WorkItem | None) -> None:
        """Tell more of the chosen line."""
        words = None if item is None else self._work.words(item)
        self.view.aside.show_item(item, words)
