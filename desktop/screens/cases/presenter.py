# SPDX-License-Identifier: Apache-2.0
"""Turns gestures on the list of cases into verbs.

Must not build widgets of its own beyond the dialogs of these gestures.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from desktop.item_models.cases import case_answer
from desktop.item_models.paged import PagedItemModel
from desktop.qt.port import Route, ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.cases.view import CasesView
from desktop.widgets.case_form import CaseForm
from desktop.widgets.confirm import ConfirmByTyping
from desktop.widgets.form_flow import Drafts, FormFlow, Saving
from models.base.ids import CaseId
from models.base.page import Cursor, Page
from models.snapshot.case import Changed, Undo
from models.snapshot.lists import CaseSummary
from models.usecases.cases import create_case, list_cases, remove_case
from models.usecases.drafts import keep_draft, read_draft
from models.usecases.tools import Tools

_DRAFT = "case:new"


class CasesPresenter(QObject):
    """The page of all cases.

    Args:
        tools: the verbs' tools.
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        parent: Qt owner.
    """

    key = "cases"
    icon = "folder"

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
        answer = case_answer(tools.catalogue, shell.language)
        self._model: PagedItemModel[CaseSummary] = PagedItemModel(tasks, answer, self)
        self._model.failed.connect(shell.trouble)
        self.view = CasesView(self._model)
        self.view.new_wanted.connect(self._on_new)
        self.view.case_chosen.connect(shell.open_case)
        self.view.removal_wanted.connect(self._on_removal)
        drafts = Drafts(partial(read_draft, tools), partial(keep_draft, tools))
        self._forms = FormFlow(tasks, shell, drafts, self)

    def title(self) -> str:
        """Return the words on the rail."""
        return self.tr("Cases")

    def visit(self, route: Route) -> None:
        """Read the list anew; a case may have moved."""
        self._model.start(self._fetch)
        if route.field == "new":
            self._on_new()

    def leave(self) -> None:
        """Hand over a form that is not saved."""
        self._forms.flush()

    def _fetch(self, after: Cursor | None) -> Page[CaseSummary]:
        """Return a page; on the vault thread."""
        return list_cases(self._tools, after)

    def _on_new(self) -> None:
        """Open the form of a new case."""
        form = CaseForm(self._tools.catalogue, parent=self.view.window())
        saving = Saving(
            lambda: partial(create_case, self._tools, form.read()),
            self._on_made,
            form.wrong,
        )
        self._forms.open(form, _DRAFT, saving)

    def _on_made(self, changed: Changed) -> None:
        """Show the new case."""
        self._shell.open_case(changed.id)

    def _on_removal(self, case_id: str) -> None:
        """Name the consequence and ask for the number."""
        found = [item for item in self._model.items if item.id == case_id]
        if not found:
            return
        number = found[0].number
        ask = ConfirmByTyping(
            self.tr("Take {0} out?").format(number),
            self.tr(
                "The case leaves the list with all its people, statements and "
                "exhibits. The journal keeps every entry. You can take this back."
            ),
            number,
            self.tr("Take out"),
            self.view.window(),
        )
        ask.accepted.connect(lambda: self._remove(case_id, number, ask.reason))
        ask.finished.connect(ask.deleteLater)
        ask.open()

    def _remove(self, case_id: str, number: str, reason: str) -> None:
        """Take the case out."""
        work = partial(remove_case, self._tools, CaseId(case_id), reason)
        then = partial(self._on_removed, number)
        self._tasks.run(self, work, then, self._shell.trouble)

    def _on_removed(self, number: str, undo: Undo) -> None:
        """Show the list without it and offer the way back."""
        self._model.start(self._fetch)
        self._shell.say(self.tr("{0} was taken out").format(number), undo)
