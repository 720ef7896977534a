# SPDX-License-Identifier: Apache-2.0
"""Indonesian is complete, so that it is the first language in fact."""

from __future__ import annotations

import subprocess
import sys

from tests.architecture import tree


def test_no_sentence_is_left_without_its_translation():
    done = subprocess.run(
        [sys.executable, "installer/translations.py", "check"],
        cwd=tree.ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
