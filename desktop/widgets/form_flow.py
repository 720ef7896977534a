# SPDX-License-Identifier: Apache-2.0
"""The way of every form: draft back in, typing kept, save, error in place.

Knows a form, a task runner and two drafts verbs it is handed; must not know
what a form is about. One form is open at a time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from desktop.qt.port import ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.widgets.form_dialog import FormDialog
from desktop.widgets.notice_bar import Notice
from desktop.wording.errors import sentence, sentence_in_form
from models.base.errors import FieldInvalid, SaksamaError

Wrong = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Drafts:
    """The drafts verbs, tools already filled in.

    Attributes:
        read: returns the text kept under a key; vault thread.
        keep: keeps a text under a key; vault thread.
    """

    read: Callable[[str], str]
    keep: Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class Saving:
    """How a form is saved.

    Attributes:
        work: called on the GUI thread; returns what to run on the vault thread.
        then: gets the result after the form has closed.
        wrong: returns (row, words) of what does not match yet, or ``None``.
        point: row to begin at, "" = the first.
    """

    work: Callable[[], Callable[[], Any]]
    then: Callable[[Any], None]
    wrong: Callable[[], Wrong | None] = lambda: None
    point: str = ""


class FormFlow(QObject):
    """Opens forms one at a time for a presenter.

    Args:
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        drafts: the drafts verbs.
        parent: the presenter.
    """

    def __init__(
        self, tasks: TaskRunner, shell: ShellPort, drafts: Drafts, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._shell = shell
        self._drafts = drafts
        self._form: FormDialog | None = None
        self._saving: Saving | None = None
        self._key = ""

    @property
    def form(self) -> FormDialog | None:
        """Return the form that is open."""
        return self._form

    def open(self, form: FormDialog, key: str, saving: Saving) -> None:
        """Open a form with what was typed earlier and not saved.

        Args:
            form: the form, its fields filled.
            key: under which its draft is kept.
            saving: how it is saved.
        """
        self._form, self._key, self._saving = form, key, saving
        form.draft_changed.connect(partial(self._keep, key))
        form.save_wanted.connect(self._on_save)
        form.finished.connect(partial(self._on_closed, form))
        self._tasks.run(
            self,
            partial(self._drafts.read, key),
            partial(self._begin, form),
            self._shell.trouble,
        )

    def flush(self) -> None:
        """Hand over what is typed and not saved."""
        if self._form is not None:
            self._form.keeper.flush()

    def finish(self) -> None:
        """Close the form because its object was saved or taken out."""
        if self._form is not None:
            self._form.finish()

    def refused(self, error: SaksamaError) -> None:
        """Say in the form, or else in the frame, why it was not done.

        What is refused while a form is open never hides behind it.
        """
        form = self._form
        if form is None or not isinstance(error, FieldInvalid):
            if form is not None:
                form.show_error("", "")
            self._shell.trouble(error)
            return
        words = sentence_in_form(error)
        if not form.show_error(error.field, f"{words.what} {words.do}"):
            words = sentence(error)
            form.show_trouble(Notice(words.what, words.rest, "bad"))

    def _begin(self, form: FormDialog, draft: str) -> None:
        """Show the form."""
        form.begin(draft)
        form.open()
        if self._saving is not None and self._saving.point:
            form.focus_row(self._saving.point)

    def _keep(self, key: str, text: str) -> None:
        """Keep what is typed."""
        work = partial(self._drafts.keep, key, text)
        self._tasks.run(self, work, lambda _: None, self._shell.trouble)

    def _on_save(self) -> None:
        """Save what stands in the form, if it matches."""
        form, saving = self._form, self._saving
        assert form is not None
        assert saving is not None
        wrong = saving.wrong()
        if wrong is not None:
            form.show_error(*wrong)
            return
        form.save_button.set_busy(True)
        self._tasks.run(self, saving.work(), self._on_saved, self.refused)

    def _on_saved(self, result: object) -> None:
        """Close the form and hand the result on."""
        saving = self._saving
        assert saving is not None
        self.finish()
        saving.then(result)

    def _on_closed(self, form: FormDialog, _result: int) -> None:
        """Forget the form."""
        form.deleteLater()
        if self._form is form:
            self._form = None
