# SPDX-License-Identifier: Apache-2.0
"""The one door to threads.

Knows one vault worker (first in, first out) and a small pool for heavy work;
must not know what the work is. Replies arrive on the GUI thread and are dropped
when their owner died or the session ended meanwhile, so that a late reply after
locking never paints.
"""

from __future__ import annotations

import time
import weakref
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from itertools import count
from threading import Barrier, Event
from typing import Any, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from models.base.errors import Cancelled, SaksamaError
from models.base.progress import Progress

T = TypeVar("T")
Failed = Callable[[SaksamaError], None]
Told = Callable[[int, int], None]
CRUNCHERS = 2
PROGRESS_SECONDS = 0.1


class Job:
    """A piece of long work that can be told to stop."""

    def __init__(self) -> None:
        """Start uncancelled."""
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next report; safe to call twice."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Return whether the work was asked to stop."""
        return self._stop.is_set()


class TaskRunner(Protocol):
    """Somebody who runs work away from the GUI thread."""

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Failed,
    ) -> None:
        """Run ``work`` on the vault worker, after all work given before.

        Args:
            owner: the reply is dropped when this object is gone.
            work: what to do; must not touch a widget.
            then: gets the result, on the GUI thread.
            failed: gets a trouble of the world, on the GUI thread. Any other
                exception is our bug and is raised again there.
        """
        ...

    def crunch(
        self,
        owner: QObject,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        failed: Failed,
        progress: Told | None = None,
    ) -> Job:
        """Run heavy work on the pool: bytes, paths and frozen values only.

        Args:
            owner: the reply is dropped when this object is gone.
            work: gets a ``Progress`` whose ``report`` raises ``Cancelled``.
            then: gets the result, on the GUI thread.
            failed: gets a trouble of the world, ``Cancelled`` included.
            progress: gets (done, total) at most ten times a second.

        Returns:
            A handle by which the work can be cancelled.
        """
        ...


class _Reply(NamedTuple):
    """What waits on the GUI thread for one piece of work.

    Kept there, and never carried by a worker, so that no worker can be the last
    to hold (and so destroy) an object of the GUI.
    """

    owner: weakref.ref[QObject]
    then: Callable[[Any], None]
    failed: Failed
    told: Told | None = None


class _Reporter:
    """Throttles reports and carries the wish to stop into the work."""

    def __init__(self, job: Job, tell: Callable[[int, int], None]) -> None:
        self._job = job
        self._tell = tell
        self._last = 0.0

    def report(self, done: int, total: int) -> None:
        """Pass progress on, at most ten times a second and at the end.

        Raises:
            Cancelled: the user asked the work to stop.
        """
        if self._job.cancelled:
            raise Cancelled
        now = time.monotonic()
        if done >= total or now - self._last >= PROGRESS_SECONDS:
            self._last = now
            self._tell(done, total)


class Tasks(QObject):
    """The real runner.

    Args:
        parent: Qt owner.
    """

    _finished = Signal(int, object)
    _progressed = Signal(int, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tickets = count(1)
        self._replies: dict[int, _Reply] = {}
        self._jobs: weakref.WeakSet[Job] = weakref.WeakSet()
        self._vault = ThreadPoolExecutor(1, thread_name_prefix="vault")
        self._pool = ThreadPoolExecutor(CRUNCHERS, thread_name_prefix="crunch")
        queued = Qt.ConnectionType.QueuedConnection
        self._finished.connect(self._on_finished, queued)
        self._progressed.connect(self._on_progressed, queued)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Failed,
    ) -> None:
        """Run ``work`` on the vault worker; see ``TaskRunner.run``."""
        ticket = self._expect(_Reply(weakref.ref(owner), then, failed))
        self._vault.submit(work).add_done_callback(self._poster(ticket))

    def crunch(
        self,
        owner: QObject,
        work: Callable[[Progress], T],
        then: Callable[[T], None],
        failed: Failed,
        progress: Told | None = None,
    ) -> Job:
        """Run heavy work on the pool; see ``TaskRunner.crunch``."""
        ticket = self._expect(_Reply(weakref.ref(owner), then, failed, progress))
        job = Job()
        self._jobs.add(job)
        reporter = _Reporter(job, partial(self._progressed.emit, ticket))
        self._pool.submit(work, reporter).add_done_callback(self._poster(ticket))
        return job

    def bump_epoch(self) -> None:
        """End the session: cancel long work and drop every reply under way."""
        self._replies.clear()
        for job in list(self._jobs):
            job.cancel()

    def drain(self) -> None:
        """Wait until all work given so far is done; new work is taken after."""
        for pool, width in ((self._vault, 1), (self._pool, CRUNCHERS)):
            meeting = Barrier(width)
            for future in [pool.submit(meeting.wait) for _ in range(width)]:
                future.result()

    def shut_down(self) -> None:
        """End the workers; work still waiting is thrown away."""
        self.bump_epoch()
        self._vault.shutdown(wait=True, cancel_futures=True)
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _expect(self, reply: _Reply) -> int:
        """Keep a reply until its work is done; return its ticket."""
        ticket = next(self._tickets)
        self._replies[ticket] = reply
        return ticket

    def _poster(self, ticket: int) -> Callable[[Future[Any]], None]:
        """Return what tells the GUI thread that a piece of work ended."""

        def post(future: Future[Any]) -> None:
            if not future.cancelled() and isValid(self):
                self._finished.emit(ticket, future)

        return post

    @Slot(int, object)
    def _on_finished(self, ticket: int, future: Future[Any]) -> None:
        """Give an outcome to its owner, if both still are of this session.

        Raises:
            BaseException: whatever the work raised, unless a trouble of the
                world: our bug, meant for the exception hook.
        """
        reply = self._replies.pop(ticket, None)
        if reply is None or not _alive(reply):
            return
        error = future.exception()
        if error is None:
            reply.then(future.result())
        elif isinstance(error, SaksamaError):
            reply.failed(error)
        else:
            raise error

    @Slot(int, int, int)
    def _on_progressed(self, ticket: int, done: int, total: int) -> None:
        """Tell the owner how far its work is."""
        reply = self._replies.get(ticket)
        if reply is not None and reply.told is not None and _alive(reply):
            reply.told(done, total)


def _alive(reply: _Reply) -> bool:
    """Return whether the owner of a reply still exists."""
    owner = reply.owner()
    return owner is not None and isValid(owner)
