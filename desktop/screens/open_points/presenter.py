# SPDX-License-Identifier: Apache-2.0
"""Looks for what is open in a case and leads to where it can be mended.

Must not mend anything itself, and keeps nothing.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from desktop.item_models.section_lines import SectionLinesItemModel
from desktop.qt.port import Route, ShellPort
from desktop.qt.tasks import TaskRunner
from desktop.screens.open_points.flaws import flaw_details
from desktop.screens.open_points.lines import PointDetail
from desktop.screens.open_points.mentions import mention_details
from desktop.screens.open_points.times import time_details
from desktop.screens.open_points.view import OpenPointsView
from desktop.widgets.points_reader import POINTS_MOVED, PointsReader, PointVerbs
from models.casefile.file import CaseFile
from models.snapshot.case import CaseSnapshot, Part
from models.snapshot.open_points import OpenPoints
from models.usecases.open_points import look_with, read_some
from models.usecases.tools import Tools


class OpenPointsPresenter(QObject):
    """The page Perlu diperiksa.

    Args:
        tools: the verbs' tools.
        tasks: runs verbs away from the GUI thread.
        shell: the frame.
        parent: Qt owner.
    """

    key = "open_points"
    icon = "list-checks"

    def __init__(
        self,
        tools: Tools,
        tasks: TaskRunner,
        shell: ShellPort,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._snapshot: CaseSnapshot | None = None
        self._asked: CaseFile | None = None
        self._file: CaseFile | None = None
        self._points: OpenPoints | None = None
        self._details: dict[str, PointDetail] = {}
        self._chosen = ""
        verbs = PointVerbs(partial(read_some, tools), look_with(tools))
        self._reader = PointsReader(verbs, tasks, shell, self)
        self._reader.found.connect(self._on_found)
        self._model = SectionLinesItemModel(self)
        self.view = OpenPointsView(self._model)
        self.view.point_chosen.connect(self._on_chosen)
        self.view.detail.route_chosen.connect(shell.go)
        self.view.retold.connect(self._render)

    def title(self) -> str:
        """Return the words on the rail."""
        return self.tr("To look into")

    def badge(self, snapshot: CaseSnapshot) -> int:  # noqa: ARG002 - page shape
        """Return 0: these are points to decide on, not gaps."""
        return 0

    def show(self, snapshot: CaseSnapshot, parts: Part) -> None:
        """Look through the case anew when what is looked at has moved."""
        before = self._snapshot
        self._snapshot = snapshot
        if before is None or before.file.case.id != snapshot.file.case.id:
            self._points, self._chosen = None, ""
            self._render()
        if parts & POINTS_MOVED:
            self._asked = snapshot.file
            self._reader.ask(snapshot)

    def visit(self, route: Route) -> None:
        """Choose the point a route names, if it is still open."""
        if route.object_id:
            self._chosen = route.object_id
            self._render()

    def leave(self) -> None:
        """Hold nothing that is not shown."""

    def _on_found(self, points: OpenPoints) -> None:
        """Show what was found."""
        self._file, self._points = self._asked, points
        self._render()

    def _render(self) -> None:
        """Show every point."""
        details: list[PointDetail] = []
        if self._file is not None and self._points is not None:
            details += flaw_details(
                self._tools.catalogue, self._file, self._points.flaws
            )
            details += mention_details(self._file, self._points)
            law = self._tools.catalogue.procedure
            details += time_details(self._file, self._points, law)
        self._details = {one.line.key: one for one in details}
        self._model.show([one.line for one in details])
        self.view.show_points(self._chosen, reading=self._points is None)

    def _on_chosen(self, key: str) -> None:
        """Show one point."""
        detail = self._details.get(key)
        if detail is not None:
            self._chosen = key
            self.view.detail.show_point(detail)
