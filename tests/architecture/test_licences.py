# SPDX-License-Identifier: Apache-2.0
"""What is shipped with the program is named with its licence and its text."""

from __future__ import annotations

import subprocess
import sys

import licences
from tests.architecture import tree


def test_the_list_of_third_parties_is_in_step_with_the_lock():
    done = subprocess.run(
        [sys.executable, "installer/licences.py", "check"],
        cwd=tree.ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_third_party_names_a_licence():
    unnamed = [part.name for part in licences.parts() if not part.licence]
    assert not unnamed
