# SPDX-License-Identifier: Apache-2.0
"""Turns gestures in the guide into places in it.

Must not know a case: what is read is the rule set, whoever reads it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.qt.port import Route, ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.guide.view import GuideView
from models.snapshot.case import CaseSnapshot, Part
from models.usecases.tools import Tools


class GuidePresenter(QObject):
    """The page Pasal & panduan, of the vault and of a case.

    Args:
        tools: holds the edition.
        tasks: not needed; the edition is in memory.
        shell: the frame.
        parent: Qt owner.
    """

    key = "guide"
    icon = "book-open"

    def __init__(
        self,
        tools: Tools,
        tasks: TaskRunner,
        shell: ShellPort,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        del tasks
        self._shell = shell
        self.view = GuideView(tools.catalogue)
        self.view.followed.connect(self._on_followed)

    def title(self) -> str:
        """Return the words on the rail."""
        return self.tr("Provisions & guide")

    def badge(self, snapshot: CaseSnapshot) -> int:
        """Return nothing: no gap waits here."""
        del snapshot
        return 0

    def show(self, snapshot: CaseSnapshot, parts: Part) -> None:
        """Take no note: no case is shown here."""

    def visit(self, route: Route) -> None:
        """Read what a route points at; else go on reading, or begin."""
        if route.object_id:
            self.view.point_at(route.object_id, route.field)
        elif self.view.contents.choice is None:
            self.view.point_at(self.view.first)

    def leave(self) -> None:
        """Hand over nothing: nothing is typed here."""

    def _on_followed(self, key: str) -> None:
        """Go where a link leads, so that the way back leads here."""
        self._shell.go(Route(self.key, key))
