# SPDX-License-Identifier: Apache-2.0
"""Back leads to where one was, and to nowhere from the first place."""

from __future__ import annotations

from desktop.qt.port import Route
from desktop.shell.trail import Trail

HOME, CELL, ACTS = Route("home"), Route("elements", "c|v", "e"), Route("acts")


def test_back_leads_step_by_step_and_ends_at_the_first_place() -> None:
    trail = Trail()
    assert trail.back() is None
    trail.note("", HOME)
    trail.note("case", CELL)
    trail.note("case", CELL)  # pressed twice: no step
    trail.note("case", ACTS)
    before = trail.back()
    assert before == ("case", CELL)
    trail.note(*before)
    assert trail.back() == ("", HOME)
    trail.note("", HOME)
    assert trail.back() is None
