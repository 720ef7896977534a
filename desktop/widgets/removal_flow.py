# SPDX-License-Identifier: Apache-2.0
"""The way of every removal: what it costs, why, out, and the way back.

Knows two verbs it is handed; must not know what is taken out. Whatever has to
stay says so before anybody types a reason.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.qt.port import ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.widgets.confirm import ReasonDialog
from desktop.widgets.form_flow import FormFlow
from desktop.wording.cost import cost_text
from models.base.ids import CaseId
from models.casefile.file import CaseFile
from models.law.catalogue import Catalogue
from models.snapshot.case import Changed
from models.snapshot.cost import Cost
from models.snapshot.kinds import Kind


@dataclass(frozen=True, slots=True)
class RemovalVerbs:
    """What the presenter hands over, tools already filled in.

    Attributes:
        cost: returns what a removal would cost; vault thread.
        remove: takes something out with a reason; vault thread.
        catalogue: the law in use, for the names of elements.
    """

    cost: Callable[[CaseId, Kind, str], Cost]
    remove: Callable[[CaseId, Kind, str, str], Changed]
    catalogue: Catalogue


@dataclass(frozen=True, slots=True)
class Removal:
    """One removal that is asked for.

    Attributes:
        kind: what is taken out.
        id: which.
        title: the act as a question.
        text: what goes with it.
        done: what the toast says afterwards.
    """

    kind: Kind
    id: str
    title: str
    text: str
    done: str


class RemovalFlow(QObject):
    """Takes things out of a case for a presenter.

    Args:
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        verbs: what is done.
        forms: the presenter's forms; one that is open closes with its object.

    Signals:
        removed: something was taken out; carries the ``Changed``, before any
            page hears of it.
    """

    removed = Signal(object)

    def __init__(
        self, tasks: TaskRunner, shell: ShellPort, verbs: RemovalVerbs, forms: FormFlow
    ) -> None:
        super().__init__(forms)
        self._tasks, self._shell, self._verbs, self._forms = tasks, shell, verbs, forms

    def ask(self, file: CaseFile, removal: Removal, window: QWidget) -> None:
        """Find out what it costs, then ask why.

        Args:
            file: the open case.
            removal: what is to go.
            window: over which the question opens.
        """
        work = partial(self._verbs.cost, file.case.id, removal.kind, removal.id)
        then = partial(self._ask_why, file, removal, window)
        self._tasks.run(self, work, then, self._forms.refused)

    def _ask_why(
        self, file: CaseFile, removal: Removal, window: QWidget, cost: Cost
    ) -> None:
        """Say the price and ask for a reason."""
        price = cost_text(self._verbs.catalogue, cost, file)
        ask = ReasonDialog(
            removal.title,
            "\n".join(filter(None, (price, removal.text))),
            self.tr("Take out"),
            window,
        )
        ask.accepted.connect(lambda: self._remove(file.case.id, removal, ask.reason))
        ask.finished.connect(ask.deleteLater)
        ask.open()

    def _remove(self, case: CaseId, removal: Removal, reason: str) -> None:
        """Take it out."""
        work = partial(self._verbs.remove, case, removal.kind, removal.id, reason)
        then = partial(self._on_removed, removal.done)
        self._tasks.run(self, work, then, self._forms.refused)

    def _on_removed(self, done: str, changed: Changed) -> None:
        """Close the form of what is gone and offer the way back."""
        self._forms.finish()
        self.removed.emit(changed)
        self._shell.publish(changed)
        self._shell.say(done, changed.undo)
