# SPDX-License-Identifier: Apache-2.0
"""Checks a digital copy byte by byte, and takes an original out of the vault.

Knows files and the verbs it is handed; must not know keys. One at a time, with
progress and a way to stop; both are journalled.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.qt.tasks import Job, TaskRunner
from models.base.errors import SaksamaError
from models.base.ids import CaseId
from models.base.progress import Progress
from models.casefile.evidence import ExhibitFile
from models.snapshot.case import Changed

T = TypeVar("T")
SUFFIX = ".bin"
"""What an exported name ends with, so that nothing opens it by itself."""


@dataclass(frozen=True, slots=True)
class CopyVerbs:
    """What the presenter hands over, tools already filled in.

    Attributes:
        verify: reads every byte against the hash; any thread.
        note: journals what was found; vault thread.
        note_export: journals that an original leaves, with a reason; vault
            thread.
        write: writes the original; any thread.
    """

    verify: Callable[[ExhibitFile, Progress], bool]
    note: Callable[[CaseId, ExhibitFile, bool], Changed]
    note_export: Callable[[CaseId, ExhibitFile, str], Changed]
    write: Callable[[ExhibitFile, Path, Progress], None]


class Copies(QObject):
    """The copy in hand.

    Args:
        tasks: runs verbs away from the GUI thread.
        verbs: what to do with a copy.
        parent: the presenter.

    Signals:
        went_on: carries (done, total) bytes.
        checked: a check ended; carries the file, whether it is whole, and
            ``Changed``.
        noted: the journal knows that an original leaves; carries ``Changed``.
        exported: an original was written; carries the file.
        failed: carries the error, ``Cancelled`` included.
        rested: nothing is being done any more.
    """

    went_on = Signal(object, object)
    checked = Signal(object, bool, object)
    noted = Signal(object)
    exported = Signal(object)
    failed = Signal(object)
    rested = Signal()

    def __init__(self, tasks: TaskRunner, verbs: CopyVerbs, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._verbs = verbs
        self._job: Job | None = None
        self._busy = False

    @property
    def busy(self) -> bool:
        """Return whether a copy is being read."""
        return self._busy

    def check(self, case: CaseId, file: ExhibitFile) -> None:
        """Read every byte of a copy and journal what was found."""
        self._crunch(
            partial(self._verbs.verify, file), partial(self._on_verified, case, file)
        )

    def export(
        self, case: CaseId, file: ExhibitFile, reason: str, target: Path
    ) -> None:
        """Journal that an original leaves, then write it."""
        self._busy = True
        self._tasks.run(
            self,
            partial(self._verbs.note_export, case, file, reason),
            partial(self._on_noted, file, target),
            self._on_failed,
        )

    def stop(self) -> None:
        """Ask the work to stop; nothing half written is left."""
        if self._job is not None:
            self._job.cancel()

    def _crunch(self, work: Callable[[Progress], T], then: Callable[[T], None]) -> None:
        """Run heavy work."""
        self._busy = True
        job = self._tasks.crunch(self, work, then, self._on_failed, self._tell)
        self._job = job if self._busy else None

    def _on_verified(self, case: CaseId, file: ExhibitFile, whole: bool) -> None:
        """Journal what a check found."""
        self._tasks.run(
            self,
            partial(self._verbs.note, case, file, whole),
            partial(self._on_note, file, whole),
            self._on_failed,
        )

    def _on_note(self, file: ExhibitFile, whole: bool, changed: Changed) -> None:
        """Say what a check found."""
        self._rest()
        self.checked.emit(file, whole, changed)

    def _on_noted(self, file: ExhibitFile, target: Path, changed: Changed) -> None:
        """Write the original, now that the journal knows."""
        self.noted.emit(changed)
        self._crunch(
            partial(self._verbs.write, file, target),
            lambda _: self._on_written(file),
        )

    def _on_written(self, file: ExhibitFile) -> None:
        """Say that the original was written."""
        self._rest()
        self.exported.emit(file)

    def _on_failed(self, error: SaksamaError) -> None:
        """Pass a trouble on."""
        self._rest()
        self.failed.emit(error)

    def _tell(self, done: int, total: int) -> None:
        """Say how far it is."""
        self.went_on.emit(done, total)

    def _rest(self) -> None:
        """Be ready for the next copy."""
        self._busy = False
        self._job = None
        self.rested.emit()


def with_suffix(target: Path) -> Path:
    """Return a target whose name nothing opens by itself."""
    if target.suffix.casefold() == SUFFIX:
        return target
    return target.with_name(target.name + SUFFIX)
