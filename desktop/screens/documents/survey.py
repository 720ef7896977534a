# SPDX-License-Identifier: Apache-2.0
"""Counts what each document of the list lacks, one after the other.

Knows a task runner and a verb it is handed; must not know what a draft holds
besides its gaps. Each count is a task of its own, so that nothing a user does
waits behind the whole list.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.qt.tasks import TaskRunner
from desktop.screens.documents.choice import Choice
from models.base.errors import SaksamaError
from models.documents.draft import Draft

Prepare = Callable[[Choice], Draft]


class Survey(QObject):
    """Goes through documents.

    Args:
        tasks: runs the verb away from the GUI thread.
        prepare: fills one form; vault thread.
        parent: Qt owner.

    Signals:
        counted: one more document was counted.
    """

    counted = Signal()

    def __init__(self, tasks: TaskRunner, prepare: Prepare, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._prepare = prepare
        self._waiting: list[Choice] = []
        self._round = 0
        self._paused = False
        self._gaps: dict[str, int] = {}

    @property
    def gaps(self) -> dict[str, int]:
        """Return key of a document → how many fields it lacks, as far as known."""
        return dict(self._gaps)

    def start(self, choices: Sequence[Choice]) -> None:
        """Count these documents anew; what was known stays until then."""
        keys = {choice.key for choice in choices}
        self._gaps = {key: n for key, n in self._gaps.items() if key in keys}
        self._waiting = list(choices)
        self._paused = False
        self._round += 1
        self._next(self._round)

    def pause(self) -> None:
        """Count no further for now."""
        self._paused = True
        self._round += 1

    def resume(self) -> None:
        """Go on with what is not counted yet."""
        if self._paused:
            self._paused = False
            self._next(self._round)

    def forget(self) -> None:
        """Stop, and forget every count: another case is shown."""
        self.pause()
        self._waiting = []
        self._gaps = {}

    def note(self, choice: Choice, draft: Draft) -> None:
        """Take the count of a draft that was made anyway."""
        self._waiting = [one for one in self._waiting if one != choice]
        self._gaps[choice.key] = len(draft.gaps)
        self.counted.emit()

    def _next(self, number: int) -> None:
        """Count the next document of a round."""
        if number != self._round or not self._waiting:
            return
        choice = self._waiting[0]
        self._tasks.run(
            self,
            partial(self._prepare, choice),
            partial(self._on_counted, number, choice),
            partial(self._on_failed, number, choice),
        )

    def _on_counted(self, number: int, choice: Choice, draft: Draft) -> None:
        """Keep a count and go on."""
        if number == self._round:
            self.note(choice, draft)
            self._next(number)

    def _on_failed(self, number: int, choice: Choice, _error: SaksamaError) -> None:
        """Go on; the document says what is wrong when it is chosen."""
        if number == self._round:
            self._waiting = [one for one in self._waiting if one != choice]
            self._next(number)
