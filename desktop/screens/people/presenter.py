# SPDX-License-Identifier: Apache-2.0
"""Turns gestures on the page Orang into verbs.

Must not offer a name for anybody who is kept by code only.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from desktop.item_models.people import PeopleItemModel
from desktop.qt.port import Route, ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.people.form import PersonForm
from desktop.screens.people.lines import age_sources, lines_of
from desktop.screens.people.screening import ScreeningPart
from desktop.screens.people.view import PeopleView
from desktop.widgets.form_flow import Drafts, FormFlow, Saving
from desktop.widgets.removal_flow import Removal, RemovalFlow, RemovalVerbs
from desktop.wording.journal import kinds
from models.base.ids import PersonId, WorksheetId
from models.casefile.people import Person, Role, RoleSpan
from models.casefile.worksheets import SheetKind, Worksheet
from models.snapshot.case import CaseSnapshot, Changed, Part
from models.snapshot.kinds import Kind
from models.usecases.drafts import keep_draft, read_draft
from models.usecases.people import save_person
from models.usecases.removal import consequences, remove
from models.usecases.tools import Tools

_NEW = "new:"
"""Begins a route to the form of somebody new; their role follows."""


class PeoplePresenter(QObject):
    """The page Orang.

    Args:
        tools: the verbs' tools.
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        parent: Qt owner.
    """

    key = "people"
    icon = "users"

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
        self._chosen = ""
        drafts = Drafts(partial(read_draft, tools), partial(keep_draft, tools))
        self._forms = FormFlow(tasks, shell, drafts, self)
        going = RemovalVerbs(
            partial(consequences, tools), partial(remove, tools), tools.catalogue
        )
        self._removal = RemovalFlow(tasks, shell, going, self._forms)
        self._removal.removed.connect(self._on_removed)
        self._model = PeopleItemModel(self)
        self.view = PeopleView(self._model)
        self.view.person_chosen.connect(self._on_chosen)
        self.view.add_wanted.connect(self._on_add)
        self.view.edit_wanted.connect(self._on_edit)
        self.view.remove_wanted.connect(self._ask_removal)
        self.view.history_wanted.connect(self._on_history)
        self.view.detail.route_chosen.connect(shell.go)

    def title(self) -> str:
        """Return the words on the rail."""
        return self.tr("People")

    def badge(self, snapshot: CaseSnapshot) -> int:  # noqa: ARG002 - page shape
        """Return 0: nothing is missing on this page by itself."""
        return 0

    def show(self, snapshot: CaseSnapshot, parts: Part) -> None:
        """Show the people of the case."""
        self._snapshot = snapshot
        moved = Part.PEOPLE | Part.COUNTS | Part.STATEMENTS | Part.EVIDENCE | Part.CASE
        if parts & moved:
            self._model.show(snapshot.file.people)
            self.view.show_people(self._chosen)

    def visit(self, route: Route) -> None:
        """Choose whom the route names; open the form when it names a field."""
        if route.object_id:
            self._chosen = route.object_id
            self.view.show_people(self._chosen)
        role = route.field.removeprefix(_NEW)
        if role != route.field:
            self._on_add(role)
            return
        person = self._person()
        if route.field and person is not None:
            self._open_form(person, route.field.rpartition(".")[2])

    def leave(self) -> None:
        """Hand over a form that is not saved."""
        self._forms.flush()

    def _person(self) -> Person | None:
        """Return who is chosen."""
        if self._snapshot is None:
            return None
        return self._snapshot.file.person(self._chosen)

    def _on_chosen(self, person_id: str) -> None:
        """Show somebody."""
        self._chosen = person_id
        person = self._person()
        if person is not None and self._snapshot is not None:
            lines = lines_of(person, self._snapshot, self._tools.catalogue)
            self.view.detail.show_person(lines)

    def _on_history(self) -> None:
        """Go to what happened to whom is chosen."""
        person = self._person()
        if person is not None:
            words = f"{kinds()[Kind.PERSON]} {person.code}"
            self._shell.go(Route("journal", person.id, words))

    def _on_add(self, role: str) -> None:
        """Open the form of somebody new."""
        assert self._snapshot is not None
        case = self._snapshot.file.case.id
        spans = (RoleSpan(Role(role)),)
        self._open_form(Person(PersonId(""), case, "", spans))

    def _on_edit(self) -> None:
        """Open the form of whom is chosen."""
        person = self._person()
        if person is not None:
            self._open_form(person)

    def _open_form(self, person: Person, point: str = "") -> None:
        """Open the form of a person, old or new."""
        assert self._snapshot is not None
        sources = age_sources(self._snapshot.file)
        screening, window = self._screening(person), self.view.window()
        form = PersonForm(person, screening, sources, window)
        form.remove_button.clicked.connect(self._ask_removal)
        key = f"person:{person.id or person.roles[0].role}:{person.case}"
        saving = Saving(
            lambda: partial(
                save_person, self._tools, form.read(), form.screening.read()
            ),
            self._on_saved,
            form.wrong,
            point,
        )
        self._forms.open(form, key, saving)

    def _screening(self, person: Person) -> ScreeningPart:
        """Return what is asked before a victim is named a suspect."""
        assert self._snapshot is not None
        file, kind = self._snapshot.file, SheetKind.NON_PUNISHMENT
        blank = Worksheet(WorksheetId(""), file.case.id, kind)
        held = file.worksheet(kind, person.id) if person.id else None
        return ScreeningPart(self._tools.catalogue, held or blank)

    def _on_saved(self, changed: Changed) -> None:
        """Show the person as they now are."""
        self._chosen = changed.id
        self._shell.publish(changed)
        self._shell.say(self.tr("Saved"))

    def _ask_removal(self) -> None:
        """Ask why somebody is taken out."""
        person = self._person()
        if person is None or self._snapshot is None:
            return
        removal = Removal(
            Kind.PERSON,
            person.id,
            self.tr("Take {0} out?").format(person.code),
            self.tr("The journal keeps every entry. You can take this back."),
            self.tr("Taken out"),
        )
        self._removal.ask(self._snapshot.file, removal, self.view.window())

    def _on_removed(self, _changed: Changed) -> None:
        """Choose somebody else."""
        self._chosen = ""
