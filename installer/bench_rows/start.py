# SPDX-License-Identifier: Apache-2.0
"""Start to the unlock screen beside a bare window of the same toolkit."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from bench_row import Row, median_ms

ROOT = Path(__file__).resolve().parents[2]
BARE = (
    "from PySide6.QtWidgets import QApplication, QWidget\n"
    "app = QApplication([])\n"
    "w = QWidget()\n"
    "w.resize(1366, 696)\n"
    "w.show()\n"
    "app.processEvents()\n"
)


def rows() -> Iterable[Row]:
    """Measure whole processes, from exec to the first painted screen."""
    with tempfile.TemporaryDirectory() as home:
        env = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": home,
            "XDG_CONFIG_HOME": home,
        }

        def run(*command: str) -> None:
            subprocess.run(
                [sys.executable, *command],
                check=True,
                cwd=ROOT,
                env=env,
                capture_output=True,
            )

        run("-c", BARE)
        run("-m", "desktop", "--until-shown")
        anchor = median_ms(lambda: run("-c", BARE), 5)
        ours = median_ms(lambda: run("-m", "desktop", "--until-shown"), 5)
        yield Row(
            "start to the unlock screen, against a bare window", ours, "ms", anchor, 2
        )
