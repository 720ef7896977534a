# SPDX-License-Identifier: Apache-2.0
"""Turns gestures on Beranda into ways to the cases.

Must not weigh or count: it orders what the cases say. The lens begins with the
role of the user and is kept nowhere.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from desktop.item_models.deadline_days import ribbon_days
from desktop.item_models.home_side import SideLine
from desktop.item_models.overview_work import OverviewVerbs, OverviewWork
from desktop.qt.port import Route, ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.home.lens import Lens, Sight, lens_of, picture
from desktop.screens.home.view import HomeView
from desktop.widgets.form_flow import Drafts
from desktop.widgets.task_flow import TaskVerbs
from desktop.wording.formats import full_date
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
        self.view = view = HomeView()
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
        work.read.connect(self._show)
        view.lens.set_chosen(self._lens)
        view.lens_chosen.connect(self._on_lens)
        view.acted.connect(work.follow)
        view.asked.connect(work.ask)
        view.mark_chosen.connect(self._on_mark)
        view.line_taken.connect(self._on_line)
        view.new_wanted.connect(lambda: shell.go(Route("cases", field="new")))
        view.task_wanted.connect(work.begin_task)
        view.all_wanted.connect(lambda: shell.go(Route("cases")))
        view.retold.connect(self._show)

    @property
    def lens(self) -> Lens:
        """Return through whose eyes one looks."""
        return self._lens

    def title(self) -> str:
        """Return the words on the rail."""
        return self.tr("Home")

    def visit(self, route: Route) -> None:  # noqa: ARG002 - page shape
        """Read anew: any case may have moved."""
        self._work.feed.start()

    def help(self) -> Route:
        """Return the rule of the deadline that is chosen."""
        return self._work.help(self.view.list.chosen)

    def leave(self) -> None:
        """Hand over a form that is not saved."""
        self._work.leave()

    def _show(self, *, stay: bool = True) -> None:
        """Show the cases through the lens."""
        agenda = self._work.feed.agenda
        if agenda is None:
            return
        language = self._shell.language()
        shown = picture(
            self._lens,
            Sight(self._work.feed.cases, self._tools.catalogue, language, agenda.today),
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

    def _on_mark(self, key: str) -> None:
        """Point at what was taken on the ribbon, here or among all deadlines."""
        if not self.view.point_at(key):
            self._shell.go(Route("deadlines", key))

    def _on_line(self, line: SideLine) -> None:
        """Follow a line at the side."""
        self._shell.open_case(line.case, line.route)
