# SPDX-License-Identifier: Apache-2.0
"""A task runner that does everything at once, for tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from desktop.qt.tasks import Failed, Job, Told
from models.base.errors import Cancelled, SaksamaError
from models.base.progress import Progress

T = TypeVar("T")


class _Reporter:
    """Passes every report on at once."""

    def __init__(self, job: Job, told: Told | None) -> None:
        self._job = job
        self._told = told

    def report(self, done: int, total: int) -> None:
        """Pass progress on; stop if the job was cancelled."""
        if self._job.cancelled:
            raise Cancelled
        if self._told is not None:
            self._told(done, total)


class InlineTasks:
    """Runs work on the spot, in the order given; counts what it ran."""

    def __init__(self) -> None:
        self.ran = 0
        self.held: list[Callable[[], None]] | None = None

    def hold(self) -> None:
        """From now on keep work back until ``release``: shows busy states."""
        self.held = []

    def release(self) -> None:
        """Do what was kept back, in order, and run inline again."""
        waiting, self.held = self.held or [], None
        for step in waiting:
            step()

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Failed,
    ) -> None:
        """Run on the spot, or keep back while held."""
        self._go(lambda: self._do(work, then, failed))

    def crunch(
        self,
        owner: QObject,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        failed: Failed,
        progress: Told | None = None,
    ) -> Job:
        """Run on the spot with a reporter, or keep back while held."""
        job = Job()
        reporter = _Reporter(job, progress)
        self._go(lambda: self._do(lambda: work(reporter), then, failed))
        return job

    def bump_epoch(self) -> None:
        """Forget what was kept back."""
        if self.held is not None:
            self.held = []

    def drain(self) -> None:
        """Have nothing to wait for."""

    def shut_down(self) -> None:
        """Have nothing to end."""

    def _go(self, step: Callable[[], None]) -> None:
        if self.held is None:
            step()
        else:
            self.held.append(step)

    def _do(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Failed
    ) -> None:
        self.ran += 1
        try:
            result = work()
        except SaksamaError as error:
            failed(error)
        else:
            then(result)
