# SPDX-License-Identifier: Apache-2.0
"""Takes files in one after the other: sealed first, then named by a row.

Knows paths and two verbs it is handed; must not read a file itself. A file that
fails is told and the others go on; what was stopped is not half kept.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.qt.tasks import Job, TaskRunner
from models.base.errors import Cancelled, SaksamaError
from models.base.ids import CaseId, ExhibitId
from models.base.progress import Progress
from models.snapshot.case import Changed

_WHOLE = 1000


@dataclass(frozen=True, slots=True)
class IntakeVerbs:
    """What the presenter hands over, tools already filled in.

    Attributes:
        stage: seals a file; any thread.
        register: names a sealed file; vault thread.
    """

    stage: Callable[[Path, Progress], Any]
    register: Callable[[CaseId, ExhibitId, Any], Changed]


@dataclass(frozen=True, slots=True)
class Going:
    """How far it is.

    Attributes:
        code: exhibit that the file in hand goes to.
        number: which file, from 1.
        files: how many in all.
        done: of a thousand parts of all files.
        total: a thousand parts a file.
    """

    code: str
    number: int
    files: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it.

    Attributes:
        added: how many files were taken in.
        failed: (file name, why) of the others.
        stopped: whether the user stopped it.
    """

    added: int
    failed: tuple[tuple[str, SaksamaError], ...]
    stopped: bool


@dataclass(frozen=True, slots=True)
class _Waiting:
    """One file to be taken in."""

    case: CaseId
    exhibit: ExhibitId
    code: str
    path: Path


class Intake(QObject):
    """The queue of files.

    Args:
        tasks: runs verbs away from the GUI thread.
        verbs: what to do with a file.
        parent: the presenter.

    Signals:
        began: files are being taken in.
        went_on: carries ``Going``.
        taken: a file was taken in; carries ``Changed``.
        ended: nothing waits any more; carries ``Outcome``.
    """

    began = Signal()
    went_on = Signal(object)
    taken = Signal(object)
    ended = Signal(object)

    def __init__(self, tasks: TaskRunner, verbs: IntakeVerbs, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._verbs = verbs
        self._queue: deque[_Waiting] = deque()
        self._now: _Waiting | None = None
        self._job: Job | None = None
        self._stopped = False
        self._files = self._number = self._added = 0
        self._failed: list[tuple[str, SaksamaError]] = []

    @property
    def running(self) -> bool:
        """Return whether files are being taken in."""
        return self._now is not None

    def add(
        self, case: CaseId, exhibit: ExhibitId, code: str, paths: Sequence[Path]
    ) -> None:
        """Take these files in, after those that wait already."""
        self._queue += [_Waiting(case, exhibit, code, path) for path in paths]
        if not self._queue:
            return
        self._files += len(paths)
        if self._now is None:
            self._stopped = False
            self.began.emit()
            self._next()

    def stop(self) -> None:
        """Take in nothing more; files already taken in stay."""
        if self._now is None:
            return
        self._stopped = True
        self._queue.clear()
        if self._job is not None:
            self._job.cancel()

    def _next(self) -> None:
        """Seal the next file, or be done."""
        if not self._queue:
            self._end()
            return
        self._now = self._queue.popleft()
        self._number += 1
        self._tell(0, _WHOLE)
        job = self._tasks.crunch(
            self,
            partial(self._verbs.stage, self._now.path),
            self._on_staged,
            self._on_failed,
            self._tell,
        )
        self._job = job if self._now is not None else None

    def _on_staged(self, staged: object) -> None:
        """Name the file that was sealed."""
        now = self._now
        assert now is not None
        if self._stopped:
            self._end()
            return
        work = partial(self._verbs.register, now.case, now.exhibit, staged)
        self._tasks.run(self, work, self._on_registered, self._on_failed)

    def _on_registered(self, changed: Changed) -> None:
        """Pass on what changed and go on."""
        self._added += 1
        self.taken.emit(changed)
        self._next()

    def _on_failed(self, error: SaksamaError) -> None:
        """Note why a file was not taken in and go on with the others."""
        assert self._now is not None
        if not isinstance(error, Cancelled):
            self._failed.append((self._now.path.name, error))
        self._next()

    def _tell(self, done: int, total: int) -> None:
        """Say how far all files together are."""
        now = self._now
        if now is None:
            return
        part = _WHOLE * done // total if total else 0
        before = _WHOLE * (self._number - 1)
        whole = _WHOLE * self._files
        going = Going(now.code, self._number, self._files, before + part, whole)
        self.went_on.emit(going)

    def _end(self) -> None:
        """Say what came of it and be ready for more."""
        outcome = Outcome(self._added, tuple(self._failed), self._stopped)
        self._now = self._job = None
        self._files = self._number = self._added = 0
        self._failed = []
        self._queue.clear()
        self.ended.emit(outcome)
