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
from desktop.widgets.form_flow import Drafts, FormFlow, Saving
from desktop.widgets.removal_flow import Removal, RemovalFlow, RemovalVerbs
from desktop.wording.formats import language
from desktop.wording.labels import labels
from models.casefile.file import CaseFile
from models.casefile.protection import ProtectionRequest
from models.documents.draft import Draft
from models.documents.template import Code
from models.snapshot.case import Changed
from models.snapshot.kinds import Kind


@dataclass(frozen=True, slots=True)
class ApplicationVerbs:
    """The verbs, tools already filled in; vault thread.

    Attributes:
        drafts: keep and read what is typed and not saved.
        save: makes the one journalled version.
        removal: takes an application out, with a reason.
    """

    drafts: Drafts
    save: Callable[[ProtectionRequest], Changed]
    removal: RemovalVerbs


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
        self._shell = shell
        self._view = view
        self._flow = FormFlow(tasks, shell, verbs.drafts, self)
        self._removal = RemovalFlow(tasks, shell, verbs.removal, self._flow)

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
        form.remove_button.clicked.connect(partial(self._ask_removal, file, request))
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

    def _ask_removal(self, file: CaseFile, request: ProtectionRequest) -> None:
        """Ask why an application is taken out."""
        removal = Removal(
            Kind.REQUEST,
            request.id,
            self.tr("Take this application out?"),
            self.tr("Issued documents stay as they are. You can take this back."),
            self.tr("Taken out"),
        )
        self._removal.ask(file, removal, self._view.window())


def _words(table: str, codes: tuple[Code, ...]) -> dict[str, str]:
    """Return the codes of a form with our words, or the form's own."""
    known = labels(table)
    return {code.id: known.get(code.id, code.label.text(language())) for code in codes}
