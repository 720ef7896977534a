# SPDX-License-Identifier: Apache-2.0
"""Start to the unlock screen beside a bare window of the same toolkit."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from statistics import median

from bench_row import Row

STARTS = 9
ROOT = Path(__file__).resolve().parents[2]
BARE = (
    "from PySide6.QtWidgets import QApplication, QWidget\n"
    "app = QApplication([])\n"
    "w = QWidget()\n"
    "w.resize(1366, 696)\n"
    "w.show()\n"
    "app.processEvents()\n"
    "print('shown', flush=True)\n"
)
# What the installed command runs.
OURS = "from desktop.__main__ import main; raise SystemExit(main(['--until-shown']))"


def rows() -> Iterable[Row]:
    """Measure from exec to the first painted screen, which the process tells of.

    As installed, that is with the modules compiled: the first run of each, which
    is not measured, leaves them in a folder of this bench's own.
    """
    with tempfile.TemporaryDirectory() as home:
        env = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": home,
            "XDG_CONFIG_HOME": home,
            "PYTHONPYCACHEPREFIX": str(Path(home) / "compiled"),
        }
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        bare = partial(_until_shown, env, "-c", BARE)
        ours = partial(_until_shown, env, "-c", OURS)
        for one in (bare, ours):
            one()
        taken = [(bare(), ours()) for _ in range(STARTS)]
        anchor, own = (1000 * median(column) for column in zip(*taken, strict=True))
        yield Row(
            "start to the unlock screen, against a bare window", own, "ms", anchor, 2
        )


def _until_shown(env: dict[str, str], *command: str) -> float:
    """Return the seconds until a process says that its screen is painted.

    Raises:
        RuntimeError: it ended without saying so.
    """
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *command], cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        taken = time.perf_counter() - begun
    if said.strip() != "shown" or process.returncode:
        message = "the window was not shown"
        raise RuntimeError(message)
    return taken
