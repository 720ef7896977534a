# SPDX-License-Identifier: Apache-2.0
"""The only door to processes: fenced workers that take bytes and give bytes.

Knows how to start this program again as a worker, how to limit it and how to
end it; what happens inside is told in ``working``. Must not know what the bytes
mean. Nothing secret goes into arguments or environment, and what a worker
writes to stderr is thrown away.

The fence: a wall-clock limit per job kept by the owner; address space,
processor time and descriptors limited inside the process on Linux (elsewhere
the wall clock alone holds); with ``fence=True`` also bubblewrap, where it
works: no network, no home directory, nothing writable.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import BinaryIO, cast

from models.base.errors import RenderFailed
from models.base.frames import (
    Done,
    Hello,
    Job,
    Message,
    Over,
    Ready,
    Step,
    receive,
    send,
)
from models.base.progress import Progress, Silent
from models.base.working import allowed

ROOT = Path(__file__).resolve().parents[2]
"""The folder in which ``models`` and ``desktop`` stand."""

START_SECONDS = 60.0
"""How long a process may take to load before its first job."""

JOBS_PER_PROCESS = 50
"""A process is replaced after so many jobs, so that nothing piles up in it."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one worker may use.

    Attributes:
        seconds: wall clock per job.
        memory: address space in bytes, 0 = no limit.
        cpu: processor seconds over the life of the process.
        files: open descriptors.
    """

    seconds: float = 10.0
    memory: int = 1024**3
    cpu: int = 900
    files: int = 64


class Worker:
    """One warm process for one kind of job; calls wait for one another.

    Args:
        target: ``package.module:function`` of type ``working.Work``.
        limits: the fence.
        fence: whether to shut the process in with bubblewrap where it works.
        command: how to start it; ``None`` = this program, re-entered.
    """

    def __init__(
        self,
        target: str,
        limits: Limits | None = None,
        *,
        fence: bool = False,
        command: tuple[str, ...] | None = None,
    ) -> None:
        assert allowed(target), target
        self._command = command or command_for(target)
        self._limits = limits or Limits()
        self._fence = fence
        self._lock = threading.Lock()
        self._running: _Running | None = None
        self._stopped = False

    def warm(self) -> None:
        """Start the process if none is there, without waiting for it.

        Raises:
            RenderFailed: it cannot be started (``limit`` is ``"crash"``).
        """
        with self._lock:
            self._process()

    def call(
        self,
        request: bytes,
        progress: Progress | None = None,
        seconds: float | None = None,
    ) -> bytes:
        """Do one job and return its answer.

        Whatever goes wrong, the process is killed with all its children and
        replaced, so that the next job finds a clean one.

        Args:
            request: the job.
            progress: told the steps; may stop the job by raising.
            seconds: wall clock for this job, ``None`` = the usual limit.

        Raises:
            RenderFailed: ``limit`` says whether time, memory or the process
                itself gave out.
            Cancelled: ``progress`` asked for it.
        """
        with self._lock:
            running = self._process()
            answered = False
            try:
                allowed_time = self._limits.seconds if seconds is None else seconds
                answer = running.do(request, allowed_time, progress or Silent())
                answered = True
            finally:
                if not answered or running.jobs >= JOBS_PER_PROCESS:
                    running.end()
                    self._running = None
            self._process()
            return answer

    def stop(self) -> None:
        """Kill the process at once and for good; any thread, does not wait.

        The job under way and every later call end in ``RenderFailed``.
        """
        self._stopped = True
        running = self._running
        if running is not None:
            running.kill()

    def close(self) -> None:
        """End the process; a later call would start another."""
        with self._lock:
            if self._running is not None:
                self._running.end()
            self._running = None

    def _process(self) -> _Running:
        """Return a living process, starting one if needed."""
        if self._running is None or not self._running.alive:
            if self._running is not None:
                self._running.end()
            command = _fenced(self._command) if self._fence else self._command
            self._running = _Running(command, self._limits)
        # Asked after the process is known, so that ``stop`` never misses one.
        if self._stopped:
            self._running.end()
            self._running = None
            raise RenderFailed("crash")
        return self._running


class _Running:
    """One process and the clock that watches it."""

    def __init__(self, command: tuple[str, ...], limits: Limits) -> None:
        self.jobs = 0
        self._ready = False
        self._expired = False
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=ROOT,
                env=_environment(),
                close_fds=True,
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            self._tell(Hello(limits.memory, limits.cpu, limits.files))
        except OSError:
            raise RenderFailed("crash") from None

    @property
    def alive(self) -> bool:
        """Return whether the process still runs."""
        return self._process.poll() is None

    def do(self, request: bytes, seconds: float, progress: Progress) -> bytes:
        """Send one job and wait for its answer, so long and no longer."""
        if not self._ready:
            self._timed(START_SECONDS, self._await_ready)
        self.jobs += 1
        return self._timed(seconds, lambda: self._job(request, progress))

    def end(self) -> None:
        """Kill the process and every child of it, and close the pipes."""
        self.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            try:
                stream.close()
            except OSError:  # unsent bytes of a job nobody wants any more
                continue

    def _await_ready(self) -> bytes:
        self._ready = isinstance(self._hear(), Ready)
        if not self._ready:
            raise RenderFailed("crash")
        return b""

    def _job(self, request: bytes, progress: Progress) -> bytes:
        self._tell(Job(request))
        while True:
            message = self._hear()
            if isinstance(message, Step):
                progress.report(message.done, message.total)
            elif isinstance(message, Done):
                return message.payload
            elif isinstance(message, Over):
                raise RenderFailed(message.limit)
            else:
                raise RenderFailed(self._why())

    def _timed(self, seconds: float, work: Callable[[], bytes]) -> bytes:
        """Run ``work``; kill the process when the time is over."""
        watch = threading.Timer(seconds, self._expire)
        watch.daemon = True
        watch.start()
        try:
            return work()
        except OSError:  # the pipe broke while we were writing
            raise RenderFailed(self._why()) from None
        finally:
            watch.cancel()

    def _expire(self) -> None:
        self._expired = True
        self.kill()

    def _why(self) -> str:
        """Return which limit ended the process."""
        if self._expired:
            return "time"
        code = self._process.wait()
        if sys.platform == "win32":
            return "crash"
        # Bubblewrap reports a signal of the process inside it as 128 + n.
        used_up = code in (-signal.SIGXCPU, 128 + signal.SIGXCPU)
        return "time" if used_up else "crash"

    def kill(self) -> None:
        """Kill the process and every child of it; any thread."""
        try:
            if sys.platform == "win32":
                self._process.kill()
            else:
                os.killpg(self._process.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):  # already gone
            return

    def _tell(self, message: Message) -> None:
        assert self._process.stdin is not None
        send(cast("BinaryIO", self._process.stdin), message)

    def _hear(self) -> Message | None:
        assert self._process.stdout is not None
        return receive(cast("BinaryIO", self._process.stdout))


def command_for(target: str) -> tuple[str, ...]:
    """Return the command that re-enters this program as a worker."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--worker", target)
    return (sys.executable, "-B", "-m", "desktop", "--worker", target)


