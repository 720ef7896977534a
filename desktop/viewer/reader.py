# SPDX-License-Identifier: Apache-2.0
"""Reads one file at a time for the viewer, away from the GUI thread.

Knows which page is wanted; asks for one page at a time, so that turning fast
costs one page and not ten. Replies for a file put away are dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.qt.busy import BusyGrace
from desktop.qt.tasks import Job, TaskRunner
from desktop.viewer.sheets import Original, Sheets, Shown, fenced_worker
from desktop.viewer.wire import Facts, Picture, Refused
from models.base.errors import Cancelled, SaksamaError
from models.base.worker import Worker


class Reader(QObject):
    """The file in hand.

    Args:
        tasks: runs work away from the GUI thread.
        make: makes the worker of one file.
        parent: Qt owner.

    Signals:
        shown: a page came; carries ``Picture``, ``Prose`` or ``Refused``.
        hinted: the grey hint came; carries ``Picture`` or ``None``.
        troubled: the vault could not give the file; carries the error.
        waiting: whether a page is taking a while.
    """

    shown = Signal(object)
    hinted = Signal(object)
    troubled = Signal(object)
    waiting = Signal(bool)

    def __init__(
        self,
        tasks: TaskRunner,
        make: Callable[[], Worker] = fenced_worker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._make = make
        self._sheets: Sheets | None = None
        self._job: Job | None = None
        self._busy = False
        self._wanted: int | None = None
        self._number = 0
        self._grace = BusyGrace(self.waiting.emit, self)
        # However this object ends, no process outlives it.
        self._held: list[Sheets] = []
        self.destroyed.connect(partial(_let_go, self._held))

    @property
    def number(self) -> int:
        """Return the page shown or being read, from 0."""
        return self._number

    @property
    def key(self) -> str:
        """Return the file in hand, "" for none."""
        return self._sheets.original.key if self._sheets is not None else ""

    def take(self, original: Original) -> None:
        """Take a file in hand in place of the one before; reads nothing yet."""
        self.put_away()
        self._sheets = Sheets(original, self._make)
        self._held.append(self._sheets)

    def turn(self, number: int) -> None:
        """Ask for a page."""
        if self._sheets is None:
            return
        self._number = max(0, number)
        if self._busy:
            self._wanted = self._number
            return
        self._ask(partial(self._sheets.show, self._number), self.shown.emit)

    def hint(self) -> None:
        """Ask for the grey hint."""
        if self._sheets is not None and not self._busy:
            self._ask(self._sheets.veil, self._on_hint)

    def facts(self, then: Callable[[Facts], None]) -> None:
        """Ask what the file says of itself, unless a page is being read."""
        if self._sheets is not None and not self._busy:
            self._ask(self._sheets.facts, then)

    def put_away(self) -> None:
        """Let the file go and kill the process that holds it, at once."""
        sheets, self._sheets = self._sheets, None
        if self._job is not None:
            self._job.cancel()
        self._job, self._wanted, self._number = None, None, 0
        self._rest()
        if sheets is not None:
            sheets.stop()
        self._held.clear()

    def _ask(self, work: Callable[..., Any], then: Callable[[Any], None]) -> None:
        """Run one piece of work for the file in hand."""
        sheets = self._sheets
        assert sheets is not None
        self._busy = True
        self._grace.start()
        job = self._tasks.crunch(
            self,
            work,
            partial(self._on_done, sheets, then),
            partial(self._on_failed, sheets),
        )
        self._job = job if self._busy else None

    def _on_done(
        self, sheets: Sheets, then: Callable[[Any], None], result: Shown | Facts
    ) -> None:
        """Pass a reply on, and ask for what was wanted meanwhile."""
        if sheets is not self._sheets:
            return
        self._rest()
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            then(result)
        else:
            self.turn(wanted)

    def _on_failed(self, sheets: Sheets, error: SaksamaError) -> None:
        """Pass a trouble of the vault on."""
        if sheets is not self._sheets:
            return
        self._rest()
        self._wanted = None
        if not isinstance(error, Cancelled):
            self.troubled.emit(error)

    def _on_hint(self, found: Picture | Refused) -> None:
        """Pass the hint on, or that there is none."""
        self.hinted.emit(found if isinstance(found, Picture) else None)

    def _rest(self) -> None:
        """Be ready for the next piece of work."""
        if self._busy:
            self._busy = False
            self._job = None
            self._grace.stop()


def _let_go(held: list[Sheets]) -> None:
    """End the process of a file that was still in hand."""
    for sheets in held:
        sheets.stop()
