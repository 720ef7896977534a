# SPDX-License-Identifier: Apache-2.0
"""A private X display for the tests that need a real window.

Knows how to start and end one Xvfb. Ends only the process it started.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

SCREEN = "1366x768x24"  # the laptop the screens are drawn for


@contextmanager
def display() -> Iterator[str]:
    """Start Xvfb on a free display number and yield its name, such as ``:7``.

    Raises:
        RuntimeError: the server ended before it named its display.
    """
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            SCREEN,
            "-nolisten",
            "tcp",
        ],
        pass_fds=[writing],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            number = said.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(timeout=10)
