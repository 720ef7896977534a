# SPDX-License-Identifier: Apache-2.0
"""The gestures on links: make, change, take away, and rely on a form or not.

Knows verbs only as the presenter hands them over; must not know a store. What
the assessment then says comes back with the snapshot.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.qt.port import ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.elements.digest import Scene, inspect
from desktop.screens.elements.link_form import LinkForm
from desktop.screens.elements.picker import LinkPicker
from desktop.screens.elements.sources import source_title
from desktop.widgets.form_flow import FormFlow, Saving
from models.base.ids import CaseId, CountId, LinkId, PersonId, StatementId
from models.casefile.links import Link, LinkSource
from models.casefile.statements import Answer
from models.law.facts import Reliance
from models.law.finding import Cell
from models.snapshot.case import Changed


@dataclass(frozen=True, slots=True)
class Verbs:
    """The verbs, tools already filled in; all run on the vault thread.

    Attributes:
        make: makes links.
        save: saves a link.
        unlink: takes links away.
        rely: chooses to rely on a form, or not.
        answers: reads every answer of a statement.
    """

    make: Callable[[CaseId, Sequence[Link]], Changed]
    save: Callable[[Link], Changed]
    unlink: Callable[[CaseId, Sequence[str]], Changed]
    rely: Callable[[CaseId, CountId, Reliance], Changed]
    answers: Callable[[StatementId], Sequence[Answer]]


@dataclass(frozen=True, slots=True)
class Ways:
    """How results get back.

    Attributes:
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        forms: opens forms.
        window: returns what dialogs open over.
    """

    tasks: TaskRunner
    shell: ShellPort
    forms: FormFlow
    window: Callable[[], QWidget]


class Linking(QObject):
    """Does what a person decides about one cell.

    Args:
        verbs: the verbs.
        ways: how results get back.
        parent: the presenter.
    """

    def __init__(self, verbs: Verbs, ways: Ways, parent: QObject) -> None:
        super().__init__(parent)
        self._verbs = verbs
        self._tasks, self._shell = ways.tasks, ways.shell
        self._forms, self._window = ways.forms, ways.window

    def link(self, scene: Scene, cell: Cell, source: LinkSource) -> None:
        """Link an item to a form for its victim."""
        link = _blank(scene, cell, source)
        self._run(self._making(link), partial(self._linked, _target(scene, cell)))

    def unlink(self, scene: Scene, link: str) -> None:
        """Take a link away."""
        case = scene.snapshot.file.case.id
        self._run(partial(self._verbs.unlink, case, (link,)), self._unlinked)

    def rely(self, scene: Scene, cell: Cell, *, used: bool) -> None:
        """Rely on a form for its victim, or not."""
        choice = Reliance(cell.element, cell.option, cell.victim, used)
        case, count = scene.snapshot.file.case.id, CountId(cell.count)
        work = partial(self._verbs.rely, case, count, choice)
        self._run(work, self._shell.publish)

    def change(self, scene: Scene, link_id: str) -> None:
        """Open the form of a link."""
        file = scene.snapshot.file
        link = next((one for one in file.links if one.id == link_id), None)
        if link is None:
            return
        title = source_title(file, link.source)
        form = LinkForm(title, link, file, self._window())
        saving = Saving(
            lambda: partial(self._verbs.save, form.read()), self._saved, form.wrong
        )
        self._forms.open(form, f"link:{link.id}:{link.case}", saving)

    def pick(self, scene: Scene, cell: Cell) -> None:
        """Open the list of everything that can be linked to a form."""
        link = _blank(scene, cell, LinkSource())
        title = _target(scene, cell)
        form = LinkPicker(title, link, scene.snapshot.file, self._window())
        form.answers_wanted.connect(partial(self._ask_answers, form))
        saving = Saving(
            lambda: self._making(form.read()),
            partial(self._linked, title),
            form.wrong,
        )
        self._forms.open(form, f"link:new:{link.case}", saving)

    def _run(
        self, work: Callable[[], Changed], then: Callable[[Changed], None]
    ) -> None:
        """Run a verb; its trouble goes to the frame."""
        self._tasks.run(self, work, then, self._shell.trouble)

    def _making(self, link: Link) -> Callable[[], Changed]:
        """Return what makes one link."""
        return partial(self._verbs.make, link.case, (link,))

    def _linked(self, target: str, changed: Changed) -> None:
        """Show what the link did and offer the way back."""
        self._shell.publish(changed)
        file = changed.snapshot.file
        made = [link for link in file.links if link.id == changed.id]
        source = source_title(file, made[0].source) if made else ""
        words = self.tr("{0} linked to {1}").format(source, target)
        self._shell.say(words, changed.undo)

    def _unlinked(self, changed: Changed) -> None:
        """Show what is left and offer the way back."""
        self._shell.publish(changed)
        self._shell.say(self.tr("The link was taken away"), changed.undo)

    def _saved(self, changed: Changed) -> None:
        """Show the link as it now is."""
        self._shell.publish(changed)
        self._shell.say(self.tr("Saved"))

    def _ask_answers(self, form: LinkPicker, statement: str) -> None:
        """Read the answers of a statement for the list."""
        self._tasks.run(
            form,
            partial(self._verbs.answers, StatementId(statement)),
            partial(form.show_answers, statement),
            self._shell.trouble,
        )


def _blank(scene: Scene, cell: Cell, source: LinkSource) -> Link:
    """Return a link from a source to a cell, not yet made."""
    return Link(
        id=LinkId(""),
        case=scene.snapshot.file.case.id,
        count=CountId(cell.count),
        victims=(PersonId(cell.victim),),
        element=cell.element,
        option=cell.option,
        source=source,
    )


def _target(scene: Scene, cell: Cell) -> str:
    """Return a cell in words: victim and form."""
    found = inspect(scene, cell)
    return f"{found.who} · {found.title}" if found is not None else ""
