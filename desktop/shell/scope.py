# SPDX-License-Identifier: Apache-2.0
"""All that lives while a vault is open; to lock is to destroy this.

Knows workspace and frame; must not know a key. After ``destroy`` no widget, item
model, presenter or snapshot of the vault is left, hidden or otherwise.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import delete, isValid

from desktop.qt.tasks import TaskRunner
from desktop.shell.frame import Frame, Ground
from desktop.shell.pages import Book
from desktop.shell.workspace import Workspace
from desktop.wording.labels import label
from models.usecases.tools import Tools


class Scope(QObject):
    """One open vault.

    Args:
        tools: for the verbs; dropped with the scope.
        tasks: runs them.
        book: which pages there are.
        language: returns the interface language.

    Attributes:
        workspace: what is shown.
        frame: what the pages talk to.
    """

    def __init__(
        self,
        tools: Tools,
        tasks: TaskRunner,
        book: Book,
        language: Callable[[], str],
    ) -> None:
        super().__init__()
        self.workspace = Workspace()
        self.frame = Frame(Ground(tools, tasks, self.workspace, language), book, self)
        self._actor = tools.actor
        self.workspace.retold.connect(self._on_retold)
        self._on_retold()

    def leave(self) -> None:
        """Let every page hand over what is typed and not saved."""
        self.frame.leave()

    def destroy(self) -> None:
        """End everything, at once and in this order: pages, frame, scope."""
        widgets: list[QWidget] = [page.view for page in self.frame.pages]
        doomed: list[QObject] = [*widgets, self.workspace, self.frame, self]
        self.workspace.hide()
        for one in doomed:
            if isValid(one):
                one.deleteLater()
                # Qt waits with deletion until the event loop that posted it is
                # left; under a dialog's own loop that would be too late.
                QCoreApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete)
        for one in doomed:
            if isValid(one):
                delete(one)

    def _on_retold(self) -> None:
        """Say the user's role in the language in force."""
        role = label("user_role", self._actor.role)
        self.workspace.user_button.set_user(self._actor.name, role)
