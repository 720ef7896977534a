# SPDX-License-Identifier: Apache-2.0
"""Reads the overview of every case, slice by slice.

Knows two verbs it is handed; must not know what an overview says. Each slice is a
task of its own, so that a save never waits behind a hundred cases; a round can be
stopped between two slices and leaves what it has read.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.qt.tasks import TaskRunner
from models.base.errors import SaksamaError
from models.snapshot.lists import CaseSummary
from models.snapshot.overview import Agenda, CaseOverview, Looked


class OverviewFeed(QObject):
    """Goes through all cases.

    Args:
        tasks: runs the verbs away from the GUI thread.
        agenda: returns what is to be read; vault thread.
        look: returns some of the cases that wait; vault thread.
        parent: Qt owner.

    Signals:
        begun: a round began.
        told: how far it is; carries cases read and cases in all.
        ended: the round is over, or was stopped.
        failed: it could not go on; carries the ``SaksamaError``.
    """

    begun = Signal()
    told = Signal(int, int)
    ended = Signal()
    failed = Signal(object)

    def __init__(
        self,
        tasks: TaskRunner,
        agenda: Callable[[], Agenda],
        look: Callable[[Sequence[CaseSummary]], Looked],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._read = agenda
        self._look = look
        self._round = 0
        self._waiting: list[CaseSummary] = []
        self._seen: list[CaseOverview] = []
        self.agenda: Agenda | None = None
        self.cases: tuple[CaseOverview, ...] = ()
        self.whole = True

    def start(self) -> None:
        """Read everything anew; what was read before stays until then."""
        self._round += 1
        self.begun.emit()
        self._tasks.run(
            self,
            self._read,
            partial(self._on_agenda, self._round),
            partial(self._on_failed, self._round),
        )

    def stop(self) -> None:
        """Read no further, and be content with what is there."""
        if self._waiting:
            self._round += 1
            self._finish()

    def _on_agenda(self, number: int, agenda: Agenda) -> None:
        """Begin with the first case."""
        if number != self._round:
            return
        self.agenda = agenda
        self._waiting = list(agenda.cases)
        self._seen = []
        self._next(number)

    def _next(self, number: int) -> None:
        """Read the next slice of a round, unless it was stopped meanwhile."""
        if number != self._round:
            return
        if not self._waiting:
            self._finish()
            return
        self._tasks.run(
            self,
            partial(self._look, tuple(self._waiting)),
            partial(self._on_seen, number),
            partial(self._on_failed, number),
        )

    def _on_seen(self, number: int, looked: Looked) -> None:
        """Keep what was read, tell how far it is, and go on."""
        if number != self._round:
            return
        self._seen += looked.cases
        del self._waiting[: looked.done]
        assert self.agenda is not None
        total = len(self.agenda.cases)
        self.told.emit(total - len(self._waiting), total)
        self._next(number)

    def _on_failed(self, number: int, error: SaksamaError) -> None:
        """Stop, and tell."""
        if number == self._round:
            self._waiting = []
            self.ended.emit()
            self.failed.emit(error)

    def _finish(self) -> None:
        """Show what was read."""
        self.cases = tuple(self._seen)
        self.whole = not self._waiting
        self._waiting = []
        self.ended.emit()
