# SPDX-License-Identifier: Apache-2.0
"""Turns gestures on the summary into verbs and ways to other pages.

Must not weigh anything: it shows what the assessment says.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from desktop.qt.port import Route, ShellPort, route_to
from desktop.qt.tasks import TaskRunner
from desktop.screens.case.digest import Step
from desktop.screens.case.summary import recent_lines, summary_of
from desktop.screens.case.view import SummaryView
from desktop.widgets.case_form import CaseForm
from desktop.widgets.charging import Charging
from desktop.widgets.form_flow import Drafts, FormFlow, Saving
from desktop.widgets.points_reader import POINTS_MOVED, PointsReader, PointVerbs
from desktop.widgets.removal_flow import Removal, RemovalFlow, RemovalVerbs
from desktop.widgets.task_flow import TaskFlow, TaskVerbs
from desktop.wording.journal import kinds
from desktop.wording.regime import regime_line
from models.base.ids import TaskId
from models.casefile.tasks import Task, TaskSource, gap_ref
from models.law.finding import Cell
from models.snapshot.case import CaseSnapshot, Changed, Part
from models.snapshot.kinds import Kind
from models.snapshot.lists import JournalFilter
from models.usecases.cases import save_case
from models.usecases.counts import save_count
from models.usecases.drafts import keep_draft, read_draft
from models.usecases.journal import journal_page
from models.usecases.open_points import look_with, read_some
from models.usecases.removal import consequences, remove
from models.usecases.tasks import finish_task, reopen_task, save_task
from models.usecases.tools import Tools

_RECENT = 4
_ROWS = {
    "case.office.name": "office",
    "case.office.address": "office_address",
    "case.office.city": "office_city",
    "case.office.kop_lines": "kop",
}
"""Rows of the form that are named otherwise than the field they hold."""


class SummaryPresenter(QObject):
    """The page Ringkasan.

    Args:
        tools: the verbs' tools.
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        parent: Qt owner.
    """

    key = "summary"
    icon = "layout-dashboard"

    def __init__(
        self,
        tools: Tools,
        tasks: TaskRunner,
        shell: ShellPort,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._tasks = tasks
        self._shell = shell
        self._snapshot: CaseSnapshot | None = None
        drafts = Drafts(partial(read_draft, tools), partial(keep_draft, tools))
        self._forms = FormFlow(tasks, shell, drafts, self)
        going = RemovalVerbs(
            partial(consequences, tools), partial(remove, tools), tools.catalogue
        )
        self._removal = RemovalFlow(tasks, shell, going, self._forms)
        doing = TaskVerbs(
            partial(save_task, tools),
            partial(finish_task, tools),
            partial(reopen_task, tools),
            tools.clock.today,
        )
        self._doing = TaskFlow(tasks, shell, doing, self._forms)
        self._charging = Charging(
            tools.catalogue,
            partial(save_count, tools),
            self._forms,
            self._removal,
            self._on_saved,
        )
        self.view = SummaryView()
        self._connect()

    def title(self) -> str:
        """Return the words on the rail."""
        return self.tr("Summary")

    def badge(self, snapshot: CaseSnapshot) -> int:  # noqa: ARG002 - page shape
        """Return 0: the gaps are counted where they are closed."""
        return 0

    def show(self, snapshot: CaseSnapshot, parts: Part) -> None:
        """Show the case."""
        self._snapshot = snapshot
        moved = Part.CASE | Part.PEOPLE | Part.COUNTS | Part.ASSESSMENT
        if parts & moved:
            language = self._shell.language()
            line = regime_line(self._tools.catalogue, snapshot.file)
            self.view.regime.show_line(line)
            self.view.show_summary(
                summary_of(snapshot, self._tools.catalogue, language)
            )
        if parts & (Part.TASKS | Part.PEOPLE):
            names = {str(one.id): one.label for one in snapshot.file.people}
            today = self._tools.clock.today()
            self.view.tasks.show_tasks(snapshot.file.tasks, names, today)
        if parts & POINTS_MOVED:
            self._points.ask(snapshot)
        if parts & (Part.JOURNAL | Part.CASE):
            self._read_recent()

    def visit(self, route: Route) -> None:
        """Open a form when the route points at one."""
        if route.field == "task":
            self._on_task(self._held_task(route.object_id))
        elif route.field == "count:new":
            self._on_count("")
        elif route.field.startswith("case."):
            self._on_data(route.field)

    def leave(self) -> None:
        """Hand over a form that is not saved."""
        self._forms.flush()

    def _connect(self) -> None:
        """Follow what the user does."""
        self.view.task_wanted.connect(lambda: self._on_task(None))
        self.view.step_task_wanted.connect(self._on_step_task)
        self.view.tasks.change_wanted.connect(self._on_task)
        self.view.tasks.finish_wanted.connect(
            lambda task: self._doing.finish(task, self.view.window())
        )
        self.view.tasks.reopen_wanted.connect(self._doing.reopen)
        self.view.matrix_wanted.connect(lambda: self._shell.go(Route("elements")))
        verbs = PointVerbs(partial(read_some, self._tools), look_with(self._tools))
        self._points = PointsReader(verbs, self._tasks, self._shell, self)
        self._points.found.connect(self.view.show_points)
        self.view.points_wanted.connect(lambda: self._shell.go(Route("open_points")))
        self.view.people_wanted.connect(lambda: self._shell.go(Route("people")))
        self.view.journal_wanted.connect(lambda: self._shell.go(Route("journal")))
        self.view.history_wanted.connect(self._on_history)
        self.view.cell_chosen.connect(self._on_cell)
        self.view.count_wanted.connect(self._on_count)
        self.view.regime.wanted.connect(lambda: self._shell.go(Route("charges")))
        self.view.data_wanted.connect(lambda: self._on_data())

    def _read_recent(self) -> None:
        """Ask for the latest entries of this case."""
        assert self._snapshot is not None
        case = self._snapshot.file.case
        wanted = JournalFilter(case=case.id)
        zone = case.office.zone
        self._tasks.run(
            self,
            partial(journal_page, self._tools, wanted, None, _RECENT),
            lambda page: self.view.show_recent(recent_lines(page.items, zone)),
            self._shell.trouble,
        )

    def _on_history(self, count_id: str) -> None:
        """Go to what happened to a count."""
        assert self._snapshot is not None
        count = self._snapshot.file.count(count_id)
        accused = self._snapshot.file.person(count.accused) if count else None
        code = accused.code if accused is not None else ""
        words = f"{kinds()[Kind.COUNT]} {code}".strip()
        self._shell.go(Route("journal", count_id, words))

    def _held_task(self, id: str) -> Task | None:
        """Return a task of the case."""
        assert self._snapshot is not None
        return next((t for t in self._snapshot.file.tasks if t.id == id), None)

    def _on_step_task(self, step: Step) -> None:
        """Make a task of a gap; its place is remembered."""
        cell = step.cell
        made = replace(
            self._new_task(),
            title=step.title,
            source=TaskSource.GAP,
            source_ref=gap_ref(cell.count, cell.victim, cell.element, cell.option),
            person=cell.victim,
        )
        self._on_task(made, step.second)

    def _new_task(self) -> Task:
        """Return a task of this case, not saved yet."""
        assert self._snapshot is not None
        case, owner = self._snapshot.file.case.id, self._tools.actor.name
        return Task(TaskId(""), case, "", owner=owner)

    def _on_task(self, task: Task | None, about: str = "") -> None:
        """Open the form of a task; ``None`` = a new one."""
        assert self._snapshot is not None
        people = [(str(one.id), one.label) for one in self._snapshot.file.people]
        shown, window = task or self._new_task(), self.view.window()
        self._doing.edit(shown, people, window, about, self._ask_task_removal)

    def _ask_task_removal(self, task: Task) -> None:
        """Ask why a task is taken out."""
        assert self._snapshot is not None
        removal = Removal(
            Kind.TASK,
            task.id,
            self.tr("Take this task out?"),
            self.tr("A task that was done is better ticked off. You can take it back."),
            self.tr("The task was taken out"),
        )
        self._removal.ask(self._snapshot.file, removal, self.view.window())

    def _on_cell(self, cell: Cell) -> None:
        """Go to a cell of the matrix."""
        self._shell.go(route_to(cell))

    def _on_data(self, field: str = "") -> None:
        """Open the form of the case data.

        Args:
            field: where to begin, as documents name it; "" = at the top.
        """
        assert self._snapshot is not None
        case = self._snapshot.file.case
        form = CaseForm(self._tools.catalogue, case, self.view.window())
        saving = Saving(
            lambda: partial(save_case, self._tools, form.read()),
            self._on_saved,
            form.wrong,
            _ROWS.get(field, field.rpartition(".")[2]),
        )
        self._forms.open(form, f"case:{case.id}", saving)

    def _on_count(self, count_id: str) -> None:
        """Open the form of a count, if there is somebody to name in it."""
        assert self._snapshot is not None
        file = self._snapshot.file
        if not self._charging.possible(file):
            self._shell.go(Route("people"))
            self._shell.say(
                self.tr("A count needs an accused and a victim. Add them here first.")
            )
            return
        count = file.count(count_id) or self._charging.blank(file)
        self._charging.open(file, count, self.view.window())

    def _on_saved(self, changed: Changed) -> None:
        """Show the case as it now is."""
        self._shell.publish(changed)
        self._shell.say(self.tr("Saved"), changed.undo)