def _environment() -> dict[str, str]:
    """Return an environment without anything of the user's in it."""
    kept = {
        name: os.environ[name]
        for name in ("SYSTEMROOT", "WINDIR")
        if name in os.environ
    }
    return kept | {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}


def _fenced(command: tuple[str, ...]) -> tuple[str, ...]:
    """Return the command inside bubblewrap, or as it is where that fails."""
    wrap = _bubblewrap()
    return (*wrap, *command) if wrap else command


@cache
def _bubblewrap() -> tuple[str, ...]:
    """Return the wrapping command, empty where it is missing or may not run."""
    program = shutil.which("bwrap") if sys.platform == "linux" else None
    if program is None:
        return ()
    system = ("/usr", "/bin", "/sbin", "/lib", "/lib64", "/etc/ld.so.cache")
    ours = {sys.prefix, sys.base_prefix, str(Path(sys.executable).parent), str(ROOT)}
    wrap = [program, "--unshare-all", "--die-with-parent", "--tmpfs", "/tmp"]  # noqa: S108
    wrap += ["--proc", "/proc", "--dev", "/dev"]
    for path in (*system, *sorted(ours)):
        wrap += ["--ro-bind-try", path, path]
    wrap += ["--chdir", str(ROOT), "--"]
    probe = [sys.executable, "-B", "-c", "import models.base.frames"]
    if getattr(sys, "frozen", False):
        probe = [shutil.which("true") or "/usr/bin/true"]
    try:
        done = subprocess.run(
            (*wrap, *probe),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            timeout=30,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return tuple(wrap) if done.returncode == 0 else ()
