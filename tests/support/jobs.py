# SPDX-License-Identifier: Apache-2.0
"""What a worker process can be asked to do in tests: well, badly, for ever."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

Steps = Callable[[int, int], None]

_SCRIPT = """
import sys
from models.base import working
working.ALLOWED += ("tests.",)
sys.exit(working.run_worker("tests.support.jobs:job"))
"""
COMMAND = (sys.executable, "-B", "-c", _SCRIPT)
"""Starts a worker on ``job`` below, which the product itself would refuse."""


def job(request: bytes, step: Steps) -> bytes:
    """Do what the request names; ``name argument`` in UTF-8."""
    name, _, rest = request.decode().partition(" ")
    return {
        "echo": _echo,
        "steps": _steps,
        "loop": _loop,
        "memory": _memory,
        "fall": _fall,
        "noise": _noise,
        "children": _children,
        "look": _look,
        "pid": _pid,
    }[name](rest, step)


def _echo(rest: str, step: Steps) -> bytes:
    return rest.encode()


def _steps(rest: str, step: Steps) -> bytes:
    for number in range(3):
        step(number + 1, 3)
    return b"done"


def _loop(rest: str, step: Steps) -> bytes:
    while True:
        pass


def _memory(rest: str, step: Steps) -> bytes:
    held = []
    while True:
        held.append(bytes(64 * 1024 * 1024))


def _fall(rest: str, step: Steps) -> bytes:
    os._exit(3)


def _noise(rest: str, step: Steps) -> bytes:
    os.write(1, b"stray words on stdout")
    return b"quiet"


def _children(rest: str, step: Steps) -> bytes:
    child = os.fork()
    if child == 0:
        while True:
            pass
    Path(rest).write_text(str(child))
    return _loop("", step)


def _look(rest: str, step: Steps) -> bytes:
    """What the process can see of the world around it."""
    seen = []
    try:
        socket.create_connection(("192.0.2.1", 80), timeout=0.2)
    except OSError as error:
        seen.append(f"net {error.errno}")
    seen.append(f"env {' '.join(sorted(os.environ))}")
    seen.append(f"argv {' '.join(sys.argv)}")
    if rest:
        seen.append(f"file {Path(rest).exists()}")
    return "\n".join(seen).encode()


def _pid(rest: str, step: Steps) -> bytes:
    return str(os.getpid()).encode()
