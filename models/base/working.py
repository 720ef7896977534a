# SPDX-License-Identifier: Apache-2.0
"""Inside a worker process: takes on its limits, then one job after the other.

Knows which functions may be run and the frames of the pipe. Must not know who
started it, nor what the bytes mean.
"""

from __future__ import annotations

import importlib
import os
import re
import sys
from collections.abc import Callable

from models.base.frames import Done, Hello, Job, Over, Ready, Step, receive, send

if sys.platform != "win32":
    import resource

ALLOWED: tuple[str, ...] = ("models.", "desktop.viewer.")
"""Where a worker's function may live."""

_TARGET = re.compile(r"[a-z_]+(\.[a-z_]+)+:[a-z_]+")

Work = Callable[[bytes, Callable[[int, int], None]], bytes]
"""A worker's function: request and ``step(done, total)`` → answer."""


def allowed(target: str) -> bool:
    """Return whether a worker may be asked to run this function."""
    return bool(_TARGET.fullmatch(target)) and target.startswith(ALLOWED)


def run_worker(target: str) -> int:
    """Be a worker until the owner closes the pipe; called by ``__main__``.

    Returns:
        Exit code: 0 the owner is done, 1 a limit was reached, 2 the target is
        not one we run.
    """
    if not allowed(target):
        return 2
    source = os.fdopen(os.dup(0), "rb")
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a stray print must not break the stream
    hello = receive(source)
    if not isinstance(hello, Hello):
        return 0
    _limit(hello)
    module, _, name = target.partition(":")
    work: Work = getattr(importlib.import_module(module), name)
    send(sink, Ready())
    while isinstance(job := receive(source), Job):
        try:
            answer = work(
                job.payload, lambda done, total: send(sink, Step(done, total))
            )
        except MemoryError:
            send(sink, Over("memory"))
            return 1
        send(sink, Done(answer))
    return 0


def _limit(hello: Hello) -> None:
    """Take on the limits, where the system can keep them."""
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        # One second between the signal that says "time" and the silent kill.
        resource.setrlimit(resource.RLIMIT_CPU, (hello.cpu, hello.cpu + 1))
        resource.setrlimit(resource.RLIMIT_NOFILE, (hello.files, hello.files))
        if hello.memory:
            resource.setrlimit(resource.RLIMIT_AS, (hello.memory, hello.memory))
