# SPDX-License-Identifier: Apache-2.0
"""The pinned PySide6 does not lose references: a window may stay open all day."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from tests.architecture import tree

PROBE = Path(__file__).with_name("refcount_probe.py")
TOLERATED = -0.25  # references per call; the defect loses a whole one


def test_no_qt_call_loses_a_reference_to_a_constant():
    done = subprocess.run(
        [sys.executable, PROBE], capture_output=True, text=True, check=True, timeout=60
    )
    drifts = json.loads(done.stdout)
    assert len(drifts) == 9
    assert {name for name, drift in drifts.items() if drift < TOLERATED} == set()


def test_both_halves_of_qt_are_one_version():
    halves = {version(f"PySide6-{half}") for half in ("Essentials", "Addons")}
    assert halves == {version("shiboken6")}


def test_no_window_asks_itself_for_its_screen():
    """``QWidget.screen()`` gives the screen to the widget, which takes it along.

    The next window then stands on a screen that is gone, and the program dies.
    """
    asking = [
        path.name
        for path in tree.modules()
        for node in ast.walk(tree.parsed(path))
        if isinstance(node, ast.Attribute) and node.attr == "screen"
    ]
    assert asking == []
