# SPDX-License-Identifier: Apache-2.0
"""Makes a task of what a cell lacks, or of the nearest step that would close it.

Knows what the inspector says of a cell; must not know how a task is kept.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from desktop.screens.elements.digest import Scene
from desktop.screens.elements.inspection import Inspection
from desktop.screens.elements.linking import Ways
from desktop.widgets.task_flow import TaskFlow, TaskVerbs
from models.base.ids import TaskId
from models.casefile.tasks import Task, TaskSource, gap_ref

translate = QCoreApplication.translate


class Tasking(QObject):
    """Opens the form of a task for a cell.

    Args:
        verbs: what is done with a task.
        ways: how results get back.
        owner: whose task a new one is.
        parent: the presenter.
    """

    def __init__(
        self, verbs: TaskVerbs, ways: Ways, owner: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._owner, self._window = owner, ways.window
        self._flow = TaskFlow(ways.tasks, ways.shell, verbs, ways.forms)

    def open(self, scene: Scene, inspection: Inspection, *, step: bool) -> None:
        """Open the form, filled with the gap or with the nearest step."""
        file, cell = scene.snapshot.file, inspection.cell
        about = f"{inspection.who} × {inspection.where}"
        lack = "; ".join(inspection.missing)
        title = f"{inspection.who} · {inspection.title}: {lack}"
        task = Task(
            TaskId(""),
            file.case.id,
            nearest_step(inspection) if step else title,
            owner=self._owner,
            source=TaskSource.GAP,
            source_ref=gap_ref(cell.count, cell.victim, cell.element, cell.option),
            person=cell.victim,
        )
        people = [(str(one.id), one.label) for one in file.people]
        self._flow.edit(task, people, self._window(), about)


def nearest_step(inspection: Inspection) -> str:
    """Return the nearest step in words, verb first; "" = none is known."""
    acts = sorted(inspection.acts, key=lambda act: not act.first)
    if acts and acts[0].first:
        return f"{acts[0].act}: {acts[0].title}"
    linkable = [one for one in inspection.candidates if one.source is not None]
    if linkable:
        words = translate("elements", "Link: {0}")
        return words.format(linkable[0].title)
    return f"{acts[0].act}: {acts[0].title}" if acts else ""
