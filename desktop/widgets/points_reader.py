# SPDX-License-Identifier: Apache-2.0
"""Finds what is open in a case for a presenter, without holding anything up.

Knows two verbs it is handed: one reads a few sessions on the vault thread, one
looks through all answers on the pool. Must not know what is looked for. Answers
are held only while they are looked through.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.qt.port import ShellPort
from desktop.qt.tasks import Job, TaskRunner
from models.base.errors import Cancelled, SaksamaError
from models.base.ids import StatementId
from models.base.progress import Progress
from models.casefile.statements import Answer
from models.snapshot.case import CaseSnapshot, Part
from models.snapshot.open_points import OpenPoints

POINTS_MOVED = (
    Part.CASE
    | Part.PEOPLE
    | Part.COUNTS
    | Part.STATEMENTS
    | Part.EVIDENCE
    | Part.LINKS
    | Part.PROTECTION
    | Part.ACTS
)
"""Parts of a case that are looked through."""

Read = tuple[tuple[Answer, ...], tuple[StatementId, ...]]


@dataclass(frozen=True, slots=True)
class PointVerbs:
    """What the presenter hands over, tools already filled in.

    Attributes:
        read: returns the answers of a few sessions and those left; vault thread.
        look: looks through them all; pool.
    """

    read: Callable[[Sequence[StatementId]], Read]
    look: Callable[[CaseSnapshot, Sequence[Answer], Progress], OpenPoints]


class PointsReader(QObject):
    """Looks, and tells once it knows; a newer wish drops an older one.

    Args:
        verbs: what is done.
        tasks: runs them away from the GUI thread.
        shell: the frame.
        parent: the presenter.

    Signals:
        found: carries the ``OpenPoints`` of the case asked for last.
    """

    found = Signal(object)

    def __init__(
        self, verbs: PointVerbs, tasks: TaskRunner, shell: ShellPort, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._verbs, self._tasks, self._shell = verbs, tasks, shell
        self._wish = 0
        self._job: Job | None = None
        self.reading = False

    def ask(self, snapshot: CaseSnapshot) -> None:
        """Look through a case anew."""
        self.stop()
        self.reading = True
        left = tuple(one.id for one in snapshot.file.statements)
        self._on_read((self._wish, snapshot), (), ((), left))

    def stop(self) -> None:
        """Let what is under way lead nowhere."""
        self._wish += 1
        self.reading = False
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _on_read(
        self, wish: tuple[int, CaseSnapshot], known: tuple[Answer, ...], more: Read
    ) -> None:
        """Read on; when all is there, look through it."""
        number, snapshot = wish
        if number != self._wish:
            return
        answers, left = more
        told = (*known, *answers)
        if left:
            work = partial(self._verbs.read, left)
            then = partial(self._on_read, wish, told)
            self._tasks.run(self, work, then, self._on_trouble)
            return
        look = partial(self._verbs.look, snapshot, told)
        done = partial(self._on_found, number)
        self._job = self._tasks.crunch(self, look, done, self._on_trouble)

    def _on_found(self, number: int, points: OpenPoints) -> None:
        """Tell what was found, unless something else is wanted by now."""
        if number == self._wish:
            self.reading, self._job = False, None
            self.found.emit(points)

    def _on_trouble(self, error: SaksamaError) -> None:
        """Pass a trouble on; being told to stop is none."""
        if not isinstance(error, Cancelled):
            self.reading = False
            self._shell.trouble(error)
