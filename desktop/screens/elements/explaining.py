# SPDX-License-Identifier: Apache-2.0
"""What takes a moment to know of a cell: what holds it up, and who is spoken of.

Knows verbs only as the presenter hands them over; they run off the GUI thread
and what comes late is dropped. Keeps what it learned until the case moves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.qt.port import ShellPort
from desktop.qt.tasks import Job, TaskRunner
from desktop.screens.elements.digest import Scene
from desktop.screens.elements.fall_lines import held_words
from desktop.widgets.points_reader import POINTS_MOVED, PointsReader, PointVerbs
from models.base.errors import Cancelled, SaksamaError
from models.base.progress import Progress
from models.law.breaking import Breaking
from models.law.catalogue import Catalogue
from models.law.finding import Cell, Standing
from models.snapshot.case import CaseSnapshot, Part
from models.snapshot.open_points import OpenPoints

Holds = Callable[[Catalogue, CaseSnapshot, Cell, Progress], Breaking | None]
_NOTHING = frozenset({Standing.ABSENT, Standing.NOT_USED})


@dataclass(frozen=True, slots=True)
class ExplainVerbs:
    """The verbs.

    Attributes:
        holds: returns the smallest sets that bring an element down; pool.
        points: find what is open in the case.
    """

    holds: Holds
    points: PointVerbs


class Explaining(QObject):
    """Finds out what the inspector says later.

    Args:
        verbs: what is asked.
        tasks: runs them.
        shell: the frame.
        parent: the presenter.

    Attributes:
        points: what is open in the case, ``None`` = not known yet.

    Signals:
        learned: something more is known; the inspector may say it.
    """

    learned = Signal()

    def __init__(
        self, verbs: ExplainVerbs, tasks: TaskRunner, shell: ShellPort, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._verbs, self._tasks, self._shell = verbs, tasks, shell
        self.points: OpenPoints | None = None
        self._held: dict[Cell, Breaking | None] = {}
        self._wish = 0
        self._job: Job | None = None
        self._reader = PointsReader(verbs.points, tasks, shell, self)
        self._reader.found.connect(self._on_points)

    def held(self, scene: Scene, cell: Cell) -> str:
        """Return what would bring the element of a cell down, "" = not known."""
        found = self._held.get(_element(cell))
        return held_words(scene, found) if found is not None else ""

    def forget(self, parts: Part) -> None:
        """Let go of what may be otherwise now."""
        self._held.clear()
        if parts & POINTS_MOVED:
            self._reader.stop()
            self.points = None

    def ask(self, scene: Scene, cell: Cell) -> None:
        """Find out what is not known of a cell yet."""
        snapshot = scene.snapshot
        finding = snapshot.assessment.findings.get(cell)
        if finding is None:
            return
        if finding.gap and self.points is None and not self._reader.reading:
            self._reader.ask(snapshot)
        whole = _element(cell)
        if finding.standing in _NOTHING or whole in self._held:
            return
        self._wish += 1
        if self._job is not None:
            self._job.cancel()
        work = partial(self._verbs.holds, scene.catalogue, snapshot, whole)
        then = partial(self._on_held, self._wish, whole)
        self._job = self._tasks.crunch(self, work, then, self._on_trouble)

    def _on_held(self, wish: int, cell: Cell, found: Breaking | None) -> None:
        """Keep what holds an element up."""
        if wish == self._wish:
            self._job = None
            self._held[cell] = found
            self.learned.emit()

    def _on_points(self, points: OpenPoints) -> None:
        """Keep what is open in the case."""
        self.points = points
        self.learned.emit()

    def _on_trouble(self, error: SaksamaError) -> None:
        """Pass a trouble on; being told to stop is none."""
        if not isinstance(error, Cancelled):
            self._shell.trouble(error)


def _element(cell: Cell) -> Cell:
    """Return the element of a cell as a whole."""
    return Cell(cell.count, cell.victim, cell.element)
