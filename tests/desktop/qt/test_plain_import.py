# SPDX-License-Identifier: Apache-2.0
"""No source is read at import once Qt is in, and the window still comes up."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import builtins, gc
from desktop.__main__ import main
code = main(["--until-shown"])
assert builtins.__import__ is builtins.__orig_import__, builtins.__import__
assert gc.isenabled()
raise SystemExit(code)
"""


def test_the_window_is_shown_without_reading_sources():
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "shown\n"), done.stderr
