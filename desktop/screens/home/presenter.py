# SPDX-License-Identifier: Apache-2.0
"""Turns gestures on Beranda into ways to the cases.

Must not weigh or count: it orders what the cases say. The lens begins with the
role of the user and is kept nowhere.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from desktop.item_models.deadline_days import ribbon_days
from desktop.item_models.deadline_items import WorkItem, fresh_task, meeting_route
from desktop.item_models.home_side import SideLine
from desktop.item_models.overview_feed import OverviewFeed
from desktop.qt.port import Route, ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.home.lens import Lens, Sight, lens_of, picture
from desktop.screens.home.view import HomeView
from desktop.widgets.clock_dialog import ClockDialog
from desktop.widgets.form_flow import Drafts, FormFlow
from desktop.widgets.task_flow import TaskFlow, TaskVerbs
from desktop.wording.clock_lines import clock_words
from desktop.wording.formats import full_date
from models.law.guide import Topic, key_of
from models.snapshot.overview import CaseOverview
from models.usecases.drafts import keep_draft, read_draft
from models.usecases.overview import RIBBON_DAYS, look_over_some, read_agenda
from models.usecases.tasks import finish_task, reopen_task, save_task
from models.usecases.tools import Tools


class HomePresenter(QObject):
    """The page Beranda.

    Args:
        tools: the verbs' tools.
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        parent: Qt owner.
    """

    key = "home"
    icon = "house"

    def __init__(
        self,
        tools: Tools,
        tasks: TaskRunner,
        shell: ShellPort,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools, self._shell = tools, shell
        self._lens = lens_of(tools.actor.role)
        self._feed = OverviewFeed(
            tasks, partial(read_agenda, tools), partial(look_over_some, tools), self
        )
        self.view = HomeView()
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
        view.lens.set_chosen(self._lens)
        view.lens_chosen.connect(self._on_lens)
        view.acted.connect(self._on_acted)
        view.asked.connect(self._on_asked)
        view.mark_chosen.connect(self._on_mark)
        view.line_taken.connect(self._on_line)
        view.new_wanted.connect(lambda: shell.go(Route("cases", field="new")))
        view.all_wanted.connect(lambda: shell.go(Route("cases")))
        view.retold.connect(self._show)
        view.reading.stopped.connect(feed.stop)
        view.reading.again.connect(feed.start)
        feed.begun.connect(view.reading.begin)
        feed.told.connect(view.reading.tell)
        feed.ended.connect(self._on_read)
        feed.failed.connect(shell.trouble)

    @property
    def lens(self) -> Lens:
        """Return through whose eyes one looks."""
        return self._lens

    def title(self) -> str:
        """Return the words on the rail."""
        return self.tr("Home")

    def visit(self, route: Route) -> None:  # noqa: ARG002 - page shape
        """Read anew: any case may have moved."""
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

    def _show(self, *, stay: bool = True) -> None:
        """Show the cases through the lens."""
        agenda = self._feed.agenda
        if agenda is None:
            return
        language = self._shell.language()
        shown = picture(
            self._lens,
            Sight(self._feed.cases, self._tools.catalogue, language, agenda.today),
        )
        days = ribbon_days(
            shown.dated, agenda.today, agenda.rest, RIBBON_DAYS, language
        )
        self.view.show_whether_any(any_case=bool(agenda.cases))
        self.view.show_picture(full_date(agenda.today), shown, days, stay=stay)

    def _on_lens(self, key: str) -> None:
        """Look through other eyes."""
        self._lens = Lens(key)
        self._show(stay=False)

    def _on_acted(self, item: WorkItem) -> None:
        """Follow a line to its case, or tick a task off."""
        if item.task is not None:
            self._doing.finish(item.task, self.view.window())
            return
        self._shell.open_case(item.case, item.route)

    def _on_asked(self, which: str, item: WorkItem) -> None:
        """Do what was chosen from the menu of a line."""
        if which == "open":
            self._shell.open_case(item.case, Route("summary"))
        elif which == "basis":
            self._on_basis(item)
        elif which == "record":
            self._shell.open_case(item.case, meeting_route(item))
        else:
            task = item.task or fresh_task(item, self._tools.actor.name)
            about = "" if item.task is not None else item.second
            people = self._case_of(item).people
            self._doing.edit(task, people, self.view.window(), about)

    def _on_basis(self, item: WorkItem) -> None:
        """Show legal basis and count of a clock."""
        assert item.clock is not None
        names = self._case_of(item).names
        words = clock_words(
            self._tools.catalogue, item.clock, lambda key: names.get(key, "")
        )
        dialog = ClockDialog(words, self.view.window(), to_act=True)
        dialog.act_button.clicked.connect(partial(self._on_acted, item))
        dialog.open()

    def _case_of(self, item: WorkItem) -> CaseOverview:
        """Return the case of a line."""
        return next(one for one in self._feed.cases if one.summary.id == item.case)

    def _on_mark(self, key: str) -> None:
        """Point at what was taken on the ribbon, here or among all deadlines."""
        if not self.view.point_at(key):
            self._shell.go(Route("deadlines", key))

    def _on_line(self, line: SideLine) -> None:
        """Follow a line at the side."""
        self._shell.open_case(line.case, line.route)
