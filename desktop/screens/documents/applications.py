# SPDX-License-Identifier: Apache-2.0
"""Opens, saves and takes out the application for protection of one person.

Knows the verbs it is handed; must not know an identity.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from desktop.qt.port import ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.documents.request_form import Choices, RequestForm
from desktop.screens.documents.requests import request_for
from desktop.screens.documents.view import DocumentsView
from desktop.widgets.confirm import ReasonDialog
from desktop.widgets.form_flow import Drafts, FormFlow, Saving
from desktop.wording.formats import language
from desktop.wording.labels import labels
from models.casefile.file import CaseFile
from models.casefile.protection import ProtectionRequest
from models.documents.draft import Draft
from models.documents.template import Code
from models.snapshot.case import Changed


@dataclass(frozen=True, slots=True)
class ApplicationVerbs:
    """The verbs, tools already filled in; vault thread.

    Attributes:
        drafts: keep and read what is typed and not saved.
        save: makes the one journalled version.
        remove: takes an application out, with a reason.
    """

    drafts: Drafts
    save: Callable[[ProtectionRequest], Changed]
    remove: Callable[[ProtectionRequest, str], Changed]


class Applications(QObject):
    """Fills in applications for the presenter.

    Args:
        verbs: what saves them.
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        view: over which the form opens.
        parent: the presenter.
    """

    def __init__(
        self,
        verbs: ApplicationVerbs,
        tasks: TaskRunner,
        shell: ShellPort,
        view: DocumentsView,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._verbs = verbs
        self._tasks = tasks
        self._shell = shell
        self._view = view
        self._flow = FormFlow(tasks, shell, verbs.drafts, self)

    def open(self, draft: Draft, file: CaseFile, field: str) -> None:
        """Open the application that a draft is filled from.

        Args:
            draft: the form in hand; names the person and the lists to choose
                from.
            file: the case.
            field: which field to go to, ``""`` = the first.
        """
        person = file.person(draft.person) if draft.person else None
        if person is None or self._flow.form is not None:
            return
        codes = draft.template.manifest.codes
        choices = Choices(
            services=_words("lpsk_service", codes.get("services", ())),
            attachments=_words("lpsk_attachment", codes.get("attachments", ())),
        )
        request = request_for(file, person)
        form = RequestForm(file, request, choices, self._view.window())
        form.remove_button.clicked.connect(partial(self._ask_removal, request))
        saving = Saving(
            lambda: partial(self._verbs.save, form.read()),
            self._on_saved,
            form.wrong,
            point=field,
        )
        self._flow.open(form, f"request:{person.id}:{file.case.id}", saving)

    def flush(self) -> None:
        """Hand over what is typed and not saved."""
        self._flow.flush()

    def _on_saved(self, changed: Changed) -> None:
        """Show the case as it now is."""
        self._shell.publish(changed)
        self._shell.say(self.tr("Saved"))

    def _ask_removal(self, request: ProtectionRequest) -> None:
        """Ask why an application is taken out."""
        ask = ReasonDialog(
            self.tr("Take this application out?"),
            self.tr("Issued documents stay as they are. You can take this back."),
            self.tr("Take out"),
            self._view.window(),
        )
        ask.accepted.connect(lambda: self._remove(request, ask.reason))
        ask.finished.connect(ask.deleteLater)
        ask.open()

    def _remove(self, request: ProtectionRequest, reason: str) -> None:
        """Take an application out."""
        work = partial(self._verbs.remove, request, reason)
        self._tasks.run(self, work, self._on_removed, self._shell.trouble)

    def _on_removed(self, changed: Changed) -> None:
        """Close the form and offer the way back."""
        self._flow.finish()
        self._shell.publish(changed)
        self._shell.say(self.tr("Taken out"), changed.undo)


def _words(table: str, codes: tuple[Code, ...]) -> dict[str, str]:
    """Return the codes of a form with our words, or the form's own."""
    known = labels(table)
    return {code.id: known.get(code.id, code.label.text(language())) for code in codes}
